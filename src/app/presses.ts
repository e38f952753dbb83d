/** Presses and submissions that were done, so that what arrives twice is done once. */
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Result } from "../kernel/result.js";
import { ok } from "../kernel/result.js";
import type { Store } from "../storage/database.js";
import { pressTable } from "../storage/schema/desk.js";
import type { Work } from "../storage/work.js";
import type { Done, Refusal } from "./contract.js";

/** Ids are the platform's and only unique for one who presses. */
export function pressId(id: string, member: string): string {
  return `${member}/${id === "" ? randomUUID() : id}`;
}

/** Takes the id of a press for this transaction; false: it was taken before. */
export async function isFirst(work: Work, id: string, member: string, action: string): Promise<boolean> {
  const taken = await work.tx
    .insert(pressTable)
    .values({ id, at: work.now, member, action, outcome: {} })
    .onConflictDoNothing()
    .returning({ id: pressTable.id });
  return taken.length > 0;
}

export async function keepOutcome(work: Work, id: string, outcome: Done): Promise<void> {
  await work.tx.update(pressTable).set({ outcome }).where(eq(pressTable.id, id));
}

export async function readPress(store: Store, id: string): Promise<Result<Done, Refusal> | undefined> {
  const [row] = await store.tx.select().from(pressTable).where(eq(pressTable.id, id));
  return row ? ok(row.outcome as unknown as Done) : undefined;
}

/** Carries a refusal out of the transaction, so that nothing of it is kept. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
