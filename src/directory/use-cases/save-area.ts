import type { Work } from "../../storage/work.js";
import { withNextDigest } from "../domain/digest-day.js";
import type { Area } from "../domain/types.js";
import { areas, members } from "../store.js";

/**
 * Sets an area up, or changes its name, zone, crisis contacts or, where they are given, coordinators. Again with the
 * same values changes nothing. A new zone moves everybody's digest with it.
 */
export async function saveArea(
  work: Work,
  given: Pick<Area, "name" | "zone" | "crisis"> & { id?: string; coordinators?: readonly string[] },
): Promise<Area> {
  const id = given.id ?? work.newId();
  const before = await areas.lock(work, id);
  const coordinators = given.coordinators ?? before?.coordinators;
  const area: Area = {
    ...given,
    id,
    area: id,
    status: "active",
    ...(coordinators === undefined ? {} : { coordinators }),
    ...(before?.feeds === undefined ? {} : { feeds: before.feeds }),
  };
  if (before && isSame(before, area)) return before;
  if (before) await areas.save(work, area, work.now);
  else await areas.insert(work, area, work.now);
  if (before && before.zone !== area.zone) await moveDigests(work, area);
  await work.record({ type: before ? "area-changed" : "area-set-up", thing: id }, id);
  return area;
}

function isSame(one: Area, other: Area): boolean {
  const facts = ({ name, zone, crisis, coordinators = [] }: Area) => [
    name,
    zone,
    crisis.line,
    crisis.lineNumber,
    crisis.safeguarding,
    crisis.safeguardingNumber,
    coordinators.join(","),
  ];
  const [a, b] = [facts(one), facts(other)];
  return a.every((fact, index) => fact === b[index]);
}

async function moveDigests(work: Work, area: Area): Promise<void> {
  for (const { id } of await members.find(work, { area: area.id, status: "active" })) {
    const member = await members.lock(work, id);
    if (member) await members.save(work, withNextDigest(member, work.now, area.zone), work.now);
  }
}
