import type { Card, Element } from "../card-types.js";
import { bold, button, buttons, card, divider, paged, para, quietLine } from "../kit.js";
import { oneLine } from "../one-line.js";
import { capacityWords } from "../text/directory.js";
import { matchWords as say } from "../text/matching.js";
import { type MatchFacts, reasonText } from "./match-card.js";

export type WhomFacts = {
  meeting: string;
  ref: string;
  /** The meeting in words. */
  when: string;
  over: boolean;
  cases: readonly MatchFacts[];
};

/** Cases on one page, and people named for each: with their buttons no more fit Slack. */
const PAGE = 5;
const NAMED = 3;
const NAME = 60;

/** B13, with the agenda: whom to ask about each case, and why; nobody is asked before the chair says so. */
export function whomCard(facts: WhomFacts, page: number): Card {
  const { meeting } = facts;
  const { shown, controls } = paged(facts.cases, page, PAGE, { action: "cases.whom", data: { meeting } });
  const waits = facts.cases.some((one) => canAsk(one) && one.asked.length === 0);
  return card({
    first: say.whomFirst(facts.ref),
    turn: waits && !facts.over ? say.whomTurn(facts.when) : say.whomTurnDone,
    body: [para(say.whomIntro), ...shown.flatMap((one) => caseLines(one, facts.over)), ...controls],
  });
}

function canAsk({ candidates, open, left }: MatchFacts): boolean {
  return open && left > 0 && candidates.length > 0;
}

function caseLines(one: MatchFacts, over: boolean): Element[] {
  const data = { case: one.caseId };
  const asked = one.asked.length > 0 ? [say.whomAsked(one.asked.length)] : [];
  const could = one.candidates.length > 0 ? [say.whomLine(one.candidates.length)] : [];
  const state = [...asked, ...could].join("; ");
  const more = one.candidates.length - NAMED;
  return [
    divider(),
    para(bold(one.ref), ` · ${state === "" ? say.whomNobody : `${state}.`}`),
    ...one.candidates
      .slice(0, NAMED)
      .map((line) =>
        quietLine(
          `${oneLine(line.name, NAME)}, ${oneLine(line.organisation, NAME)} (${capacityWords(line.room)}): ${oneLine(reasonText(line.reasons), 160)}`,
        ),
      ),
    ...(more > 0 ? [quietLine(say.more(more))] : []),
    ...(over
      ? []
      : [
          buttons(
            ...(canAsk(one)
              ? [
                  button({
                    label: say.whomAsk(one.ref),
                    action: "cases.ping",
                    data,
                    look: one.asked.length === 0 ? "primary" : undefined,
                    opensForm: true,
                  }),
                ]
              : []),
            button({ label: say.whomMore(one.ref), action: "cases.matches", data }),
          ),
        ]),
  ];
}
