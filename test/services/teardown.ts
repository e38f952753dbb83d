import pg from "pg";

/**
 * Removes the empty database that tests copied theirs from, then stops the servers the setup started, each by its
 * own process, and leaves all others alone.
 */
export default async function teardown(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  try {
    await client.connect();
    const { rows } = await client.query(
      "SELECT datname FROM pg_database WHERE datname LIKE 'roundtable\\_empty\\_%'",
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await client.end();
    for (const service of globalThis.startedServices ?? []) await service.stop();
  }
}
