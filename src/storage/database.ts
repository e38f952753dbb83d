import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { NodePgDatabase, NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgTransaction } from "drizzle-orm/pg-core";
import type { Pool } from "pg";
import type { KeptReads } from "./kept-reads.js";
import type { Sealer } from "./sealed.js";

export type Db = NodePgDatabase<Record<string, never>>;
export type Tx = PgTransaction<
  NodePgQueryResultHKT,
  Record<string, never>,
  ExtractTablesWithRelations<Record<string, never>>
>;

/** An open database: PostgreSQL or PGlite behind the same two objects. */
export type Database = {
  kind: "postgres" | "pglite";
  pool: Pool;
  db: Db;
  close(): Promise<void>;
  /** PGlite only, which no other process can have opened: what it has answered and still holds. */
  kept?: KeptReads;
  /** PGlite only: a copy of all its files, to open further databases from quickly. */
  dump?(): Promise<Blob>;
};

/** What reading and writing needs: the transaction (or the database, for reading) and the sealer. */
export type Store = {
  tx: Tx | Db;
  sealer: Sealer;
  /**
   * What this unit of work, or the drawing of this card, has read by its id: a thing is read once. Emptied by
   * every lock, since others may have written while it was waited for. Left out: everything is read anew.
   */
  seen?: Map<string, object>;
  /** The database's own; with it, what stands in no transaction's way is not asked again. */
  kept?: KeptReads | undefined;
  /** Members whose things this unit of work has saved. */
  owners?: Set<string>;
};
