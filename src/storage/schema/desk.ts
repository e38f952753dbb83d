import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { instant } from "../columns.js";
import { roundtable } from "./document-table.js";

/** Who did what when: the audit. Never case text. */
export const eventTable = roundtable.table(
  "events",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    area: text("area").notNull(),
    actor: text("actor").notNull(),
    type: text("type").notNull(),
    /** The thing's id, e.g. a case or meeting id. */
    thing: text("thing").notNull(),
    ref: text("ref"),
    facts: jsonb("facts").notNull().$type<Record<string, unknown>>(),
  },
  (table) => [
    index("events_thing").on(table.thing),
    index("events_type").on(table.area, table.type, table.at),
  ],
);

/** What should be seen, where: written with the state, delivered after commit. Ids only, never case text. */
export const outboxTable = roundtable.table(
  "outbox",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    tag: text("tag").notNull(),
    surface: text("surface").notNull(),
    card: text("card").notNull(),
    args: jsonb("args").notNull().$type<Record<string, string>>(),
    /** waiting → sending → sent | dropped | failed */
    status: text("status").notNull(),
    notBefore: instant("not_before").notNull(),
    /** Seen in waking hours only: looked at once more before it goes out, since a pause may have begun meanwhile. */
    polite: boolean("polite").notNull().default(false),
    /** How often a worker took it; who finishes it must still be the one that took it last. */
    attempts: integer("attempts").notNull(),
    /** Real (not virtual) time at which a worker took it; a lease that runs out. */
    takenAt: instant("taken_at"),
    reason: text("reason"),
    createdAt: instant("created_at").notNull(),
    doneAt: instant("done_at"),
  },
  (table) => [
    uniqueIndex("outbox_one_waiting").on(table.tag, table.surface).where(sql`${table.status} = 'waiting'`),
    uniqueIndex("outbox_one_sending").on(table.tag, table.surface).where(sql`${table.status} = 'sending'`),
    index("outbox_open").on(table.notBefore).where(sql`${table.status} in ('waiting', 'sending')`),
    index("outbox_beside")
      .on(table.surface, table.id)
      .where(sql`${table.polite} and ${table.status} in ('waiting', 'sending')`),
    index("outbox_tried")
      .on(table.tag, table.surface)
      .where(sql`${table.attempts} > 0 and ${table.status} <> 'sent'`),
  ],
);

/** The one message that a tag has at a surface on each platform; later deliveries update it in place. */
export const messageTable = roundtable.table(
  "messages",
  {
    tag: text("tag").notNull(),
    surface: text("surface").notNull(),
    platform: text("platform").notNull(),
    messageId: text("message_id").notNull(),
    card: text("card").notNull(),
    args: jsonb("args").notNull().$type<Record<string, string>>(),
    postedAt: instant("posted_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tag, table.surface, table.platform] }),
    index("messages_message").on(table.messageId),
  ],
);

/** Presses and submissions already done, with what was said: a repeated one gets the same answer. */
export const pressTable = roundtable.table("presses", {
  id: text("id").primaryKey(),
  at: instant("at").notNull(),
  member: text("member").notNull(),
  action: text("action").notNull(),
  outcome: jsonb("outcome").notNull().$type<Record<string, unknown>>(),
});

/** Small facts of the installation: the playground's clock, the key's fingerprint. */
export const factTable = roundtable.table("facts", {
  name: text("name").primaryKey(),
  value: jsonb("value").notNull().$type<unknown>(),
});
