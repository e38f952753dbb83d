import type { Card } from "../card-types.js";
import { button, card, facts, quietLine, section } from "../kit.js";
import { totalsWords as say } from "../text/digest.js";
import { pilotWords } from "../text/pilot.js";

/** Counts arrive as they are shown: small ones hidden already. `since` is a spoken day. */
export type TotalsFacts = {
  code: string;
  /** The series, where it began with a pilot that has a report of its own. */
  pilot?: string | undefined;
  since: string | undefined;
  meetings: string;
  cases: string;
  offers: string;
  started: string;
  gaps: string;
  /** Grassroots, local, national. */
  bySize: Record<"offers" | "putForward" | "helped", readonly string[]> & { waived: string };
};

export function totalsCard(totals: TotalsFacts): Card {
  return card({
    first: say.first(totals.code),
    turn: say.turn,
    body: [
      facts([
        [say.meetings, totals.meetings],
        [say.cases, totals.cases],
        [say.offers, totals.offers],
        [say.started, totals.started],
        [say.gaps, totals.gaps],
      ]),
      section(
        say.bySize,
        facts([
          [say.offersBySize, say.sizes(totals.bySize.offers)],
          [say.putForward, say.sizes(totals.bySize.putForward)],
          [say.helped, say.sizes(totals.bySize.helped)],
          [say.waived, totals.bySize.waived],
        ]),
      ),
      quietLine(say.hidden),
      ...(totals.since === undefined ? [] : [quietLine(say.since(totals.since))]),
    ],
    buttons:
      totals.pilot === undefined
        ? []
        : [button({ label: pilotWords.report, action: "digest.pilot", data: { series: totals.pilot } })],
  });
}
