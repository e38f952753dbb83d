import type { StandardStep } from "../../src/cases/domain/watch.js";
import type { OfferStatus } from "../../src/offers/domain/types.js";
import type { Button, Card, Element } from "../card-types.js";
import { bold, button, card, label, list, para, quietLine } from "../kit.js";
import { statusWords } from "../offers/words.js";
import { handoverWords } from "../text/handover.js";
import { watchWords as say, standardWords } from "../text/watch.js";
import { excerpt } from "./excerpt.js";

export type WatchFacts = {
  caseId: string;
  ref: string;
  turn: string | undefined;
  reader: "case-holder" | "chair";
  /** It waits for a meeting, and none is planned. */
  stranded?: boolean | undefined;
  /** The day since which nothing has changed, or on which it was first discussed. */
  day: string;
  /** `away`: the last day of their pause. */
  holder: { name: string; contact: string; away?: string | undefined; left?: boolean | undefined };
  /** The person's answers to offers are still asked for. */
  asksAnswers: boolean;
  /** Those that stand. */
  offers: readonly { ref: string; who: string; status: OfferStatus }[];
};

const SHOWN = 6;

/** W4: for three weeks nobody has done anything about this case. */
export function watchCard(facts: WatchFacts): Card {
  const chair = facts.reader === "chair";
  if (facts.stranded) return strandedCard(facts);
  return card({
    first: chair ? say.firstChair(facts.ref) : say.first(facts.ref),
    turn: facts.turn,
    body: [para(say.since(facts.day)), para(chair ? askChair(facts.holder) : say.ask), ...offerLines(facts)],
    buttons: presses(facts),
  });
}

/** To the chair: a case waits for a meeting, and there is none to which it could go. */
function strandedCard(facts: WatchFacts): Card {
  return card({
    first: say.strandedFirst(facts.ref),
    body: [para(say.since(facts.day)), para(say.stranded(facts.holder.name, facts.holder.contact))],
    buttons: [button({ label: say.plan, action: "digest.next" })],
  });
}

/** W5: first discussed 21 or 28 days ago, and no help has started. */
export function standardCard(facts: WatchFacts & { step: StandardStep }): Card {
  const words = standardWords[facts.step];
  return card({
    first: words.first(facts.ref),
    turn: facts.turn,
    body: [para(words.says(facts.day)), ...contact(facts), ...offerLines(facts)],
    buttons: presses(facts),
  });
}

function askChair({ name, contact, away, left }: WatchFacts["holder"]): string {
  if (left) return say.left(name);
  return away === undefined ? say.askChair(name, contact) : say.away(name, away);
}

function contact({ reader, holder }: WatchFacts): Element[] {
  if (reader !== "chair") return [];
  if (holder.left || holder.away !== undefined) return [para(askChair(holder))];
  return [label("Case holder", `${holder.name}, ${holder.contact}`)];
}

function offerLines({ offers }: WatchFacts): Element[] {
  if (offers.length === 0) return [quietLine(say.noOffers)];
  const lines = offers
    .slice(0, SHOWN)
    .map(({ ref, who, status }) => `${ref}, ${excerpt(who, 140).text}: ${statusWords[status]}`);
  const more = offers.length - lines.length;
  return [para(bold(`${say.standing}:`)), list(lines), ...(more > 0 ? [quietLine(say.more(more))] : [])];
}

function presses({ caseId, reader, asksAnswers }: WatchFacts): Button[] {
  const data = { case: caseId };
  return [
    ...(reader === "case-holder"
      ? [button({ label: say.stillOnIt, action: "cases.still-on-it", data, look: "primary" })]
      : []),
    ...(reader === "case-holder" && asksAnswers
      ? [button({ label: say.answers, action: "offers.answers", data, opensForm: true })]
      : []),
    button({ label: say.bringBack, action: "cases.bring-back", data }),
    button({ label: say.close, action: "cases.close", data, opensForm: true }),
    ...(reader === "chair"
      ? [button({ label: handoverWords.button, action: "cases.handover", data, opensForm: true })]
      : []),
  ];
}
