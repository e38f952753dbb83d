import type { Card } from "../card-types.js";
import { card, divider, quietLine } from "../kit.js";
import { foundWords } from "../text/directory.js";
import { needWords } from "../text/needs.js";
import { type ServiceFacts, serviceLines } from "./service-facts.js";

/** More needs than this are no heading; they stand with each service. */
const MOST_NEEDS = 3;

/** Services that somebody put into the channel. The words of their search stay with them. */
export function foundCard(facts: { services: readonly ServiceFacts[]; by: string }): Card {
  const shared = facts.services.map(({ needs }) => needs);
  const common = (shared[0] ?? []).filter((need) => shared.every((needs) => needs.includes(need)));
  return card({
    first: foundWords.first(
      common.length > MOST_NEEDS ? "" : common.map((need) => needWords[need]).join(", "),
    ),
    turn: foundWords.turn,
    body: [
      ...facts.services.flatMap((service) => [divider(), ...serviceLines(service)]),
      quietLine(foundWords.by(facts.by)),
    ],
  });
}
