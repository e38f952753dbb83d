import { DateTime } from "luxon";
import { datesLine, datesRefusalSentence } from "../../cards/text/dates.js";
import { ok, type Result } from "../kernel/result.js";
import { type DatesRefusal, dates } from "../meetings/domain/rule-dates.js";
import { parseRule } from "../meetings/domain/rule-parse.js";
import {
  type HolidayChoiceRefusal,
  type MeetingDate,
  parseHolidayChoice,
} from "../meetings/domain/rule-place.js";

/** What was typed after `roundtable dates`, as typed. */
export type DatesArgv = {
  rule: string;
  from: string;
  count: string | number;
  /** Europe/London by default. */
  zone?: string | undefined;
  /** `keep` by default: nothing is moved unasked, and the holiday is named beside the date. */
  onHoliday?: string | undefined;
  json?: boolean | undefined;
};

/**
 * `roundtable dates "<rule>" --from DATE --count N [--zone Z] [--on-holiday CHOICE] [--json]`: the meetings of a rule.
 *
 * With `--json` an array, earliest first, of
 * - `date`: the day in the zone, `yyyy-mm-dd`
 * - `start`, `end`: wall time with offset, `2026-12-16T10:00:00.000+00:00`
 * - `startUtc`, `endUtc`: the same moments, `2026-12-16T10:00:00.000Z`
 * - `holiday`: the bank holiday the rule's own day is; absent on other days
 * - `movedFrom`: the rule's own day, where the meeting was moved off it; absent where it was not
 *
 * Exit code 0. Anything malformed: exit code 2, nothing in `out`, one sentence in `err`.
 */
export function runDates(argv: DatesArgv): { out: string; err: string; exitCode: 0 | 2 } {
  const listed = list(argv);
  if (!listed.ok) return { out: "", err: `${datesRefusalSentence(listed.refusal)}\n`, exitCode: 2 };
  const out = argv.json
    ? JSON.stringify(listed.value.map(record), null, 2)
    : listed.value.map(line).join("\n");
  return { out: `${out}\n`, err: "", exitCode: 0 };
}

function list(argv: DatesArgv): Result<MeetingDate[], DatesRefusal | HolidayChoiceRefusal> {
  const rule = parseRule(argv.rule);
  if (!rule.ok) return rule;
  const onHoliday = argv.onHoliday === undefined ? ok("keep" as const) : parseHolidayChoice(argv.onHoliday);
  if (!onHoliday.ok) return onHoliday;
  const count = /^\d+$/.test(String(argv.count)) ? Number(argv.count) : Number.NaN;
  const { from, zone = "Europe/London" } = argv;
  return dates(rule.value, { from, count, zone, onHoliday: onHoliday.value });
}

function record({ date, start, end, localStart, localEnd, holiday, movedFrom }: MeetingDate) {
  return { date, start: localStart, end: localEnd, startUtc: start, endUtc: end, holiday, movedFrom };
}

function line({ localStart, localEnd, holiday, movedFrom }: MeetingDate): string {
  const movedFromDay = movedFrom && spoken(movedFrom);
  return datesLine({
    day: spoken(localStart),
    from: time(localStart),
    to: time(localEnd),
    holiday,
    movedFromDay,
  });
}

function spoken(iso: string): string {
  return DateTime.fromISO(iso, { setZone: true }).toFormat("cccc d LLLL yyyy", { locale: "en-GB" });
}

function time(localIso: string): string {
  return localIso.slice(11, 16);
}
