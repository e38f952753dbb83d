import type { Button, Card, Element } from "../card-types.js";
import { button, card, label, para, quietLine } from "../kit.js";
import { urgentWords as say } from "../text/urgent.js";
import { named } from "./agenda-card.js";
import { excerpt } from "./excerpt.js";
import { fullest, type Level } from "./fit.js";
import { cameIn, cameWords, type UrgentFacts } from "./urgent-card.js";

export type UrgentNewsFacts = UrgentFacts & {
  /** Half of the time has passed and nothing came; or its time is over. */
  what: "half" | "end";
  reader: "case-holder" | "chair";
  chair: string;
  /** The case holder's own address, for the chair. */
  contact: string;
  /** The case can go on an agenda again by hand. */
  canComeBack: boolean;
  /** It may be asked about once more. */
  canAsk: boolean;
};

/** To the case holder what came in; to the chair that nothing did, with what can be done now. */
export function urgentNewsCard(facts: UrgentNewsFacts): Card {
  return fullest((level) => card({ ...headOf(facts), body: bodyOf(facts, level), buttons: presses(facts) }));
}

function headOf({ what, reader, ref, until, came }: UrgentNewsFacts): { first: string; turn: string } {
  if (what === "half") return { first: say.halfFirst(ref), turn: say.halfTurn(until) };
  const turn = came.offers.length > 0 ? say.endTurnOffers : say.endTurnNone;
  return {
    first: reader === "chair" ? say.endFirstChair(ref) : say.endFirst(ref, cameWords(came)),
    turn,
  };
}

function bodyOf(facts: UrgentNewsFacts, level: Level): Element[] {
  const { what, reader, came, until } = facts;
  const question = label(
    say.asks(named(facts.asker)),
    excerpt(facts.question, Math.min(level.texts, 2000)).text,
  );
  const numbers = quietLine(say.risky(facts.numbers));
  const name = excerpt(facts.holder.name, 120).text;
  const contact = label(say.contact, `${named(facts.holder)}, ${excerpt(facts.contact, 160).text}`);
  if (what === "half") return [para(say.half(name, until)), question, contact, numbers];
  if (reader === "chair")
    return [para(say.noOffersChair(name)), question, contact, ...cameIn(came, level), numbers];
  return [
    question,
    para(came.offers.length > 0 ? say.offersGo : say.noOffers(excerpt(facts.chair, 120).text)),
    ...cameIn(came, level),
    ...(came.offers.length > 0 ? [] : [numbers]),
  ];
}

function presses({ reader, caseId, came, canAsk, canComeBack }: UrgentNewsFacts): Button[] {
  const data = { case: caseId };
  if (reader === "chair") {
    return [
      button({ label: say.whom, action: "cases.matches", data, look: "primary" }),
      button({ label: say.outside, action: "cases.urgent-outside", data, opensForm: true }),
    ];
  }
  const open = came.questions.some(({ answer }) => answer === undefined);
  return [
    ...(came.offers.length > 0
      ? [button({ label: say.answers, action: "offers.answers", data, look: "primary", opensForm: true })]
      : []),
    ...(open ? [button({ label: say.answer, action: "digest.home" })] : []),
    ...(canAsk ? [button({ label: say.again, action: "cases.urgent", data, opensForm: true })] : []),
    ...(canComeBack ? [button({ label: say.back, action: "cases.bring-back", data })] : []),
  ];
}
