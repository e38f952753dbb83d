/** How renderers recognise what the kit built, from standard JSON alone. */
import type {
  ActionData,
  Card,
  Container,
  Element,
  ExecuteAction,
  Input,
  RichTextBlock,
  Span,
} from "../card-types.js";

import { CONTEXT, TITLE } from "../form.js";
import { BULLET } from "../kit.js";

export type ListStyle = "bullet" | "ordered";

/** A list's items without their marks, or undefined when the container is no list. */
export function asList(container: Container): { style: ListStyle; items: Span[][] } | undefined {
  const lines = tightLines(container);
  if (!lines) return undefined;
  const marks = lines.map((line) => line.inlines[0]?.text ?? "");
  const items = lines.map((line) => line.inlines.slice(1));
  if (marks.every((mark) => mark === BULLET)) return { style: "bullet", items };
  if (marks.every((mark, index) => mark === `${index + 1}.  `)) return { style: "ordered", items };
  return undefined;
}

/** The lines of a container that stand close together (facts, lists), or undefined. */
export function tightLines(container: Container): RichTextBlock[] | undefined {
  const lines = container.items.filter(
    (item): item is RichTextBlock => item.type === "RichTextBlock" && item.spacing === "None",
  );
  return lines.length > 0 && lines.length === container.items.length ? lines : undefined;
}

/** A form's field: its input, with the error and hint lines that follow it. */
export function asField(
  container: Container,
): { input: Input; error: Span[] | undefined; hints: string[] } | undefined {
  const [input, ...lines] = container.items;
  if (!input || !isInput(input)) return undefined;
  const texts = lines.filter((line): line is RichTextBlock => line.type === "RichTextBlock");
  if (texts.length !== lines.length) return undefined;
  return {
    input,
    error: texts.find((line) => !isQuiet(line))?.inlines,
    hints: texts.filter(isQuiet).map(textOf),
  };
}

export function isInput(element: Element): element is Input {
  return element.type.startsWith("Input.");
}

/** A line that is subtle throughout and nothing else. */
export function isQuiet(line: RichTextBlock): boolean {
  return line.inlines.every((run) => run.isSubtle && !run.weight && !run.italic && !run.color);
}

export function textOf(line: { inlines: Span[] }): string {
  return line.inlines.map((run) => run.text).join("");
}

/** The button that sends a form, with the form's short title and its hidden ids; undefined when the card is no form. */
export function formOf(
  card: Card,
): { submit: ExecuteAction; title: string; context: ActionData } | undefined {
  for (const submit of card.actions ?? []) {
    if (submit.type !== "Action.Execute" || submit.data[TITLE] === undefined) continue;
    const context = Object.entries(submit.data)
      .filter(([key]) => key.startsWith(CONTEXT))
      .map(([key, value]) => [key.slice(CONTEXT.length), value]);
    return { submit, title: submit.data[TITLE], context: Object.fromEntries(context) };
  }
  return undefined;
}

/** "Your turn: by Thu 17 Dec": the line that `card()` puts under the heading; undefined where nobody's turn is named. */
export function turnOfCard(card: Card): string | undefined {
  const second = card.body[1];
  if (second?.type !== "RichTextBlock") return undefined;
  const [run] = second.inlines;
  return run?.weight === "Bolder" && run.size === "Small" ? textOf(second) : undefined;
}
