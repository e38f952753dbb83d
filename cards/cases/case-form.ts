import type { Case } from "../../src/cases/domain/types.js";
import type { Field, FormDefinition, FormValue, Option } from "../form.js";
import { SLACK } from "../limits.js";
import { oneLine } from "../one-line.js";
import { ageBandWords, complexityWords, needWords } from "../text/needs.js";
import { safetyPlanWords } from "./words.js";

export type CaseFormFacts = {
  /** "cases.bring" for a new case or a draft, "cases.edit" for any case that may still change. */
  name: "cases.bring" | "cases.edit";
  /** Code of the MDT, and the case's reference once it has one. */
  series: string;
  ref?: string | undefined;
  /** It can still be sent, or kept as a draft; otherwise changes are simply saved. */
  sendable: boolean;
  /** What the chair wrote when it was returned. */
  returnNote?: string | undefined;
  /** "Wed 9 Dec, 17:00" */
  cutOff?: string | undefined;
  crisis: { line: string; lineNumber: string; safeguarding: string; safeguardingNumber: string };
  /** Organisations that may be left out, in the order to show them; the chosen ones among them. */
  organisations: readonly { id: string; name: string }[];
  chosen: readonly string[];
};

const options = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, title]) => ({ value, title }));

/**
 * The case form (B3): no field asks who the person is. What is asked "only to check" goes to the guard, in
 * memory, and nowhere else.
 */
export function caseForm(facts: CaseFormFacts): FormDefinition {
  return {
    name: facts.name,
    title: facts.ref ? "Change a case" : "Bring a case",
    heading: facts.ref ? `Change ${facts.ref}` : `Bring a case to ${facts.series}`,
    intro: [
      "Please write so that nobody could recognise the person: no names, exact ages, dates, places or numbers. Every text is checked before it is kept.",
      ...(facts.returnNote ? [`The chair writes: ${facts.returnNote}`] : []),
      ...(facts.sendable && facts.cutOff ? [`Cases for the next meeting are sent by ${facts.cutOff}.`] : []),
    ],
    fields: [...safety(facts), ...situation(), ...around(facts), ...checkOnly(), ...sending(facts)],
    ...(facts.sendable ? { approvable: true } : {}),
    submit: facts.sendable ? "Save or send" : "Save changes",
  };
}

function safety({ crisis }: CaseFormFacts): Field[] {
  return [
    {
      id: "risk",
      kind: "yes-no",
      required: true,
      label: "Is anybody at immediate risk today?",
      hint: `If yes, do not wait for this form. Life in danger: 999. ${crisis.line}: ${crisis.lineNumber}. ${crisis.safeguarding}: ${crisis.safeguardingNumber}.`,
    },
  ];
}

function situation(): Field[] {
  const text = (id: string, label: string, hint: string, required = false): Field => ({
    id,
    kind: "text",
    guard: "case",
    multiline: true,
    label,
    hint,
    ...(required ? { required } : {}),
  });
  return [
    { id: "ageBand", kind: "choice", required: true, label: "Age band", options: options(ageBandWords) },
    {
      id: "needs",
      kind: "choices",
      atLeast: 1,
      required: true,
      label: "What is needed? Choose at least one",
      options: options(needWords),
    },
    {
      id: "complexity",
      kind: "choice",
      required: true,
      label: "How complex is the situation today?",
      hint: "Said of today's situation; it is no label and no score.",
      options: options(complexityWords),
    },
    text("situation", "The situation in short", "What is happening, in a few plain sentences.", true),
    text(
      "strengths",
      "Strengths, and what matters to the person",
      "What they enjoy, who is there for them, what they hope for.",
    ),
    text("tried", "What was tried", "What helped a little, and what did not."),
    text(
      "question",
      "Your question to the MDT",
      "One clear question. Needed before you send it to the chair.",
    ),
    text(
      "easier",
      "What would make help easier?",
      "Language, access, how they like to be contacted, culture and faith.",
    ),
  ];
}

function around({ organisations, chosen }: CaseFormFacts): Field[] {
  const shown = [...organisations]
    .sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)))
    .slice(0, SLACK.menuOptions);
  const more = organisations.length - shown.length;
  return [
    {
      id: "safetyPlan",
      kind: "choice",
      required: true,
      label: "Safety plan",
      options: options(safetyPlanWords),
    },
    {
      id: "personKnows",
      kind: "yes-no",
      required: true,
      label: "Does the person know that you bring their situation, without their name?",
      hint: "A case is sent only when they know.",
    },
    ...(shown.length === 0
      ? []
      : [
          {
            id: "excluded",
            kind: "choices",
            label: "Organisations to leave out",
            hint: `They will not see this case, for example because somebody there knows the person.${
              more > 0 ? ` ${more} more cannot be listed here: ask your coordinator about those.` : ""
            }`,
            options: shown.map(({ id, name }) => ({ value: id, title: oneLine(name, SLACK.optionText) })),
          } as const,
        ]),
  ];
}

function checkOnly(): Field[] {
  return [
    {
      id: "aboutChecks",
      kind: "note",
      label: "Only to check:",
      text: "with these we look for the person's details in what you wrote, also misspelt. They are checked and never stored.",
    },
    { id: "knownName", kind: "check-only", label: "The person's name (never stored)" },
    { id: "knownNickname", kind: "check-only", label: "What they are called (never stored)" },
    { id: "knownBirthDate", kind: "check-only", label: "Their birth date (never stored)" },
    { id: "knownPostcode", kind: "check-only", label: "Their postcode (never stored)" },
  ];
}

function sending({ sendable }: CaseFormFacts): Field[] {
  if (!sendable) return [];
  return [
    {
      id: "send",
      kind: "choice",
      required: true,
      label: "What now?",
      options: [
        { value: "draft", title: "Save as draft", hint: "Only you see it." },
        { value: "send", title: "Send to the chair", hint: "It gets its number and keeps it." },
      ],
    },
  ];
}

/** What the form shows of a case that exists. The question about risk is always asked anew. */
export function caseFormValues(known: Case): Record<string, FormValue> {
  return {
    ageBand: known.ageBand,
    needs: [...known.needs],
    complexity: known.complexity,
    situation: known.text.situation,
    strengths: known.text.strengths,
    tried: known.text.tried,
    question: known.text.question,
    easier: known.text.easier,
    safetyPlan: known.safetyPlan,
    personKnows: known.personKnows,
    excluded: [...known.excluded],
  };
}
