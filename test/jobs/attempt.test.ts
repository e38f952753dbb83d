import { describe, expect, test } from "@jest/globals";
import { DelayedError } from "bullmq";
import { onDelivery, TRIES } from "../../src/jobs/attempt.js";
import { DeliveryError } from "../../src/jobs/messenger.js";

/** Attempts at one row, one after another, as BullMQ counts them: a delay uses up no try. */
async function attempts(count: number, fault: Error) {
  const told = { gaveUp: [] as string[], delays: [] as number[] };
  const work = {
    deliver: async () => {
      throw fault;
    },
    onFault: () => undefined,
    giveUp: async (_: number, code: string) => void told.gaveUp.push(code),
  };
  let attemptsMade = 0;
  for (let at = 0; at < count; at += 1) {
    const job = {
      data: { id: 1 },
      attemptsMade,
      moveToDelayed: async (until: number) => void told.delays.push(until - Date.now()),
    };
    const error = await onDelivery(work, job, "token").then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error !== undefined && !(error instanceof DelayedError)) attemptsMade += 1;
  }
  return told;
}

describe("a message that does not get through", () => {
  test.each(["timeout", "http-503", "slack_webapi_request_error", "no-answer", "TimeoutError"])(
    "because the platform is away (%s) is tried on for days, every five minutes, and never written off",
    async (code) => {
      const { gaveUp, delays } = await attempts(TRIES + 2000, new DeliveryError("unclear", code));
      expect(gaveUp).toEqual([]);
      expect(delays.length).toBeGreaterThan(2000);
      expect(Math.max(...delays)).toBeLessThanOrEqual(5 * 60_000);
    },
  );

  test.each([
    new Error("Failed query: select 1", { cause: Object.assign(new Error("gone"), { code: "57P01" }) }),
    Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
    new Error("Connection terminated unexpectedly"),
  ])("because the database is away (%s) is tried on as well", async (fault) => {
    const { gaveUp, delays } = await attempts(TRIES + 50, fault);
    expect(gaveUp).toEqual([]);
    expect(delays.length).toBeGreaterThan(50);
  });

  test("because of a fault of ours has failed in the end, and can be looked at", async () => {
    for (const fault of [new DeliveryError("unclear", "TypeError"), new Error("boom")]) {
      const { gaveUp, delays } = await attempts(TRIES, fault);
      expect(gaveUp).toHaveLength(1);
      expect(delays).toEqual([]);
    }
  });

  test("because the platform asks to wait uses up no try; what can never arrive is not tried again", async () => {
    const later = await attempts(50, new DeliveryError("later", "rate-limited", 2000));
    expect([later.gaveUp, later.delays.length]).toEqual([[], 50]);
    const gone = await attempts(1, new DeliveryError("gone", "is_archived"));
    expect([gone.gaveUp, gone.delays]).toEqual([[], []]);
  });
});
