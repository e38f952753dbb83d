import type { Field } from "../form.js";
import { SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { seriesFormWords as say } from "../text/meeting-forms.js";

export type Person = { id: string; name: string; organisation: string };

/** For a role that nobody has to have: a menu cannot be emptied again on every platform. */
export const NOBODY = "nobody";

/** A choice among the people on the list; where they are more than a menu holds, a field to type into. */
export function personField(id: string, label: string, people: readonly Person[], required: boolean): Field {
  const room = SLACK.menuOptions - (required ? 0 : 1);
  if (people.length > room || people.length === 0) {
    return { id, label, kind: "text", guard: "none", required, hint: say.personHint };
  }
  const options = people.map((person) => ({
    value: person.id,
    title: oneLine(`${person.name}, ${person.organisation}`, SLACK.optionText),
  }));
  return {
    id,
    label,
    kind: "choice",
    required,
    options: required ? options : [{ value: NOBODY, title: say.nobody }, ...options],
  };
}
