import type { Case } from "../cases/domain/types.js";
import { casesOfHolder, casesOfSeries } from "../cases/queries.js";
import type { Member } from "../directory/domain/types.js";
import { localDate, type Zone } from "../kernel/instant.js";
import type { Store } from "../storage/database.js";
import { chairTasks, chairView } from "./chair.js";
import type { ComingMeeting, DigestFacts } from "./domain/compose-digest.js";
import { ownTasks } from "./own-tasks.js";
import { isAhead, isOpen, leads, OPEN_CASES, type Part, partsOf } from "./parts.js";

export type Gathered = Omit<DigestFacts, "learned"> & { parts: readonly Part[] };

/** Everything that a digest, Home or "your next step" of one member is made from, over all their PCNs. */
export async function gather(store: Store, member: Member, now: string, zone: Zone): Promise<Gathered> {
  const parts = await partsOf(store, member);
  const held = (await casesOfHolder(store, member.id)).filter(isOpen);
  const own = await ownTasks(store, member, held, parts, now);
  const led = parts.filter(leads);
  const tasks = [...own.tasks];
  const views: DigestFacts["chair"][number][] = [];
  for (const part of led) {
    const open = await casesOfSeries(store, part.series.id, OPEN_CASES);
    tasks.push(...(await chairTasks(store, part, open, now)));
    views.push(await chairView(store, part, open, now));
  }
  return {
    today: localDate(now, zone),
    tasks,
    waiting: own.waiting,
    meetings: parts.flatMap((part) => coming(part, held)),
    chair: views,
    parts,
  };
}

function coming({ series, meetings }: Part, held: readonly Case[]): ComingMeeting[] {
  return meetings.filter(isAhead).map((meeting) => ({
    ref: meeting.ref,
    series: series.name,
    seriesId: series.id,
    at: meeting.start,
    day: localDate(meeting.start, series.zone),
    zone: series.zone,
    cases: held
      .flatMap((one) => (one.meeting === meeting.id && one.ref !== undefined ? [one.ref] : []))
      .sort(),
  }));
}
