import type { LocalTime } from "./instant.js";
import { ok, type Result, refuse } from "./result.js";

export type TimeRefusal =
  | { code: "time-malformed"; part: string }
  | { code: "time-ambiguous"; part: string; morning: LocalTime; afternoon: LocalTime };

/** A wall time as people write it: 10:00, 9.30, 2pm, 1400, noon. */
export function readTime(part: string): Result<LocalTime, TimeRefusal> {
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

function two(value: string | number): string {
  return String(value).padStart(2, "0");
}
