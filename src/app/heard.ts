import { membersOfArea, organisationsOfArea, servicesOfArea } from "../directory/queries.js";
import { check } from "../guard/check.js";
import type { Series } from "../meetings/domain/types.js";
import type { Store } from "../storage/database.js";

/**
 * L9: the kinds of identifier in words that somebody wrote where an MDT meets, each once; professionals and organisations
 * of its area pass. The words go no further. Only what would stop a form counts: likely words abound where professionals
 * talk, and whoever is warned for nothing soon reads no warning.
 */
export async function kindsHeard(store: Store, { area }: Series, text: string): Promise<string[]> {
  const people = await membersOfArea(store, area);
  const organisations = await organisationsOfArea(store, area);
  const services = await servicesOfArea(store, area);
  const allow = [
    ...people.flatMap(({ name }) => waysToSay(name)),
    ...[...organisations, ...services].map(({ name }) => name),
  ];
  const { findings } = check(text, { allow, smallWorld: false });
  return [...new Set(findings.filter(({ severity }) => severity === "block").map(({ type }) => type))];
}

/** How colleagues speak of one another. */
function waysToSay(name: string): string[] {
  const [first = "", ...rest] = name.split(" ");
  const last = rest.at(-1);
  if (last === undefined) return [name];
  return [
    name,
    first,
    ...["Dr", "Mr", "Mrs", "Ms", "Miss", "Prof", "Sister"].map((title) => `${title} ${last}`),
  ];
}
