import type { Store } from "./database.js";
import { readyMade } from "./ready-made.js";

/**
 * One at a time for whatever `name` names, until the transaction ends (an advisory lock of PostgreSQL). What was
 * read before is read anew afterwards: others may have written while this one waited.
 */
export async function holdUntilEnd(store: Store, name: string): Promise<void> {
  // Of a database with one session nobody else is at work while a transaction is.
  if (!store.kept) await store.tx.execute(readyMade("select pg_advisory_xact_lock(hashtext($1))", [name]));
  store.seen?.clear();
}
