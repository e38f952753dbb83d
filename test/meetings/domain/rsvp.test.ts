import { describe, expect, test } from "@jest/globals";
import { missingAmong, quorumOf } from "../../../src/meetings/domain/quorum.js";
import {
  type Answer,
  comingTo,
  type Rsvp,
  takeAnswer,
  takesAnswers,
  whoSaid,
} from "../../../src/meetings/domain/rsvp.js";
import { codeOf, done, sampleMeeting } from "./sample.js";

const OWN = "2026-12-16";
const none: Rsvp = { id: "s:m", area: "a", series: "s", owner: "m", status: "answered", dates: {} };
const answer = (coming: Answer["coming"], at = "2026-12-10T10:00:00.000Z", sequence = 0): Answer => ({
  coming,
  at,
  sequence,
});
const meeting = sampleMeeting();

describe("an answer to an invitation", () => {
  test("counts for its date; one for the series counts for every date without its own", () => {
    const series = done(takeAnswer(none, answer("yes"), undefined));
    expect(comingTo(series, meeting)).toBe("yes");
    expect(comingTo(done(takeAnswer(series, answer("no"), OWN)), meeting)).toBe("no");
    expect(comingTo(done(takeAnswer(series, answer("no"), "2027-01-20")), meeting)).toBe("yes");
    expect(comingTo(undefined, meeting)).toBeUndefined();
  });

  test("the same again changes nothing", () => {
    const once = done(takeAnswer(none, answer("yes"), OWN));
    expect(takeAnswer(once, answer("yes"), OWN)).toEqual({ ok: true, value: once });
  });

  test("an older one does not overtake a newer, by the invitation's number first and then by its moment", () => {
    const later = done(takeAnswer(none, answer("no", "2026-12-11T10:00:00.000Z", 1), OWN));
    expect(codeOf(takeAnswer(later, answer("yes", "2026-12-10T10:00:00.000Z", 1), OWN))).toBe("rsvp-older");
    expect(codeOf(takeAnswer(later, answer("yes", "2026-12-12T10:00:00.000Z", 0), OWN))).toBe("rsvp-older");
    const newest = done(takeAnswer(later, answer("yes", "2026-12-09T10:00:00.000Z", 2), OWN));
    expect(comingTo(newest, meeting)).toBe("yes");
  });

  test("what was said before a meeting moved is no answer to where it is now", () => {
    const moved = { from: meeting.start, at: "2026-12-11T10:00:00.000Z", by: "chair", times: 1 };
    const said = done(takeAnswer(none, answer("yes"), OWN));
    expect(comingTo(said, { ...meeting, moved })).toBeUndefined();
    const again = done(takeAnswer(said, answer("yes", "2026-12-12T10:00:00.000Z"), OWN));
    expect(comingTo(again, { ...meeting, moved })).toBe("yes");
  });

  test("is taken until the meeting begins", () => {
    expect(takesAnswers(meeting, "2026-12-16T09:59:00.000Z")).toBe(true);
    expect(takesAnswers(meeting, meeting.start)).toBe(false);
    expect(takesAnswers({ ...meeting, status: "cancelled" }, "2026-12-01T09:00:00.000Z")).toBe(false);
    expect(takesAnswers({ ...meeting, status: "live" }, "2026-12-01T09:00:00.000Z")).toBe(false);
  });

  test("everybody who is invited stands in exactly one of the four groups", () => {
    const said = [
      { ...none, owner: "a", dates: { [OWN]: answer("yes") } },
      { ...none, owner: "b", dates: { [OWN]: answer("no") } },
      { ...none, owner: "c", whole: answer("maybe") },
      { ...none, owner: "left", dates: { [OWN]: answer("yes") } },
    ];
    expect(whoSaid(["a", "b", "c", "d"], said, meeting)).toEqual({
      yes: ["a"],
      no: ["b"],
      maybe: ["c"],
      silent: ["d"],
    });
  });
});

describe("whether enough come", () => {
  test("what nobody comes from is missing, said once, in the order of the alphabet", () => {
    const people = [
      { is: "police", coming: "no" },
      { is: "housing", coming: undefined },
      { is: "housing", coming: "maybe" },
      { is: "nursing", coming: "yes" },
      { is: "nursing", coming: "no" },
    ] as const;
    expect(missingAmong(people)).toEqual(["housing", "police"]);
    expect(missingAmong([])).toEqual([]);
  });

  test("the series says how many are wanted, else five", () => {
    expect(quorumOf({})).toBe(5);
    expect(quorumOf({ quorum: 12 })).toBe(12);
  });
});
