import {
  atLocal,
  type Instant,
  isLocalDate,
  type LocalDate,
  localDate,
  plusDays,
  type Zone,
} from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { nextOpen, QUIET_HOURS } from "../../kernel/working-time.js";
import { isPaused } from "./digest-day.js";
import type { Member } from "./types.js";

/** A pause is a holiday or an illness; whoever is away for longer hands over or leaves the list. */
export const LONGEST_PAUSE_DAYS = 92;

export type PauseRefusal = { code: "pause-past" } | { code: "pause-too-long"; last: LocalDate };

/** `until` is the last day without messages; today counts. */
export function pauseUntil(member: Member, until: LocalDate, today: LocalDate): Result<Member, PauseRefusal> {
  if (!isLocalDate(until) || until < today) return refuse({ code: "pause-past" });
  const last = plusDays(today, LONGEST_PAUSE_DAYS);
  if (until > last) return refuse({ code: "pause-too-long", last });
  return ok({ ...member, pausedUntil: until });
}

/** The first moment from `now` on that is neither in this member's pause nor in quiet hours. */
export function openFor(member: Pick<Member, "pausedUntil">, now: Instant, zone: Zone): Instant {
  if (member.pausedUntil === undefined || !isPaused(member, localDate(now, zone))) return nextOpen(now, zone);
  return nextOpen(atLocal(plusDays(member.pausedUntil, 1), QUIET_HOURS.to, zone), zone);
}
