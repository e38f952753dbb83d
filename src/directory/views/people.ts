import type { Card } from "../../../cards/card-types.js";
import { type ListedPerson, peopleCard } from "../../../cards/directory/people-card.js";
import { welcomeCard } from "../../../cards/directory/welcome-card.js";
import type { CardSource, Data, Reading, Refusal } from "../../app/contract.js";
import { ok, type Result } from "../../kernel/result.js";
import { seriesById, seriesOfArea } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import { invitationOf } from "../owned.js";
import {
  areaById,
  coordinatorsOf,
  keeping,
  memberById,
  membersOfArea,
  organisationsOfArea,
  seriesOfMember,
} from "../queries.js";
import { memberships } from "../store.js";

/** The people of the reader's area, by name; `pcn`: of one PCN only, as invited or as its list has them. */
export async function showPeople(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const { actor } = reading;
  const area = await areaById(reading, actor.area);
  if (!area) throw new Error(`no area ${actor.area}`);
  const everybody = await everybodyOf(reading, area.id, area.coordinators ?? []);
  const codes = [...new Set(everybody.flatMap((person) => person.codes))].sort();
  const { pcn } = data;
  return ok(
    peopleCard({
      area: area.name,
      pcn,
      people: everybody.filter((person) => pcn === undefined || person.codes.includes(pcn)),
      codes,
      page: Number(data.page ?? 0),
      mayChange: (await keeping(reading, actor)) === "area",
    }),
  );
}

async function everybodyOf(
  store: Store,
  area: string,
  coordinators: readonly string[],
): Promise<ListedPerson[]> {
  const names = new Map((await organisationsOfArea(store, area)).map(({ id, name }) => [id, name]));
  const codes = new Map<string, string[]>();
  for (const { id, code } of await seriesOfArea(store, area)) {
    for (const { owner } of await memberships.find(store, { series: id, status: "active" })) {
      codes.set(owner, [...(codes.get(owner) ?? []), code]);
    }
  }
  return (await membersOfArea(store, area))
    .map((member) => ({
      id: member.id,
      name: member.name,
      job: member.job,
      organisation: names.get(member.organisation) ?? "",
      email: member.email,
      codes: [...new Set([...(codes.get(member.id) ?? []), ...(member.invited?.pcns ?? [])])].sort(),
      coordinates: coordinators.includes(member.id),
      seen: member.accounts.length > 0,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** To somebody new on the list. */
export const welcomeSource: CardSource = async (store, args) => {
  const member = await memberById(store, args.member ?? "");
  const area = member && (await areaById(store, member.area));
  if (!area || member.status !== "active") return { drop: "they are not on the list any more" };
  const codes: string[] = [];
  for (const { series: id } of await seriesOfMember(store, member.id)) {
    const series = await seriesById(store, id);
    if (series && series.status !== "ended") codes.push(series.code);
  }
  const by = (await coordinatorsOf(store, area)).map(({ name }) => name).join(" and ");
  return welcomeCard({
    name: member.name,
    area: area.name,
    by,
    codes,
    as: (await invitationOf(store, member)).as,
  });
};
