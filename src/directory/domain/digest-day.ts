import type { Instant, LocalDate, Zone } from "../../kernel/instant.js";
import { weekly } from "../../kernel/working-time.js";
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
  for (const { day, at } of weekly(reader.digest, DIGEST_TIME, now, zone))
    if (!isPaused(reader, day)) return at;
  return undefined;
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
