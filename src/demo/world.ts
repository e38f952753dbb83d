/** Mid-Fenshire: a fictional county for the demo, the playground and the tests. The same on every run. */
import type { Area, Member, Organisation, Role, Service } from "../directory/domain/types.js";
import { addMember } from "../directory/use-cases/add-member.js";
import { addOrganisation } from "../directory/use-cases/add-organisation.js";
import { addService } from "../directory/use-cases/add-service.js";
import { joinSeries } from "../directory/use-cases/join-series.js";
import { saveArea } from "../directory/use-cases/save-area.js";
import { plusMinutes } from "../kernel/instant.js";
import type { Work } from "../storage/work.js";
import type { PlannedMember, PlannedOrganisation, PlannedService } from "./world-parse.js";
import {
  AREA,
  CAST,
  type CastName,
  PCNS,
  plannedMembersOf,
  plannedOrganisations,
  slug,
} from "./world-plan.js";

export type World = {
  area: Area;
  pcns: readonly { code: string; name: string }[];
  organisations: readonly Organisation[];
  members: readonly Member[];
  services: readonly Service[];
  cast: Record<CastName, Member>;
};

/**
 * Fills an empty database with the county; in one that has it already, nothing changes. One transaction.
 * `pcn`: only the people who come to that PCN's MDT, with their organisations; for whoever is in a hurry.
 */
export async function seedWorld(work: Work, pcn?: string): Promise<World> {
  const area = await saveArea(work, AREA);
  const organisations: Organisation[] = [];
  const members: Member[] = [];
  const services: Service[] = [];
  const cast: Partial<Record<CastName, Member>> = {};
  for (const planned of pcn === undefined ? plannedOrganisations() : whoComeTo(pcn)) {
    const id = slug(planned.name);
    organisations.push(
      await addOrganisation(work, { id, area: area.id, name: planned.name, size: planned.size }),
    );
    for (const person of planned.members) {
      const member = await addMember(work, memberOf(person, planned));
      members.push(member);
      const part = CAST.find((name) => name === person.part);
      if (part) cast[part] = member;
    }
    for (const [index, service] of planned.services.entries()) {
      services.push(await addService(work, serviceOf(service, index, planned, services.length, work.now)));
    }
  }
  for (const name of CAST) if (!cast[name]) throw new Error(`nobody plays ${name}`);
  return { area, pcns: PCNS, organisations, members, services, cast: cast as Record<CastName, Member> };
}

function whoComeTo(pcn: string): PlannedOrganisation[] {
  return plannedOrganisations().flatMap((planned) => {
    const members = planned.members.filter(({ pcns }) => pcns.includes(pcn));
    return members.length === 0 ? [] : [{ ...planned, members }];
  });
}

/** Puts everybody who comes to Naverley's MDT on the list of its series, with the roles of their part. */
export async function joinNav(work: Work, series: string): Promise<void> {
  await joinPcn(work, "NAV", series);
}

/** The same for any PCN of the county. Outside Naverley nobody has a part, so all are partners. */
export async function joinPcn(work: Work, code: string, series: string): Promise<void> {
  for (const person of plannedMembersOf(code)) {
    await joinSeries(work, { series, member: slug(person.name), roles: [roleOf(person)] });
  }
}

function roleOf({ part }: PlannedMember): Role {
  switch (part) {
    case "chair":
    case "deputy":
    case "coordinator":
    case "commissioner":
    case "observer":
      return part;
    default:
      return "partner";
  }
}

function memberOf(person: PlannedMember, of: PlannedOrganisation) {
  const id = slug(person.name);
  const email = `${id}@${slug(of.name)}.example`;
  return {
    id,
    area: AREA.id,
    name: person.name,
    email,
    organisation: slug(of.name),
    job: person.job,
    discipline: of.discipline,
    accounts: [
      { platform: "playground" as const, userId: id },
      // Small organisations have a mailbox and little else: in the playground they get both.
      ...(of.size === "grassroots" ? [{ platform: "email" as const, userId: email }] : []),
    ],
    invited: { pcns: person.pcns, as: invitedAs(person) },
  };
}

/** Chair, deputy and coordinator are chosen when a series is set up; until then they are partners like others. */
function invitedAs({ part }: PlannedMember): "partner" | "observer" | "commissioner" {
  return part === "observer" || part === "commissioner" ? part : "partner";
}

/** Answers are spread over the last month; every ninth is too old to be sure of, every thirtieth nobody gave. */
function serviceOf(
  service: PlannedService,
  index: number,
  of: PlannedOrganisation,
  position: number,
  now: string,
) {
  const owner = of.members[index % of.members.length];
  if (!owner) throw new Error(`nobody answers for ${service.name}`);
  const days = position % 9 === 8 ? 50 : (position * 5) % 29;
  const at = plusMinutes(now, -days * 24 * 60);
  return {
    id: slug(`${of.name} ${service.name}`),
    area: AREA.id,
    organisation: slug(of.name),
    owner: slug(owner.name),
    name: service.name,
    what: service.what,
    needs: service.needs,
    pcns: of.pcns,
    capacity: position % 30 === 29 ? ({ kind: "unknown" } as const) : { ...service.capacity, at },
  };
}
