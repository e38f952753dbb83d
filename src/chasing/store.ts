import { and, eq, inArray, lt, or, type SQL } from "drizzle-orm";
import type { Instant, LocalDate } from "../kernel/instant.js";
import type { Store } from "../storage/database.js";
import { collection } from "../storage/documents.js";
import { chaseTable } from "../storage/schema/chasing.js";
import { stateOf } from "../storage/schema/document-table.js";
import type { Chase } from "./domain/types.js";

export const chases = collection<Chase>("chases", chaseTable);

/** What went out to one person on one day. */
export function sentOn(store: Store, owner: string, day: LocalDate): Promise<Chase[]> {
  return found(store, and(eq(chaseTable.owner, owner), is("day", day), eq(chaseTable.status, "sent")));
}

/** What one person was asked about one thing, and what still waits to be. */
export function askedAbout(store: Store, owner: string, about: string): Promise<Chase[]> {
  const open = inArray(chaseTable.status, ["waiting", "sent"]);
  return found(store, and(eq(chaseTable.owner, owner), is("about", about), open));
}

/** What these people were asked about one thing and have seen, or are about to. */
export function askedOf(store: Store, owners: readonly string[], about: string): Promise<Chase[]> {
  const theirs = inArray(chaseTable.owner, [...owners]);
  return found(store, and(theirs, is("about", about), eq(chaseTable.status, "sent")));
}

/** Lets go of what no rule asks for any more. How many. */
export async function forget(
  store: Store,
  owner: string,
  before: { sent: Instant; dropped: Instant },
): Promise<number> {
  const { status, updatedAt } = chaseTable;
  const gone = await store.tx
    .delete(chaseTable)
    .where(
      and(
        eq(chaseTable.owner, owner),
        or(
          and(eq(status, "sent"), lt(updatedAt, before.sent)),
          and(eq(status, "dropped"), lt(updatedAt, before.dropped)),
        ),
      ),
    )
    .returning({ id: chaseTable.id });
  if (gone.length > 0) store.seen?.clear();
  return gone.length;
}

const is = (key: keyof Chase, value: string) => eq(stateOf(chaseTable.state, key), value);

/** Nothing of a chase is sealed: its state is all of it. */
async function found(store: Store, where: SQL | undefined): Promise<Chase[]> {
  const rows = await store.tx
    .select({ state: chaseTable.state })
    .from(chaseTable)
    .where(where)
    .orderBy(chaseTable.createdAt, chaseTable.id);
  return rows.map(({ state }) => state as Chase);
}
