import { isLocalDate, type LocalDate, type LocalTime } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { RuleRefusal } from "./rule.js";
import { MONTHS, placeOf } from "./rule-words.js";

/** A wall time as people write it: 10:00, 9.30, 2pm, 1400, noon. */
export function readTime(part: string): Result<LocalTime, RuleRefusal> {
  const text = part.toLowerCase();
  if (text === "noon" || text === "midday") return ok("12:00");
  if (text === "midnight") return ok("00:00");
  const clock =
    /^(\d{1,2})[:.](\d{2})\s?(?:([ap])\.?m\.?)?$/.exec(text) ??
    /^(\d{1,2})()\s?([ap])\.?m\.?$/.exec(text) ??
    /^(\d{2})(\d{2})\s?(?:h|hrs?)?$/.exec(text);
  if (!clock) return refuse({ code: "time-malformed", part });
  const [, typedHour = "", minute = "", half] = clock;
  const hour = Number(typedHour);
  if (half ? hour < 1 || hour > 12 : hour > 23) return refuse({ code: "time-malformed", part });
  const end = `:${minute || "00"}`;
  if (Number(minute) > 59) return refuse({ code: "time-malformed", part });
  if (half) return ok(two((hour % 12) + (half === "p" ? 12 : 0)) + end);
  // nobody writes 2.30 for half past two at night; 02:30 is taken at its word
  if (typedHour.length === 1 && hour >= 1 && hour <= 6)
    return refuse({
      code: "time-ambiguous",
      part,
      morning: two(hour) + end,
      afternoon: two(hour + 12) + end,
    });
  return ok(two(hour) + end);
}

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
