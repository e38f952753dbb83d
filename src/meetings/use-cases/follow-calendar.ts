import type { Role } from "../../directory/domain/types.js";
import { membersOfSeries } from "../../directory/queries.js";
import type { Work } from "../../storage/work.js";
import { seriesCalendar } from "../domain/calendar.js";
import { newsOf } from "../domain/calendar-news.js";
import { isInvited } from "../queries.js";
import { allSeries, calendars, meetings } from "../store.js";

const CARD = "series.invite";

/**
 * S4: tells the calendars of everybody on the list what has changed since they were last told, each by an email of
 * their own. Again: nothing. Without a way to send email nothing is told, and nothing noted.
 */
export async function followCalendar(work: Work, seriesId: string): Promise<void> {
  if (!work.mails) return;
  const told = await calendars.lock(work, seriesId);
  const series = await allSeries.get(work, seriesId);
  if (series?.status !== "active") return;
  const planned = await meetings.find(work, { series: seriesId });
  const calendar = seriesCalendar(series, planned, work.now);
  if (!calendar) return;
  const news = newsOf(calendar, told?.told, new Set(planned.map((meeting) => meeting.planned)), work.now);
  if (!news) return;
  const kept = { id: seriesId, area: series.area, status: "told", series: seriesId, told: news.told };
  if (told) await calendars.save(work, kept, work.now);
  else await calendars.insert(work, kept, work.now);
  const sequence = String(news.told.sequence);
  for (const { member, roles } of await membersOfSeries(work, seriesId)) {
    if (!isInvited(roles)) continue;
    await work.show({
      tag: `calendar:${seriesId}:${sequence}`,
      at: `mail:${member.id}`,
      card: CARD,
      args: { series: seriesId, sequence, what: news.what },
    });
  }
}

/** Somebody came to the list, or left it: the whole series comes into their calendar, or goes out of it. */
export async function followMember(
  work: Work,
  change: { series: string; member: string; before: readonly Role[]; after: readonly Role[] },
): Promise<void> {
  if (!work.mails) return;
  const { series, member } = change;
  const [was, is] = [isInvited(change.before), isInvited(change.after)];
  const told = await calendars.get(work, series);
  if (was === is || !told) return;
  await work.show({
    // Who leaves, comes and leaves again hears of each; in one unit of work the last counts.
    tag: `calendar:${series}:member:${work.now}`,
    at: `mail:${member}`,
    card: CARD,
    args: { series, sequence: String(told.told.sequence), what: is ? "join" : "leave" },
  });
}
