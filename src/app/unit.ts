import { randomUUID } from "node:crypto";
import type { Database, Store } from "../storage/database.js";
import { putInOutbox, recordEvent } from "../storage/outbox.js";
import type { Sealer } from "../storage/sealed.js";
import type { Actor, Work } from "../storage/work.js";
import type { Clock } from "./clock.js";

/** Opens units of work: one transaction each; what it put into the outbox is handed on after the commit. */
export type Unit = {
  sealer: Sealer;
  now(): string;
  /** Reads outside any transaction. */
  reading(): Store;
  run<T>(actor: Actor, job: (work: Work) => Promise<T>): Promise<T>;
};

export function unitOfWork(
  database: Database,
  sealer: Sealer,
  clock: Clock,
  handOver: (outboxIds: readonly number[]) => Promise<void>,
): Unit {
  return {
    sealer,
    now: () => clock.now(),
    reading: () => ({ tx: database.db, sealer }),
    async run(actor, job) {
      const now = clock.now();
      const outbox = new Set<number>();
      const result = await database.db.transaction(async (tx) => {
        const work: Work = {
          tx,
          sealer,
          now,
          actor,
          newId: () => randomUUID(),
          show: async (what) => {
            outbox.add(await putInOutbox(tx, what, now));
          },
          record: (what, area) => recordEvent(tx, what, area, actor, now),
        };
        return job(work);
      });
      // Whatever is lost here (a crash, Redis away) the tick finds in the table.
      if (outbox.size > 0) await handOver([...outbox]).catch(() => undefined);
      return result;
    },
  };
}
