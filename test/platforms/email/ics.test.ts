import { describe, expect, test } from "@jest/globals";
import { localIso } from "../../../src/kernel/instant.js";
import { seriesCalendar } from "../../../src/meetings/domain/calendar.js";
import { dates } from "../../../src/meetings/domain/rule-dates.js";
import { parseRule } from "../../../src/meetings/domain/rule-parse.js";
import type { HolidayChoice } from "../../../src/meetings/domain/rule-place.js";
import { feed, invitation } from "../../../src/platforms/email/calendar/write-ics.js";
import { eventIn, linesOf, startsOf } from "./expand.js";

const NOW = "2026-11-02T09:00:00.000Z";

function written(words: string, onHoliday: HolidayChoice = "keep") {
  const parsed = parseRule(words);
  if (!parsed.ok) throw new Error(words);
  const rule = { ...parsed.value, start: parsed.value.start ?? "2026-11-02" };
  const series = {
    id: "s1",
    code: "NAV",
    name: "Naverley MDT",
    rule,
    zone: "Europe/London",
    onHoliday,
    firstDate: "2026-11-02",
  };
  const calendar = seriesCalendar(series as never, [], NOW);
  if (!calendar) throw new Error("no date");
  return { calendar, rule, text: feed(calendar, 3, NOW) };
}

describe("a series in a calendar", () => {
  test.each([
    ["3rd Wednesday 10:00 for 60m", "keep"],
    ["last Thursday 09:30 for 90m", "keep"],
    ["4th Monday 10:00 for 60m", "next-week"],
    ["1st Monday 14:00 for 60m", "next-working-day"],
    ["1st Monday 14:00 for 60m", "skip"],
    ["5th Friday 10:00 for 60m", "keep"],
    ["31st at 10:00 for 45m", "keep"],
    ["30th at 10:00 for 45m", "keep"],
    ["29th at 10:00 for 45m", "next-working-day"],
    ["every 2 months on the 2nd Tuesday at 13:00 for 60m", "keep"],
    ["every 3 months on the last Friday at 10:00 for 60m, 5 times", "keep"],
    ["4th Monday 10:00 for 60m, 6 times", "skip"],
    ["2nd Sunday 01:30 for 60m until 2027-06-30", "keep"],
  ] as const)("%s (%s): another reader finds the same instants", (words, onHoliday) => {
    const { rule, text } = written(words, onHoliday);
    const ours = dates(rule, { from: "2026-11-02", count: 14, zone: "Europe/London", onHoliday });
    if (!ours.ok) throw new Error(ours.refusal.code);
    const wanted = ours.value.map(({ start }) => start).filter((start) => start < "2027-12-01");
    expect(startsOf(text, NOW, "2027-12-01T00:00:00.000Z")).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(1);
  });

  test("stays at ten by the wall clock over daylight saving", () => {
    const { text } = written("3rd Wednesday 10:00 for 60m");
    const starts = startsOf(text, NOW, "2027-12-01T00:00:00.000Z");
    expect(new Set(starts.map((start) => localIso(start, "Europe/London").slice(11, 16)))).toEqual(
      new Set(["10:00"]),
    );
    expect(new Set(starts.map((start) => start.slice(11, 16)))).toEqual(new Set(["10:00", "09:00"]));
  });

  test("names its zone with both halves of the year, and nobody", () => {
    const lines = linesOf(written("3rd Wednesday 10:00 for 60m").text);
    expect(lines.slice(0, 5)).toEqual([
      "BEGIN:VCALENDAR",
      "PRODID:-//Roundtable//MDT//EN",
      "VERSION:2.0",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
    ]);
    expect(lines).toContain("TZID:Europe/London");
    expect(lines).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    expect(lines).toContain("RRULE:FREQ=MONTHLY;BYDAY=3WE");
    expect(lines).toContain("DTSTART;TZID=Europe/London:20261118T100000");
    expect(lines).toContain("DTSTAMP:20261102T090000Z");
    expect(lines.filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line))).toEqual([]);
    for (const line of written("3rd Wednesday 10:00 for 60m").text.split("\r\n"))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("an invitation has one reader, the sender as organiser, and takes no line from a name", () => {
    const { calendar } = written("3rd Wednesday 10:00 for 60m");
    const attendee = { name: 'Gary "Kettle"\r\nATTENDEE:mailto:all@x.example', email: "Gary@Kettle.example" };
    const text = invitation(
      { method: "REQUEST", calendar, sequence: 3, now: NOW, attendee },
      "Roundtable <mdt@r.example>",
    );
    const lines = linesOf(text);
    expect(lines.filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(1);
    expect(lines).toContain("ORGANIZER;CN=Roundtable:mailto:mdt@r.example");
    expect(lines).toContain("SEQUENCE:3");
    expect(eventIn(text).uid).toBe("s1@roundtable");
    expect(text).not.toMatch(/^ATTENDEE:mailto:all/m);
  });
});
