import type { LocalDate } from "../../kernel/instant.js";

/** What is to be done about one thing; each has words in cards/text/digest.ts. */
export const TASK_STEPS = [
  "send-draft",
  "change-and-send",
  "answer-question",
  "answer-handover",
  "talk-with-the-person",
  "say-nothing-offered",
  "keep-going",
  "close-or-bring-back",
  "decide",
  "decide-late",
  "ask-case-holder",
  "ask-person",
  "ask-again-later",
  "find-what-fits",
  "make-contact",
  "start-help",
  "give-information",
  "offer-place",
  "reach-together",
  "choose-alternative",
  "say-how-it-went",
  "do-it",
  "find-another-way",
  "settle-holiday",
  "run-meeting",
  "sign-off",
] as const;
export type TaskStep = (typeof TASK_STEPS)[number];

/** What a button does, and whether a form opens; its words stand with those of the step. */
export type Press = { action: string; data: Record<string, string>; form: boolean };

/** One line of a digest or Home: a thing, its next step, whose turn it is. Built from the rooms' next-step tables. */
export type Task = {
  /** Which thing and step: two sources may see the same one. */
  key: string;
  /** NAV-2612-03, NAV-2612-03-O1, NAV-2612; empty for a draft, which has none. */
  ref: string;
  step: TaskStep;
  /** Last day for it in the area's zone. */
  by?: LocalDate | undefined;
  /** Whose turn it is, when it is not the reader's: a name. */
  who?: string | undefined;
  /** The owner's own words for it. */
  what?: string | undefined;
  /** Buttons that take the step, the likeliest first. */
  presses: readonly Press[];
};

export function isOverdue(task: Pick<Task, "by">, today: LocalDate): boolean {
  return task.by !== undefined && task.by < today;
}

/** Overdue first (the longest first), then by date, then what has no date; equal ones by reference. No step twice. */
export function inOrder(tasks: readonly Task[]): Task[] {
  const seen = new Set<string>();
  const once = tasks.filter(({ key }) => !seen.has(key) && seen.add(key));
  const rank = (task: Task) => `${task.by ?? "9999-99-99"} ${task.ref} ${task.key}`;
  return once.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
