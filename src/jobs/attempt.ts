import { DelayedError, type Job } from "bullmq";
import type { DeliveryError } from "./messenger.js";
import { faultOf } from "./show.js";

/** 1 s, 2 s, 4 s … over an hour in all; what fails by then for a reason of ours has failed and can be looked at. */
export const TRIES = 13;
/** A platform that is away is tried on, so often, until it is back: nothing is written off for an outage. */
const OUTAGE_MS = 5 * 60_000;

export type Attempting = {
  deliver(outboxId: number): Promise<unknown>;
  onFault(where: string, code: string): void;
  giveUp(outboxId: number, code: string): Promise<void>;
};
export type DeliveryJob = Pick<Job<{ id: number }>, "data" | "attemptsMade" | "moveToDelayed">;

/** One attempt at a row of the outbox: throws for BullMQ to try again, later or after a pause that uses up no try. */
export async function onDelivery(
  work: Attempting,
  job: DeliveryJob,
  token: string | undefined,
): Promise<void> {
  try {
    await work.deliver(job.data.id);
  } catch (error) {
    const fault = faultOf(error);
    work.onFault("delivery", fault.code);
    if (fault.kind === "gone") return;
    if (fault.kind === "later") {
      await job.moveToDelayed(Date.now() + fault.retryAfterMs, token);
      throw new DelayedError();
    }
    if (isOutage(fault) && job.attemptsMade + 2 >= TRIES) {
      await job.moveToDelayed(Date.now() + OUTAGE_MS, token);
      throw new DelayedError();
    }
    if (job.attemptsMade + 1 >= TRIES) await work.giveUp(job.data.id, fault.code);
    // BullMQ keeps the message of an error: it holds a code, never what was being delivered.
    throw new Error(fault.code);
  }
}

/** What a messenger could not make sure of; a fault in our own code has the name of its error instead. */
const isOutage = ({ kind, code }: DeliveryError) =>
  kind === "unclear" && !/^(?!Timeout|Abort)\w*Error$|^fault$/.test(code);
