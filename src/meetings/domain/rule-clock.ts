import { isLocalDate, type LocalDate, type LocalTime } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { RuleRefusal } from "./rule.js";
import { MONTHS, placeOf } from "./rule-words.js";

/** 2026-12-16, 16/12/2026 (day first, as in Britain) or 16 December 2026. */
export function readDate(part: string): Result<LocalDate, RuleRefusal> {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(part);
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(part);
  const spoken = /^(?:the )?(\d{1,2})\D* ([a-z]+) (\d{4})$/i.exec(part);
  const date = iso
    ? part
    : british
      ? `${british[3]}-${two(british[2])}-${two(british[1])}`
      : spoken && `${spoken[3]}-${two(placeOf(spoken[2] ?? "", MONTHS) + 1)}-${two(spoken[1])}`;
  return date && isLocalDate(date) ? ok(date) : refuse({ code: "date-malformed", part });
}

function two(value: string | number | undefined): string {
  return String(value).padStart(2, "0");
}

export function minuteOfDay(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
