import type { Card } from "../card-types.js";
import { button, card, list, para, quietLine } from "../kit.js";
import { excerpt } from "./excerpt.js";

export type WaitingOffer = { ref: string; who: string; what: string };

export type AnswersFacts = {
  caseId: string;
  ref: string;
  turn: string | undefined;
  /** Offers to which the person's answer is not known yet. */
  offers: readonly WaitingOffer[];
};

const SHOWN = 8;

/** F3: to the case holder, whose person has offers to answer. */
export function answersNudgeCard(facts: AnswersFacts): Card {
  return card({
    first: `${facts.ref} · what did the person say?`,
    turn: facts.turn,
    body: [
      para("Nobody is contacted before the person says yes, so these offers wait for you:"),
      ...offerList(facts.offers),
      quietLine("Not spoken yet? Say so, and you are not asked again about it this week."),
    ],
    buttons: [
      button({
        label: "What did the person say?",
        action: "offers.answers",
        data: { case: facts.caseId },
        look: "primary",
        opensForm: true,
      }),
    ],
  });
}

/** F3: to the chair, when the case holder has not said anything for three weeks. */
export function answersChairCard(facts: AnswersFacts & { holder: string; contact: string }): Card {
  return card({
    first: `${facts.ref} · no word from the person yet`,
    turn: facts.turn,
    body: [
      para(
        `${facts.holder} was asked what the person said, and offers still wait. Please ask how it stands: ${facts.contact}.`,
      ),
      ...offerList(facts.offers),
    ],
    buttons: [
      button({
        label: "What did the person say?",
        action: "offers.answers",
        data: { case: facts.caseId },
        opensForm: true,
      }),
      button({
        label: "Close the case",
        action: "cases.close",
        data: { case: facts.caseId },
        opensForm: true,
      }),
    ],
  });
}

/** To the case holder: the review date has come. `back` is when it returns by itself. */
export function reviewCard(facts: {
  caseId: string;
  ref: string;
  turn: string | undefined;
  discussed: string;
  back: string;
}): Card {
  const data = { case: facts.caseId };
  return card({
    first: `${facts.ref} · time to review`,
    turn: facts.turn,
    body: [
      para(`The MDT talked about this case on ${facts.discussed}. Is the help there that was meant?`),
      para(
        `Close it, or bring it back. Unless you close it by ${facts.back}, it comes back on an agenda by itself.`,
      ),
    ],
    buttons: [
      button({ label: "Close the case", action: "cases.close", data, look: "primary", opensForm: true }),
      button({ label: "Bring it back to the agenda", action: "cases.bring-back", data }),
    ],
  });
}

/** To a partner whose offer is not needed any more. */
export function endedCard(facts: { ref: string; status: string }): Card {
  return card({
    first: `${facts.ref} · ${facts.status}`,
    body: [
      para("The case has ended, so your offer is not needed for it and you need not hold a place."),
      para("Thank you for offering."),
    ],
  });
}

function offerList(offers: readonly WaitingOffer[]) {
  if (offers.length === 0) return [];
  const shown = offers
    .slice(0, SHOWN)
    .map(({ ref, who, what }) => `${ref}, ${excerpt(who, 140).text}: ${excerpt(what, 200).text}`);
  const rest = offers.length - shown.length;
  return [list(shown), ...(rest > 0 ? [quietLine(`And ${rest} more.`)] : [])];
}
