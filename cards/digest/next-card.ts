import type { Card } from "../card-types.js";
import { button, card, para } from "../kit.js";
import { nextStepButton } from "../next-steps.js";
import { listWords, nextWords as say, taskWords } from "../text/digest.js";
import { pressesOf, type TaskFacts, whenWords, wordsOfMine } from "./task-lines.js";

export type NextFacts = {
  task: TaskFacts | undefined;
  others: number;
  /** The next MDT of the reader, with a spoken moment; `series`: where a case could be brought. */
  meeting: { ref: string; at: string; series: string } | undefined;
  inAnySeries: boolean;
  mayBringCase: boolean;
  /** The reader coordinates the area. */
  keepsArea?: boolean;
};

const KEEPERS_STEPS = ["add-person", "add-list", "set-up-mdt"] as const;

/** Bare `/mdt`: the one most urgent thing with its button, or what comes next. */
export function nextCard(facts: NextFacts): Card {
  const { task, meeting } = facts;
  const help = button({ label: say.help, action: "digest.help" });
  if (task) {
    return card({
      first: say.first(task.ref === "" ? listWords.draft : task.ref, taskWords[task.step].mine),
      turn: say.turn(whenWords(task)),
      body: [para(...wordsOfMine(task)), ...(facts.others > 0 ? [para(say.others(facts.others))] : [])],
      buttons: [...pressesOf(task), button({ label: say.all, action: "digest.home" }), help],
    });
  }
  return card({
    first: say.noneFirst,
    turn: say.noneTurn,
    body: [
      para(facts.inAnySeries ? say.none : facts.keepsArea ? say.noSeriesKeeper : say.noSeries),
      ...(meeting ? [para(say.nextMeeting(meeting.ref, meeting.at))] : []),
    ],
    buttons: [
      ...(meeting && facts.mayBringCase
        ? [
            button({
              label: say.bringCase,
              action: "cases.bring",
              data: { series: meeting.series },
              opensForm: true,
            }),
          ]
        : []),
      ...(facts.keepsArea && !facts.inAnySeries ? KEEPERS_STEPS.map(nextStepButton) : []),
      button({ label: say.all, action: "digest.home" }),
      help,
    ],
  });
}
