import { excerpt } from "../cases/excerpt.js";
import type { Button, Card, Element } from "../card-types.js";
import { bold, button, card, label, list, paged, para, quietLine, section, warning } from "../kit.js";

export type FollowUpOffer = {
  ref: string;
  who: string;
  what: string;
  starts: string;
  conditions: string | undefined;
  status: string;
  /** Whose turn it is, for what, by when. */
  turn: string | undefined;
  /** With the person, no answer yet. */
  open: boolean;
};

export type FollowUpFacts = {
  case: string;
  caseId: string;
  ended: boolean;
  turn: string | undefined;
  chair: string;
  offers: readonly FollowUpOffer[];
  actions: readonly { ref: string; who: string; what: string; by: string; status: string }[];
  gaps: readonly { ref: string; need: string }[];
  /** How many forms "What did the person say?" takes. */
  answerPages: number;
};

/** Offers, actions and gaps together, so that the card fits Slack, the narrower platform, however long they are. */
const PAGE = 6;

/** F1: what was offered, what is planned, what is missing, and what to ask the person. */
export function followUpCard(facts: FollowUpFacts, page: number): Card {
  const rows: { part: "Offers" | "Actions" | "Gaps"; open: boolean; element: Element }[] = [
    ...facts.offers.map((offer) => ({ part: "Offers" as const, open: offer.open, element: offerRow(offer) })),
    ...facts.actions.map((action) => ({ part: "Actions" as const, open: false, element: actionRow(action) })),
    ...facts.gaps.map((gap) => ({ part: "Gaps" as const, open: false, element: para(bold(gap.ref), `: ${gap.need}`) })),
  ];
  const { shown, controls } = paged(rows, page, PAGE, { action: "plan.follow-up", data: { case: facts.caseId } });
  const parts = (["Offers", "Actions", "Gaps"] as const).flatMap((part) => {
    const elements = shown.filter((row) => row.part === part).map((row) => row.element);
    return elements.length > 0 ? [section(part, ...elements)] : [];
  });
  return card({
    first: `${facts.case} · ${facts.ended ? "the case has ended" : "after the meeting"}`,
    turn: facts.ended ? undefined : facts.turn,
    body: [
      ...(facts.offers.length === 0 && !facts.ended ? noOffers(facts) : []),
      ...parts,
      ...controls,
      ...(facts.ended ? [] : questions(facts)),
    ],
    buttons: facts.ended ? [] : press(facts),
  });
}

/** Nobody could offer anything: said as it is, with what comes next. */
function noOffers(facts: FollowUpFacts): Element[] {
  return [
    para(
      "Nobody could offer anything this time. Please tell the person so, as it is: their situation was heard, and what is missing is written down.",
    ),
    list([
      `Talk with the chair, ${facts.chair}, about what else there is.`,
      "Search the directory: type /mdt find and a word.",
      "Bring the case back to the next agenda if things change, or if a new question comes up.",
    ]),
  ];
}

function questions(facts: FollowUpFacts): Element[] {
  const open = facts.offers.filter((offer) => offer.open);
  if (open.length === 0) return [];
  const all = [
    ...(open.length > 1 ? ["Which of these would help you most right now?"] : []),
    ...open
      .slice(0, PAGE)
      .map((offer) => `${offer.ref.replace(/^.*-/, "")}, from ${offer.who}: would you like this, and is ${offer.starts} a good time?`),
    "What would make it easier to say yes: another language, getting there, somebody to come along?",
    "If you say yes, may I give them your name and how to reach you? (By your own secure route, never here.)",
    ...(facts.gaps.length > 0 ? ["Is there something missing here that matters to you?"] : []),
  ];
  return [
    section("What to ask the person", list(all, true)),
    warning("Nobody is contacted before the person says yes."),
  ];
}

function press(facts: FollowUpFacts): Button[] {
  const data = { case: facts.caseId };
  const answers = Array.from({ length: facts.answerPages }, (_, page) =>
    button({
      label: facts.answerPages > 1 ? `What did the person say? (${page + 1})` : "What did the person say?",
      action: "offers.answers",
      data: { ...data, page: String(page) },
      look: "primary",
      opensForm: true,
    }),
  );
  return [
    ...answers,
    ...(facts.offers.length > 0 ? [button({ label: "Look at each offer", action: "offers.of-case", data })] : []),
    button({ label: "Add an action", action: "plan.add", data, opensForm: true }),
    ...(facts.offers.length === 0
      ? [button({ label: "Bring it back to the agenda", action: "cases.bring-back", data })]
      : []),
  ];
}

function offerRow(offer: FollowUpOffer): Element {
  return {
    type: "Container",
    items: [
      para(bold(`${offer.ref}, ${offer.who}: `), excerpt(offer.what, 620).text),
      ...(offer.conditions ? [label("Conditions", excerpt(offer.conditions, 380).text)] : []),
      quietLine([`Can start ${offer.starts}`, offer.status, ...(offer.turn ? [offer.turn] : [])].join(" · ")),
    ],
  };
}

function actionRow(action: FollowUpFacts["actions"][number]): Element {
  return {
    type: "Container",
    items: [
      para(bold(`${action.ref}, ${action.who}: `), excerpt(action.what, 620).text),
      quietLine(`By ${action.by} · ${action.status}`),
    ],
  };
}
