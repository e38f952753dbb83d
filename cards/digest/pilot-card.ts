import type { Card } from "../card-types.js";
import { button, card, facts, list, para, quietLine, section } from "../kit.js";
import { oneLine } from "../one-line.js";
import { pilotWords as say } from "../text/pilot.js";

/** So many disciplines are named, so long (characters) at most; a list has a dozen. */
const MOST = 20;
const LINE = 80;

/** Counts arrive as they are shown. */
export type PilotFacts = {
  code: string;
  series: string;
  held: number;
  over: boolean;
  /** The reader sees totals only, with small counts hidden. */
  hidden: boolean;
  cases: string;
  offers: string;
  agreed: string;
  started: string;
  gaps: string;
  /** Days; undefined: none has started. */
  median: number | "too-few" | undefined;
  /** The most frequent first. */
  attendance: readonly { discipline: string; times: string }[];
};

/** S8: what three meetings have brought, for those who decide how to go on. No reference, no case text. */
export function pilotCard(pilot: PilotFacts): Card {
  const { code, series, held, over, hidden, median, attendance } = pilot;
  return card({
    first: say.first(code),
    turn: over && !hidden ? say.turnOver : say.turn,
    body: [
      para(say.after(held)),
      facts([
        [say.held, String(held)],
        [say.cases, pilot.cases],
        [say.offers, pilot.offers],
        [say.agreed, pilot.agreed],
        [say.started, pilot.started],
        [say.gaps, pilot.gaps],
        [
          say.median,
          median === undefined ? say.noHelp : median === "too-few" ? say.tooFew : say.days(median),
        ],
      ]),
      section(
        say.attendance,
        ...(attendance.length === 0
          ? [para(say.nobody)]
          : [
              list(
                attendance
                  .slice(0, MOST)
                  .map(({ discipline, times }) => say.came(oneLine(discipline, LINE), times)),
              ),
            ]),
        ...(attendance.length > MOST ? [quietLine(say.more(attendance.length - MOST))] : []),
        quietLine(say.counting),
      ),
      quietLine(hidden ? say.hidden : say.exact),
    ],
    buttons: [button({ label: say.totals, action: "digest.totals", data: { series, all: "yes" } })],
  });
}
