import type { Card } from "../card-types.js";
import { button, buttons, card, divider, facts, list, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { deliveryWords as say } from "../text/deliveries.js";

export type DeliveriesFacts = {
  places: readonly { place: string; sent: number; waiting: number; dropped: number; failed: number }[];
  /** `to`: a PCN's code, or a person's name. */
  failed: readonly { id: number; to: string; reason: string; at: string }[];
};

const SHOWN = 8;

/** O6, to whoever keeps the list: what arrived, what waits, what failed and why. */
export function deliveriesCard({ places, failed }: DeliveriesFacts): Card {
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
