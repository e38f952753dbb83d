import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { atLocal, localDate } from "../../../src/kernel/instant.js";
import { isWorkingDay, nextOpen, workingDaysAfter } from "../../../src/kernel/working-time.js";
import { holdsTheNeed, look, standsByUntil, waive } from "../../../src/offers/domain/first-refusal.js";
import { editOffer, makeOffer } from "../../../src/offers/domain/transitions.js";
import { clock, LATER, NOW, offer, STATUSES } from "./given.js";

const UNTIL = "2026-12-18T11:00:00.000Z";
const ZONE = "Europe/London";

describe("how long a national organisation's offer stands by", () => {
  test.each([
    ["made on Wednesday at 11:00", NOW, UNTIL],
    ["made on a Saturday, it is read on Monday", "2026-12-12T14:00:00.000Z", "2026-12-16T08:00:00.000Z"],
    [
      "made in the evening, it is read in the morning",
      "2026-12-16T19:30:00.000Z",
      "2026-12-21T08:00:00.000Z",
    ],
    [
      "made before Christmas, around three bank holidays",
      "2026-12-24T10:00:00.000Z",
      "2026-12-30T10:00:00.000Z",
    ],
    [
      "over the change of the clocks, by the wall clock",
      "2027-03-25T09:00:00.000Z",
      "2027-03-31T08:00:00.000Z",
    ],
  ])("%s", (_name, made, until) => {
    expect(standsByUntil(made, 2, ZONE)).toBe(until);
  });

  test("at whatever moment it is made: two whole working days are between, and it ends in polite hours", () => {
    const moment = fc.date({
      min: new Date("2026-01-01T00:00:00Z"),
      max: new Date("2030-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 10 }), (date, days) => {
        const made = date.toISOString();
        const until = standsByUntil(made, days, ZONE);
        const last = localDate(until, ZONE);
        expect(isWorkingDay(last)).toBe(true);
        expect(nextOpen(until, ZONE)).toBe(until);
        expect(last).toBe(workingDaysAfter(localDate(nextOpen(made, ZONE), ZONE), days));
        expect(until > made).toBe(true);
      }),
    );
  });
});

describe("one look at what stands by", () => {
  const given = offer("standby");
  const free = { taken: false, late: false };

  test("before its time nothing happens, whatever there is beside it", () => {
    for (const taken of [true, false]) {
      expect(look(given, { taken, late: true }, LATER, clock)).toEqual({ state: given, events: [] });
    }
  });

  test("nobody small has offered when the time is up: it goes forward, to the meeting or straight to the case holder", () => {
    expect(look(given, free, UNTIL, clock)).toMatchObject({
      state: { status: "made" },
      events: [{ type: "offer-put-forward", because: "time" }],
    });
    expect(look(given, { ...free, late: true }, UNTIL, clock).state).toMatchObject({
      status: "put-to-person",
      at: UNTIL,
    });
  });

  test("somebody small has: it goes on standing by, is due no more, and goes forward once theirs has fallen away", () => {
    const held = look(given, { ...free, taken: true }, UNTIL, clock);
    expect(held).toMatchObject({
      state: { status: "standby", held: true },
      events: [{ type: "offer-held" }],
    });
    expect(held.state.dueAt).toBeUndefined();
    expect(look(held.state, { ...free, taken: true }, UNTIL, clock).events).toEqual([]);
    expect(look(held.state, free, UNTIL, clock).events).toMatchObject([{ because: "none-left" }]);
  });

  test.each(STATUSES.filter((status) => status !== "standby"))("given %s, nothing happens", (status) => {
    const other = offer(status);
    expect(look(other, free, "2027-12-31T12:00:00.000Z", clock)).toEqual({ state: other, events: [] });
  });

  test("an offer that helped holds the need; one that was declined by either side does not", () => {
    const holding = STATUSES.filter((status) => holdsTheNeed(offer(status)));
    expect(holding).toEqual(
      expect.arrayContaining(["made", "put-to-person", "accepted", "started", "helped"]),
    );
    for (const status of [
      "no",
      "not-now",
      "withdrawn",
      "no-capacity",
      "not-suitable",
      "person-stopped",
    ] as const) {
      expect(holding).not.toContain(status);
    }
  });
});

describe("the chair does not wait", () => {
  const chair = { by: "chair", reason: "They must be out by Friday" };

  test("it goes forward with the reason beside it; twice is once", () => {
    const waived = waive(offer("standby"), chair, true, LATER, clock);
    if (!waived.ok) throw new Error(waived.refusal.code);
    expect(waived.value.state).toMatchObject({
      status: "put-to-person",
      waived: { by: "chair", at: LATER },
      text: { waived: chair.reason },
    });
    expect(waived.value.events.map(({ type }) => type)).toEqual([
      "offer-waived",
      "offer-put-forward",
      "offer-put-to-person",
    ]);
    expect(JSON.stringify(waived.value.events)).not.toContain("Friday");
    const again = waive(waived.value.state, chair, true, LATER, clock);
    expect(again).toEqual({ ok: true, value: { state: waived.value.state, events: [] } });
  });

  test("what does not stand by has nothing to waive", () => {
    expect(waive(offer("made"), chair, false, LATER, clock)).toEqual({
      ok: false,
      refusal: { code: "offer-not-standing-by" },
    });
  });
});

describe("put in other words", () => {
  const words = { need: "housing", starts: "month", what: "Help with the tenancy" } as const;

  test("for another need it stands by anew; for the same one its time runs on", () => {
    const later = "2026-12-21T11:00:00.000Z";
    const anew = editOffer(offer("standby"), words, LATER, later);
    expect(anew.ok && anew.value.state).toMatchObject({ status: "standby", until: later, dueAt: later });
    const same = editOffer(offer("standby"), { ...words, need: offer("standby").need }, LATER, later);
    expect(same.ok && same.value.state).toMatchObject({ status: "standby", until: UNTIL });
  });

  test("a small organisation's never does", () => {
    const edited = editOffer(offer("made"), words, LATER);
    expect(edited.ok && edited.value.state.status).toBe("made");
  });
});

test("over any life of a case, a national offer is put forward only after its time, or by the chair, and once", () => {
  const from = {
    id: "o",
    ref: "NAV-2612-03-O2",
    area: "a",
    series: "s",
    caseId: "c",
    owner: "m",
    organisation: "g",
  };
  const what = { need: "housing", starts: "month", what: "A flat" } as const;
  const step = fc.record({
    hours: fc.integer({ min: 0, max: 60 }),
    taken: fc.boolean(),
    late: fc.boolean(),
    waives: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let now = atLocal("2026-12-09", "10:00", ZONE);
      let state = makeOffer(from, what, false, now, standsByUntil(now, 2, ZONE)).state;
      const until = state.status === "standby" ? state.until : "";
      const forwards: { at: string; because: string; taken: boolean }[] = [];
      for (const { hours, taken, late, waives } of steps) {
        now = new Date(Date.parse(now) + hours * 3_600_000).toISOString();
        const waived = waives ? waive(state, { by: "chair", reason: "-" }, late, now, clock) : undefined;
        const decided = waived?.ok ? waived.value : look(state, { taken, late }, now, clock);
        state = decided.state;
        for (const event of decided.events) {
          if (event.type === "offer-put-forward") forwards.push({ at: now, because: event.because, taken });
        }
      }
      expect(forwards.length).toBeLessThanOrEqual(1);
      for (const { at, because, taken } of forwards) {
        if (because !== "waived") {
          expect(at >= until).toBe(true);
          expect(taken).toBe(false);
        }
      }
      expect(state.status === "standby").toBe(forwards.length === 0);
    }),
  );
});
