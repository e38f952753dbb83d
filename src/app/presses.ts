/** Presses and submissions that were done, so that what arrives twice is done once. */
import { randomUUID } from "node:crypto";
import type { Result } from "../kernel/result.js";
import { ok } from "../kernel/result.js";
import type { Store } from "../storage/database.js";
import { readyMade } from "../storage/ready-made.js";
import type { Work } from "../storage/work.js";
import type { Done, Refusal } from "./contract.js";

/** Ids are the platform's and only unique for one who presses. */
export function pressId(id: string, member: string): string {
  return `${member}/${id === "" ? randomUUID() : id}`;
}

/** Takes the id of a press for this transaction; false: it was taken before. */
export async function isFirst(work: Work, id: string, member: string, action: string): Promise<boolean> {
  const { rows: taken } = await work.tx.execute(
    readyMade(
      `insert into "roundtable"."presses" (id, at, member, action, outcome) values ($1, $2, $3, $4, '{}')
        on conflict do nothing returning id`,
      [id, work.now, member, action],
    ),
  );
  return taken.length > 0;
}

export async function keepOutcome(work: Work, id: string, outcome: Done): Promise<void> {
  await work.tx.execute(
    readyMade(`update "roundtable"."presses" set outcome = $2 where id = $1`, [id, JSON.stringify(outcome)]),
  );
}

export async function readPress(store: Store, id: string): Promise<Result<Done, Refusal> | undefined> {
  const { rows } = await store.tx.execute<{ outcome: Done }>(
    readyMade(`select outcome from "roundtable"."presses" where id = $1`, [id]),
  );
  return rows[0] ? ok(rows[0].outcome) : undefined;
}

/** Carries a refusal out of the transaction, so that nothing of it is kept. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
