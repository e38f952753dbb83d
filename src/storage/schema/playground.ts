import { bigserial, index, integer, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.js";
import { roundtable } from "./document-table.js";

/** What the playground's own chat platform holds: cards and typed words, sealed like all case text. */
export const playgroundMessageTable = roundtable.table(
  "playground_messages",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    /** Our delivery key: the same key twice is one message. Null for what people typed. */
    key: text("key").unique(),
    /** channel:<series> or dm:<member> */
    surface: text("surface").notNull(),
    /** The message this one answers, when it stands in a thread. */
    parent: integer("parent"),
    author: text("author").notNull(),
    sealed: text("sealed").notNull(),
    postedAt: instant("posted_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    edits: integer("edits").notNull(),
  },
  (table) => [index("playground_surface").on(table.surface, table.id)],
);
