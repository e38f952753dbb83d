import type { MovableClock } from "../../app/clock.js";
import type { Roundtable } from "../../app/compose.js";
import { atLocal, isLocalDate, localDate, plusDays } from "../../kernel/instant.js";
import { momentWords } from "../../kernel/spoken.js";
import { workingDaysBefore } from "../../kernel/working-time.js";
import type { Meeting } from "../../meetings/domain/types.js";
import { meetingsOfSeries } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import { arrivals } from "./arrivals.js";
import type { Chat } from "./chat.js";
import type { County } from "./people.js";
import type { Moved } from "./protocol.js";
import { NotDone } from "./refused.js";
import { longMoment } from "./when.js";

export type Travelling = {
  roundtable: Roundtable;
  clock: MovableClock;
  chat: Chat;
  /** Read anew after each journey: an MDT may have been set up meanwhile. */
  county(): Promise<County>;
};

/** A journey ends after so many moments at which something was due and nobody was written to. */
const QUIET_MOMENTS = 200;
const DAYS_AHEAD = 731;

/** `to`: "next", "before-meeting", or a day as yyyy-mm-dd (its 09:00). One journey at a time. */
export function travel(on: Travelling): (to: string) => Promise<Moved> {
  let last: Promise<unknown> = Promise.resolve();
  return (to) => {
    const journey = last.then(() => go(on, to));
    last = journey.catch(() => undefined);
    return journey;
  };
}

async function go(on: Travelling, to: string): Promise<Moved> {
  const start = await on.chat.newest();
  const county = await on.county();
  if (to === "next") await toNext(on, county, start);
  else await through(on, county, await targetOf(on, county, to));
  return {
    nowWords: longMoment(on.clock.now(), county.zone),
    ...arrivals(await on.county(), await on.chat.after(start)),
  };
}

/** On to the next moment at which somebody is written to. */
async function toNext(on: Travelling, county: County, start: number): Promise<void> {
  for (let moments = 0; moments < QUIET_MOMENTS; moments += 1) {
    const next = await on.roundtable.nextMoment();
    if (next === undefined && moments === 0) throw new NotDone(400, "nothing-ahead");
    if (next === undefined) return;
    await stopAt(on, county, next);
    if ((await on.chat.newest()) > start) return;
  }
}

/** Through every moment up to the target at which something is due. */
async function through(on: Travelling, county: County, target: string): Promise<void> {
  for (;;) {
    const next = await on.roundtable.nextMoment();
    if (next === undefined || next > target) break;
    await stopAt(on, county, next);
  }
  if (target > on.clock.now()) await on.clock.moveTo(target);
}

async function stopAt({ roundtable, clock }: Travelling, county: County, moment: string): Promise<void> {
  if (moment > clock.now()) await clock.moveTo(moment);
  const { failed } = await roundtable.tick();
  await roundtable.settle();
  // What stays due would hold the clock here for ever.
  const stuck = failed > 0 || ((await roundtable.nextMoment()) ?? "9") <= clock.now();
  if (stuck) {
    const gaps = { now: momentWords(clock.now(), county.zone), code: "stays-due" };
    throw new NotDone(400, "something-stuck", gaps);
  }
}

async function targetOf(on: Travelling, county: County, to: string): Promise<string> {
  const now = on.clock.now();
  const nowWords = momentWords(now, county.zone);
  if (to === "before-meeting") {
    const meeting = await meetingAhead(on.roundtable.unit.reading(), county, now);
    if (!meeting) throw new NotDone(400, "no-meeting-ahead");
    const target = dayBefore(meeting, county.zone);
    if (target > now) return target;
    const gaps = { now: nowWords, meeting: meeting.ref, start: momentWords(meeting.start, county.zone) };
    throw new NotDone(400, "day-before-already", gaps);
  }
  if (!isLocalDate(to)) throw new NotDone(400, "not-a-moment");
  const target = atLocal(to, "09:00", county.zone);
  if (target <= now) throw new NotDone(400, "not-back", { now: nowWords });
  if (to > plusDays(localDate(now, county.zone), DAYS_AHEAD)) throw new NotDone(400, "too-far");
  return target;
}

/** 09:00 of the working day before. */
function dayBefore(meeting: Meeting, zone: string): string {
  return atLocal(workingDaysBefore(localDate(meeting.start, zone), 1), "09:00", zone);
}

/** The soonest meeting of any MDT that has not begun. */
export async function meetingAhead(store: Store, county: County, now: string): Promise<Meeting | undefined> {
  const all = await Promise.all(county.series.map((series) => meetingsOfSeries(store, series.id)));
  return all
    .flat()
    .filter(({ status, start }) => status !== "cancelled" && start > now)
    .sort((a, b) => (a.start < b.start ? -1 : 1))[0];
}
