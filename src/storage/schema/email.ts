import { index, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.js";
import { roundtable } from "./document-table.js";

/** Links in emails. Of the link itself only its SHA-256 is kept: whoever reads this table can open nothing. */
export const linkTable = roundtable.table(
  "links",
  {
    hash: text("hash").primaryKey(),
    member: text("member").notNull(),
    /** What it opens: "card" (the newest state of one message), "home", "calendar" (a feed). */
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
