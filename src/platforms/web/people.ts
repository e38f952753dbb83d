import { type PeopleGroup, partWords } from "../../../cards/text/playground.js";
import { type CastName, everybody, slug } from "../../demo/world-plan.js";
import type { Member, OrganisationSize, Role } from "../../directory/domain/types.js";
import { allAreas, membersOfArea, membersOfSeries, organisationsOfArea } from "../../directory/queries.js";
import type { Series } from "../../meetings/domain/types.js";
import { seriesOfArea } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import type { Person } from "./protocol.js";

/** Everybody of the fictional county with their MDTs, as the page and every answer need them. */
export type County = {
  zone: string;
  people: readonly Person[];
  series: readonly Series[];
  members: ReadonlyMap<string, Member>;
  rolesIn(series: string, member: string): readonly Role[];
};

export async function readCounty(store: Store): Promise<County> {
  const [area] = await allAreas(store);
  if (!area) throw new Error("the playground has no area");
  const members = await membersOfArea(store, area.id);
  const organisations = new Map((await organisationsOfArea(store, area.id)).map((one) => [one.id, one]));
  const series = await seriesOfArea(store, area.id);
  const roles = new Map<string, readonly Role[]>();
  const lists = new Map<string, string[]>();
  for (const one of series) {
    for (const listed of await membersOfSeries(store, one.id)) {
      roles.set(`${one.id} ${listed.member.id}`, listed.roles);
      lists.set(listed.member.id, [...(lists.get(listed.member.id) ?? []), one.code]);
    }
  }
  const people = members.map((member): Person => {
    const organisation = organisations.get(member.organisation);
    const cast = castOf.get(member.id);
    return {
      id: member.id,
      name: member.name,
      job: member.job,
      organisation: organisation?.name ?? "",
      group: cast === undefined ? "others" : groupOf(cast, organisation?.size ?? "local"),
      ...(cast === undefined ? {} : { part: partWords[cast], cast }),
      series: lists.get(member.id) ?? [],
    };
  });
  return {
    zone: area.zone,
    people: people.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "en-GB")),
    series,
    members: new Map(members.map((member) => [member.id, member])),
    rolesIn: (one, member) => roles.get(`${one} ${member}`) ?? [],
  };
}

const PARTS = Object.keys(partWords) as CastName[];
const GROUPS: readonly PeopleGroup[] = [
  "running",
  "holding",
  "public",
  "small",
  "national",
  "reading",
  "others",
];

/** Who plays which part of the story, by member id. */
const castOf: ReadonlyMap<string, CastName> = new Map(
  everybody().flatMap(({ name, part }) => {
    const cast = PARTS.find((one) => one === part);
    return cast ? [[slug(name), cast] as const] : [];
  }),
);

function rank({ group, id }: Person): number {
  const cast = castOf.get(id);
  return GROUPS.indexOf(group) * 100 + (cast === undefined ? 0 : PARTS.indexOf(cast));
}

function groupOf(cast: CastName, size: OrganisationSize): PeopleGroup {
  switch (cast) {
    case "chair":
    case "deputy":
    case "coordinator":
      return "running";
    case "observer":
    case "commissioner":
      return "reading";
    case "caseHolderLinkWorker":
    case "caseHolderCoordinator":
    case "caseHolderTherapist":
    case "caseHolderRecovery":
      return "holding";
    case "gp":
    case "districtNurse":
    case "socialWorker":
    case "housingOfficer":
    case "police":
      return "public";
    default:
      return size === "national" ? "national" : "small";
  }
}
