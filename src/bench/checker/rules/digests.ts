import type { Finding, Seen } from "../log.js";
import { isDigest, refsIn } from "../messages.js";
import { at, dayOf, isWorkingDay, plusDays, plusHours, plusWorkingDays, said, weekOf } from "../reckoning.js";
import { type Case, isPaused, isThere, type Person, type Story, valueAt } from "../story-types.js";
import { finding } from "./manners.js";
import { isUndecided, standsBy, unanswered, waitsForPartner } from "./still-open.js";

/**
 * The weekly digest: Monday 09:00 or the reader's own day, the next working day where that is a holiday; none that is
 * empty, none twice in a week, and one for everybody who has something to do or an MDT within a week.
 */
export function digests(story: Story): Finding[] {
  const { log, people, zone } = story;
  const byReader = new Map<string, Seen[]>();
  for (const seen of log.seen.filter(isDigest))
    byReader.set(seen.to, [...(byReader.get(seen.to) ?? []), seen]);
  const found: Finding[] = [];
  for (const all of byReader.values()) {
    for (const seen of all) {
      if (refsIn(seen.text).length === 0) found.push(finding("digest-empty", seen, said(seen.at, zone)));
    }
    for (const [index, seen] of all.entries()) {
      const before = all[index - 1];
      if (
        before &&
        weekOf(dayOf(before.at, zone)) === weekOf(dayOf(seen.at, zone)) &&
        !dayChanged(story, seen)
      ) {
        found.push(
          finding("digest-twice-in-a-week", seen, `${said(before.at, zone)} and ${said(seen.at, zone)}`),
        );
      }
    }
  }
  for (const reader of people.values()) {
    found.push(...missing(story, reader, byReader.get(reader.id) ?? []));
  }
  return found;
}

/** One for last week that waited for the end of holidays or of an outage, and one on a newly chosen day, are two. */
function dayChanged({ people, outages, zone }: Story, seen: Seen): boolean {
  const changed = people
    .get(seen.to)
    ?.digest.some(
      ({ at: since }) => plusDays(dayOf(since, zone), 8) > dayOf(seen.at, zone) && since <= seen.at,
    );
  const back = outages.some(({ until }) => until <= seen.at && plusHours(until, 24 * 7) > seen.at);
  return (changed ?? false) || back;
}

function missing(story: Story, reader: Person, seen: readonly Seen[]): Finding[] {
  const { log, zone, outages } = story;
  const found: Finding[] = [];
  for (
    let monday = weekOf(dayOf(log.from, zone));
    monday < dayOf(log.to, zone);
    monday = plusDays(monday, 7)
  ) {
    const weekday = valueAt(reader.digest, at(monday, "00:00", zone)) ?? 1;
    if (weekday === "off") continue;
    const day = plusDays(monday, weekday - 1);
    const due = at(isWorkingDay(day) ? day : plusWorkingDays(day, 1), "09:00", zone);
    const sent = outages.find(({ from, until }) => from <= due && due < until)?.until ?? due;
    if (sent > log.to || due <= log.from || !isThere(reader, due) || isPaused(reader, sent, zone)) continue;
    // Whoever pauses, comes back or chooses another day around it may get it then.
    if (isUnsettled(reader, due)) continue;
    const why = hasSomething(story, reader, due);
    if (why === undefined) continue;
    if (seen.some((one) => one.at >= due && one.at <= plusHours(sent, 72))) continue;
    found.push(finding("digest-missing", { at: due, to: reader.id }, `${said(due, zone)}, though ${why}`));
  }
  return found;
}

function isUnsettled(reader: Person, due: string): boolean {
  const near = (moment: string) => plusHours(moment, 24 * 8) > due && plusHours(moment, -24 * 8) < due;
  return (
    reader.digest.some(({ at: since }) => near(since)) ||
    reader.pauses.some(
      ({ until, endedAt }) => near(`${until}T12:00:00.000Z`) || (endedAt !== undefined && near(endedAt)),
    )
  );
}

/** A reason to write to them, by the log alone; undefined: the checker knows of none. */
function hasSomething(story: Story, reader: Person, due: string): string | undefined {
  const { zone, cases, offers, actions, meetings } = story;
  const series = reader.lists.filter(({ from }) => from < due).map((list) => list.series);
  const today = dayOf(due, zone);
  for (const meeting of meetings.values()) {
    if (!series.includes(meeting.series)) continue;
    const dated = valueAt(meeting.was, due);
    if (dated?.state !== "ahead" || dated.start < due) continue;
    if (dayOf(dated.start, zone) < plusDays(today, 7)) return `${meeting.ref} is within a week`;
  }
  const open = [...cases.values()].filter((one) => isRunning(one, due));
  const held = open.find(
    (one) =>
      one.owner === reader.id &&
      wasDiscussed(one, due) &&
      unanswered(story, one, due).some((offer) => !standsBy(offer, due)),
  );
  if (held) return `the person's answers to ${held.ref} wait`;
  const offer = [...offers.values()].find(
    (one) => one.owner === reader.id && waitsForPartner(one, due) && open.some(({ ref }) => ref === one.case),
  );
  if (offer) return `${offer.ref} waits for them`;
  const action = [...actions.values()].find(
    (one) =>
      one.owner === reader.id &&
      one.addedAt < due &&
      (one.overAt ?? "9") > due &&
      one.due <= plusDays(today, 14) &&
      open.some(({ ref }) => one.ref.startsWith(ref)),
  );
  if (action) return `${action.ref} is due`;
  const chairs = [...story.series.values()].filter(({ was }) => valueAt(was, due)?.chair === reader.id);
  const triage = open.find((one) => chairs.some(({ id }) => id === one.series) && isUndecided(one, due));
  return triage && `${triage.ref} waits for a decision`;
}

function isRunning(one: Case, due: string): boolean {
  return one.sentAt < due && (one.endedAt ?? "9") > due;
}

function wasDiscussed(one: Case, due: string): boolean {
  return one.discussedAt.some((moment) => plusHours(moment, 1) < due);
}
