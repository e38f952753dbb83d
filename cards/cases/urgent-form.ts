import type { FormDefinition } from "../form.js";
import { urgentWords as say } from "../text/urgent.js";

export type UrgentFormFacts = {
  ref: string;
  /** "Tue 8 Dec, 14:00": when it would close, opened now. */
  until: string;
  /** The asker's own pause, its last day in words. */
  pausedUntil?: string | undefined;
  crisis: { line: string; lineNumber: string; safeguarding: string; safeguardingNumber: string };
};

/** W8, with safety first (B8). One text, which passes the guard. */
export function urgentForm({ ref, until, pausedUntil, crisis }: UrgentFormFacts): FormDefinition {
  return {
    name: "cases.urgent",
    title: say.title,
    heading: say.heading(ref),
    intro: [say.intro(until), ...(pausedUntil === undefined ? [] : [say.paused(pausedUntil)])],
    fields: [
      {
        id: "risk",
        kind: "yes-no",
        required: true,
        label: say.risk,
        hint: say.riskHint(say.numbers(crisis)),
      },
      {
        id: "question",
        kind: "text",
        guard: "case",
        multiline: true,
        required: true,
        label: say.question,
        hint: say.questionHint,
        max: 1000,
      },
    ],
    submit: say.submit,
  };
}
