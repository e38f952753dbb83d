import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  addItem,
  removeItem,
  setMinutes,
  shiftItem,
  slots,
  timeNeeded,
} from "../../../src/meetings/domain/agenda.js";
import type { Meeting } from "../../../src/meetings/domain/types.js";
import { codeOf, done, sampleMeeting } from "./sample.js";

function add(meeting: Meeting, caseId: string, carriedOver = false): Meeting {
  return done(addItem(meeting, { caseId, carriedOver, minutes: 10 }));
}
const order = (meeting: Meeting) => meeting.agenda.map((item) => item.caseId).join(" ");

describe("the agenda", () => {
  test("has carried-over cases first, each kind in the order in which it came", () => {
    let meeting = sampleMeeting({ status: "call-open" });
    for (const [id, carried] of [
      ["n1", false],
      ["c1", true],
      ["n2", false],
      ["c2", true],
    ] as const) {
      meeting = add(meeting, id, carried);
    }
    expect(order(meeting)).toBe("c1 c2 n1 n2");
  });

  test("takes a case once", () => {
    const once = add(sampleMeeting(), "n1");
    expect(add(once, "n1")).toBe(once);
  });

  test("that is out gets a late case at its end, so that nobody's time slips", () => {
    const out = add(sampleMeeting({ status: "agenda-out" }), "n1");
    expect(order(add(out, "late", true))).toBe("n1 late");
  });

  test("of a closed meeting changes no more", () => {
    const closed = { ...add(sampleMeeting(), "n1"), status: "closed" as const };
    expect(codeOf(addItem(closed, { caseId: "n2", carriedOver: false, minutes: 10 }))).toBe("agenda-closed");
    expect(codeOf(shiftItem(closed, "n1", "up", 0))).toBe("agenda-closed");
    expect(codeOf(setMinutes(closed, "n1", 5))).toBe("agenda-closed");
    expect(removeItem(closed, "n1")).toBe(closed);
  });

  test("moves a case one place, and not again when somebody was quicker", () => {
    const meeting = add(add(add(sampleMeeting(), "a"), "b"), "c");
    const moved = done(shiftItem(meeting, "c", "up", 2));
    expect(order(moved)).toBe("a c b");
    expect(done(shiftItem(moved, "c", "up", 2))).toBe(moved);
    expect(done(shiftItem(meeting, "a", "up", 0))).toBe(meeting);
    expect(codeOf(shiftItem(meeting, "x", "up", 0))).toBe("agenda-not-on-it");
  });

  test("loses no case and gains none, however it is reordered", () => {
    const presses = fc.array(
      fc.record({ at: fc.nat({ max: 3 }), to: fc.constantFrom("up" as const, "down" as const) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(presses, (all) => {
        let meeting = ["a", "b", "c", "d"].reduce((so, id) => add(so, id), sampleMeeting());
        for (const { at, to } of all) {
          meeting = done(shiftItem(meeting, meeting.agenda[at]?.caseId ?? "", to, at));
        }
        expect(meeting.agenda.map((item) => item.caseId).sort()).toEqual(["a", "b", "c", "d"]);
      }),
    );
  });

  test("says how many minutes it needs of those there are", () => {
    const meeting = done(setMinutes(add(add(sampleMeeting(), "a"), "b"), "b", 55));
    expect(timeNeeded(meeting)).toEqual({ cases: 2, minutes: 65, room: 60 });
    expect([...slots(meeting).values()]).toEqual(["2026-12-16T10:00:00.000Z", "2026-12-16T10:10:00.000Z"]);
  });

  test("keeps a case that had its turn, and takes one off that waits", () => {
    const meeting = add(add(sampleMeeting({ status: "live" }), "a"), "b");
    const spoken: Meeting = {
      ...meeting,
      agenda: meeting.agenda.map((item) => (item.caseId === "a" ? { ...item, state: "done" } : item)),
    };
    expect(order(removeItem(spoken, "a"))).toBe("a b");
    expect(order(removeItem(spoken, "b"))).toBe("a");
  });
});
