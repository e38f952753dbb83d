import { bigint, index, jsonb, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.js";
import { roundtable } from "./document-table.js";

/** Links in emails. Of the link itself only its SHA-256 is kept: whoever reads this table can open nothing. */
export const linkTable = roundtable.table(
  "links",
  {
    hash: text("hash").primaryKey(),
    member: text("member").notNull(),
    /** What it opens: "card" (the newest state of one message), "home", "calendar" (a feed), "set-up" (the first). */
    kind: text("kind").notNull(),
    /** Of a card: its tag and surface in the outbox. Of a feed: the series, as its tag. */
    tag: text("tag"),
    surface: text("surface"),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("links_member").on(table.member, table.kind, table.tag)],
);

/** How far a mailbox has been read: one row a mailbox. Nothing of what is in it. */
export const mailboxTable = roundtable.table("mailboxes", {
  /** Of account, host and folder. */
  name: text("name").primaryKey(),
  /** IMAP's UIDVALIDITY: with another one, UIDs mean other mails. */
  validity: text("validity").notNull(),
  lastUid: bigint("last_uid", { mode: "number" }).notNull(),
  /** What came, by kind: counts only. */
  counts: jsonb("counts").notNull().$type<Record<string, number>>(),
  readAt: instant("read_at").notNull(),
  /** The worker that reads, and until when (real time) it is taken to be alive. */
  holder: text("holder"),
  heldUntil: instant("held_until"),
});

/** Mails that were dealt with, by the fingerprint of their Message-ID: the same one again is none. */
export const readMailTable = roundtable.table(
  "mails_read",
  {
    hash: text("hash").primaryKey(),
    at: instant("at").notNull(),
  },
  (table) => [index("mails_read_at").on(table.at)],
);
