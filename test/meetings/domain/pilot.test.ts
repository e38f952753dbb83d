import { describe, expect, test } from "@jest/globals";
import { pilotPlace, pilotStand } from "../../../src/meetings/domain/pilot.js";
import { DEFAULT_SETTINGS } from "../../../src/meetings/domain/settings.js";
import type { Meeting } from "../../../src/meetings/domain/types.js";

const meeting = (month: number, status: Meeting["status"]) => ({
  id: `m${month}`,
  status,
  start: `2026-${String(month).padStart(2, "0")}-16T10:00:00.000Z`,
});
const pilot = { settings: { ...DEFAULT_SETTINGS, pilot: true } };

describe("a pilot", () => {
  const all = [
    meeting(4, "scheduled"),
    meeting(1, "signed-off"),
    meeting(2, "cancelled"),
    meeting(3, "closed"),
    meeting(5, "scheduled"),
  ];

  test("is the first three meetings that are not cancelled", () => {
    expect(["m1", "m2", "m3", "m4", "m5"].map((id) => pilotPlace(pilot, all, id))).toEqual([
      1,
      undefined,
      2,
      3,
      undefined,
    ]);
  });

  test("is none unless it was said so", () => {
    expect(pilotPlace({ settings: DEFAULT_SETTINGS }, all, "m1")).toBeUndefined();
  });

  test("is over when the third is signed off", () => {
    expect(pilotStand(all)).toMatchObject({ held: [{ id: "m1" }, { id: "m3" }], over: false });
    const closed = all.map((one) => (one.id === "m4" ? { ...one, status: "closed" as const } : one));
    expect(pilotStand(closed)).toMatchObject({ over: false });
    const signed = closed.map((one) =>
      one.status === "closed" ? { ...one, status: "signed-off" as const } : one,
    );
    expect(pilotStand(signed)).toMatchObject({ over: true });
    expect(pilotStand(signed).held).toHaveLength(3);
  });
});
