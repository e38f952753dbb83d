import { describe, expect, test } from "@jest/globals";
import { nextChannelDigest, saysNothing, shownInChannel } from "../../src/digest/domain/channel-week.js";
import { median } from "../../src/digest/domain/median.js";

const ZONE = "Europe/London";
const none = { open: 0, withThePerson: 0, offersWaiting: 0, helpStarted: 0, gaps: 0 };

describe("a channel's week in numbers", () => {
  test.each([
    ["a Tuesday", "2026-12-01T10:00:00.000Z", "2026-12-07T09:00:00.000Z"],
    ["that very moment", "2026-12-07T09:00:00.000Z", "2026-12-14T09:00:00.000Z"],
    ["before Easter Monday, which is a holiday", "2027-03-27T09:00:00.000Z", "2027-03-30T08:00:00.000Z"],
    ["in summer, by the clock on the wall", "2027-07-01T09:00:00.000Z", "2027-07-05T08:00:00.000Z"],
  ])("from %s it is Monday at nine, or the next working day", (_when, now, next) => {
    expect(nextChannelDigest(now, ZONE)).toBe(next);
  });

  test("hides small counts of what persons said and what came of it, and no others", () => {
    expect(shownInChannel({ open: 2, withThePerson: 1, offersWaiting: 4, helpStarted: 5, gaps: 1 })).toEqual({
      ...{ open: "2", gaps: "1", withThePerson: "<5", offersWaiting: "<5", helpStarted: "5" },
    });
  });

  test("is left out with nothing to say; an MDT within a week is something", () => {
    expect(saysNothing(none, undefined, "2026-12-07")).toBe(true);
    expect(saysNothing(none, "2026-12-14", "2026-12-07")).toBe(true);
    expect(saysNothing(none, "2026-12-13", "2026-12-07")).toBe(false);
    expect(saysNothing({ ...none, gaps: 1 }, undefined, "2026-12-07")).toBe(false);
  });
});

test.each([
  [[], undefined],
  [[12], 12],
  [[30, 2, 10], 10],
  [[10, 3, 7, 20], 8.5],
])("the median of %j is %s", (numbers, middle) => expect(median(numbers)).toBe(middle));
