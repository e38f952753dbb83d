import {
  atLocal,
  type Instant,
  type LocalDate,
  localDate,
  plusDays,
  weekdayOf,
  type Zone,
} from "../../kernel/instant.js";
import { isWorkingDay, workingDaysAfter } from "../../kernel/working-time.js";
import type { Member } from "./types.js";

/** Wall time of the weekly digest: PRODUCT, "The clock". */
export const DIGEST_TIME = "09:00";

type Reader = Pick<Member, "digest" | "pausedUntil" | "status">;

/**
 * The first moment after `now` at which this member's weekly digest goes out, in the area's zone: their weekday
 * at 09:00, or the next working day at 09:00 when that day is a bank holiday. A digest that falls within a pause
 * waits for the first one after it. Undefined: they want none, or have left.
 */
export function nextDigest(reader: Reader, now: Instant, zone: Zone): Instant | undefined {
  if (reader.digest === "off" || reader.status !== "active") return undefined;
  const today = localDate(now, zone);
  // From a week back, since last week's digest may still be waiting for the end of the holidays.
  const back = plusDays(today, -7);
  const first = plusDays(back, (reader.digest - weekdayOf(back) + 7) % 7);
  for (let day = first; ; day = plusDays(day, 7)) {
    const sent = isWorkingDay(day) ? day : workingDaysAfter(day, 1);
    const at = atLocal(sent, DIGEST_TIME, zone);
    if (at > now && !isPaused(reader, sent)) return at;
  }
}

/** A pause includes its last day. */
export function isPaused(reader: Pick<Member, "pausedUntil">, day: LocalDate): boolean {
  return reader.pausedUntil !== undefined && day <= reader.pausedUntil;
}

/** The member with the moment of the next digest worked out anew; done whenever a member is saved. */
export function withNextDigest(member: Member, now: Instant, zone: Zone): Member {
  return { ...member, dueAt: nextDigest(member, now, zone) };
}

export function isDigestDue(member: Pick<Member, "dueAt">, now: Instant): boolean {
  return member.dueAt !== undefined && member.dueAt <= now;
}
