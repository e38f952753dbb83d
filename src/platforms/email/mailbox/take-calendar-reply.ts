import { membersByEmail } from "../../../directory/queries.js";
import { seriesById } from "../../../meetings/queries.js";
import { takeCalendarAnswer } from "../../../meetings/use-cases/take-calendar-answer.js";
import { tellNotNoted } from "../../../meetings/use-cases/tell-not-noted.js";
import type { Work } from "../../../storage/work.js";
import { readReply } from "../calendar/read-reply.js";

/**
 * What somebody's calendar answers. It counts for the one who sent it and is invited under that address; who is on no
 * list of ours gets no answer, since their address may be anybody's.
 */
export async function takeCalendarReply(
  work: Work,
  { from, text }: { from: string; text: string },
): Promise<string> {
  const read = readReply(text);
  if (!read.ok) return read.refusal.code;
  const { series, date, attendee, answer: coming, sequence, at } = read.value;
  const listed = await membersByEmail(work, from);
  const area = (await seriesById(work, series))?.area;
  // Somebody may be on the lists of two areas.
  const member = listed.find((one) => one.area === area) ?? listed[0];
  if (!member) return "reply-from-nobody";
  const about = { member: member.id, series };
  if (from !== attendee) {
    await tellNotNoted(work, about, { code: "rsvp-not-yours" });
    return "rsvp-not-yours";
  }
  // A clock that is ahead must not keep later answers out.
  const said = at === undefined || at > work.now ? work.now : at;
  const taken = await takeCalendarAnswer(work, {
    ...{ ...about, area: member.area, date },
    answer: { coming, sequence, at: said },
  });
  if (taken.ok) return "calendar";
  if (taken.refusal.code !== "rsvp-older") await tellNotNoted(work, about, taken.refusal);
  return taken.refusal.code;
}
