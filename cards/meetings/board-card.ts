import type { AgendaItem } from "../../src/meetings/domain/types.js";
import type { Card } from "../card-types.js";
import { bold, button, card, label, link, list, para, quietLine, section } from "../kit.js";
import { itemStates, boardWords as say } from "../text/live-cards.js";
import { pilotWords } from "../text/pilot.js";

export type BoardFacts = {
  meeting: string;
  ref: string;
  /** Which of a pilot's three meetings it is. */
  pilot?: number | undefined;
  over: boolean;
  /** `until`: wall time at which its minutes are over. */
  current: { ref: string; minutes: string; until: string } | undefined;
  next: { ref: string; minutes: string } | undefined;
  items: readonly { ref: string; state: AgendaItem["state"] }[];
  present: number;
  joinLink: string | undefined;
};

/** The live board in the channel, updated in place: who has the floor, who is next, who is here. */
export function boardCard(facts: BoardFacts): Card {
  const { meeting, current, next, over } = facts;
  return card({
    first: say.first(facts.ref, over),
    turn: over ? say.turnOver : say.turn,
    body: [
      ...(over
        ? []
        : [
            current
              ? label(say.now, bold(say.nowLine(current.ref, current.minutes, current.until)))
              : para(say.nobody),
            label(say.next, next ? say.nextLine(next.ref, next.minutes) : say.nobodyNext),
          ]),
      ...(facts.items.length > 0
        ? [
            section(
              say.all,
              list(
                facts.items.map((item) => say.line(item.ref, itemStates[item.state])),
                true,
              ),
            ),
          ]
        : []),
      quietLine(say.present(facts.present)),
      ...(facts.pilot === undefined ? [] : [quietLine(pilotWords.place(facts.pilot))]),
    ],
    buttons: over
      ? []
      : [
          button({ label: say.here, action: "meetings.attend", data: { meeting }, look: "primary" }),
          ...(facts.joinLink === undefined ? [] : [link({ label: say.join, url: facts.joinLink })]),
        ],
  });
}
