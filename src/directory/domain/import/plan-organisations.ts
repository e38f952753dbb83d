import { plainName } from "../plain-name.js";
import type { Organisation, OrganisationSize } from "../types.js";
import { differences } from "./differences.js";
import type { Current, Means, Sheet } from "./plan-types.js";
import type { Row } from "./row.js";

/** Of an organisation that no row gives a size. */
const SIZE: OrganisationSize = "local";

/** The organisations that the rows name, known again by their names; one that had left is back. */
export function planOrganisations(
  rows: readonly Row[],
  current: Current,
  means: Means,
): { sheet: Sheet<Organisation>; idOf(name: string): string } {
  const known = new Map<string, Organisation>();
  for (const one of current.organisations) {
    const before = known.get(plainName(one.name));
    if (before?.status !== "active") known.set(plainName(one.name), one);
  }
  const sizes = new Map<string, OrganisationSize>();
  const names = new Map<string, string>();
  for (const { organisation } of rows) {
    const key = plainName(organisation.name);
    if (!names.has(key)) names.set(key, organisation.name);
    if (organisation.size !== undefined && !sizes.has(key)) sizes.set(key, organisation.size);
  }
  const sheet: Sheet<Organisation> = { added: [], changed: [], unchanged: 0 };
  const ids = new Map<string, string>();
  for (const [key, name] of names) {
    const before = known.get(key);
    const said = sizes.get(key);
    const after: Organisation = before
      ? { ...before, status: "active", size: said ?? before.size }
      : { id: means.ids.organisation(name), area: current.area, status: "active", name, size: said ?? SIZE };
    ids.set(key, after.id);
    const fields = before ? differences(before, after, ["size", "status"]) : [];
    if (!before) sheet.added.push(after);
    else if (fields.length > 0) sheet.changed.push({ before, after, fields });
    else sheet.unchanged += 1;
  }
  return { sheet, idOf: (name) => ids.get(plainName(name)) ?? "" };
}
