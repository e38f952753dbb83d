import { getTableName } from "drizzle-orm";
import type { DocumentTable } from "./schema/document-table.js";

/** Exact matches on columns; a list matches any of its values. */
export type Match = Partial<
  Record<"area" | "ref" | "status" | "series" | "meeting" | "caseId" | "owner", string | readonly string[]>
>;

/** The texts of what is asked about one table of documents; `readyMade` takes them with their values. */
export type DocumentStatements = {
  byId: string;
  /** $1: a list of ids. */
  byIds: string;
  byRef: string;
  insert: string;
  /** One row comes back where there was one to be saved. */
  save: string;
  /** $1: the moment, $2: at most so many. What is due at the same moment comes in the order in which it came about. */
  due: string;
  /** $1: 1, since PGlite prepares only what has values. */
  nextDue: string;
  /** By the keys of a match in their order; its values are those of `valuesOf`. */
  find(match: Match): string;
  count(match: Match): string;
};

/** In the order of `insert` and, without the last, of `save`, whose own id comes first. */
export const WRITTEN = [
  "id",
  "area",
  "ref",
  "status",
  "series",
  "meeting",
  "caseId",
  "owner",
  "dueAt",
  "state",
  "sealed",
  "updatedAt",
  "createdAt",
] as const;

const COLUMNS = `"id", "state", "sealed"`;

export function statementsOf(table: DocumentTable): DocumentStatements {
  const name = `"roundtable"."${getTableName(table)}"`;
  const column = (key: (typeof WRITTEN)[number]) => `"${table[key].name}"`;
  const select = `select ${COLUMNS} from ${name}`;
  const sets = WRITTEN.flatMap((key, at) =>
    key === "id" || key === "createdAt" ? [] : [`${column(key)} = $${at + 1}`],
  );
  const finds = new Map<string, string>();
  const where = (match: Match) => {
    // A list is one value, so lists of all lengths are one statement.
    const each = entriesOf(match).map(([key, value], at) =>
      typeof value === "string" ? `${column(key)} = $${at + 1}` : `${column(key)} = any($${at + 1})`,
    );
    return each.length === 0 ? "" : ` where ${each.join(" and ")}`;
  };
  return {
    byId: `${select} where "id" = $1`,
    byIds: `${select} where "id" = any($1)`,
    byRef: `${select} where "ref" = $1`,
    insert: `insert into ${name} (${WRITTEN.map(column).join(", ")}, "version")
      values (${WRITTEN.map((_, at) => `$${at + 1}`).join(", ")}, 1)`,
    save: `update ${name} set ${sets.join(", ")}, "version" = "version" + 1 where "id" = $1 returning "id"`,
    due: `select "id" from ${name} where "due_at" is not null and "due_at" <= $1
      order by "due_at", "created_at", "id" limit $2`,
    nextDue: `select "due_at" from ${name} where "due_at" is not null order by "due_at" limit $1`,
    find(match) {
      const shape = entriesOf(match)
        .map(([key, value]) => `${key}${typeof value === "string" ? "" : "*"}`)
        .join();
      const known = finds.get(shape);
      if (known !== undefined) return known;
      const text = `${select}${where(match)} order by "created_at", "id"`;
      finds.set(shape, text);
      return text;
    },
    count: (match) => `select count(*)::int as n from ${name}${where(match)}`,
  };
}

export function valuesOf(match: Match): unknown[] {
  return entriesOf(match).map(([, value]) => (typeof value === "string" ? value : [...(value ?? [])]));
}

function entriesOf(match: Match): [key: keyof Match, value: Match[keyof Match]][] {
  return Object.entries(match) as [keyof Match, Match[keyof Match]][];
}
