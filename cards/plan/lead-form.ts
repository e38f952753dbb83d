import type { Field, FormDefinition } from "../form.js";
import { type Chosen, memberChoice } from "../offers/member-choice.js";
import { leadWords as say } from "../text/lead.js";

/** F10: lead organisation, named worker, cover. Chosen from the list, so no name is typed. */
export function leadForm(facts: {
  case: string;
  organisations: readonly { id: string; name: string }[];
  people: readonly Chosen[];
}): FormDefinition {
  const organisations = facts.organisations.map(({ id, name }) => ({ id, name, organisation: "" }));
  const optional = (field: Field): Field => ({ ...field, required: false });
  return {
    name: "plan.lead",
    title: say.title,
    heading: say.heading(facts.case),
    intro: [say.intro],
    submit: say.submit,
    fields: [
      ...memberChoice("organisation", say.organisation, organisations),
      ...memberChoice("worker", say.worker, facts.people),
      ...memberChoice("cover", say.cover, facts.people).map((field) => ({
        ...optional(field),
        hint: say.coverHint,
      })),
    ],
  };
}
