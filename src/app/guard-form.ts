import type { Field, FormDefinition, FormValue } from "../../cards/form.js";
import { guardWords, QUESTIONS_SHOWN } from "../../cards/text/guard-form.js";
import { check } from "../guard/check.js";
import { withSuggestions } from "../guard/safer.js";
import { type Clue, type ClueKind, cluesOf, smallWorldLevel } from "../guard/small-world.js";
import type { Finding, Known } from "../guard/types.js";
import { neighbourQuestion } from "../guard/words.js";
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
  | {
      verdict: "pass";
      values: Record<string, FormValue>;
      confirmed: number;
      /** Kinds of clue that a second person must look at before anybody else sees the text. */
      recognisable: readonly ClueKind[];
    }
  /** Shown again with safer words filled in; nothing was kept. */
  | {
      verdict: "stopped";
      values: Record<string, FormValue>;
      errors: Record<string, string>;
      questions: Field[];
    };

type Checked = { field: Field; text: string; findings: readonly Finding[] };
type Question = { field: Field; words: string; finding: Finding };

const KEEPS = ["professional", "organisation", "ordinary"];

/**
 * Passes every text field about a case through the identifier guard. A block stops the form and fills in the
 * safer words. A likely identifier asks one question, however often it stands in the form; the answer comes back
 * in `raw` under a keyed fingerprint of the words, so that an answer holds only for the words it was given for.
 * One answer can take the safer words everywhere. The small world is counted over all fields together.
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
  const shown: Record<string, FormValue> = { ...kept };
  const checked: Checked[] = [];

  for (const field of definition.fields) {
    const text = kept[field.id];
    if (field.kind !== "text" || field.guard !== "case" || typeof text !== "string" || text === "") continue;
    const found = check(text, { known, allow, smallWorld: false });
    if (found.verdict === "block") {
      shown[field.id] = found.safer;
      errors[field.id] = guardWords.blocked(found.findings.filter((finding) => finding.severity === "block"));
    }
    checked.push({ field, text, findings: found.verdict === "block" ? [] : found.findings });
  }

  const idOf = (words: string, finding: Finding) =>
    `$guard.${sealer.fingerprint(`${finding.rule}\n${words.toLowerCase()}`)}`;
  const questions = new Map<string, Question>();
  for (const { field, text, findings } of checked) {
    for (const finding of findings) {
      const words = text.slice(finding.start, finding.end);
      const id = idOf(words, finding);
      if (!questions.has(id)) questions.set(id, { field, words, finding });
    }
  }
  const everywhere = raw[guardWords.bulkId] === "safer";
  const answerTo = (id: string) => {
    const answer = raw[id];
    if (answer === "safer" || KEEPS.includes(String(answer))) return String(answer);
    return everywhere ? "safer" : undefined;
  };

  let confirmed = 0;
  for (const { field, text, findings } of checked) {
    if (field.id in errors) continue;
    const safer = findings.filter((f) => answerTo(idOf(text.slice(f.start, f.end), f)) === "safer");
    kept[field.id] = withSuggestions(text, safer);
  }
  for (const id of questions.keys()) if (KEEPS.includes(answerTo(id) ?? "")) confirmed++;

  const world = smallWorld(definition, kept, raw, sealer);
  const open = [...questions.keys()].some((id) => answerTo(id) === undefined);
  if (!open && world.question === undefined && Object.keys(errors).length === 0) {
    return {
      verdict: "pass",
      values: { ...kept, ...world.values },
      confirmed: confirmed + world.confirmed,
      recognisable: world.recognisable,
    };
  }
  const asked = [...questions].slice(0, QUESTIONS_SHOWN);
  const more = questions.size - asked.length;
  const alone = questions.size <= 1;
  const bulk = alone ? [] : [guardWords.bulk(more)];
  // "Everywhere" holds for the words it was said of: what is typed since is shown before it is replaced.
  if (!alone) shown[guardWords.bulkId] = guardWords.each;
  for (const [id] of asked) {
    const answer = answerTo(id) ?? (alone ? undefined : guardWords.notYet);
    if (answer !== undefined) shown[id] = answer;
  }
  return {
    verdict: "stopped",
    values: shown,
    errors,
    questions: [
      ...bulk,
      ...asked.map(([id, { field, words, finding }]) =>
        guardWords.question(id, field.label, words, finding, alone),
      ),
      ...(world.question ? [world.question] : []),
    ],
  };
}

type World = {
  question?: Field;
  values: Record<string, FormValue>;
  confirmed: number;
  recognisable: readonly ClueKind[];
};

/** Counts what narrows the person down over all fields; asks, takes wider words, or lets a second person decide. */
function smallWorld(
  definition: FormDefinition,
  values: Record<string, FormValue>,
  raw: Record<string, unknown>,
  sealer: Sealer,
): World {
  const fields = definition.fields.filter((field) => field.kind === "text" && field.guard === "case");
  const clues = new Map<string, Clue[]>();
  for (const { id } of fields) {
    const text = values[id];
    if (typeof text === "string") clues.set(id, cluesOf(text));
  }
  const kinds = [...new Set([...clues.values()].flat().map(({ kind }) => kind))].sort();
  const level = smallWorldLevel(kinds);
  if (level === "none") return { values: {}, confirmed: 0, recognisable: [] };
  const words = [...clues].flatMap(([id, found]) =>
    found.map((clue) => String(values[id]).slice(clue.start, clue.end)),
  );
  const id = `$guard.${sealer.fingerprint(`small-world\n${words.join("\n").toLowerCase()}`)}`;
  const approvable = definition.approvable === true;
  switch (raw[id]) {
    case "wider":
      return { values: widened(values, clues), confirmed: 0, recognisable: [] };
    case "ordinary":
      if (level === "ask") return { values: {}, confirmed: 1, recognisable: [] };
      break;
    case "approval":
      if (level === "approve" && approvable) return { values: {}, confirmed: 0, recognisable: kinds };
      break;
  }
  return {
    question: guardWords.smallWorld(id, neighbourQuestion(kinds), level, approvable),
    values: {},
    confirmed: 0,
    recognisable: [],
  };
}

/** Wider words for every clue, from the end so that the offsets stay right. */
function widened(
  values: Record<string, FormValue>,
  clues: ReadonlyMap<string, readonly Clue[]>,
): Record<string, FormValue> {
  const wider: Record<string, FormValue> = {};
  for (const [id, found] of clues) {
    if (found.length === 0) continue;
    const apart = found.filter((clue, at) => clue.start >= (found[at - 1]?.end ?? 0));
    wider[id] = withSuggestions(String(values[id]), apart);
  }
  return wider;
}

function knownOf(values: Record<string, FormValue>): Known {
  const known: { -readonly [Part in keyof Known]: Known[Part] } = {};
  for (const [field, name] of Object.entries(KNOWN_FIELDS)) {
    const value = values[field];
    if (typeof value === "string" && value.trim() !== "") known[name] = value.trim();
  }
  return known;
}
