import type { Card } from "../card-types.js";
import { card, link, para, quietLine } from "../kit.js";
import { identifierWords as say } from "../text/identifier.js";

/** `kinds`: types of the guard's findings; `url`: where the message stands. No word of it is here. */
export type IdentifierFacts = {
  code: string;
  kinds: readonly string[];
  url?: string | undefined;
  /** To the chair; left out: to the author. */
  by?: string | undefined;
};

/** L9: to the author and the chair, each privately, as soon as it was written. */
export function identifierCard({ code, kinds, url, by }: IdentifierFacts): Card {
  const what = say.kinds(kinds);
  const body =
    by === undefined
      ? [para(say.author.what(code, what)), para(say.author.how), para(say.author.next)]
      : [para(say.chair.what(by, code, what)), para(say.chair.next)];
  const { first, turn } = by === undefined ? say.author : say.chair;
  return card({
    first: first(code),
    turn,
    body: [...body, quietLine(say.kept)],
    ...(url === undefined ? {} : { buttons: [link({ label: say.go, url })] }),
  });
}
