import { atLocal, localDate } from "../../kernel/instant.js";
import type { Store } from "../../storage/database.js";
import type { Work } from "../../storage/work.js";
import { withNextDigest } from "../domain/digest-day.js";
import { withNextQuestion } from "../domain/freshness.js";
import { planImport } from "../domain/import/plan.js";
import type { Current, Means, Plan } from "../domain/import/plan-types.js";
import type { Read } from "../domain/import/row.js";
import type { Area, Member } from "../domain/types.js";
import { areas, members, organisations, services } from "../store.js";
import { joinRunning } from "./put-on-list.js";
import { welcome } from "./welcome.js";

export type ImportHow = {
  ids: Means["ids"];
  /** Of a person whose row is silent about them. */
  job: string;
  discipline: string;
  /** Whether new people get the message that says what this is. */
  welcome: boolean;
  /** Accounts of a new member: those of the playground. */
  accounts?(member: Member): Member["accounts"];
};

/** What importing would do. Nothing is written. */
export async function planDirectory(
  store: Store,
  area: Area,
  read: Read,
  how: ImportHow,
  now: string,
): Promise<Plan> {
  const all = { area: area.id };
  return planImport(
    read,
    {
      area: area.id,
      organisations: await organisations.find(store, all),
      members: await members.find(store, all),
      services: await services.find(store, all),
    },
    meansOf(area, how, now),
  );
}

/**
 * Takes what was read into the directory of an area, in this one transaction: everything that could be read, with
 * what could not be in the plan that is given back. The same again changes nothing. Holds the area and its directory,
 * so that a press in the meantime waits and is not lost.
 */
export async function importDirectory(work: Work, areaId: string, read: Read, how: ImportHow): Promise<Plan> {
  const area = await areas.lock(work, areaId);
  if (!area) throw new Error(`no area ${areaId}`);
  const all = { area: area.id };
  const current: Current = {
    area: area.id,
    organisations: await organisations.lockAll(work, all),
    members: await members.lockAll(work, all),
    services: await services.lockAll(work, all),
  };
  const plan = planImport(read, current, meansOf(area, how, work.now));
  await organisations.putAll(work, written(plan.organisations), work.now);
  await keepPeople(work, area, plan, how);
  await keepServices(work, area, plan);
  await noteFeed(work, area, read);
  await audit(work, area, read, plan);
  return plan;
}

function meansOf({ zone }: Area, { ids, job, discipline }: ImportHow, now: string): Means {
  return {
    now,
    dayOf: (at) => localDate(at, zone),
    morningOf: (day) => atLocal(day, "09:00", zone),
    ids,
    job,
    discipline,
  };
}

function written<T>(sheet: { added: readonly T[]; changed: readonly { after: T }[] }): T[] {
  return [...sheet.added, ...sheet.changed.map(({ after }) => after)];
}

async function keepPeople(work: Work, area: Area, { people }: Plan, how: ImportHow): Promise<void> {
  const added = people.added.map((member) => {
    const accounts = how.accounts?.(member) ?? member.accounts;
    return withNextDigest({ ...member, accounts }, work.now, area.zone);
  });
  await members.putAll(work, [...added, ...people.changed.map(({ after }) => after)], work.now);
  for (const member of added) await joinRunning(work, member);
  for (const { after, fields } of people.changed) {
    if (fields.some(({ field }) => field === "invited")) await joinRunning(work, after);
  }
  if (how.welcome) for (const { id } of added) await welcome(work, id);
}

async function keepServices(work: Work, area: Area, { services: sheet }: Plan): Promise<void> {
  const changed = sheet.changed.map(({ after, fields }) => {
    const isFresh = fields.some(({ field }) => field === "confirmedAt");
    return isFresh ? { ...after, asked: 0 } : after;
  });
  const gone = sheet.gone.map((service) => ({ ...service, status: "ended" as const }));
  const all = [...sheet.added, ...changed, ...gone].map((service) => withNextQuestion(service, area.zone));
  await services.putAll(work, all, work.now);
}

/** What nobody here answers for is as fresh as its feed. */
async function noteFeed(work: Work, area: Area, { feed, whole }: Read): Promise<void> {
  if (feed === undefined || !whole) return;
  await areas.save(work, { ...area, feeds: { ...area.feeds, [feed]: work.now } }, work.now);
}

async function audit(work: Work, area: Area, read: Read, plan: Plan): Promise<void> {
  const { organisations: bodies, people, services: sheet, bad } = plan;
  const added = (type: string, things: readonly { id: string }[]) =>
    things.map(({ id }) => ({ type, thing: id }));
  const changed = (type: string, things: Plan["services"]["changed"] | Plan["people"]["changed"]) =>
    things.map(({ after, fields }) => ({
      type,
      thing: after.id,
      facts: { changed: fields.map(({ field }) => field) },
    }));
  const lines = [
    ...added("organisation-added", bodies.added),
    ...added(
      "organisation-changed",
      bodies.changed.map(({ after }) => after),
    ),
    ...added("member-added", people.added),
    ...changed("member-changed", people.changed),
    ...added("service-added", sheet.added),
    ...changed("service-changed", sheet.changed),
    ...added("service-ended", sheet.gone),
  ];
  if (lines.length === 0) return;
  const facts = {
    feed: read.feed ?? "table",
    rows: read.rows.length,
    bad: bad.length,
    changes: lines.length,
  };
  await work.recordAll([{ type: "directory-imported", thing: area.id, facts }, ...lines], area.id);
}
