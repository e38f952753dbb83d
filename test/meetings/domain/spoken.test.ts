import { expect, test } from "@jest/globals";
import {
  spokenDate,
  spokenList,
  spokenMinutes,
  spokenMoment,
  spokenMomentWithYear,
  spokenTime,
} from "../../../src/meetings/domain/spoken.js";

test("dates are written out in the wall time of the series, in winter and in summer", () => {
  expect(spokenMoment("2026-12-16T10:00:00.000Z", "Europe/London")).toBe("Wed 16 December, 10:00");
  expect(spokenMoment("2027-06-16T09:00:00.000Z", "Europe/London")).toBe("Wed 16 June, 10:00");
  expect(spokenMomentWithYear("2026-12-31T23:30:00.000Z", "Europe/Berlin")).toBe("Fri 1 January 2027, 00:30");
  expect(spokenDate("2028-02-29")).toBe("Tue 29 February 2028");
  expect(spokenTime("2027-06-16T09:05:00.000Z", "Europe/London")).toBe("10:05");
});

test("counts and lists read as people say them", () => {
  expect([1, 20].map(spokenMinutes)).toEqual(["1 minute", "20 minutes"]);
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(spokenList)).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});
