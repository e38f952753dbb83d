/**
 * Forms as data: one definition is shown by every platform (`formCard`) and read back from any of them (`readForm`).
 */
import type { Card, ChoiceInput, Container, Element, Input } from "./card-types.js";
import { bold, button, card, para, quietLine, warning } from "./kit.js";
import { SLACK } from "./limits.js";
import { escapeMarkdown, joinBraces } from "./render/literal.js";
import { formWords } from "./text/form.js";
import { isDate, isTime, isWhole } from "./typed.js";

export type Option = { value: string; title: string; hint?: string };
export type Field = { id: string; label: string; hint?: string; required?: boolean } & FieldKind;
export type FieldKind =
  | {
      kind: "text";
      /** "case" is text about a case and passes the identifier guard. */
      guard: "case" | "none";
      multiline?: boolean;
      /** UTF-16 units; 300 in one line, 3,000 in several unless said. */
      max?: number;
    }
  | { kind: "choice"; options: readonly Option[] }
  | { kind: "choices"; options: readonly Option[]; atLeast?: number; atMost?: number }
  | { kind: "date" }
  | { kind: "time" }
  | { kind: "number"; min: number; max: number }
  | { kind: "yes-no" }
  /** Words only; has no answer. */
  | { kind: "note"; text: string }
  /** Known identifiers for the guard: held in memory for one check, never stored, logged or shown again. */
  | { kind: "check-only"; max?: number };

export type FormDefinition = {
  /** "room.verb": what the form is submitted as. */
  name: string;
  /** At most 24 characters, for Slack's modal. */
  title: string;
  /** Shown inside when the title is too short to say it. */
  heading?: string;
  intro?: readonly string[];
  fields: readonly Field[];
  /** What is sent with it waits for a second person, so a text that is too recognisable may go to them instead of being changed. */
  approvable?: boolean;
  /** Words on the submit button, at most 24 characters. */
  submit: string;
};

export type FormValue = string | string[] | number | boolean | undefined;

export type FormState = {
  /** Hidden ids that come back with the answers. */
  context?: Record<string, string> | undefined;
  values?: Record<string, FormValue> | undefined;
  /** A sentence for a field; of a field that the form lacks, it stands at the top. */
  errors?: Record<string, string> | undefined;
  /** Questions of this moment (the guard's); shown first. Their ids start with `$`, so `readForm` leaves them alone. */
  extra?: readonly Field[] | undefined;
  /** What happened, above everything else. */
  notice?: string | undefined;
  /** What belongs to it, a line each. */
  lines?: readonly string[] | undefined;
};

export type FieldProblem =
  | {
      code:
        | "missing"
        | "not-a-date"
        | "not-a-time"
        | "not-a-number"
        | "not-an-option"
        | "not-readable"
        | "unknown-field";
    }
  /** `limit` is the bound that was broken, `actual` what was sent: characters, choices or the number itself. */
  | { code: "too-long" | "out-of-range" | "too-few" | "too-many"; limit: number; actual: number }
  | SaidProblem;
/** A date or a time that was typed, is no slip of the keys, and still names no one day or time; `with` fills its words. */
export type SaidProblem = { code: SaidCode; with: Readonly<Record<string, string>> };
type SaidCode = "no-such-date" | "another-weekday" | "year-needed" | "time-unclear";
export type Problem = { field: string } & FieldProblem;

/** Marks in the data of the button that sends a form: its hidden ids, and its title for Slack's modal. */
export const CONTEXT = "$context.";
export const TITLE = "$title";

/** @throws when the definition itself is wrong: doubled ids, commas in option values, titles beyond Slack's modal. */
export function formCard(definition: FormDefinition, state: FormState = {}): Card {
  const { values = {}, errors = {}, extra = [], context = {} } = state;
  const fields = [...extra, ...definition.fields];
  checkDefinition(definition, extra);
  const retry = state.notice !== undefined || Object.keys(errors).length > 0;
  const firstUnkept = fields.find(({ kind }) => kind === "check-only")?.id;
  const strays = Object.entries(errors).filter(([id]) => !fields.some((field) => field.id === id));
  const submit = button({ label: definition.submit, action: definition.name, look: "primary" });
  const data = {
    [TITLE]: definition.title,
    ...Object.fromEntries(Object.entries(context).map(([key, value]) => [CONTEXT + key, value])),
  };
  return card({
    first: definition.heading ?? definition.title,
    body: [
      ...(state.notice ? [para(bold(state.notice))] : []),
      ...(state.lines ?? []).map((line) => para(line)),
      ...strays.map(([, sentence]) => warning(sentence, formWords.error)),
      ...(definition.intro ?? []).map((text) => para(text)),
      ...fields.map((field) => {
        const again = retry && field.id === firstUnkept;
        return fieldElement(field, values[field.id], errors[field.id], again);
      }),
    ],
    buttons: [
      { ...submit, data, fallback: { ...submit.fallback, data: { ...submit.fallback.data, ...data } } },
    ],
  });
}

/** Takes apart what an Adaptive Card sends: hidden ids, and the answers for `readForm`. */
export function readSubmission(data: Record<string, unknown>): {
  context: Record<string, string>;
  raw: Record<string, unknown>;
} {
  // Pairs and not assignments: "__proto__" is a name like any other.
  const context: [string, string][] = [];
  const raw: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    if (key.startsWith(CONTEXT)) context.push([key.slice(CONTEXT.length), String(value)]);
    else if (key !== TITLE && key !== "action") raw.push([key, value]);
  }
  return { context: Object.fromEntries(context), raw: Object.fromEntries(raw) };
}

/** The most UTF-16 units a text may have; undefined for other kinds. */
export function roomFor(field: Field): number | undefined {
  if (field.kind === "text") return field.max ?? (field.multiline ? 3000 : 300);
  if (field.kind === "check-only") return field.max ?? 300;
  return undefined;
}

/** The texts of a form that must pass the identifier guard, in the form's order. */
export function guardedFields(definition: FormDefinition): Field[] {
  return definition.fields.filter((field) => field.kind === "text" && field.guard === "case");
}

/** One field: its input first, then its error, then its hint. Renderers rely on that order. */
function fieldElement(field: Field, value: FormValue, error: string | undefined, again: boolean): Element {
  if (field.kind === "note") return para(...(field.label ? [bold(`${field.label} `)] : []), field.text);
  const fits = value === undefined || holds(field, String(value));
  const items: Container["items"] = [
    input(field, fits ? value : undefined),
    ...(error ? [warning(error, formWords.error)] : []),
    ...(fits ? [] : [quietLine(formWords.wrote(String(value)))]),
    ...(field.hint ? [quietLine(field.hint)] : []),
    ...(again ? [quietLine(formWords.typeAgain)] : []),
  ];
  return { type: "Container", items, spacing: "Medium" };
}

/** A picker shows nothing of what it cannot hold. */
function holds({ kind }: Field, value: string): boolean {
  if (value === "") return true;
  if (kind === "date") return isDate(value);
  if (kind === "time") return isTime(value);
  return kind !== "number" || isWhole(value);
}

type Asked = Exclude<Field, { kind: "note" }>;

function input(field: Asked, value: FormValue): Input {
  const needed = field.required || (field.kind === "choices" && (field.atLeast ?? 0) > 0);
  const base = {
    id: field.id,
    label: joinBraces(field.label),
    ...(needed ? { isRequired: true as const, errorMessage: unanswered(field) } : {}),
  };
  const text = value === undefined || value === "" ? {} : { value: String(value) };
  switch (field.kind) {
    case "text":
      return {
        type: "Input.Text",
        ...base,
        ...(field.multiline ? { isMultiline: true as const } : {}),
        ...text,
      };
    case "check-only":
      return { type: "Input.Text", ...base };
    case "choice":
      return choiceInput(base, field.options, field.options.length <= SLACK.listedOptions, text);
    case "choices": {
      const chosen = Array.isArray(value) && value.length > 0 ? { value: value.join(",") } : {};
      return { ...choiceInput(base, field.options, true, chosen), isMultiSelect: true };
    }
    case "yes-no": {
      const options = [
        { value: "yes", title: formWords.yes },
        { value: "no", title: formWords.no },
      ];
      const said = value === true ? { value: "yes" } : value === false ? { value: "no" } : text;
      return choiceInput(base, options, true, said);
    }
    case "date":
      return { type: "Input.Date", ...base, ...text };
    case "time":
      return { type: "Input.Time", ...base, ...text };
    case "number":
      return {
        type: "Input.Number",
        ...base,
        min: field.min,
        max: field.max,
        ...(value === undefined || value === "" || Number.isNaN(Number(value))
          ? {}
          : { value: Number(value) }),
      };
    default:
      return field satisfies never;
  }
}

/** What to do about a field without an answer. */
export function unanswered({ kind, label }: Field): string {
  return ["choice", "choices", "yes-no"].includes(kind)
    ? formWords.unanswered(label)
    : formWords.missing(label);
}

/** Between an option's title and its hint; the Block Kit renderer parts them here again. */
export const OPTION_HINT = " –\n";

function choiceInput(
  base: Pick<ChoiceInput, "id" | "label" | "isRequired" | "errorMessage">,
  options: readonly Option[],
  expanded: boolean,
  value: { value?: string },
): ChoiceInput {
  const words = ({ title, hint }: Option) => (hint ? `${title}${OPTION_HINT}${hint}` : title);
  return {
    type: "Input.ChoiceSet",
    ...base,
    // Clients read Markdown in the words beside radio buttons and tick boxes, and none in a menu.
    choices: options.map((option) => ({
      title: expanded ? escapeMarkdown(words(option)) : words(option),
      value: option.value,
    })),
    style: expanded ? "expanded" : "compact",
    wrap: true,
    ...value,
  };
}

function checkDefinition(definition: FormDefinition, extra: readonly Field[]): void {
  const wrong = (what: string) => new Error(`form ${definition.name}: ${what}`);
  if (definition.title.length > SLACK.modalTitle)
    throw wrong(`title "${definition.title}" is over ${SLACK.modalTitle}`);
  if (definition.submit.length > SLACK.modalButton)
    throw wrong(`submit "${definition.submit}" is over ${SLACK.modalButton}`);
  const seen = new Set<string>();
  for (const field of [...extra, ...definition.fields]) {
    if (seen.has(field.id)) throw wrong(`field ${field.id} twice`);
    seen.add(field.id);
    if (field.id === "action" || field.id === TITLE || field.id.startsWith(CONTEXT))
      throw wrong(`field id ${field.id} is taken`);
    if (extra.includes(field) !== field.id.startsWith("$"))
      throw wrong(`${field.id}: ids of extra fields, and only those, start with $`);
    if (field.kind !== "note" && field.label.trim() === "") throw wrong(`field ${field.id} has no label`);
    const room = roomFor(field);
    if (room !== undefined && room > SLACK.inputText)
      throw wrong(`field ${field.id} asks for ${room} characters, over ${SLACK.inputText}`);
    if (field.kind === "choice" || field.kind === "choices")
      checkOptions(field.options, (what) => wrong(`${field.id}: ${what}`));
  }
}

function checkOptions(options: readonly Option[], wrong: (what: string) => Error): void {
  if (options.length === 0) throw wrong("no options");
  if (new Set(options.map((option) => option.value)).size !== options.length)
    throw wrong("an option value twice");
  for (const { value, title } of options) {
    if (value === "" || value !== value.trim() || value.includes(","))
      throw wrong(`option value "${value}" is empty, spaced or has a comma`);
    if (title.trim() === "" || title.includes("\n"))
      throw wrong(`option "${value}" needs a title in one line`);
  }
}
