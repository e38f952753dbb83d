import type { Card } from "../card-types.js";
import { button, card, link, para } from "../kit.js";
import { reminderWords as say } from "../text/meeting-cards.js";
import { comingButtons } from "./coming-buttons.js";
import { type WhoComes, whoComes } from "./coming-card.js";

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
      ...comingButtons(facts.meeting),
      button({ label: say.agenda, action: "meetings.agenda", data: { meeting: facts.meeting } }),
    ],
  });
}

export type ChairReminderFacts = { meeting: string; ref: string; when: string; fit: string; who: WhoComes };

/** To the chair: who comes, which disciplines and kinds of organisation are missing, and whether they are too few. */
export function reminderChairCard(facts: ChairReminderFacts): Card {
  return card({
    first: say.chairFirst(facts.ref),
    turn: say.chairTurn(facts.when),
    body: [...whoComes(facts.who), para(facts.fit)],
    buttons: [button({ label: say.agenda, action: "meetings.agenda", data: { meeting: facts.meeting } })],
  });
}
