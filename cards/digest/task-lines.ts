import type { TaskStep } from "../../src/digest/domain/task.js";
import type { Button, Element } from "../card-types.js";
import { bold, button, buttons, para, quiet, type Text } from "../kit.js";
import { listWords, taskWords } from "../text/digest.js";

/** A task as cards show it; `by` is a spoken day. */
export type TaskFacts = {
  ref: string;
  step: TaskStep;
  by: string | undefined;
  overdue: boolean;
  who: string | undefined;
  what: string | undefined;
  press: { action: string; data: Record<string, string>; form: boolean } | undefined;
};

/** "NAV-2612-03: talk the offers through with the person, by Wed 16 Dec" with its button below. */
export function mineLines(task: TaskFacts): Element[] {
  const press = pressOf(task);
  return [para(...wordsOfMine(task)), ...(press ? [buttons(press)] : [])];
}

/** "NAV-2612-03: Bronagh Kilbride, make contact after the yes, by Wed 16 Dec" */
export function theirLine(task: TaskFacts): Text[] {
  const who = task.who === undefined ? "" : `${task.who}, `;
  return [bold(refOf(task)), `: ${who}${taskWords[task.step].theirs}`, ...when(task)];
}

export function wordsOfMine(task: TaskFacts): Text[] {
  const what = task.what === undefined ? "" : ` (${task.what})`;
  return [bold(refOf(task)), `: ${taskWords[task.step].mine}${what}`, ...when(task)];
}

export function pressOf(task: TaskFacts, look?: "primary"): Button | undefined {
  if (!task.press) return undefined;
  const { action, data, form } = task.press;
  return button({ label: taskWords[task.step].press, action, data, opensForm: form, look });
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
