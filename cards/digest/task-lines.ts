import type { Press, TaskStep } from "../../src/digest/domain/task.js";
import type { Button, Element } from "../card-types.js";
import { bold, button, buttons, para, quiet, type Text } from "../kit.js";
import { oneLine } from "../one-line.js";
import { listWords, taskWords } from "../text/digest.js";

/** Enough to know which one is meant; the whole stands where its button leads. */
const WHAT = 120;
const WHO = 100;

/** A task as cards show it; `by` is a spoken day. */
export type TaskFacts = {
  ref: string;
  step: TaskStep;
  by: string | undefined;
  overdue: boolean;
  who: string | undefined;
  what: string | undefined;
  presses: readonly Press[];
};

/** "NAV-2612-03: talk the offers through with the person, by Wed 16 Dec" with its buttons below. */
export function mineLines(task: TaskFacts): Element[] {
  const all = pressesOf(task);
  return [para(...wordsOfMine(task)), ...(all.length > 0 ? [buttons(...all)] : [])];
}

/** "NAV-2612-03: Bronagh Kilbride, make contact after the yes, by Wed 16 Dec" */
export function theirLine(task: TaskFacts): Text[] {
  const who = task.who === undefined ? "" : `${oneLine(task.who, WHO)}, `;
  return [bold(refOf(task)), `: ${who}${taskWords[task.step].theirs}`, ...when(task)];
}

export function wordsOfMine(task: TaskFacts): Text[] {
  const what = task.what === undefined ? "" : ` (${oneLine(task.what, WHAT)})`;
  return [bold(refOf(task)), `: ${taskWords[task.step].mine}${what}`, ...when(task)];
}

/** The step's buttons, the likeliest first. */
export function pressesOf(task: TaskFacts): Button[] {
  return task.presses.map(({ action, data, form }, index) =>
    button({ label: taskWords[task.step].presses[index] ?? listWords.see, action, data, opensForm: form }),
  );
}

/** "by Wed 16 Dec", "overdue since Wed 16 Dec" or nothing. */
export function whenWords(task: Pick<TaskFacts, "by" | "overdue">): string {
  if (task.by === undefined) return "";
  return task.overdue ? listWords.overdue(task.by) : listWords.by(task.by);
}

function refOf(task: TaskFacts): string {
  return task.ref === "" ? listWords.draft : task.ref;
}

function when(task: TaskFacts): Text[] {
  const words = whenWords(task);
  if (words === "") return [];
  return task.overdue ? [", ", bold(words)] : [", ", quiet(words)];
}
