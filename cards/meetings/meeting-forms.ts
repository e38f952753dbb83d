import type { FormDefinition } from "../form.js";
import {
  amendFormWords,
  cancelFormWords,
  closeFormWords,
  minutesFormWords,
  moveFormWords,
  parkFormWords,
  signOffFormWords,
} from "../text/meeting-forms.js";

export function moveForm(ref: string, when: string): FormDefinition {
  const say = moveFormWords;
  return {
    name: "meetings.move",
    title: say.title,
    heading: say.heading(ref, when),
    intro: [say.intro],
    fields: [
      { id: "date", label: say.date, kind: "date", required: true },
      { id: "time", label: say.time, kind: "time", required: true },
    ],
    submit: say.submit,
  };
}

/** `next`: the meeting that its cases go to, as words; empty when there is none. */
export function cancelForm(facts: {
  ref: string;
  when: string;
  cases: number;
  next: string;
}): FormDefinition {
  const say = cancelFormWords;
  return {
    name: "meetings.cancel",
    title: say.title,
    heading: say.heading(facts.ref, facts.when),
    intro: [say.cases(facts.cases, facts.next)],
    fields: [{ id: "reason", label: say.reason, kind: "text", guard: "case", max: 300, required: true }],
    submit: say.submit,
  };
}

export function minutesForm(ref: string, limits: { min: number; max: number }): FormDefinition {
  const say = minutesFormWords;
  return {
    name: "agenda.minutes",
    title: say.title,
    heading: say.heading(ref),
    fields: [{ id: "minutes", label: say.minutes, kind: "number", required: true, ...limits }],
    submit: say.submit,
  };
}

export function parkForm(ref: string): FormDefinition {
  const say = parkFormWords;
  return {
    name: "meetings.park",
    title: say.title,
    heading: say.heading(ref),
    fields: [
      {
        id: "what",
        label: say.what,
        kind: "choice",
        required: true,
        options: [
          { value: "later", title: say.later, hint: say.laterHint },
          { value: "carry-over", title: say.carryOver, hint: say.carryOverHint },
        ],
      },
    ],
    submit: say.submit,
  };
}

/** L12: one question for each case without an outcome; `id` names its field. */
export function closeForm(
  ref: string,
  open: readonly { field: string; ref: string; counts: string }[],
): FormDefinition {
  const say = closeFormWords;
  return {
    name: "meetings.close",
    title: say.title,
    heading: say.heading(ref),
    intro: [open.length === 0 ? say.all : say.some],
    fields: open.map((one) => ({
      id: one.field,
      label: say.outcome(one.ref),
      kind: "choice",
      required: true,
      options: [
        { value: "discussed", title: say.discussed, hint: say.discussedHint(one.counts) },
        { value: "carry-over", title: say.carryOver, hint: say.carryOverHint },
      ],
    })),
    submit: say.submit,
  };
}

export function signOffForm(facts: {
  ref: string;
  cases: readonly { ref: string; counts: string }[];
  carriedOver: string;
}): FormDefinition {
  const say = signOffFormWords;
  return {
    name: "meetings.sign-off",
    title: say.title,
    heading: say.heading(facts.ref),
    intro: [
      say.intro,
      ...facts.cases.map((one) => say.line(one.ref, one.counts)),
      ...(facts.carriedOver === "" ? [] : [say.carriedOver(facts.carriedOver)]),
    ],
    fields: [
      {
        id: "notes",
        label: say.notes,
        kind: "text",
        guard: "case",
        multiline: true,
        max: 600,
        hint: say.notesHint,
      },
    ],
    submit: say.submit,
  };
}

export function amendForm(ref: string): FormDefinition {
  const say = amendFormWords;
  return {
    name: "meetings.amend",
    title: say.title,
    heading: say.heading(ref),
    intro: [say.intro],
    fields: [
      {
        id: "words",
        label: say.words,
        kind: "text",
        guard: "case",
        multiline: true,
        max: 600,
        required: true,
      },
    ],
    submit: say.submit,
  };
}
