import type { Field, FormDefinition } from "../form.js";
import { rolesFormWords as rolesWords, seriesFormWords as say } from "../text/meeting-forms.js";
import { type Person, personField } from "./person-field.js";

export type SeriesFormFacts = {
  /** setup: a new one; proposed: not started yet; on: people know its dates. */
  stage: "setup" | "proposed" | "on";
  code: string;
  people: readonly Person[];
};

/** S1: everything about an MDT on one form. Once it is on, its code stays and people change under `series.roles`. */
export function seriesForm({ stage, code, people }: SeriesFormFacts): FormDefinition {
  const setup = stage === "setup";
  const codeField: Field = {
    id: "code",
    label: say.code,
    kind: "text",
    guard: "none",
    max: 5,
    required: true,
    hint: say.codeHint,
  };
  return {
    name: setup ? "series.setup" : "series.edit",
    title: setup ? say.setupTitle : say.editTitle,
    heading: setup ? say.setupHeading : say.editHeading(code),
    intro: [stage === "on" ? say.introOn : say.intro],
    fields: [
      ...(stage === "on" ? [] : [codeField]),
      { id: "name", label: say.name, kind: "text", guard: "none", max: 100, required: true },
      {
        id: "rule",
        label: say.rule,
        kind: "text",
        guard: "none",
        max: 200,
        required: true,
        hint: say.ruleHint,
      },
      { id: "minutes", label: say.minutes, kind: "number", min: 10, max: 480, hint: say.minutesHint },
      ...(stage === "on" ? [] : [{ id: "from", label: say.from, kind: "date", hint: say.fromHint } as const]),
      { id: "joinLink", label: say.joinLink, kind: "text", guard: "none", max: 1000, hint: say.joinLinkHint },
      ...(stage === "on" ? [] : roleFields(people)),
      {
        id: "onHoliday",
        label: say.onHoliday,
        kind: "choice",
        required: true,
        options: Object.entries(say.onHolidayOptions).map(([value, title]) => ({ value, title })),
      },
    ],
    submit: setup ? say.submitSetup : say.submitEdit,
  };
}

/** S6: who runs it. */
export function rolesForm(code: string, people: readonly Person[]): FormDefinition {
  return {
    name: "series.roles",
    title: rolesWords.title,
    heading: rolesWords.heading(code),
    intro: [rolesWords.intro],
    fields: roleFields(people),
    submit: rolesWords.submit,
  };
}

function roleFields(people: readonly Person[]): Field[] {
  return [
    personField("chair", say.chair, people, true),
    personField("deputy", say.deputy, people, false),
    personField("coordinator", say.coordinator, people, false),
  ];
}
