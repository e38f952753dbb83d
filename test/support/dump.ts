import type { Stage } from "../../src/demo/stage.js";

/** Tables whose sealed column is opened under "<name>/<id>"; see storage/documents.ts. */
const DOCUMENTS = [
  "series",
  "meetings",
  "cases",
  "responses",
  "offers",
  "gaps",
  "actions",
  "members",
  "organisations",
  "services",
  "areas",
  "memberships",
];

/** Every row of every table, BullMQ's too, as text; what is sealed is opened first. Throws for a seal it cannot open. */
export async function dumpOf(stage: Stage): Promise<string> {
  const { pool } = stage.database;
  const { rows: tables } = await pool.query<{ schema: string; name: string }>(
    "select table_schema as schema, table_name as name from information_schema.tables where table_schema in ('roundtable', 'bullmq', 'public') and table_type = 'BASE TABLE'",
  );
  const parts: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await pool.query<Record<string, unknown>>(`select * from "${schema}"."${name}"`);
    for (const row of rows) parts.push(JSON.stringify(row), opened(stage, name, row));
  }
  return parts.join("\n");
}

function opened(stage: Stage, table: string, row: Record<string, unknown>): string {
  if (typeof row.sealed !== "string") return "";
  if (table === "playground_messages") return stage.sealer.open(row.sealed, `chat/${row.surface}`);
  const names = [table, ...DOCUMENTS];
  for (const name of names) {
    try {
      return stage.sealer.open(row.sealed, `${name}/${row.id}`);
    } catch {
      // Sealed under another name.
    }
  }
  throw new Error(`nobody can open ${table} ${row.id}`);
}

/** The chat's messages as they were posted. */
export async function messagesOf(
  stage: Stage,
): Promise<{ key: string; surface: string; postedAt: string }[]> {
  const { rows } = await stage.database.pool.query<{
    key: string;
    surface: string;
    posted_at: string | Date;
  }>("select key, surface, posted_at from roundtable.playground_messages order by id");
  return rows.map(({ key, surface, posted_at }) => ({
    key,
    surface,
    postedAt: new Date(posted_at).toISOString(),
  }));
}
