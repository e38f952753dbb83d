import type { Field, FormDefinition, FormValue } from "../../cards/form.js";
import { guardWords } from "../../cards/text/guard-form.js";
import { check } from "../guard/check.js";
import type { Finding, Known } from "../guard/types.js";
import type { Sealer } from "../storage/sealed.js";

/** Fields of a form that hold what must only be checked for, by the id a form gives them. */
const KNOWN_FIELDS = {
  knownName: "name",
  knownNickname: "nickname",
  knownBirthDate: "birthDate",
  knownPostcode: "postcode",
} as const;

export type Guarded =
  /** Nothing found, or every finding was looked at: these are the values to keep. */
  | { verdict: "pass"; values: Record<string, FormValue>; confirmed: number }
  /** Shown again with safer words filled in; nothing was kept. */
  | {
      verdict: "stopped";
      values: Record<string, FormValue>;
      errors: Record<string, string>;
      questions: Field[];
    };

/**
 * Passes every text field about a case through the identifier guard. A block stops the form and fills in the
 * safer words. A likely identifier asks one question each; the answer comes back in `raw` under a keyed
 * fingerprint of the words, so that an answer holds only for the words it was given for.
 */
export function guardForm(
  definition: FormDefinition,
  values: Record<string, FormValue>,
  raw: Record<string, unknown>,
  sealer: Sealer,
  allow: readonly string[],
): Guarded {
  const known = knownOf(values);
  const kept: Record<string, FormValue> = { ...values };
  for (const field of definition.fields) if (field.kind === "check-only") delete kept[field.id];
  const errors: Record<string, string> = {};
  const questions: Field[] = [];
  const shown: Record<string, FormValue> = { ...kept };
  let confirmed = 0;

  for (const field of definition.fields) {
    const text = kept[field.id];
    if (field.kind !== "text" || field.guard !== "case" || typeof text !== "string" || text === "") continue;
    const found = check(text, { known, allow });
    if (found.verdict === "block") {
      shown[field.id] = found.safer;
      errors[field.id] = guardWords.blocked(found.findings.filter((finding) => finding.severity === "block"));
      continue;
    }
    const answers = found.findings.map((finding) => ({
      finding,
      id: questionId(field.id, text.slice(finding.start, finding.end), finding, sealer),
    }));
    const open = answers.filter(({ id }) => !isAnswer(raw[id]));
    if (open.length > 0) {
      for (const { finding, id } of open) {
        questions.push(guardWords.question(id, field.label, text.slice(finding.start, finding.end), finding));
      }
      continue;
    }
    const replaced = answers.filter(({ id }) => raw[id] === "safer").map(({ finding }) => finding);
    kept[field.id] = withSuggestions(text, replaced);
    confirmed += answers.length - replaced.length;
  }
  if (questions.length > 0 || Object.keys(errors).length > 0) {
    return { verdict: "stopped", values: shown, errors, questions };
  }
  return { verdict: "pass", values: kept, confirmed };
}

function isAnswer(value: unknown): boolean {
  return typeof value === "string" && ["safer", "professional", "organisation", "ordinary"].includes(value);
}

function knownOf(values: Record<string, FormValue>): Known {
  const known: { -readonly [Part in keyof Known]: Known[Part] } = {};
  for (const [field, name] of Object.entries(KNOWN_FIELDS)) {
    const value = values[field];
    if (typeof value === "string" && value.trim() !== "") known[name] = value.trim();
  }
  return known;
}

function questionId(field: string, words: string, finding: Finding, sealer: Sealer): string {
  return `$guard.${sealer.fingerprint(`${field}\n${finding.rule}\n${words}`)}`;
}

/** Puts the suggestions in, from the end so that the offsets stay right. */
function withSuggestions(text: string, findings: readonly Finding[]): string {
  return [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (words, finding) => words.slice(0, finding.start) + finding.suggestion + words.slice(finding.end),
      text,
    )
    .replace(/ {2,}/g, " ")
    .trim();
}
