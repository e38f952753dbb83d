import type { Card, Element } from "../card-types.js";
import { bold, button, buttons, card, divider, facts, list, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { deliveryWords as say } from "../text/deliveries.js";

/** `to`: a name for each place. `first`: in words, when the first of those goes that wait for people's hours. `held`: something keeps them back. */
export type WaitingFacts = {
  onTheirWay: number;
  byHour: { count: number; first: string } | undefined;
  held: readonly { reason: string; count: number; to: readonly string[] }[];
};

export type DeliveriesFacts = {
  places: readonly { place: string; sent: number; waiting: number; dropped: number; failed: number }[];
  waiting: WaitingFacts;
  /** `to`: a PCN's code, or a person's name. */
  failed: readonly { id: number; to: string; reason: string; at: string }[];
};

const SHOWN = 8;
const NAMED = 4;

/** O6, to whoever keeps the list: what arrived, what waits, what failed and why. */
export function deliveriesCard({ places, waiting, failed }: DeliveriesFacts): Card {
  const shown = failed.slice(0, SHOWN);
  return card({
    first: say.first,
    turn: say.turn,
    body: [
      places.length === 0
        ? para(say.none)
        : facts(
            places.map(({ place, sent, waiting, dropped, failed: lost }) => [
              say.place(place),
              say.counts(sent, waiting, dropped, lost),
            ]),
          ),
      ...waitingElements(waiting),
      divider(),
      para(failed.length === 0 ? say.noneFailed : say.failedHeading(failed.length)),
      ...shown.flatMap(({ id, to, reason, at }) => [
        list([say.line(id, oneLine(to, 80), reason, at)]),
        buttons(button({ label: say.again, action: "desk.retry", data: { row: String(id) } })),
      ]),
      ...(failed.length > shown.length ? [quietLine(say.more(failed.length - shown.length))] : []),
      ...(failed.length > 1 ? [buttons(button({ label: say.allAgain, action: "desk.retry-all" }))] : []),
    ],
  });
}

function waitingElements(waiting: WaitingFacts): Element[] {
  const lines = waitingLines(waiting);
  return lines.length === 0 ? [] : [para(bold(say.waitingHeading)), list(lines)];
}

/** O6: what waits, and why. Empty: nothing does. */
export function waitingLines({ onTheirWay, byHour, held }: WaitingFacts): string[] {
  const shown = held.slice(0, SHOWN);
  return [
    ...(onTheirWay > 0 ? [say.onTheirWay(onTheirWay)] : []),
    ...(byHour ? [say.byHour(byHour.count, byHour.first)] : []),
    ...shown.map(({ reason, count, to }) => say.held(reason, count, to.length, namesOf(to))),
    ...(held.length > shown.length ? [say.moreHeld(held.length - shown.length)] : []),
  ];
}

/** Where it is more than a few, it is nobody in particular. */
function namesOf(to: readonly string[]): string | undefined {
  return to.length > NAMED ? undefined : to.map((name) => oneLine(name, 60)).join(", ");
}
