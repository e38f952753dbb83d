import type { Card, Element } from "../card-types.js";
import { button, card, list, para, quietLine, section } from "../kit.js";
import { readBackWords as say } from "../text/live-cards.js";

/** What was captured for one case, in lines ready to be read out. */
export type Captured = {
  needs: readonly string[];
  offers: readonly string[];
  gaps: readonly string[];
  actions: readonly string[];
};

export type ReadBackFacts = Captured & {
  meeting: string;
  caseId: string;
  ref: string;
  state: "open" | "confirmed" | "gone";
  questions: readonly string[];
};

/** Page size of a list: a case with more is opened in the channel. */
const MOST = 12;

/** L8: after its turn, a case is read back to everybody and confirmed. */
export function readBackCard(facts: ReadBackFacts): Card {
  const { meeting, caseId, state } = facts;
  const nothing = facts.offers.length + facts.gaps.length + facts.actions.length === 0;
  const onCase = { case: caseId };
  return card({
    first: say.first(facts.ref, state === "confirmed"),
    turn: state === "open" ? say.turn : say.turnDone,
    body: [
      ...(state === "gone" ? [para(say.gone)] : []),
      ...capturedSections(facts),
      ...(facts.questions.length > 0 ? [section(say.questions, ...listed(facts.questions))] : []),
      ...(nothing && state === "open" ? [quietLine(say.nothing)] : []),
    ],
    buttons:
      state === "open"
        ? [
            button({
              label: say.confirm,
              action: "meetings.confirm-readback",
              data: { meeting, case: caseId },
              look: "primary",
            }),
            button({ label: say.addOffer, action: "offers.record-for", data: onCase, opensForm: true }),
            button({ label: say.addGap, action: "offers.gap", data: onCase, opensForm: true }),
            button({ label: say.addAction, action: "plan.add", data: onCase, opensForm: true }),
          ]
        : [],
  });
}

/** Needs, offers, gaps and actions under their headings; needs always, the others where there are any. */
export function capturedSections(captured: Captured): Element[] {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [section(heading, ...listed(lines))];
  return [
    ...part(say.needs, captured.needs),
    ...part(say.offers, captured.offers),
    ...part(say.gaps, captured.gaps),
    ...part(say.actions, captured.actions),
  ];
}

function listed(lines: readonly string[]): Element[] {
  const more = lines.length - MOST;
  return [list(lines.slice(0, MOST)), ...(more > 0 ? [quietLine(say.more(more))] : [])];
}
