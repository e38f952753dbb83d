/** What other rooms may read of the directory. */
import type { ServiceFacts } from "../../cards/directory/service-facts.js";
import type { Refusal } from "../app/contract.js";
import { type Instant, localDate } from "../kernel/instant.js";
import { type Result, refuse } from "../kernel/result.js";
import type { Store } from "../storage/database.js";
import { isConfirmed } from "./domain/capacity.js";
import { isPaused } from "./domain/digest-day.js";
import { findPerson } from "./domain/find-person.js";
import { isHidden } from "./domain/freshness.js";
import { type Match, matchServices, type Sought } from "./domain/match.js";
import { membershipId } from "./domain/membership-id.js";
import { openFor } from "./domain/pause.js";
import type {
  Area,
  Keeping,
  Member,
  Membership,
  Need,
  Organisation,
  OrganisationSize,
  Platform,
  Role,
  Service,
} from "./domain/types.js";
import { roomFacts } from "./room-facts.js";
import {
  areas,
  members,
  memberships,
  membersWithEmail,
  membersWithIds,
  memberWithAccount,
  organisations,
  services,
} from "./store.js";

const RUN: readonly Role[] = ["chair", "deputy", "coordinator"];

export type NamedService = Service & { organisationName: string };
export type NamedMember = { name: string; organisation: string; job: string; size: OrganisationSize };

export function areaById(store: Store, id: string): Promise<Area | undefined> {
  return areas.get(store, id);
}

/** Oldest first. */
export function allAreas(store: Store): Promise<Area[]> {
  return areas.find(store, {});
}

export function memberById(store: Store, id: string): Promise<Member | undefined> {
  return members.get(store, id);
}

/** In one look; also those who have left. */
export function membersByIds(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Member>> {
  return membersWithIds(store, ids);
}

/** Nobody who left is found. */
export function memberByAccount(
  store: Store,
  platform: Platform,
  userId: string,
): Promise<Member | undefined> {
  return memberWithAccount(store, platform, userId);
}

/** Active members with this address, in whatever area; `email` in lower case. */
export async function membersByEmail(store: Store, email: string): Promise<Member[]> {
  return (await membersWithEmail(store, email)).filter(({ status }) => status === "active");
}

/** Whom words typed into a field mean. */
export function personMeant(members: readonly Member[], typed: string): Result<Member, Refusal> {
  const found = findPerson(members, typed);
  if (found.ok) return found;
  const { code } = found.refusal;
  const shown = { typed: typed.slice(0, 60) };
  if (code === "person-not-found") return refuse({ code, with: shown });
  return refuse({ code, with: { ...shown, matches: found.refusal.matches.join(", ") } });
}

/** The members who coordinate the area and are still on its list. */
export async function coordinatorsOf(store: Store, area: Area): Promise<Member[]> {
  const listed = await membersWithIds(store, area.coordinators ?? []);
  return [...listed.values()].filter(({ status }) => status === "active");
}

/** What of the area this member keeps. Running an MDT keeps the list, and all of it where nobody else does. */
export async function keeping(store: Store, member: Member): Promise<Keeping> {
  const area = await areas.get(store, member.area);
  if (!area) return "nothing";
  const coordinators = await coordinatorsOf(store, area);
  if (coordinators.some(({ id }) => id === member.id)) return "area";
  if ((await seriesRunBy(store, member.id)).length === 0) return "nothing";
  return coordinators.length === 0 ? "area" : "list";
}

/** Ids of the series that this member is chair, deputy or coordinator of. */
export async function seriesRunBy(store: Store, member: string): Promise<string[]> {
  const found = await seriesOfMember(store, member);
  return found.filter(({ roles }) => RUN.some((role) => roles.includes(role))).map(({ series }) => series);
}

/** Who can put somebody on the list, in words; undefined where there are several areas, or nobody to name. */
export async function whoToAsk(store: Store): Promise<{ area: string; names: string } | undefined> {
  const [area, another] = await allAreas(store);
  if (!area || another) return undefined;
  const names = (await coordinatorsOf(store, area)).map(({ name }) => name);
  return names.length === 0 ? undefined : { area: area.name, names: names.join(" or ") };
}

/** Active members only. */
export function membersOfArea(store: Store, area: string): Promise<Member[]> {
  return members.find(store, { area, status: "active" });
}

export function organisationById(store: Store, id: string): Promise<Organisation | undefined> {
  return organisations.get(store, id);
}

export function organisationsOfArea(store: Store, area: string): Promise<Organisation[]> {
  return organisations.find(store, { area, status: "active" });
}

/** Active members with at least one role, in the order in which they joined. */
export async function membersOfSeries(
  store: Store,
  series: string,
): Promise<{ member: Member; roles: readonly Role[] }[]> {
  const found = await memberships.find(store, { series, status: "active" });
  const listed = await membersWithIds(
    store,
    found.map(({ owner }) => owner),
  );
  return found.flatMap(({ owner, roles }) => {
    const member = listed.get(owner);
    return member?.status === "active" ? [{ member, roles }] : [];
  });
}

/** Empty when the member is not on the list of this series. */
export async function rolesIn(store: Store, series: string, member: string): Promise<readonly Role[]> {
  const membership = await memberships.get(store, membershipId(series, member));
  return membership?.status === "active" ? membership.roles : [];
}

/** For `seriesOfMember` of each of these, in one question. */
export function readMembershipsAhead(store: Store, owners: readonly string[]): Promise<void> {
  return memberships.readAhead(store, owners, { status: "active" });
}

export function seriesOfMember(store: Store, member: string): Promise<Membership[]> {
  return memberships.find(store, { owner: member, status: "active" });
}

/** Shown services that reach the PCN and meet the need, whatever their capacity, by name of organisation. */
export async function servicesMeeting(
  store: Store,
  sought: { area: string; pcn: string; need: Need },
  now: string,
): Promise<NamedService[]> {
  const all = await servicesShown(store, sought.area, now);
  return all.filter((service) => service.needs.includes(sought.need) && reaches(service, sought.pcn));
}

/** Active services of active organisations, by name of organisation, then of service. */
export async function servicesOfArea(store: Store, area: string): Promise<NamedService[]> {
  const found = await services.find(store, { area, status: "active" });
  const running = await organisations.find(store, { area, status: "active" });
  const names = new Map(running.map(({ id, name }) => [id, name]));
  return found
    .flatMap((service) => {
      const organisationName = names.get(service.organisation);
      return organisationName === undefined ? [] : [{ ...service, organisationName }];
    })
    .sort(
      (a, b) =>
        a.organisationName.localeCompare(b.organisationName, "en-GB") ||
        a.name.localeCompare(b.name, "en-GB"),
    );
}

/** Of these, what a search may find: not what nobody has confirmed for half a year. */
export async function servicesShown(store: Store, area: string, now: string): Promise<NamedService[]> {
  const feeds = (await areas.get(store, area))?.feeds;
  return (await servicesOfArea(store, area)).filter((service) => !isHidden(service, feeds, now));
}

export type Matched = Match<NamedService & { size: OrganisationSize }> & { room: ServiceFacts["room"] };

/** B13: shown services that could help, the most fitting first. */
export async function servicesFor(
  store: Store,
  area: string,
  sought: Sought,
  now: string,
): Promise<Matched[]> {
  const sizes = new Map((await organisationsOfArea(store, area)).map(({ id, size }) => [id, size]));
  const all = (await servicesShown(store, area, now)).map((service) => ({
    ...service,
    size: sizes.get(service.organisation) ?? "local",
  }));
  const zone = (await areas.get(store, area))?.zone ?? "Europe/London";
  return matchServices(all, sought).map((match) => ({
    ...match,
    room: roomFacts(match.service.capacity, now, zone),
  }));
}

/** Whether the member asked to be left in peace today, in their area's zone. */
export async function isAway(store: Store, member: Member, now: string): Promise<boolean> {
  const area = await areas.get(store, member.area);
  return area !== undefined && isPaused(member, localDate(now, area.zone));
}

/** Said at most 35 days ago; older room is shown as unconfirmed. */
export function isConfirmedSince(at: Instant, now: Instant): boolean {
  return isConfirmed({ kind: "open", at }, now);
}

export function serviceById(store: Store, id: string): Promise<Service | undefined> {
  return services.get(store, id);
}

/** D3: services of an MDT's partners that reach its PCN, and whose room nobody has confirmed for 35 days; by name. */
export async function unconfirmedOn(
  store: Store,
  series: string,
  pcn: string,
  now: string,
): Promise<Service[]> {
  const owner = (await membersOfSeries(store, series)).map(({ member }) => member.id);
  if (owner.length === 0) return [];
  return (await services.find(store, { owner, status: "active" }))
    .filter(({ capacity, pcns }) => reaches({ pcns }, pcn) && !isConfirmed(capacity, now))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

function reaches({ pcns }: Pick<Service, "pcns">, pcn: string): boolean {
  return pcns.length === 0 || pcns.includes(pcn);
}

/** The active services that this member answers for. */
export function servicesOfMember(store: Store, member: string): Promise<Service[]> {
  return services.find(store, { owner: member, status: "active" });
}

/** Also of members who left: their words stay theirs. Throws when there never was such a member. */
export async function nameOf(store: Store, member: string): Promise<NamedMember> {
  const found = await members.get(store, member);
  if (!found) throw new Error(`no member ${member}`);
  const organisation = await organisations.get(store, found.organisation);
  if (!organisation) throw new Error(`no organisation ${found.organisation}`);
  return { name: found.name, organisation: organisation.name, job: found.job, size: organisation.size };
}

/**
 * The first moment from `now` on at which a chasing message may reach this member: outside quiet hours in the
 * area's zone, on a working day, after the pause they asked for. For `notBefore` of messages to one person.
 */
export async function politeMoment(store: Store, member: string, now: string): Promise<string> {
  const found = await members.get(store, member);
  if (!found) throw new Error(`no member ${member}`);
  return opensFor(store, found, now);
}

/** The same of somebody who has been read already. */
export async function opensFor(store: Store, member: Member, now: string): Promise<string> {
  const area = await areas.get(store, member.area);
  if (!area) throw new Error(`no area ${member.area}`);
  return openFor(member, now, area.zone);
}

/** Members whose weekly digest is due, the longest overdue first. */
export function membersDue(store: Store, now: string, limit: number): Promise<string[]> {
  return members.due(store, now, limit);
}

export function nextMemberDue(store: Store): Promise<string | undefined> {
  return members.nextDue(store);
}
