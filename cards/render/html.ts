/**
 * Cards as HTML that needs no script: headings, lists, buttons and form fields of the page itself. For the pages
 * that links in emails open; pure, so that it can be read by tests. Everything that came from people is escaped.
 */
import type { Button, Card, Container, Element, ExecuteAction, Input, Span } from "../card-types.js";
import { kitWords } from "../text/kit.js";
import { fieldHtml } from "./html-fields.js";
import { escapeHtml } from "./html-text.js";
import { unescapeMarkdown } from "./literal.js";
import { asField, asList, formOf, isInput, isQuiet, tightLines } from "./structure.js";

export type HtmlOptions = {
  /** Level of the card's own heading, 1 to 4; parts of the card are one below. */
  level: number;
  /** The element that presses a button: what the page puts into it is its own matter. */
  press(button: ExecuteAction): string;
  /** Goes before ids, so that two cards on one page have none in common. */
  prefix?: string;
};

export function toHtml(card: Card, options: HtmlOptions): string {
  const on = { ...options, form: formOf(card) !== undefined };
  return [...card.body.map((element) => elementHtml(element, on)), rowHtml(card.actions ?? [], on)].join(
    "\n",
  );
}

type On = HtmlOptions & { form: boolean };

function elementHtml(element: Element, on: On): string {
  const inner = contentHtml(element, on);
  return "separator" in element && element.separator ? `<div class="part">${inner}</div>` : inner;
}

function contentHtml(element: Element, on: On): string {
  if (isInput(element)) return fieldOf(element, on);
  switch (element.type) {
    case "TextBlock": {
      const level = Math.min(6, on.level + (element.size === "Large" ? 0 : 1));
      return `<h${level}>${escapeHtml(unescapeMarkdown(element.text))}</h${level}>`;
    }
    case "RichTextBlock":
      return `<p${isQuiet(element) ? ' class="quiet"' : ""}>${spans(element.inlines)}</p>`;
    case "ActionSet":
      return rowHtml(element.actions, on);
    case "Container":
      return containerHtml(element, on);
    default:
      return element satisfies never;
  }
}

function containerHtml(element: Container, on: On): string {
  const field = asField(element);
  if (field) return fieldOf(field.input, on, field);
  const list = asList(element);
  if (list) {
    const tag = list.style === "bullet" ? "ul" : "ol";
    return `<${tag}>${list.items.map((item) => `<li>${spans(item)}</li>`).join("")}</${tag}>`;
  }
  const lines = tightLines(element);
  if (lines)
    return `<div class="facts">${lines.map((line) => `<p>${spans(line.inlines)}</p>`).join("")}</div>`;
  return element.items.map((item) => elementHtml(item, on)).join("\n");
}

function fieldOf(input: Input, on: On, lines: { error?: Span[] | undefined; hints?: string[] } = {}): string {
  const error = lines.error && spans(lines.error);
  return fieldHtml(input, { prefix: on.prefix ?? "", error, hints: lines.hints ?? [] });
}

function rowHtml(buttons: readonly Button[], on: On): string {
  if (buttons.length === 0) return "";
  return `<div class="buttons">${buttons.map((button) => buttonHtml(button, on)).join("")}</div>`;
}

function buttonHtml(button: Button, on: On): string {
  if (button.type === "Action.Execute") return on.press(button);
  const away = `<span class="unseen"> ${escapeHtml(kitWords.opensElsewhere)}</span>`;
  return `<a class="button" href="${escapeHtml(button.url)}" target="_blank" rel="noopener noreferrer">${escapeHtml(button.title)}${away}</a>`;
}

function spans(runs: readonly Span[]): string {
  return runs.map(span).join("");
}

function span(run: Span): string {
  const text = escapeHtml(run.text);
  const heavy = run.weight ? `<strong>${text}</strong>` : text;
  const slanted = run.italic ? `<em>${heavy}</em>` : heavy;
  const classes = [...(run.color ? ["heed"] : []), ...(run.isSubtle ? ["quiet"] : [])];
  return classes.length > 0 ? `<span class="${classes.join(" ")}">${slanted}</span>` : slanted;
}
