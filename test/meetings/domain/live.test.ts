import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  amend,
  close,
  discussed,
  likelyOutcome,
  signOff,
  withoutOutcome,
} from "../../../src/meetings/domain/close.js";
import { attend, confirmReadBack, next, park, skip, start } from "../../../src/meetings/domain/live.js";
import type { Meeting } from "../../../src/meetings/domain/types.js";
import { codeOf, done, sampleMeeting } from "./sample.js";

const at = "2026-12-16T10:00:00.000Z";
const withCases = (...ids: string[]) =>
  sampleMeeting({
    status: "agenda-out",
    agenda: ids.map((caseId) => ({ caseId, minutes: 10, carriedOver: false, state: "waiting" })),
  });
const live = (...ids: string[]) => done(start(withCases(...ids), "chair", at));
const states = (meeting: Meeting) => meeting.agenda.map((item) => `${item.caseId}:${item.state}`).join(" ");

describe("starting", () => {
  test("gives the first case the floor", () => {
    expect(live("a", "b")).toMatchObject({ status: "live", started: { at, by: "chair" } });
    expect(states(live("a", "b"))).toBe("a:now b:waiting");
  });

  test("twice says who started it", () => {
    expect(start(live("a"), "deputy", at)).toEqual({
      ok: false,
      refusal: { code: "meeting-already-started", by: "chair", at },
    });
  });

  test("is possible from an hour before, and not earlier", () => {
    expect(codeOf(start(withCases("a"), "chair", "2026-12-16T08:59:59.000Z"))).toBe("meeting-too-early");
    expect(start(withCases("a"), "chair", "2026-12-16T09:00:00.000Z").ok).toBe(true);
  });

  test("a meeting without cases can be held too", () => {
    expect(states(live())).toBe("");
    expect(codeOf(next(live(), at))).toBe("board-nobody-waiting");
  });
});

describe("next, skip and park", () => {
  test("next sends the case to read-back and gives the floor on", () => {
    expect(states(done(next(live("a", "b"), at)))).toBe("a:read-back b:now");
    expect(states(done(next(done(next(live("a", "b"), at)), at)))).toBe("a:read-back b:read-back");
  });

  test("two presses of next at once move one step", () => {
    const once = done(next(live("a", "b", "c"), at, "a"));
    expect(next(once, at, "a")).toEqual({ ok: false, refusal: { code: "board-moved-on", current: "b" } });
  });

  test("skip sends the case to the end and starts the next one's time", () => {
    const later = "2026-12-16T10:07:00.000Z";
    const skipped = done(skip(live("a", "b"), later));
    expect(states(skipped)).toBe("b:now a:waiting");
    expect(skipped.agenda[0]?.startedAt).toBe(later);
    expect(codeOf(skip(live("a"), at))).toBe("board-nobody-waiting");
  });

  test("what is parked for later comes when nobody waits; what is carried over does not come back", () => {
    const parked = done(park(live("a", "b"), "later", at));
    expect(states(parked)).toBe("a:parked b:now");
    expect(states(done(next(parked, at)))).toBe("a:now b:read-back");
    const gone = done(park(live("a", "b"), "carry-over", at));
    expect(states(done(next(gone, at)))).toBe("a:carried-over b:read-back");
    expect(codeOf(park(live("a"), "later", at))).toBe("board-nobody-waiting");
    expect(states(done(park(live("a"), "carry-over", at)))).toBe("a:carried-over");
  });

  test("every press is refused in words when the meeting is not live", () => {
    const closed = withCases("a");
    for (const result of [
      next(closed, at),
      skip(closed, at),
      park(closed, "later", at),
      attend(closed, "m"),
    ]) {
      expect(codeOf(result)).toBe("meeting-not-live");
    }
    expect(codeOf(next({ ...closed, status: "signed-off" }, at))).toBe("meeting-already-closed");
  });

  test("at most one case has the floor and none is lost, whatever is pressed", () => {
    const press = fc.constantFrom("next", "skip", "later", "carry-over", "confirm");
    fc.assert(
      fc.property(fc.array(press, { maxLength: 25 }), (presses) => {
        let meeting = live("a", "b", "c", "d");
        for (const one of presses) {
          const back = meeting.agenda.find((item) => item.state === "read-back")?.caseId ?? "";
          const result =
            one === "next"
              ? next(meeting, at)
              : one === "skip"
                ? skip(meeting, at)
                : one === "confirm"
                  ? confirmReadBack(meeting, back)
                  : park(meeting, one as "later" | "carry-over", at);
          if (result.ok) meeting = result.value;
          expect(meeting.agenda.filter((item) => item.state === "now").length).toBeLessThanOrEqual(1);
          expect(meeting.agenda.map((item) => item.caseId).sort()).toEqual(["a", "b", "c", "d"]);
        }
      }),
    );
  });
});

describe("read-back, attendance and closing", () => {
  test("a case is discussed once the chair has confirmed it, and once only", () => {
    const read = done(confirmReadBack(done(next(live("a", "b"), at)), "a"));
    expect(states(read)).toBe("a:done b:now");
    expect(codeOf(confirmReadBack(read, "a"))).toBe("read-back-already-confirmed");
    expect(codeOf(confirmReadBack(read, "b"))).toBe("read-back-not-yet");
  });

  test("saying twice that one is here counts once", () => {
    const here = done(attend(live("a"), "gp"));
    expect(here.attendance).toEqual(["gp"]);
    expect(done(attend(here, "gp"))).toBe(here);
  });

  test("closing asks for every case without an outcome", () => {
    const meeting = done(next(live("a", "b", "c"), at));
    expect(withoutOutcome(meeting.agenda).map(likelyOutcome)).toEqual([
      "discussed",
      "discussed",
      "carry-over",
    ]);
    expect(close(meeting, { a: "discussed" }, "chair", at)).toEqual({
      ok: false,
      refusal: { code: "close-outcome-missing", caseIds: ["b", "c"] },
    });
    const closed = done(close(meeting, { a: "discussed", b: "discussed", c: "carry-over" }, "chair", at));
    expect(closed).toMatchObject({ status: "closed", closedAt: at, closedBy: "chair" });
    expect(discussed(closed)).toEqual(["a", "b"]);
    expect(codeOf(close(closed, {}, "deputy", at))).toBe("meeting-already-closed");
  });

  test("signing off comes after closing, once; what is added later has its date", () => {
    const closed = done(close(live(), {}, "chair", at));
    expect(codeOf(signOff(live(), at))).toBe("sign-off-not-closed");
    const signed = done(signOff(closed, at, "Thank you all"));
    expect(codeOf(signOff(signed, at))).toBe("sign-off-already");
    expect(codeOf(amend(closed, "One more thing", "chair", at))).toBe("amend-before-sign-off");
    const amended = done(amend(signed, "One more thing", "chair", at));
    expect(amended.amendments).toEqual([{ at, by: "chair" }]);
    expect(amended.text).toEqual({ notes: "Thank you all", amendments: ["One more thing"] });
    expect(codeOf(amend(amended, "One more thing", "chair", at))).toBe("amend-already-there");
  });
});
