import pg from "pg";

export type Probe = { ok: true; version: string } | { ok: false; code: string };

/** Asks a PostgreSQL server for its version; gives up after five seconds. Never throws. */
export async function probePostgres(url: string): Promise<Probe> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ v: string }>("select current_setting('server_version') as v");
    return { ok: true, version: rows[0]?.v ?? "" };
  } catch (error) {
    return { ok: false, code: (error as NodeJS.ErrnoException).code ?? "no answer" };
  } finally {
    await client.end().catch(() => undefined);
  }
}
