import type { Need } from "../../src/directory/domain/types.js";
import type { Card } from "../card-types.js";
import { button, card, para } from "../kit.js";
import { oneLine } from "../one-line.js";
import { matchWords as say } from "../text/matching.js";
import { needWords } from "../text/needs.js";

/** To a partner whom the chair asks. No word of the case stands in it: it may be read over a shoulder, or as an email. */
export function pingCard(facts: {
  caseId: string;
  ref: string;
  chair: string;
  /** Left out: the chair chose them by hand. */
  service?: string | undefined;
  needs: readonly Need[];
  /** Not on an agenda yet: there is an urgent question to read, and no more. */
  urgent?: boolean;
}): Card {
  return card({
    first: say.pingFirst(facts.ref),
    turn: say.pingTurn,
    body: [
      para(
        facts.service === undefined
          ? say.pingByHand(facts.chair)
          : say.ping(facts.chair, oneLine(facts.service, 100)),
      ),
      para(say.pingNeeds(facts.needs.map((need) => needWords[need].toLowerCase()).join(", "))),
    ],
    buttons: [
      button({
        label: say.read,
        action: facts.urgent ? "cases.urgent-read" : "cases.open",
        data: { case: facts.caseId },
        look: "primary",
      }),
      button({ label: "Not us", action: "cases.not-us", data: { case: facts.caseId } }),
    ],
  });
}
