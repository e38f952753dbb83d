import type { LocalDate } from "../../kernel/instant.js";
import type { Result } from "../../kernel/result.js";
import { holdUntilEnd } from "../../storage/hold.js";
import type { Work } from "../../storage/work.js";
import { type Answer, type Rsvp, rsvpId, takeAnswer } from "../domain/rsvp.js";
import type { Series } from "../domain/types.js";
import { meetings, rsvps } from "../store.js";
import { anew, tellLeaders } from "./tell-leaders.js";

/**
 * Keeps what a member said of one date (`own`, the rule's own day) or of the whole series. An older answer than the one
 * that stands is refused; the same again changes nothing. What the chair was told the day before follows.
 */
export async function keepAnswer(
  work: Work,
  series: Series,
  given: { member: string; own: LocalDate | undefined; answer: Answer; by: "calendar" | "press" },
): Promise<Result<Rsvp, { code: "rsvp-older" }>> {
  const { member, own, answer, by } = given;
  const id = rsvpId(series.id, member);
  // Two first answers at once would both find none.
  await holdUntilEnd(work, `rsvp ${id}`);
  const found = await rsvps.lock(work, id);
  const before: Rsvp = found ?? {
    ...{ id, area: series.area, series: series.id, owner: member, status: "answered" },
    dates: {},
  };
  const taken = takeAnswer(before, answer, own);
  if (!taken.ok || taken.value === before) return taken;
  if (found) await rsvps.save(work, taken.value, work.now);
  else await rsvps.insert(work, taken.value, work.now);
  const said = own === undefined ? before.whole : before.dates[own];
  if (said?.coming !== answer.coming) {
    const facts = { coming: answer.coming, by, date: own ?? "all" };
    await work.record({ type: "coming-said", thing: series.id, ref: series.ref, facts }, series.area);
    await tellAgain(work, series, own);
  }
  return taken;
}

/** The chair's reminder stands already: it shows what is so now. */
async function tellAgain(work: Work, series: Series, own: LocalDate | undefined): Promise<void> {
  for (const meeting of await meetings.find(work, { series: series.id, status: ["agenda-out"] })) {
    const meant = own === undefined || meeting.planned === own;
    if (!meant || !meeting.done.includes("reminder") || meeting.start <= work.now) continue;
    await tellLeaders(work, meeting, series, anew(meeting, "reminder", "meetings.reminder-chair"));
  }
}
