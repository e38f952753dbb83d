import type { Work } from "../../storage/work.js";
import type { Area } from "../domain/types.js";
import { areas } from "../store.js";

/** Sets an area up, or changes its name, zone or crisis contacts. Again with the same values changes nothing. */
export async function saveArea(
  work: Work,
  given: Pick<Area, "name" | "zone" | "crisis"> & { id?: string },
): Promise<Area> {
  const id = given.id ?? work.newId();
  const before = await areas.lock(work, id);
  const area: Area = { ...given, id, area: id, status: "active" };
  if (before) await areas.save(work, area, work.now);
  else await areas.insert(work, area, work.now);
  await work.record({ type: before ? "area-changed" : "area-set-up", thing: id }, id);
  return area;
}
