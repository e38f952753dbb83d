import { NOBODY } from "../../../cards/meetings/person-field.js";
import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { followLeaver } from "../../cases/use-cases/follow-leaver.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { lockOwnArea, presser } from "../actor.js";
import type { Member, Service } from "../domain/types.js";
import { type Owned, ownedBy } from "../owned.js";
import { membersOfArea, personMeant, seriesOfMember } from "../queries.js";
import { text } from "../read-forms.js";
import { members, services } from "../store.js";
import { saveArea } from "./save-area.js";
import { setRoles } from "./set-roles.js";

/**
 * Takes somebody off the list of the area and of all its MDTs; their words, offers and cases stay theirs. Their
 * services go to whom the form names, else they end. Again: they have left already.
 */
export async function removePerson(
  work: Work,
  id: string,
  values: FormValues,
): Promise<Result<Done, Refusal>> {
  const area = await lockOwnArea(work);
  const before = await members.lock(work, id);
  if (before?.area !== area.id) return refuse({ code: "no-longer-there" });
  const { name } = before;
  if (before.status === "left") return refuse({ code: "person-gone-already", with: { name } });
  const own = id === presser(work);
  const owned = await ownedBy(work, before);
  const stays = mustStay(before, owned);
  if (stays) return refuse(stays);
  const handed = await handOver(work, before, owned.services, text(values, "successor"));
  if (!handed.ok) return handed;
  const lists = await seriesOfMember(work, id);
  for (const { series } of lists) {
    await setRoles(work, { series, member: id, roles: [] });
  }
  if (area.coordinators?.includes(id)) {
    await saveArea(work, { ...area, coordinators: area.coordinators.filter((one) => one !== id) });
  }
  await members.save(work, { ...before, status: "left", dueAt: undefined }, work.now);
  await work.record({ type: "member-left", thing: id, facts: { services: handed.value } }, area.id);
  for (const { series } of lists) await followLeaver(work, series, id);
  if (own) return ok({ say: "left-the-list", with: { area: area.name } });
  return ok({ say: "person-removed", with: { name }, next: ["people"] });
}

/** An MDT has a chair and an area a coordinator: these find a successor first. */
export function mustStay(
  { name }: Pick<Member, "name">,
  { runs, onlyCoordinator }: Owned,
): Refusal | undefined {
  const [code] = runs;
  if (code !== undefined) return { code: "person-runs-mdt", with: { name, codes: runs.join(", "), code } };
  return onlyCoordinator ? { code: "person-only-coordinator", with: { name } } : undefined;
}

async function handOver(
  work: Work,
  from: Member,
  owned: readonly Service[],
  typed: string,
): Promise<Result<"none" | "handed" | "ended", Refusal>> {
  if (owned.length === 0) return ok("none");
  const ends = typed === "" || typed === NOBODY;
  const others = (await membersOfArea(work, from.area)).filter(({ id }) => id !== from.id);
  const to = ends ? undefined : personMeant(others, typed);
  if (to && !to.ok) return to;
  for (const { id } of owned) {
    const service = await services.lock(work, id);
    if (!service) continue;
    const { dueAt: _, ...rest } = service;
    await services.save(
      work,
      to ? { ...service, owner: to.value.id } : { ...rest, status: "ended" },
      work.now,
    );
    await work.record(
      {
        type: to ? "service-handed-over" : "service-ended",
        thing: id,
        ...(to ? { facts: { to: to.value.id } } : {}),
      },
      from.area,
    );
  }
  return ok(ends ? "ended" : "handed");
}
