import type { Card } from "../card-types.js";
import { button, card, link, para } from "../kit.js";
import { reminderWords as say } from "../text/meeting-cards.js";

export type ReminderFacts = {
  meeting: string;
  ref: string;
  when: string;
  cases: number;
  joinLink: string | undefined;
};

/** To everybody, in the channel, one working day before. */
export function reminderCard(facts: ReminderFacts): Card {
  return card({
    first: say.first(facts.ref, facts.when),
    turn: say.turn,
    body: [para(facts.cases === 0 ? say.noCases : say.cases(facts.cases))],
    buttons: [
      ...(facts.joinLink === undefined ? [] : [link({ label: say.join, url: facts.joinLink })]),
      button({ label: say.agenda, action: "meetings.agenda", data: { meeting: facts.meeting } }),
    ],
  });
}

export type MissingFacts = { meeting: string; ref: string; when: string; fit: string; missing: string };

/** To the chair: which disciplines have neither answered nor brought anything. */
export function reminderChairCard(facts: MissingFacts): Card {
  return card({
    first: say.chairFirst(facts.ref),
    turn: say.chairTurn(facts.when),
    body: [para(facts.missing === "" ? say.noneMissing : say.missing(facts.missing)), para(facts.fit)],
    buttons: [button({ label: say.agenda, action: "meetings.agenda", data: { meeting: facts.meeting } })],
  });
}
