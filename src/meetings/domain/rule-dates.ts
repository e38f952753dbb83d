import { isLocalDate, isZone, type LocalDate, type Zone } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { checkRule, type NeverMatches, RULE_LIMITS, type Rule, type RuleRefusal } from "./rule.js";
import { LAST_DAY, ruleDays } from "./rule-days.js";
import { describeRule } from "./rule-describe.js";
import { type HolidayChoice, type MeetingDate, place } from "./rule-place.js";

export type DatesOptions = {
  /** Meetings on or after this day. For a rule without `start` it is also where counting begins. */
  from: LocalDate;
  /** How many meetings, 1 to 240; fewer come only when the rule's own end is reached. */
  count: number;
  zone: Zone;
  onHoliday: HolidayChoice;
  /** What the chair chose for single dates, by the rule's own day; goes before `onHoliday`. */
  choices?: Readonly<Record<LocalDate, HolidayChoice>>;
};

export type DatesRefusal =
  | RuleRefusal
  | { code: "count-out-of-range"; least: number; most: number }
  | { code: "from-out-of-range"; least: LocalDate; most: LocalDate }
  | { code: "zone-unknown"; part: string }
  | { code: "too-far-ahead"; last: LocalDate };

/** Before 2000 and after 2099 nobody plans; the bank holidays of today's law would be wrong there too. */
const FROM = { least: "2000-01-01", most: "2099-12-31" } as const;

/**
 * The meetings of a series, strictly in order, at the same wall time all year round.
 *
 * `next-week` is the same weekday a week later (another week if that is a bank holiday too), `next-working-day` the
 * next working day, `skip` leaves the date out and counts only what is held. The rule's own days are at least 28 days
 * apart and a move is 14 days at most, so moved dates never meet or overtake another. An end date limits the rule's
 * own days; a date moved off the last of them may fall after it. Day-of-month rules may give a Saturday or Sunday:
 * only bank holidays are moved.
 *
 * With `rule.start`, any later `from` gives the rest of the same sequence. Without it, `from` is the start.
 *
 * Refused: an impossible rule; one that gives nothing from then on; a zone, day or count out of range; and a rule so
 * rare that fewer than `count` come before the year 2200, rather than a list cut short.
 */
export function dates(rule: Rule, options: DatesOptions): Result<MeetingDate[], DatesRefusal> {
  const { from, count, zone, onHoliday, choices } = options;
  const refusal = refusalOf(rule, options);
  if (refusal) return refuse(refusal);

  const times = rule.end && "times" in rule.end ? rule.end.times : Number.POSITIVE_INFINITY;
  const found: MeetingDate[] = [];
  let held = 0;
  let skipped = 0;
  for (const day of ruleDays(rule, rule.start ?? from)) {
    const date = place(rule, day, choices?.[day] ?? onHoliday, zone);
    if (date === undefined) {
      skipped += 1;
      continue;
    }
    held += 1;
    if (date.date >= from) found.push(date);
    if (found.length === count || held === times) break;
  }

  if (found.length === 0) return never(rule, held === 0 && skipped > 0 ? "always-skipped" : "ended");
  const ended = held === times || (rule.end && "until" in rule.end && rule.end.until <= LAST_DAY);
  if (found.length < count && !ended) return refuse({ code: "too-far-ahead", last: LAST_DAY });
  return ok(found);
}

function refusalOf(rule: Rule, { from, count, zone }: DatesOptions): DatesRefusal | undefined {
  const checked = checkRule(rule);
  if (!checked.ok) return checked.refusal;
  if (!isLocalDate(from)) return { code: "date-malformed", part: from };
  const first = rule.start ?? from;
  if (from < FROM.least || from > FROM.most || first < FROM.least || first > FROM.most)
    return { code: "from-out-of-range", ...FROM };
  if (!Number.isInteger(count) || count < 1 || count > RULE_LIMITS.mostTimes)
    return { code: "count-out-of-range", least: 1, most: RULE_LIMITS.mostTimes };
  return isZone(zone) ? undefined : { code: "zone-unknown", part: zone };
}

function never(rule: Rule, why: NeverMatches): { ok: false; refusal: DatesRefusal } {
  return refuse({ code: "rule-never-matches", why, part: describeRule(rule) });
}
