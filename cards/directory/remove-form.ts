import type { FormDefinition } from "../form.js";
import { type Person, personField } from "../meetings/person-field.js";
import { oneLine } from "../one-line.js";
import { removeFormWords as say } from "../text/people.js";

export type RemoveFacts = {
  /** Of the person; of the area, where somebody leaves by themselves. */
  name: string;
  leaves: boolean;
  services: readonly string[];
  cases: readonly string[];
  offers: readonly string[];
  actions: readonly string[];
  /** Who could answer for the services. */
  people: readonly Person[];
};

/** So many references stand in one line. */
const NAMED = 10;

/** What hangs on somebody is named before they go. */
export function removeForm(facts: RemoveFacts): FormDefinition {
  const { leaves, services } = facts;
  const name = oneLine(facts.name, 80);
  const held = [
    ...line(say.services, services),
    ...line(say.cases, facts.cases),
    ...line(say.offers, facts.offers),
    ...line(say.actions, facts.actions),
  ];
  return {
    name: leaves ? "directory.leave" : "directory.remove-person",
    title: leaves ? say.leaveTitle : say.title,
    heading: leaves ? say.leaveHeading(name) : say.heading(name),
    intro: [leaves ? say.leaveIntro : say.intro, ...(held.length > 0 || leaves ? held : [say.nothing])],
    fields:
      services.length === 0
        ? []
        : [{ ...personField("successor", say.successor, facts.people, false), hint: say.successorHint }],
    submit: leaves ? say.leave : say.submit,
  };
}

function line(words: (names: string) => string, all: readonly string[]): string[] {
  if (all.length === 0) return [];
  const named = all.slice(0, NAMED).map((one) => oneLine(one, 80));
  const more = all.length - NAMED;
  return [words([...named, ...(more > 0 ? [say.more(more)] : [])].join(", "))];
}
