/**
 * Reads a form's answers as any platform sends them: Adaptive Cards send text only, several choices joined by commas;
 * Block Kit and web pages send lists.
 */
import type { Field, FieldProblem, FormDefinition, FormValue, Option, Problem, SaidProblem } from "./form.js";
import { roomFor, unanswered } from "./form.js";
import { formWords, problemWords, saidProblemWords } from "./text/form.js";
import { fill } from "./text/words.js";
import { isDate, isTime, isWhole } from "./typed.js";

type FormReading = { values: Record<string, FormValue>; problems: Problem[] };

type Read = { value: FormValue; problems: FieldProblem[] };

/** Reads what was typed into a date or time field as people say it; undefined: it is none. Pickers send theirs as it is. */
export type ReadSaid = (
  kind: "date" | "time",
  typed: string,
) => { value: string } | { problem: SaidProblem } | undefined;

/**
 * Checks every answer and drops none: what the form does not ask is a problem too, except keys that start with `$`,
 * which belong to whoever added them. An answer with a problem is still among the values wherever it can be read, so
 * that the form can be shown again as it was.
 */
export function readForm(
  definition: FormDefinition,
  raw: Record<string, unknown>,
  said: ReadSaid = () => undefined,
): FormReading {
  const values: Record<string, FormValue> = {};
  const problems: Problem[] = [];
  for (const field of definition.fields) {
    if (field.kind === "note") continue;
    const read = readField(field, Object.hasOwn(raw, field.id) ? raw[field.id] : undefined, said);
    values[field.id] = read.value;
    problems.push(...read.problems.map((problem) => ({ ...problem, field: field.id })));
  }
  const asked = new Set(definition.fields.map((field) => field.id));
  for (const key of Object.keys(raw)) {
    if (!asked.has(key) && !key.startsWith("$")) problems.push({ field: key, code: "unknown-field" });
  }
  return { values, problems };
}

/** What to do about one problem. */
function problemSentence(label: string, problem: FieldProblem, field?: Field): string {
  if (field && problem.code === "missing") return unanswered(field);
  if ("with" in problem) return fill(saidProblemWords[problem.code], problem.with);
  const limit = "limit" in problem ? problem.limit : 0;
  const actual = "actual" in problem ? problem.actual : 0;
  return problemWords[problem.code](label, limit, actual);
}

/** One sentence a field, its first problem, for `formCard({errors})`; the first of all says that nothing is lost. */
export function problemSentences(
  definition: FormDefinition,
  problems: readonly Problem[],
): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const problem of problems) {
    const field = definition.fields.find(({ id }) => id === problem.field);
    const first = Object.keys(sentences).length === 0;
    sentences[problem.field] ??=
      problemSentence(field?.label ?? problem.field, problem, field) +
      (first ? ` ${formWords.nothingLost}` : "");
  }
  return sentences;
}

function readField(field: Exclude<Field, { kind: "note" }>, sent: unknown, said: ReadSaid): Read {
  if (field.kind === "choices") return readChoices(field, sent);
  const text = asText(sent);
  if (text === undefined) return { value: undefined, problems: [{ code: "not-readable" }] };
  if (text === "") return { value: undefined, problems: field.required ? [{ code: "missing" }] : [] };
  switch (field.kind) {
    case "text":
    case "check-only": {
      const limit = roomFor(field) ?? 0;
      return {
        value: text,
        problems: text.length > limit ? [{ code: "too-long", limit, actual: text.length }] : [],
      };
    }
    case "choice":
      return { value: text, problems: has(field.options, text) ? [] : [{ code: "not-an-option" }] };
    case "date":
      return isDate(text) ? { value: text, problems: [] } : typed(text, said("date", text), "not-a-date");
    case "time":
      return isTime(text) ? { value: text, problems: [] } : typed(text, said("time", text), "not-a-time");
    case "number":
      return readNumber(field, text);
    case "yes-no":
      if (text === "yes" || text === "true") return { value: true, problems: [] };
      if (text === "no" || text === "false") return { value: false, problems: [] };
      return { value: text, problems: [{ code: "not-an-option" }] };
    default:
      return field satisfies never;
  }
}

function typed(text: string, read: ReturnType<ReadSaid>, none: "not-a-date" | "not-a-time"): Read {
  if (read === undefined) return { value: text, problems: [{ code: none }] };
  return "value" in read ? { value: read.value, problems: [] } : { value: text, problems: [read.problem] };
}

function readChoices(field: Extract<Field, { kind: "choices" }>, sent: unknown): Read {
  const parts = Array.isArray(sent)
    ? sent
    : typeof sent === "string"
      ? sent.split(",")
      : sent == null
        ? []
        : [undefined];
  if (!parts.every((part) => typeof part === "string"))
    return { value: undefined, problems: [{ code: "not-readable" }] };
  const chosen = [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
  const atLeast = Math.max(field.atLeast ?? 0, field.required ? 1 : 0);
  const actual = chosen.length;
  const problems: FieldProblem[] = [];
  if (chosen.some((value) => !has(field.options, value))) problems.push({ code: "not-an-option" });
  if (actual === 0 && atLeast > 0) problems.push({ code: "missing" });
  else if (actual < atLeast) problems.push({ code: "too-few", limit: atLeast, actual });
  if (field.atMost !== undefined && actual > field.atMost)
    problems.push({ code: "too-many", limit: field.atMost, actual });
  return { value: chosen, problems };
}

function readNumber(field: Extract<Field, { kind: "number" }>, text: string): Read {
  if (!isWhole(text)) return { value: text, problems: [{ code: "not-a-number" }] };
  const actual = Number(text);
  if (actual < field.min)
    return { value: actual, problems: [{ code: "out-of-range", limit: field.min, actual }] };
  if (actual > field.max)
    return { value: actual, problems: [{ code: "out-of-range", limit: field.max, actual }] };
  return { value: actual, problems: [] };
}

/** What was typed, without surrounding space and with one kind of line end; undefined when it is no text at all. */
function asText(sent: unknown): string | undefined {
  if (sent === undefined || sent === null) return "";
  if (typeof sent === "number" || typeof sent === "boolean") return String(sent);
  return typeof sent === "string" ? sent.replace(/\r\n?/g, "\n").trim() : undefined;
}

function has(options: readonly Option[], value: string): boolean {
  return options.some((option) => option.value === value);
}
