import { and, inArray } from "drizzle-orm";
import { caseById } from "../cases/queries.js";
import type { Member } from "../directory/domain/types.js";
import { areaById, isAway, memberById, membersByIds, opensFor } from "../directory/queries.js";
import { nextOpen } from "../kernel/working-time.js";
import { stood } from "../meetings/domain/move.js";
import { meetingById, meetingsOfSeries, seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";
import { messageTable } from "../storage/schema/desk.js";
import type { Show, Surface, Work } from "../storage/work.js";
import { hourOf } from "./hours.js";
import { answersOwnQuestion } from "./own-question.js";

/** What goes into the outbox; `polite`: it is looked at once more before it goes out. */
export type Timed = Show & { notBefore: string; polite: boolean };

type Message = Pick<Show, "at" | "card" | "args" | "atOnce">;
/** `quiet`: the hour holds it, and not only somebody's pause. */
type Opening = { at: string; quiet: boolean };

/**
 * When each message of a unit of work may be seen, in one place for all rooms. `heldUntil`: the first moment at which
 * others hear of it, where the hour keeps it from them.
 */
export async function timed(
  work: Work,
  shows: readonly Show[],
): Promise<{ timed: Timed[]; heldUntil: string | undefined }> {
  const { now, actor } = work;
  const own = (at: Surface) => actor.kind === "member" && memberIn(at) === actor.id;
  const polite = shows.filter((show) => hourOf(show) !== "now" && !own(show.at));
  const readers = await membersByIds(work, [...new Set(polite.flatMap(({ at }) => memberIn(at) ?? []))]);
  const openings = new Map<Show, Opening>();
  for (const show of polite) {
    const opening = await opens(work, show, now, readers);
    if (opening.at > now) openings.set(show, opening);
  }
  const standing = await standingOf(work, [...openings.keys()]);
  for (const show of standing) openings.delete(show);
  const quiet = [...openings.values()].filter((one) => one.quiet).map(({ at }) => at);
  return {
    heldUntil: quiet.toSorted()[0],
    timed: shows.map((show) => {
      const asked = show.notBefore ?? now;
      const [, notBefore = asked] = [asked, openings.get(show)?.at ?? now].toSorted();
      return { ...show, notBefore, polite: polite.includes(show) };
    }),
  };
}

/** The same question at the moment of delivery: a pause may have begun, or the day have ended, in the meantime. */
export async function opensAt(store: Store, message: Message, now: string): Promise<string> {
  return (await opens(store, message, now)).at;
}

async function opens(
  store: Store,
  message: Message,
  now: string,
  known?: ReadonlyMap<string, Member>,
): Promise<Opening> {
  const id = memberIn(message.at);
  const member = id === undefined ? undefined : (known?.get(id) ?? (await memberById(store, id)));
  const zone = await zoneOf(store, message, member);
  if (zone === undefined) return { at: now, quiet: false };
  const open = nextOpen(now, zone);
  const hour = hourOf(message);
  const pause = async () => (member ? opensFor(store, member, now) : open);
  switch (hour) {
    case "now":
      return { at: now, quiet: false };
    case "meeting": {
      const away = member !== undefined && (await isAway(store, member, now));
      return { at: away && !(await runs(store, message, member)) ? await pause() : now, quiet: false };
    }
    case "calendar":
      return { at: (await isSoon(store, message, now, open)) ? now : open, quiet: open > now };
    case "date":
      return { at: (await isSoon(store, message, now, open)) ? now : await pause(), quiet: open > now };
    case "waits": {
      const after = await pause();
      const asked = after > open && member && (await answersOwnQuestion(store, message, member.id));
      return { at: asked ? open : after, quiet: open > now };
    }
    default:
      return hour satisfies never;
  }
}

async function zoneOf(store: Store, { at }: Message, member: Member | undefined) {
  if (member) return (await areaById(store, member.area))?.zone;
  const id = at.slice(at.indexOf(":") + 1);
  const series = at.startsWith("thread:") ? (await caseById(store, id))?.series : id;
  return (await seriesById(store, series ?? ""))?.zone;
}

/** Somebody who is away and runs the meeting all the same needs what it takes. */
async function runs(store: Store, { args }: Message, member: Member): Promise<boolean> {
  const meeting = await meetingById(store, args.meeting ?? "");
  return meeting?.status === "live" && meeting.started?.by === member.id;
}

/** The meeting, where it was or where it is now, is on or takes place before people may be written to again. */
async function isSoon(store: Store, { args }: Message, now: string, open: string): Promise<boolean> {
  if (open <= now) return false;
  const one = args.meeting === undefined ? undefined : await meetingById(store, args.meeting);
  const all = one ? [one] : await meetingsOfSeries(store, args.series ?? "");
  return all.some(
    ({ status, start, moved }) =>
      status === "live" || [start, ...stood({ moved })].some((at) => at > now && at < open),
  );
}

/** Those that stand already where they are to be seen. */
async function standingOf(work: Work, shows: readonly Show[]): Promise<Show[]> {
  if (shows.length === 0) return [];
  const rows = await work.tx
    .select({ tag: messageTable.tag, surface: messageTable.surface })
    .from(messageTable)
    .where(
      and(
        inArray(messageTable.tag, [...new Set(shows.map(({ tag }) => tag))]),
        inArray(messageTable.surface, [...new Set(shows.map(({ at }) => at))]),
      ),
    );
  const standing = new Set(rows.map(({ tag, surface }) => `${tag} ${surface}`));
  return shows.filter(({ tag, at }) => standing.has(`${tag} ${at}`));
}

function memberIn(at: Surface): string | undefined {
  return /^(?:dm|mail|copy):(.+)$/.exec(at)?.[1];
}
