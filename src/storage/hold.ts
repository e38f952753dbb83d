import { sql } from "drizzle-orm";
import type { Store } from "./database.js";

/**
 * One at a time for whatever `name` names, until the transaction ends (an advisory lock of PostgreSQL). What was
 * read before is read anew afterwards: others may have written while this one waited.
 */
export async function holdUntilEnd(store: Store, name: string): Promise<void> {
  await store.tx.execute(sql`select pg_advisory_xact_lock(hashtext(${name}))`);
  store.seen?.clear();
}
