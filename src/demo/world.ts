/** Mid-Fenshire: a fictional county for the demo, the playground and the tests. The same on every run. */
import type { Row, RowService } from "../directory/domain/import/row.js";
import type { Area, Member, Organisation, Role, Service } from "../directory/domain/types.js";
import { areaById, memberById, organisationById, serviceById } from "../directory/queries.js";
import { type ImportHow, importDirectory } from "../directory/use-cases/import-directory.js";
import { joinSeries } from "../directory/use-cases/join-series.js";
import { saveArea } from "../directory/use-cases/save-area.js";
import { localDate, plusDays } from "../kernel/instant.js";
import type { Work } from "../storage/work.js";
import { type CountyOrganisation, type CountyPerson, readCounty } from "./county.js";
import { AREA, CAST, type CastName, PCNS, plannedMembersOf, slug } from "./world-plan.js";

export type World = {
  area: Area;
  pcns: readonly { code: string; name: string }[];
  organisations: readonly Organisation[];
  members: readonly Member[];
  services: readonly Service[];
  cast: Record<CastName, Member>;
};

const howFor = (county: readonly CountyOrganisation[]): ImportHow => ({
  ids: { organisation: slug, member: slug, service: (of, name) => slug(`${of} ${name}`) },
  job: "",
  discipline: "",
  welcome: false,
  accounts: ({ id, email, organisation }) => [
    { platform: "playground", userId: id },
    // Small organisations have a mailbox and little else: in the playground they get both.
    ...(county.some(({ name, size }) => size === "grassroots" && slug(name) === organisation)
      ? [{ platform: "email" as const, userId: email }]
      : []),
  ],
});

/**
 * Imports the county into an empty database, the way anybody imports their directory; in one that has it already,
 * nothing changes. One transaction. `pcn`: only the people who come to that PCN's MDT, with their organisations; for
 * whoever is in a hurry.
 */
export async function seedWorld(work: Work, pcn?: string): Promise<World> {
  const there = await areaById(work, AREA.id);
  const area = there ?? (await saveArea(work, AREA));
  const county = pcn === undefined ? readCounty() : whoComeTo(pcn);
  if (!there || !(await hasAll(work, county))) {
    const rows = county.flatMap(rowsOf).map((row, at) => ({ ...row, row: at + 2 }));
    await importDirectory(
      work,
      area.id,
      { rows: spread(rows, localDate(work.now, area.zone)), bad: [], notes: [], unread: [], whole: false },
      howFor(county),
    );
  }
  return worldOf(work, area, county);
}

/** False where only one PCN's people were put in before. */
async function hasAll(work: Work, county: readonly CountyOrganisation[]): Promise<boolean> {
  for (const { people } of county)
    for (const { name } of people) if (!(await memberById(work, slug(name)))) return false;
  return true;
}

function whoComeTo(pcn: string): CountyOrganisation[] {
  return readCounty().flatMap((organisation) => {
    const people = organisation.people.filter(({ pcns }) => pcns.includes(pcn));
    return people.length === 0 ? [] : [{ ...organisation, people }];
  });
}

/** Its people answer for its services in turn. */
function rowsOf({ people, services, ...organisation }: CountyOrganisation): Omit<Row, "row">[] {
  return [
    ...people.map((person) => ({ organisation, person })),
    ...services.map((service, at) => ({
      organisation,
      service: { ...service, owner: people[at % people.length]?.email },
    })),
  ];
}

/** Answers are spread over the last month; every ninth is too old to be sure of, every thirtieth nobody gave. */
function spread(rows: readonly Row[], today: string): Row[] {
  let position = -1;
  const roomOf = ({ room }: RowService) => {
    position += 1;
    if (!room || position % 30 === 29) return undefined;
    const days = position % 9 === 8 ? 50 : (position * 5) % 29;
    return { ...room, on: plusDays(today, -days) };
  };
  return rows.map((row) =>
    row.service ? { ...row, service: { ...row.service, room: roomOf(row.service) } } : row,
  );
}

async function worldOf(work: Work, area: Area, county: readonly CountyOrganisation[]): Promise<World> {
  const organisations: Organisation[] = [];
  const members: Member[] = [];
  const services: Service[] = [];
  const cast: Partial<Record<CastName, Member>> = {};
  for (const of of county) {
    organisations.push(found(await organisationById(work, slug(of.name)), of.name));
    for (const { name, part } of of.people) {
      const member = found(await memberById(work, slug(name)), name);
      members.push(member);
      const plays = CAST.find((one) => one === part);
      if (plays) cast[plays] = member;
    }
    for (const { name } of of.services)
      services.push(found(await serviceById(work, slug(`${of.name} ${name}`)), name));
  }
  for (const name of CAST) if (!cast[name]) throw new Error(`nobody plays ${name}`);
  return { area, pcns: PCNS, organisations, members, services, cast: cast as Record<CastName, Member> };
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`the import left out ${name}`);
  return thing;
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

function roleOf({ part }: CountyPerson): Role {
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
