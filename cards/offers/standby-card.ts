import type { Button, Card, Element } from "../card-types.js";
import { button, card, label, para, quietLine } from "../kit.js";
import { firstRefusalWords as say } from "../text/first-refusal.js";
import { partnerButtons } from "./offer-buttons.js";
import { type OfferFacts, own, turnOf, whatLines } from "./offer-facts.js";
import { statusWords } from "./words.js";

/** L5, for the chair: an offer stands by, until when, and how to put it forward sooner. Updated in place. */
export function standbyCard(facts: OfferFacts): Card {
  const waits = facts.status === "standby" && !facts.ended;
  const from = label("From", `${facts.partner.name}, ${facts.partner.organisation}`);
  return card({
    first: !waits
      ? say.chairFirstOver(facts.ref, facts.ended ? "the case has ended" : statusWords[facts.status])
      : facts.held
        ? say.chairFirstHeld(facts.ref)
        : say.chairFirst(facts.ref, facts.until ?? ""),
    turn: waits ? (facts.held ? say.chairTurnHeld : say.chairTurn) : undefined,
    body: [para(chairStory(facts, waits)), ...whatLines(facts), from, ...waivedLines(facts)],
    buttons: waits ? [waiveButton(facts)] : [],
  });
}

/** The partner hears once that it need not wait: a small local organisation has offered too. */
export function heldCard(facts: OfferFacts): Card {
  return card({
    first: say.heldFirst(facts.ref),
    body: [para(say.partnerStoryHeld), ...whatLines(facts)],
    buttons: partnerButtons(facts),
  });
}

/** The partner hears that the offer stands by no longer. */
export function forwardCard(facts: OfferFacts): Card {
  return card({
    first: say.forwardFirst(facts.ref),
    turn: turnOf(facts, "partner"),
    body: [para(say.forwardStory(facts.caseRef)), ...whatLines(facts)],
    buttons: partnerButtons(facts),
  });
}

/** Chair only. */
export function waiveButton(facts: Pick<OfferFacts, "id">): Button {
  return button({
    label: say.button,
    action: "offers.waive",
    data: { offer: facts.id },
    opensForm: true,
  });
}

/** For the case holder and the chair: who did not wait, and why. */
export function waivedLines({ waived }: OfferFacts): Element[] {
  if (!waived) return [];
  return [
    quietLine(`${say.waivedBy(waived.by, waived.on)}.`),
    ...(waived.reason === "" ? [] : [label("Why", own(waived.reason))]),
  ];
}

export function partnerStandbyStory(facts: OfferFacts): string {
  return facts.held ? say.partnerStoryHeld : say.partnerStory(facts.until ?? "");
}

function chairStory(facts: OfferFacts, waits: boolean): string {
  if (!waits) return say.chairStoryOver;
  const need = facts.need.toLowerCase();
  return facts.held ? say.chairStoryHeld(need) : say.chairStory(need, facts.until ?? "");
}
