import type { Ask, Parsers } from "./pglite-query.js";

/** Looked at after so many questions. */
const OFTEN = 1_000;
/** A table in which so many dead rows lie is swept. */
const MANY = 500;

/** Else it is counted when the wall clock likes, and a run on a virtual clock is not the same each time. */
const COUNTED = "select pg_stat_force_next_flush()";
const SWEPT = `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables where n_dead_tup > $1`;

/**
 * PostgreSQL's autovacuum, for PGlite, which has none: each change of a row leaves a dead one, and whoever looks for the
 * earliest message that waits reads past all that ever waited. To be called after each question, where no transaction is
 * open and nobody else is at work. Never throws: it is tried again later.
 */
export function tidying(ask: Ask, parsers: Parsers): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked < OFTEN) return;
    asked = 0;
    try {
      await ask({ text: COUNTED, parsers });
      const { rows } = await ask({ text: SWEPT, values: [MANY], parsers });
      for (const { name } of rows as { name: string }[]) await ask({ text: `vacuum ${name}`, parsers });
    } catch {
      // Nothing is lost but time.
    }
  };
}
