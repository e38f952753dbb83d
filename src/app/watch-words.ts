import type { Series } from "../meetings/domain/types.js";
import { identifierTag, type Seen, tellOfIdentifier } from "../meetings/use-cases/tell-of-identifier.js";
import { messagesByTag, openMoment } from "../storage/outbox.js";
import type { Roundtable } from "./compose.js";
import { kindsHeard } from "./heard.js";

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
  const kinds = await kindsHeard(unit.reading(), series, words);
  if (kinds.length === 0) return undefined;
  const tag = identifierTag(message);
  if ((await messagesByTag(database.db, tag)).length > 0 || (await openMoment(database.db, tag)))
    return undefined;
  const seen: Seen = { message, kinds, url: await url(), author: await author() };
  await unit.run({ kind: "clock" }, (work) => tellOfIdentifier(work, series, seen));
  return seen;
}
