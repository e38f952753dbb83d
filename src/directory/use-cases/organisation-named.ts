import type { Work } from "../../storage/work.js";
import { plainName } from "../domain/plain-name.js";
import type { Organisation, OrganisationSize } from "../domain/types.js";
import { organisations } from "../store.js";
import { addOrganisation } from "./add-organisation.js";

/**
 * The organisation of this name, however its letters and spaces are typed; a new one of this size where there is none.
 * Undefined: there is none, and no size was said.
 */
export async function organisationNamed(
  work: Work,
  area: string,
  name: string,
  size: OrganisationSize | undefined,
): Promise<Organisation | undefined> {
  const known = await organisations.find(work, { area, status: "active" });
  const found = known.find((one) => plainName(one.name) === plainName(name));
  if (found) return found;
  return size && addOrganisation(work, { area, name: name.replace(/\s+/g, " ").trim(), size });
}
