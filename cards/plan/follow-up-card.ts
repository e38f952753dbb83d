import type { Button, Card, Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { bold, button, card, label, list, paged, para, quietLine, section, warning } from "../kit.js";
import { oneLine } from "../one-line.js";
import { firstRefusalWords } from "../text/first-refusal.js";
import { leadWords } from "../text/lead.js";
import { sheetWords } from "../text/sheet.js";
import type { LeadFacts } from "./sheet-facts.js";

export type FollowUpOffer = {
  ref: string;
  who: string;
  what: string;
  starts: string;
  conditions: string | undefined;
  /** What is known of the wait, and what helps meanwhile (F14). */
  wait?: readonly string[];
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
  /** Who leads the plan (F10). */
  lead?: LeadFacts | undefined;
  offers: readonly FollowUpOffer[];
  /** A national organisation's, which the case holder does not put to the person yet; without `until`, behind a local one. */
  standby?: readonly { ref: string; who: string; need: string; until: string | undefined }[];
  actions: readonly { ref: string; who: string; what: string; by: string; status: string }[];
  gaps: readonly { ref: string; need: string }[];
  /** How many forms "What did the person say?" takes. */
  answerPages: number;
};

/** Offers, actions and gaps together, so that the card fits Slack, the narrower platform, however long they are. */
const PAGE = 5;

const PARTS = ["Offers", firstRefusalWords.followUp, "Actions", "Gaps"] as const;
type Row = { part: (typeof PARTS)[number]; element: Element; offer?: FollowUpOffer };

/** F1: what was offered, what is planned, what is missing, and what to ask the person. */
export function followUpCard(facts: FollowUpFacts, page: number): Card {
  const rows: Row[] = [
    ...facts.offers.map((offer) => ({ part: "Offers" as const, offer, element: offerRow(offer) })),
    ...(facts.standby ?? []).map((one) => ({ part: firstRefusalWords.followUp, element: standbyRow(one) })),
    ...facts.actions.map((action) => ({ part: "Actions" as const, element: actionRow(action) })),
    ...facts.gaps.map((gap) => ({ part: "Gaps" as const, element: para(bold(gap.ref), `: ${gap.need}`) })),
  ];
  const { shown, controls } = paged(rows, page, PAGE, {
    action: "plan.follow-up",
    data: { case: facts.caseId },
  });
  const parts = PARTS.flatMap((part) => {
    const elements = shown.filter((row) => row.part === part).map((row) => row.element);
    return elements.length > 0 ? [section(part, ...elements)] : [];
  });
  return card({
    first: `${facts.case} · ${facts.ended ? "the case has ended" : "after the meeting"}`,
    turn: facts.ended ? undefined : facts.turn,
    body: [
      ...(nobodyOffered(facts) && !facts.ended ? noOffers(facts) : []),
      ...(facts.lead ? leadLines(facts.lead) : []),
      ...parts,
      ...controls,
      ...(facts.ended ? [] : questions(facts, shown)),
    ],
    buttons: facts.ended ? [] : press(facts, page),
  });
}

/** What stands by is an offer too, and may still come. */
function nobodyOffered({ offers, standby = [] }: FollowUpFacts): boolean {
  return offers.length + standby.length === 0;
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

export function leadLines({ organisation, worker, cover }: LeadFacts): Element[] {
  const named = ({ name, organisation: of }: LeadFacts["worker"]) =>
    oneLine(of === undefined ? name : `${name}, ${of}`, 200);
  return [
    label(leadWords.line, oneLine(organisation, 120)),
    label(leadWords.lineWorker, named(worker)),
    ...(cover ? [label(leadWords.lineCover, named(cover))] : []),
  ];
}

/** A few plain questions for the offers that this page shows. */
function questions(facts: FollowUpFacts, shown: readonly Row[]): Element[] {
  const open = shown.flatMap(({ offer }) => (offer?.open ? [offer] : []));
  if (open.length === 0) return [];
  const all = [
    ...(open.length > 1 ? ["Which of these would help you most right now?"] : []),
    ...open.map(
      (offer) =>
        `${offer.ref.replace(/^.*-/, "")}, from ${offer.who}: would you like this, and is ${offer.starts} a good time?`,
    ),
    "What would make it easier to say yes: another language, getting there, somebody to come along?",
    "If you say yes, may I give them your name and how to reach you? (By your own secure route, never here.)",
    ...(facts.gaps.length > 0 ? ["Is there something missing here that matters to you?"] : []),
  ];
  return [
    section("What to ask the person", list(all, true)),
    warning("Nobody is contacted before the person says yes."),
  ];
}

/** More forms than this have their button on the page with the offers that they ask about. */
const FORMS_AT_ONCE = 3;

/** A page of this card holds as many offers as one of those forms, so that every form is reached. */
function press(facts: FollowUpFacts, current: number): Button[] {
  const data = { case: facts.caseId };
  const forms = Array.from({ length: facts.answerPages }, (_, page) => page).filter(
    (page) =>
      facts.answerPages <= FORMS_AT_ONCE || page === Math.min(Math.max(0, current), facts.answerPages - 1),
  );
  const answers = forms.map((page) =>
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
    ...(facts.offers.length + (facts.standby ?? []).length + facts.gaps.length > 0
      ? [button({ label: "Look at each one", action: "offers.of-case", data })]
      : []),
    button({ label: sheetWords.button, action: "plan.sheet", data }),
    button({ label: leadWords.button, action: "plan.lead", data, opensForm: true }),
    button({ label: "Add an action", action: "plan.add", data, opensForm: true }),
    ...(nobodyOffered(facts)
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
      ...(offer.wait ?? []).map((line) => quietLine(excerpt(line, 380).text)),
      quietLine([`Can start ${offer.starts}`, offer.status, ...(offer.turn ? [offer.turn] : [])].join(" · ")),
    ],
  };
}

function standbyRow({ ref, who, need, until }: NonNullable<FollowUpFacts["standby"]>[number]): Element {
  const { followUpLine, followUpLineHeld } = firstRefusalWords;
  return {
    type: "Container",
    items: [
      para(bold(`${ref}, ${who}`)),
      quietLine(until === undefined ? followUpLineHeld(need) : followUpLine(until, need)),
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
