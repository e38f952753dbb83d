import { membersOfArea, organisationsOfArea, servicesOfArea } from "../directory/queries.js";
import { check } from "../guard/check.js";
import type { Series } from "../meetings/domain/types.js";
import { identifierTag, type Seen, tellOfIdentifier } from "../meetings/use-cases/tell-of-identifier.js";
import type { Store } from "../storage/database.js";
import { messagesByTag, openMoment } from "../storage/outbox.js";
import type { Roundtable } from "./compose.js";

/** A message somebody wrote in an MDT's channel. What costs a question is asked only where something was found. */
export type Written = {
  /** The platform's id of it. */
  message: string;
  words: string;
  /** The member who wrote it; undefined: nobody on the list. */
  author(): Promise<string | undefined>;
  url(): Promise<string | undefined>;
};

/**
 * L9. The words pass the guard in memory; of a message with an identifier its place and the kinds of what was found go
 * on, never a word. Only what would stop a form is told: likely words abound where professionals talk, and whoever is
 * warned for nothing soon reads no warning. Undefined: nothing was found, or it is told already.
 */
export async function watchWords(
  { unit, database }: Roundtable,
  series: Series,
  { message, words, author, url }: Written,
): Promise<Seen | undefined> {
  const kinds = await kindsIn(unit.reading(), series, words);
  if (kinds.length === 0) return undefined;
  const tag = identifierTag(message);
  if ((await messagesByTag(database.db, tag)).length > 0 || (await openMoment(database.db, tag)))
    return undefined;
  const seen: Seen = { message, kinds, url: await url(), author: await author() };
  await unit.run({ kind: "clock" }, (work) => tellOfIdentifier(work, series, seen));
  return seen;
}

/** Types of identifiers in the words, each once; professionals and organisations of the area pass. */
async function kindsIn(store: Store, { area }: Series, text: string): Promise<string[]> {
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
