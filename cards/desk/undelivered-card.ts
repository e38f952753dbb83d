import type { Card } from "../card-types.js";
import { card, facts, para } from "../kit.js";
import { SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { undeliveredWords as say } from "../text/undelivered.js";

/** `about`: the MDT's code, or the person's name. */
export type UndeliveredFacts = { where: "channel" | "dm"; about: string; code: string; day: string };

/** To the coordinator: a place that messages cannot reach, and what opens it again. */
export function undeliveredCard({ where, about, code, day }: UndeliveredFacts): Card {
  const { what, next } = say.reasonFor(where, code, about);
  return card({
    first: oneLine(where === "channel" ? say.channel(about) : say.person(about), SLACK.header),
    turn: say.turn,
    body: [
      para(what),
      para(next),
      para(say.kept),
      facts([
        [say.since, day],
        [say.code, code],
      ]),
    ],
  });
}
