import type { Database, Store } from "../storage/database.js";
import { type Audited, bringForward, putInOutbox, recordEvents } from "../storage/outbox.js";
import type { Sealer } from "../storage/sealed.js";
import type { Actor, Show, Work } from "../storage/work.js";
import type { Clock } from "./clock.js";
import { copiesOf, isByMail } from "./copies.js";
import { homesAfter } from "./homes.js";
import { newId } from "./new-id.js";
import { timed } from "./waking.js";

/**
 * Opens units of work: one transaction each; what it put into the outbox is handed on after the commit. With `homes`
 * the platform keeps a tab for each person, which follows what they have to do. With `mails` there is a way to send
 * email: who reads no channel gets copies of what is said there.
 */
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
  { homes = false, mails = false }: { homes?: boolean; mails?: boolean } = {},
): Unit {
  return {
    sealer,
    now: () => clock.now(),
    reading: () => ({ tx: database.db, sealer, kept: database.kept }),
    async run(actor, job) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(actor, job);
        } catch (error) {
          // PostgreSQL ended one of two that waited for each other; nothing of it happened, so it is done again.
          if (attempt >= TRIES || !RETRIED.has(sqlState(error))) throw error;
        }
      }
    },
  };

  async function once<T>(actor: Actor, job: (work: Work) => Promise<T>): Promise<T> {
    const now = clock.now();
    const due: number[] = [];
    const result = await database.db.transaction(async (tx) => {
      const shows: Show[] = [];
      const audit: Audited[] = [];
      const owners = new Set<string>();
      const work: Work = {
        tx,
        sealer,
        kept: database.kept,
        seen: new Map(),
        owners,
        now,
        actor,
        mails,
        newId: () => newId(),
        show: async (what) => {
          if (mails || !isByMail(what)) shows.push(what);
        },
        wake: async (member, opens) => {
          const ids = await bringForward(tx, member, opens);
          if (opens <= now) due.push(...ids);
        },
        record: async (what, area) => void audit.push({ ...what, area }),
        recordAll: async (all, area) => {
          for (const what of all) audit.push({ ...what, area });
        },
      };
      const value = await job(work);
      if (homes) shows.push(...(await homesAfter(tx, actor, shows, owners)));
      if (mails) shows.push(...(await copiesOf(work, shows)));
      const { timed: all, heldUntil } = await timed(work, latest(shows));
      if (heldUntil !== undefined) await work.onHeld?.(heldUntil);
      await recordEvents(tx, audit, actor, now);
      // In one order for everybody, at the end: two units that show the same two things cannot wait for each other.
      for (const [at, id] of (await putInOutbox(tx, all, now)).entries()) {
        const notBefore = all[at]?.notBefore;
        if (notBefore === undefined || notBefore <= now) due.push(id);
      }
      return value;
    });
    // Whatever is lost here (a crash, Redis away) the tick finds in the table.
    if (due.length > 0) await handOver(due).catch(() => undefined);
    return result;
  }
}

const TRIES = 3;
/** deadlock_detected, serialization_failure */
const RETRIED: ReadonlySet<string | undefined> = new Set(["40P01", "40001"]);

/** drizzle wraps the driver's error. */
function sqlState(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code;
}

/** One a message, the last word said about each; sorted by tag and surface. */
function latest(shows: readonly Show[]): Show[] {
  const last = new Map(shows.map((show) => [`${show.tag} ${show.at}`, show]));
  return [...last.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, show]) => show);
}
