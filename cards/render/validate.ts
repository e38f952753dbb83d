/**
 * Holds an Adaptive Card to what Teams and the web pages can show. For tests and the card gallery: it loads the
 * `adaptivecards` package, whose `dist` build is the only one that Node can load.
 */
import { createRequire } from "node:module";
import type * as AdaptiveCards from "adaptivecards";
import type { Button, Card, Element, Input, Span } from "../card-types.js";
import { ADAPTIVE, within } from "../limits.js";
import { escapeMarkdown, unescapeMarkdown } from "./literal.js";
import { formOf, isInput } from "./structure.js";

const adaptivecards: typeof AdaptiveCards = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
);

/** @throws CardLimitError over a limit; Error naming the first rule that the card breaks. */
export function assertAdaptive(card: Card): void {
  const fail = (what: string): never => {
    throw new Error(`card "${card.fallbackText}": ${what}`);
  };
  if (card.version !== "1.5") fail(`version ${card.version}`);
  if (card.fallbackText.trim() === "") fail("no fallback text");
  within("card", "cardBytes", ADAPTIVE.cardBytes, Buffer.byteLength(JSON.stringify(card)));
  const elements = card.body.flatMap(flatten);
  const rows = [
    card.actions ?? [],
    ...elements.flatMap((it) => (it.type === "ActionSet" ? [it.actions] : [])),
  ];
  for (const [index, row] of rows.entries()) {
    within(`actions[${index}]`, "actionsInRow", ADAPTIVE.actionsInRow, row.length);
  }
  assertParses(card, fail);
  for (const button of rows.flat()) assertButton(button, fail);

  const inputs = elements.filter(isInput);
  if (inputs.length > 0 && !formOf(card)) fail("inputs without a button that sends them");
  for (const input of inputs) assertInput(input, fail);

  for (const element of elements) {
    if (element.type === "TextBlock" && escapeMarkdown(unescapeMarkdown(element.text)) !== element.text) {
      fail(`Markdown in the heading "${element.text}"`);
    }
    if (element.type === "RichTextBlock") for (const run of element.inlines) assertRun(run, fail);
  }
}

type Fail = (what: string) => never;

function assertParses(card: Card, fail: Fail): void {
  const parsed = new adaptivecards.AdaptiveCard();
  const context = new adaptivecards.SerializationContext(adaptivecards.Versions.v1_5);
  parsed.parse(structuredClone(card), context);
  for (let index = 0; index < context.eventCount; index += 1) fail(context.getEventAt(index).message);
  const [failure] = parsed.validateProperties().validationEvents;
  if (failure) fail(failure.message);
  const unknown = unknownKeys(parsed.toJSON(context), card, "card");
  if (unknown.length > 0) fail(`not part of Adaptive Cards 1.5: ${unknown.join(", ")}`);
}

/** The parser keeps these to itself. */
const UNWRITTEN = new Set(["data", "fallback", "style=compact"]);

/** What the parser did not take over from the source: nothing that it knows is ever left behind, empty things aside. */
function unknownKeys(taken: unknown, source: unknown, path: string): string[] {
  if (typeof source !== "object" || source === null) return [];
  const had =
    typeof taken === "object" && taken !== null ? new Map(Object.entries(taken)) : new Map<string, unknown>();
  return Object.entries(source).flatMap(([key, value]) => {
    const empty = value === "" || (Array.isArray(value) && value.length === 0);
    if (empty || UNWRITTEN.has(key) || UNWRITTEN.has(`${key}=${String(value)}`)) return [];
    return had.has(key) ? unknownKeys(had.get(key), value, `${path}.${key}`) : [`${path}.${key}`];
  });
}

function assertButton(button: Button, fail: Fail): void {
  if (button.title.trim() === "") fail("a button without words");
  if (button.type === "Action.OpenUrl") {
    if (!/^https?:\/\//.test(button.url)) fail(`a link to ${button.url}`);
  } else if (button.fallback.data.action !== button.verb || button.fallback.title !== button.title) {
    fail(`${button.verb}: its fallback is another button`);
  }
}

function assertInput(input: Input, fail: Fail): void {
  if (input.label.trim() === "") fail(`input ${input.id} has no label`);
  if (input.isRequired && !input.errorMessage) fail(`input ${input.id} is required and does not say so`);
  if (input.label.includes("{{")) fail(`input ${input.id}: "{{" in its label`);
}

function assertRun(run: Span, fail: Fail): void {
  if (run.text.includes("{{")) fail(`"{{" in one run: "${run.text}"`);
}

function flatten(element: Element): Element[] {
  return element.type === "Container" ? [element, ...element.items.flatMap(flatten)] : [element];
}
