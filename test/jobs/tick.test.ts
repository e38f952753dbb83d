import { describe, expect, test } from "@jest/globals";
import type { DueSource } from "../../src/app/contract.js";
import type { Unit } from "../../src/app/unit.js";
import { tick } from "../../src/jobs/tick.js";
import type { Database } from "../../src/storage/database.js";

const NOW = "2026-12-07T09:00:00.000Z";

/** A database whose outbox is empty. */
const database = {
  db: { select: () => ({ from: () => ({ where: () => ({ orderBy: () => ({ limit: async () => [] }) }) }) }) },
} as unknown as Database;

function scene(broken: readonly string[]) {
  const waiting = new Set(["ann", "ben", "cat", "dan"]);
  const done: string[][] = [];
  const faults: string[] = [];
  const unit = {
    now: () => NOW,
    reading: () => ({}),
    run: (_: unknown, job: (work: unknown) => Promise<unknown>) => job({}),
  } as unknown as Unit;
  const take = async (ids: readonly string[]) => {
    if (ids.some((id) => broken.includes(id))) throw new RangeError("no");
    for (const id of ids) waiting.delete(id);
    done.push([...ids]);
  };
  const source: DueSource = {
    kind: "digest",
    due: async () => [...waiting],
    nextDue: async () => undefined,
    onDue: (_, id) => take([id]),
    together: {
      groups: async (_, ids) => [ids.slice(0, 3), ids.slice(3)],
      onDue: (_, ids) => take(ids),
    },
  };
  return {
    done,
    faults,
    tick: () =>
      tick({
        unit,
        database,
        due: [source],
        handOver: async () => undefined,
        realNow: () => 0,
        onFault: (where, code) => faults.push(`${where}: ${code}`),
      }),
  };
}

describe("what is due by the thousand", () => {
  test("is taken in groups, each in one transaction", async () => {
    const { done, faults, tick: once } = scene([]);
    expect(await once()).toEqual({ done: 4, failed: 0, handedOver: 0 });
    expect(done).toEqual([["ann", "ben", "cat"], ["dan"]]);
    expect(faults).toEqual([]);
  });

  test("one at fault keeps no others of its group from theirs, and stays due", async () => {
    const { done, faults, tick: once } = scene(["ben"]);
    expect(await once()).toEqual({ done: 3, failed: 1, handedOver: 0 });
    expect(done).toEqual([["ann"], ["cat"], ["dan"]]);
    expect(faults).toEqual(["due digest, 3 together: RangeError", "due digest ben: RangeError"]);
    await once();
    expect(done).toHaveLength(3);
  });
});
