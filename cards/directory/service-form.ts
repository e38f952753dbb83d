import type { Need } from "../../src/directory/domain/types.js";
import type { Field, FormDefinition } from "../form.js";
import { SLACK } from "../limits.js";
import { type Person, personField } from "../meetings/person-field.js";
import { oneLine } from "../one-line.js";
import { needWords } from "../text/needs.js";
import { domainWords, serviceFormWords as say } from "../text/services.js";
import { NAME } from "./area-form.js";

export type ServiceFormFacts = {
  /** The area's organisations, for a new service. */
  organisations: readonly { id: string; name: string }[];
  /** Who could answer for it. */
  people: readonly Person[];
};

const WHAT = 300;
const OLDEST = 120;

export function addServiceForm(facts: ServiceFormFacts): FormDefinition {
  return {
    name: "directory.add-service",
    title: say.addTitle,
    heading: say.addHeading,
    intro: [say.intro],
    fields: [organisationField(facts.organisations), ...serviceFields(facts, true)],
    submit: say.submitAdd,
  };
}

export function editServiceForm(facts: ServiceFormFacts & { service: string }): FormDefinition {
  return {
    name: "directory.edit-service",
    title: say.editTitle,
    heading: say.editHeading(oneLine(facts.service, 80)),
    intro: [say.intro],
    fields: [
      ...serviceFields(facts, false),
      { id: "ended", label: say.ended, kind: "yes-no", hint: say.endedHint },
    ],
    submit: say.submitEdit,
  };
}

function serviceFields({ people }: ServiceFormFacts, isNew: boolean): Field[] {
  return [
    text("name", say.name, { required: true }),
    text("what", say.what, { max: WHAT, required: true }),
    { ...text("description", say.description, { max: SLACK.inputText }), multiline: true },
    needsField(),
    text("pcns", say.pcns, { hint: say.pcnsHint }),
    {
      id: "domain",
      label: say.domain,
      kind: "choice",
      hint: say.domainHint,
      options: Object.entries(domainWords).map(([value, title]) => ({ value, title })),
    },
    { id: "from", label: say.from, kind: "number", min: 0, max: OLDEST },
    { id: "to", label: say.to, kind: "number", min: 0, max: OLDEST },
    text("cost", say.cost, { hint: say.costHint, max: 200 }),
    text("languages", say.languages, { hint: say.languagesHint, max: 200 }),
    text("access", say.access, { hint: say.accessHint, max: WHAT }),
    { id: "selfReferral", label: say.selfReferral, kind: "yes-no" },
    text("url", say.url, { max: WHAT }),
    { ...personField("owner", say.owner, people, isNew), hint: say.ownerHint },
    text("contactName", say.contactName, { hint: say.contactHint }),
    text("contactEmail", say.contactEmail, { max: 254 }),
    text("contactPhone", say.contactPhone, {}),
    text("coverName", say.coverName, { hint: say.coverHint }),
    text("coverEmail", say.coverEmail, { max: 254 }),
    text("coverPhone", say.coverPhone, {}),
  ];
}

function text(id: string, label: string, more: { hint?: string; max?: number; required?: boolean }) {
  return { id, label, kind: "text", guard: "none", max: NAME, ...more } as const satisfies Field;
}

function needsField(): Field {
  const options = Object.entries(needWords).map(([value, title]) => ({ value: value as Need, title }));
  return { id: "needs", label: say.needs, kind: "choices", atLeast: 1, options };
}

/** A menu where it holds them all; else one field to type into. */
function organisationField(organisations: ServiceFormFacts["organisations"]): Field {
  const base = { id: "organisation", label: say.organisation, required: true } as const;
  if (organisations.length === 0 || organisations.length > SLACK.menuOptions) {
    return { ...base, kind: "text", guard: "none", max: NAME, hint: say.organisationHint };
  }
  return {
    ...base,
    kind: "choice",
    options: organisations.map(({ id, name }) => ({ value: id, title: oneLine(name, SLACK.optionText) })),
  };
}
