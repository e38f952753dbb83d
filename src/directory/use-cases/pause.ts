import type { Done, Refusal } from "../../app/contract.js";
import { isLocalDate, localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { fullDay, shortDayWithYear } from "../../kernel/spoken.js";
import { nextOpen } from "../../kernel/working-time.js";
import type { Work } from "../../storage/work.js";
import { withNextDigest } from "../domain/digest-day.js";
import { openFor, pauseUntil } from "../domain/pause.js";
import { areas, members } from "../store.js";

/** No chasing and no digest up to and including `until`, a day in the area's zone. Again moves the last day. */
export async function pause(work: Work, member: string, until: string): Promise<Result<Done, Refusal>> {
  const { before, zone } = await memberAndZone(work, member);
  const decided = pauseUntil(before, until, localDate(work.now, zone));
  if (!decided.ok) {
    return decided.refusal.code === "pause-past"
      ? refuse({ code: "pause-past", with: { when: isLocalDate(until) ? fullDay(until) : until } })
      : refuse({ code: "pause-too-long", with: { last: shortDayWithYear(decided.refusal.last) } });
  }
  await members.save(work, withNextDigest(decided.value, work.now, zone), work.now);
  // A pause made shorter: what waits for its old end comes after the new one.
  await work.wake(member, openFor(decided.value, work.now, zone));
  await work.record({ type: "paused", thing: member, facts: { until } }, before.area);
  return ok({ say: "paused", with: { until: fullDay(until) } });
}

/** Ends a pause at once. Somebody who is not paused is told so, and nothing changes. */
export async function resume(work: Work, member: string): Promise<Result<Done, Refusal>> {
  const { before, zone } = await memberAndZone(work, member);
  if (before.pausedUntil === undefined || before.pausedUntil < localDate(work.now, zone)) {
    return ok({ say: "not-paused" });
  }
  await members.save(work, withNextDigest({ ...before, pausedUntil: undefined }, work.now, zone), work.now);
  await work.wake(member, nextOpen(work.now, zone));
  await work.record({ type: "resumed", thing: member }, before.area);
  return ok({ say: "resumed" });
}

async function memberAndZone(work: Work, member: string) {
  const before = await members.lock(work, member);
  const area = before && (await areas.get(work, before.area));
  if (!before || !area) throw new Error(`no member ${member}`);
  return { before, zone: area.zone };
}
