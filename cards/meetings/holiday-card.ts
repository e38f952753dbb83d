import type { HolidayChoice } from "../../src/meetings/domain/rule-place.js";
import type { Card } from "../card-types.js";
import { button, buttons, card, para, quietLine } from "../kit.js";
import { holidayChoiceSaid, holidayWords as say } from "../text/meeting-cards.js";
import { HOLIDAY_ORDER } from "./holiday-order.js";

export type HolidayFacts = {
  meeting: string;
  ref: string;
  day: string;
  holiday: string;
  /** By when it must be answered. */
  by: string;
  /** Where each choice puts the meeting; leaving it out puts it nowhere. */
  days: Readonly<Record<Exclude<HolidayChoice, "skip">, string>>;
  chosen: HolidayChoice | undefined;
};

/** Asks the chair about one date on a bank holiday; after that it says what was chosen. */
export function holidayCard(facts: HolidayFacts): Card {
  const { chosen } = facts;
  if (chosen !== undefined) {
    return card({
      first: say.settledFirst(facts.ref),
      body: [para(say.settled(holidayChoiceSaid[chosen]))],
    });
  }
  return card({
    first: say.first(facts.ref),
    turn: say.turn(facts.by),
    body: [
      para(say.intro(facts.day, facts.holiday)),
      buttons(
        ...HOLIDAY_ORDER.map((choice) =>
          button({
            label: choice === "skip" ? say.skip : say.option(choice, facts.days[choice]),
            action: "meetings.holiday",
            data: { meeting: facts.meeting, choice },
            look: choice === "next-week" ? "primary" : undefined,
          }),
        ),
      ),
      quietLine(say.default),
    ],
  });
}

export type HolidayTakenFacts = {
  meeting: string;
  ref: string;
  when: string;
  holiday: string;
  open: boolean;
};

/** Nobody answered: the default was taken, and the chair hears of it. */
export function holidayTakenCard(facts: HolidayTakenFacts): Card {
  return card({
    first: say.takenFirst(facts.ref, facts.when),
    turn: say.takenTurn,
    body: [para(say.taken(facts.holiday))],
    buttons: facts.open
      ? [
          button({
            label: say.move,
            action: "meetings.move",
            data: { meeting: facts.meeting },
            opensForm: true,
          }),
        ]
      : [],
  });
}
