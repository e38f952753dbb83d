import type { Card } from "../card-types.js";
import { card, para } from "../kit.js";
import { mailAsideWords as say } from "../text/mail-aside.js";

/** To the coordinator: a mail that cannot be read was set aside, so that the others are. `arrived`: when it came. */
export function mailAsideCard({ arrived }: { arrived: string }): Card {
  return card({
    first: say.first,
    turn: say.turn,
    body: [para(say.what(arrived)), para(say.next), para(say.rest)],
  });
}
