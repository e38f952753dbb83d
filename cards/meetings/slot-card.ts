import type { Card } from "../card-types.js";
import { button, card, link, para } from "../kit.js";
import { slotWords as say } from "../text/slot.js";

export type SlotFacts = {
  caseId: string;
  ref: string;
  /** Wall time at which the case begins if all keep to theirs; with its day where that is not today's. */
  at: string;
  when: string;
  /** gone: the slot was taken back, or the case is not on this agenda any more. */
  state: "to-come" | "next" | "now" | "done" | "gone";
  joinLink: string | undefined;
};

/** B14: somebody is expected for one case, at about this time. Kept up to date in place. */
export function slotCard(facts: SlotFacts): Card {
  if (facts.state === "gone") return card({ first: say.gone(facts.ref), body: [para(say.goneStory)] });
  if (facts.state === "done") return card({ first: say.done(facts.ref), body: [para(say.doneStory)] });
  return card({
    first: say.first(facts.ref, facts.at),
    turn: say.turn(facts.when),
    body: [para(say.story(facts.ref))],
    buttons: ways(facts),
  });
}

/** B14: the case before theirs is being discussed; kept up to date in place when the order changes. */
export function nextCallCard(facts: SlotFacts): Card {
  switch (facts.state) {
    case "next":
      return card({
        first: say.next(facts.ref),
        turn: say.nextTurn,
        body: [para(say.nextStory)],
        buttons: ways(facts),
      });
    case "now":
      return card({
        first: say.now(facts.ref),
        turn: say.nextTurn,
        body: [para(say.nowStory)],
        buttons: ways(facts),
      });
    case "to-come":
      return card({
        first: say.later(facts.ref, facts.at),
        body: [para(say.laterStory)],
        buttons: ways(facts),
      });
    case "done":
    case "gone":
      return slotCard(facts);
    default:
      return facts.state satisfies never;
  }
}

function ways({ caseId, joinLink }: SlotFacts) {
  return [
    ...(joinLink === undefined ? [] : [link({ label: say.join, url: joinLink })]),
    button({ label: say.read, action: "cases.open", data: { case: caseId } }),
  ];
}
