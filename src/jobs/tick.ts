import type { DueSource } from "../app/contract.js";
import type { Unit } from "../app/unit.js";
import type { Database } from "../storage/database.js";
import { nextOutboxMoment, readyRows } from "../storage/outbox.js";
import { LEASE_MS } from "./deliver.js";

export type Ticking = {
  unit: Unit;
  database: Database;
  due: readonly DueSource[];
  handOver(ids: readonly number[]): Promise<void>;
  realNow(): number;
  onFault(where: string, code: string): void;
  /** As in `Delivering`. */
  leaseMs?: number;
};

export type Ticked = { done: number; failed: number; handedOver: number };

/** A thing that is due again right after it was dealt with, this often in one tick, is a fault of ours. */
const ROUNDS = 30;
const BATCH = 500;
/** Of what is taken together at most so many in one tick: the next one goes on, and nothing else waits for all of it. */
const MOST_TOGETHER = 10_000;

/**
 * Once a minute, or whenever a virtual clock has moved: everything whose moment has passed is looked at again,
 * one transaction each, and what waits in the outbox is handed on. The cost does not depend on what is not due.
 */
export async function tick(on: Ticking): Promise<Ticked> {
  const result: Ticked = { done: 0, failed: 0, handedOver: 0 };
  for (const source of on.due) {
    const failed = new Set<string>();
    const take = async (groups: readonly (readonly string[])[]) => {
      for (const group of groups) {
        const { done, faults } = await takeGroup(on, source, group);
        result.done += done;
        for (const [id, code] of faults) {
          failed.add(id);
          result.failed += 1;
          on.onFault(`due ${source.kind} ${id}`, code);
        }
      }
    };
    const { together } = source;
    if (together) {
      const ids = await source.due(on.unit.reading(), on.unit.now(), MOST_TOGETHER);
      if (ids.length > 0) await take(await together.groups(on.unit.reading(), ids));
      continue;
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      const found = await source.due(on.unit.reading(), on.unit.now(), BATCH);
      const ids = found.filter((id) => !failed.has(id));
      if (ids.length === 0) break;
      await take(ids.map((id) => [id]));
      if (round === ROUNDS - 1) on.onFault(`due ${source.kind}`, "stays-due");
    }
  }
  const lease = new Date(on.realNow() - (on.leaseMs ?? LEASE_MS)).toISOString();
  const ready = await readyRows(on.database.db, on.unit.now(), lease, 5000);
  if (ready.length > 0) await on.handOver(ready);
  result.handedOver = ready.length;
  return result;
}

/** A group in one transaction; where that fails each alone, so that one's fault keeps nobody else waiting. */
async function takeGroup(
  { unit, onFault }: Pick<Ticking, "unit" | "onFault">,
  source: DueSource,
  group: readonly string[],
): Promise<{ done: number; faults: readonly (readonly [id: string, code: string])[] }> {
  const { together } = source;
  const clock = { kind: "clock" } as const;
  if (together && group.length > 1) {
    try {
      await unit.run(clock, (work) => together.onDue(work, group));
      return { done: group.length, faults: [] };
    } catch (error) {
      // Nothing of it has happened. Whoever is at fault is found below.
      onFault(`due ${source.kind}, ${group.length} together`, error instanceof Error ? error.name : "fault");
    }
  }
  let done = 0;
  const faults: [string, string][] = [];
  for (const id of group) {
    try {
      await unit.run(clock, (work) => source.onDue(work, id));
      done += 1;
    } catch (error) {
      faults.push([id, error instanceof Error ? error.name : "fault"]);
    }
  }
  return { done, faults };
}

/** The next moment at which anything will happen by itself; undefined: nothing will. */
export async function nextMoment(
  on: Pick<Ticking, "unit" | "database" | "due">,
): Promise<string | undefined> {
  const moments = await Promise.all([
    nextOutboxMoment(on.database.db),
    ...on.due.map((source) => source.nextDue(on.unit.reading())),
  ]);
  return moments.filter((moment) => moment !== undefined).sort()[0];
}
