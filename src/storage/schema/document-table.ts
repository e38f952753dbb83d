import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, index, integer, jsonb, pgSchema, text } from "drizzle-orm/pg-core";
import { instant } from "../columns.js";

/** All our tables stand in one schema of their own; BullMQ's stand in `bullmq`. */
export const roundtable = pgSchema("roundtable");

/**
 * A table of one kind of thing. What is searched by has a column; the rest is `state`, and every word about
 * a person stands in `sealed` (encrypted) alone. See documents.ts. `byState`: found by their owner and this, too.
 */
export function documentTable(name: string, byState: readonly string[] = []) {
  return roundtable.table(
    name,
    {
      id: text("id").primaryKey(),
      area: text("area").notNull(),
      ref: text("ref").unique(),
      status: text("status").notNull(),
      series: text("series"),
      meeting: text("meeting"),
      caseId: text("case_id"),
      /** The member whose thing this is: case holder, offerer, action owner. */
      owner: text("owner"),
      dueAt: instant("due_at"),
      version: integer("version").notNull(),
      state: jsonb("state").notNull().$type<Record<string, unknown>>(),
      sealed: text("sealed"),
      createdAt: instant("created_at").notNull(),
      updatedAt: instant("updated_at").notNull(),
    },
    (table) => [
      index(`${name}_due`).on(table.dueAt).where(sql`${table.dueAt} is not null`),
      index(`${name}_series`).on(table.series, table.status),
      index(`${name}_case`).on(table.caseId),
      index(`${name}_owner`).on(table.owner, table.status),
      index(`${name}_meeting`).on(table.meeting),
      index(`${name}_area`).on(table.area),
      ...byState.map((key) => index(`${name}_${key}`).on(table.owner, stateOf(table.state, key))),
    ],
  );
}

/** One of its words in the JSON, as an index of it has it. */
export function stateOf(state: AnyPgColumn, key: string): SQL {
  return sql`(${state} ->> ${sql.raw(`'${key}'`)})`;
}

export type DocumentTable = ReturnType<typeof documentTable>;
