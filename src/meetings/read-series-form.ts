import { NOBODY } from "../../cards/meetings/person-field.js";
import { datesRefusalSentence } from "../../cards/text/dates.js";
import type { FormValues, Refusal } from "../app/contract.js";
import type { Member } from "../directory/domain/types.js";
import { personMeant } from "../directory/queries.js";
import { localDate } from "../kernel/instant.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { fullDay } from "../kernel/spoken.js";
import { anchored, checkRule, type Rule } from "./domain/rule.js";
import { type DatesRefusal, dates } from "./domain/rule-dates.js";
import { parseRule } from "./domain/rule-parse.js";
import { HOLIDAY_CHOICES } from "./domain/rule-place.js";
import { laterDay } from "./domain/schedule.js";
import type { OnHoliday, Series } from "./domain/types.js";

export type Leaders = Pick<Series, "chair" | "deputy" | "coordinator">;
export type Shape = Pick<Series, "name" | "rule" | "joinLink" | "onHoliday" | "firstDate">;

/** NAV from " nav ". */
export function readCode(values: FormValues): Result<string, Refusal> {
  const code = text(values, "code").toUpperCase();
  if (!/^[A-Z]{2,5}$/.test(code))
    return refuse({ code: "pcn-code-malformed", with: { code: text(values, "code") } });
  return ok(code);
}

/** Name, rule and all that is not about people. `firstDate`: what the series has, where the form does not ask. */
export function readShape(
  values: FormValues,
  zone: string,
  now: string,
  firstDate?: string,
): Result<Shape, Refusal> {
  const today = localDate(now, zone);
  const from = text(values, "from") || firstDate || today;
  if (firstDate === undefined && from < today)
    return refuse({ code: "first-date-past", with: { when: fullDay(from) } });
  const rule = readRule(values, from);
  if (!rule.ok) return unreadable(rule.refusal);
  const coming = dates(rule.value, { from: laterDay(from, today), count: 1, zone, onHoliday: "keep" });
  if (!coming.ok) return unreadable(coming.refusal);
  const joinLink = text(values, "joinLink");
  if (joinLink !== "" && !isWebAddress(joinLink)) return refuse({ code: "join-link-malformed" });
  return ok({
    name: text(values, "name"),
    rule: rule.value,
    joinLink: joinLink === "" ? undefined : joinLink,
    onHoliday: onHolidayOf(values),
    firstDate: from,
  });
}

function readRule(values: FormValues, from: string): Result<Rule, DatesRefusal> {
  const parsed = parseRule(text(values, "rule"));
  if (!parsed.ok) return parsed;
  const minutes = values.minutes;
  const rule = anchored(parsed.value, from);
  return checkRule(typeof minutes === "number" ? { ...rule, minutes } : rule);
}

/** Chair, deputy and coordinator as member ids. */
export function readLeaders(values: FormValues, members: readonly Member[]): Result<Leaders, Refusal> {
  const chosen: { [role in keyof Leaders]?: string } = {};
  for (const role of ["chair", "deputy", "coordinator"] as const) {
    const typed = text(values, role);
    if (role !== "chair" && (typed === "" || typed === NOBODY)) continue;
    const found = personMeant(members, typed);
    if (!found.ok) return found;
    chosen[role] = found.value.id;
  }
  const { chair = "", deputy, coordinator } = chosen;
  if (chair === deputy) return refuse({ code: "deputy-is-chair" });
  return ok({ chair, deputy, coordinator });
}

export function text(values: FormValues, id: string): string {
  const value = values[id];
  return typeof value === "string" ? value.trim() : "";
}

function onHolidayOf(values: FormValues): OnHoliday {
  const chosen = text(values, "onHoliday");
  return HOLIDAY_CHOICES.find((choice) => choice === chosen) ?? "ask";
}

function isWebAddress(typed: string): boolean {
  return URL.canParse(typed) && new URL(typed).protocol === "https:";
}

function unreadable(refusal: DatesRefusal): { ok: false; refusal: Refusal } {
  return refuse({ code: "rule-unreadable", with: { why: datesRefusalSentence(refusal) } });
}
