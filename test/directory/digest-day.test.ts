import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { nextDigest } from "../../src/directory/domain/digest-day.js";
import { openFor, pauseUntil } from "../../src/directory/domain/pause.js";
import type { Member } from "../../src/directory/domain/types.js";
import { localIso } from "../../src/kernel/instant.js";
import { isWorkingDay } from "../../src/kernel/working-time.js";

const ZONE = "Europe/London";
const monday: Pick<Member, "digest" | "pausedUntil" | "status"> = { digest: 1, status: "active" };

describe("the next digest", () => {
  test("is on Monday at 09:00 in the area's zone, in winter and in summer", () => {
    expect(nextDigest(monday, "2026-12-01T10:00:00.000Z", ZONE)).toBe("2026-12-07T09:00:00.000Z");
    expect(nextDigest(monday, "2026-07-01T10:00:00.000Z", ZONE)).toBe("2026-07-06T08:00:00.000Z");
  });

  test("at the very moment it is due, the next one is a week later", () => {
    expect(nextDigest(monday, "2026-12-07T08:59:59.999Z", ZONE)).toBe("2026-12-07T09:00:00.000Z");
    expect(nextDigest(monday, "2026-12-07T09:00:00.000Z", ZONE)).toBe("2026-12-14T09:00:00.000Z");
  });

  test("on a bank-holiday Monday comes on the next working day, also when asked on that Monday", () => {
    expect(nextDigest(monday, "2027-05-01T10:00:00.000Z", ZONE)).toBe("2027-05-04T08:00:00.000Z");
    expect(nextDigest(monday, "2027-05-03T10:00:00.000Z", ZONE)).toBe("2027-05-04T08:00:00.000Z");
    // Christmas Day 2026 is a Friday and Monday the 28th the substitute for Boxing Day.
    expect(nextDigest({ ...monday, digest: 5 }, "2026-12-24T10:00:00.000Z", ZONE)).toBe(
      "2026-12-29T09:00:00.000Z",
    );
  });

  test("there is none when it is off or the member has left", () => {
    expect(nextDigest({ ...monday, digest: "off" }, "2026-12-01T10:00:00.000Z", ZONE)).toBeUndefined();
    expect(nextDigest({ ...monday, status: "left" }, "2026-12-01T10:00:00.000Z", ZONE)).toBeUndefined();
  });

  test("none falls within a pause, whose last day counts", () => {
    const paused = { ...monday, pausedUntil: "2026-12-14" };
    expect(nextDigest(paused, "2026-12-01T10:00:00.000Z", ZONE)).toBe("2026-12-21T09:00:00.000Z");
  });

  test("is always later than now, at 09:00 on a working day, at most eleven days away", () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n, n % 24)).toISOString());
    fc.assert(
      fc.property(day, fc.constantFrom(1, 2, 3, 4, 5), (now, digest) => {
        const at = nextDigest({ ...monday, digest }, now, ZONE) ?? "";
        const local = localIso(at, ZONE);
        const days = (Date.parse(at) - Date.parse(now)) / 86_400_000;
        return at > now && local.slice(11, 16) === "09:00" && isWorkingDay(local.slice(0, 10)) && days < 12;
      }),
    );
  });
});

describe("a pause", () => {
  const member = { id: "m", pausedUntil: undefined } as Member;

  test("holds chasing messages until the morning of the first working day after it", () => {
    const paused = { pausedUntil: "2026-12-11" };
    expect(openFor(paused, "2026-12-09T10:00:00.000Z", ZONE)).toBe("2026-12-14T08:00:00.000Z");
    expect(openFor(paused, "2026-12-14T10:00:00.000Z", ZONE)).toBe("2026-12-14T10:00:00.000Z");
    expect(openFor({}, "2026-12-09T20:00:00.000Z", ZONE)).toBe("2026-12-10T08:00:00.000Z");
  });

  test("may end today, not in the past, not after three months, not on a day that does not exist", () => {
    expect(pauseUntil(member, "2026-12-09", "2026-12-09")).toMatchObject({ ok: true });
    expect(pauseUntil(member, "2026-12-08", "2026-12-09")).toEqual({
      ok: false,
      refusal: { code: "pause-past" },
    });
    expect(pauseUntil(member, "2026-02-30", "2026-12-09")).toEqual({
      ok: false,
      refusal: { code: "pause-past" },
    });
    expect(pauseUntil(member, "2027-06-01", "2026-12-09")).toEqual({
      ok: false,
      refusal: { code: "pause-too-long", last: "2027-03-11" },
    });
  });
});
