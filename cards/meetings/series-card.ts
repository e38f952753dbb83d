import type { OnHoliday } from "../../src/meetings/domain/types.js";
import type { Card, Element } from "../card-types.js";
import { bold, button, buttons, card, facts, list, para, section } from "../kit.js";
import { holidayChoiceLabels, seriesWords as say } from "../text/meeting-cards.js";
import { pilotWords } from "../text/pilot.js";
import { HOLIDAY_ORDER } from "./holiday-order.js";

export type SeriesFacts = {
  id: string;
  code: string;
  name: string;
  purpose: "proposed" | "settings" | "shown";
  /** Whether the reader may change it. */
  mayChange: boolean;
  rule: string;
  length: string;
  zone: string;
  joinLink: string | undefined;
  chair: string;
  deputy: string | undefined;
  coordinator: string | undefined;
  onHoliday: OnHoliday;
  /** How far its pilot is: meetings held; undefined: it is none. */
  pilot?: { held: number } | undefined;
  dates: readonly DateFacts[];
  /** The clock dates of one meeting: what, when. */
  clock: { ref: string; rows: readonly (readonly [string, string])[] } | undefined;
};

export type DateFacts = {
  /** The rule's own day, `yyyy-mm-dd`, for the choice. */
  planned: string;
  when: string;
  holiday: string | undefined;
  movedFrom: string | undefined;
  undecided: boolean;
};

/** An MDT with its real dates: what the chair checks before anybody else hears of it (S1). */
export function seriesCard(facts_: SeriesFacts): Card {
  const { code, purpose } = facts_;
  return card({
    first: say.first(code, purpose),
    turn: purpose === "proposed" ? say.turnProposed : say.turnNobody,
    body: [
      para(bold(facts_.name)),
      facts([
        [say.rule, facts_.rule],
        [say.length, facts_.length],
        [say.zone, facts_.zone],
        [say.join, facts_.joinLink ?? say.noJoin],
        [say.chair, facts_.chair],
        [say.deputy, facts_.deputy ?? say.nobody],
        [say.coordinator, facts_.coordinator ?? say.nobody],
        [say.bankHolidays, say.onHoliday[facts_.onHoliday]],
        ...(facts_.pilot ? [[pilotWords.row, pilotWords.after(facts_.pilot.held)] as const] : []),
      ]),
      section(
        say.dates,
        ...(facts_.dates.length > 0
          ? facts_.dates.flatMap((date) => dateLines(facts_, date))
          : [para(say.noDates)]),
      ),
      ...(facts_.clock ? [section(say.clock(facts_.clock.ref), facts(facts_.clock.rows))] : []),
    ],
    buttons: facts_.mayChange ? changes(facts_) : [],
  });
}

function changes({ id, purpose, pilot }: SeriesFacts) {
  const data = { series: id };
  return [
    ...(purpose === "proposed"
      ? [button({ label: say.start, action: "series.confirm", data, look: "primary" })]
      : []),
    button({ label: say.change, action: "series.edit", data, opensForm: true }),
    button({ label: say.changeClock, action: "series.settings", data, opensForm: true }),
    ...(purpose === "proposed"
      ? []
      : [button({ label: say.changeRoles, action: "series.roles", data, opensForm: true })]),
    button({ label: say.people, action: "directory.people" }),
    ...(pilot ? [button({ label: pilotWords.report, action: "digest.pilot", data })] : []),
  ];
}

function dateLines({ id, mayChange }: SeriesFacts, date: DateFacts): Element[] {
  const about =
    date.holiday === undefined
      ? ""
      : date.undecided
        ? ` ${say.isHoliday(date.holiday)}`
        : ` (${date.movedFrom === undefined ? say.kept(date.holiday) : say.movedFrom(date.movedFrom, date.holiday)})`;
  const line = list([[bold(date.when), about]]);
  if (!date.undecided || !mayChange) return [line];
  return [
    line,
    buttons(
      ...HOLIDAY_ORDER.map((choice) =>
        button({
          label: holidayChoiceLabels[choice],
          action: "meetings.holiday",
          data: { series: id, date: date.planned, choice },
        }),
      ),
    ),
  ];
}
