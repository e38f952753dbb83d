import type { Field, FormDefinition } from "../form.js";
import { SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { listFormWords, personFormWords as say } from "../text/people.js";
import { disciplineField, NAME, sizeField } from "./area-form.js";

/** The choice of an organisation that is not in the directory yet. */
export const NEW_ORGANISATION = "new-organisation";

export type PersonFormFacts = {
  organisations: readonly { id: string; name: string }[];
  /** Codes of the area's MDTs, of those that the reader may invite to. */
  codes: readonly string[];
};

/** One person for the list. */
export function addPersonForm(facts: PersonFormFacts): FormDefinition {
  return {
    name: "directory.add-people",
    title: say.addTitle,
    heading: say.addHeading,
    intro: [say.addIntro],
    fields: personFields(facts, undefined),
    submit: say.submitAdd,
  };
}

/** `discipline`: what the list says of them now. */
export function editPersonForm(
  facts: PersonFormFacts & { name: string; discipline: string },
): FormDefinition {
  return {
    name: "directory.edit-person",
    title: say.editTitle,
    heading: say.editHeading(oneLine(facts.name, 80)),
    intro: [say.editIntro],
    fields: [
      ...personFields(facts, facts.discipline),
      { id: "coordinates", label: say.coordinates, kind: "yes-no", hint: say.coordinatesHint },
      { id: "endLinks", label: say.endLinks, kind: "yes-no", hint: say.endLinksHint },
    ],
    submit: say.submitEdit,
  };
}

/** Many people at once, as lines. */
export function addListForm(): FormDefinition {
  return {
    name: "directory.add-list",
    title: listFormWords.title,
    heading: listFormWords.heading,
    intro: [listFormWords.intro],
    fields: [
      {
        id: "lines",
        label: listFormWords.lines,
        kind: "text",
        guard: "none",
        multiline: true,
        max: SLACK.inputText,
        required: true,
        hint: listFormWords.linesHint,
      },
      { ...sizeField(listFormWords.size), required: true },
      disciplineField(undefined, listFormWords.discipline, listFormWords.disciplineHint),
    ],
    submit: listFormWords.submit,
  };
}

function personFields({ organisations, codes }: PersonFormFacts, discipline: string | undefined): Field[] {
  const text = (
    id: string,
    label: string,
    more: { hint?: string; max?: number; required?: boolean },
  ): Field => ({
    id,
    label,
    kind: "text",
    guard: "none",
    max: NAME,
    ...more,
  });
  return [
    text("name", say.name, { required: true }),
    text("email", say.email, { hint: say.emailHint, max: 254, required: true }),
    ...organisationFields(organisations),
    sizeField(say.size),
    text("job", say.job, { hint: say.jobHint, required: true }),
    disciplineField(discipline),
    text("pcns", say.pcns, { hint: say.pcnsHint(codes.slice(0, 30).join(", ")) }),
    {
      id: "as",
      label: say.as,
      kind: "choice",
      required: true,
      options: Object.entries(say.invitedAs).map(([value, title]) => ({ value, title })),
    },
  ];
}

/** A menu where it holds them all; else one field to type into. */
function organisationFields(organisations: PersonFormFacts["organisations"]): Field[] {
  const typed = { id: "newOrganisation", kind: "text", guard: "none", max: NAME } as const;
  if (organisations.length >= SLACK.menuOptions) {
    return [{ ...typed, label: say.organisation, hint: say.organisationHint, required: true }];
  }
  const options = [
    ...organisations.map(({ id, name }) => ({ value: id, title: oneLine(name, SLACK.optionText) })),
    { value: NEW_ORGANISATION, title: say.organisationNew },
  ];
  return [
    { id: "organisation", label: say.organisation, kind: "choice", required: true, options },
    { ...typed, label: say.newOrganisation },
  ];
}
