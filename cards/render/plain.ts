/** Cards as plain text: for notifications, email, screen readers and the terminal. */
import type { Button, Card, Element, Input } from "../card-types.js";
import { kitWords } from "../text/kit.js";
import { partBraces, unescapeMarkdown } from "./literal.js";
import { asField, asList, isInput, textOf, tightLines } from "./structure.js";

/** Everything a reader of the card would learn, hints, choices, buttons and addresses included. Nothing is escaped. */
export function toText(card: Card): string {
  const lines = [...card.body.flatMap(elementText), ...buttonText(card.actions ?? [])];
  return lines.join("\n").replace(/^\n+|\n+$/g, "");
}

/** A part that stands behind a line begins with an empty one. */
function elementText(element: Element): string[] {
  const lines = contentText(element);
  return "separator" in element && element.separator ? ["", ...lines] : lines;
}

function contentText(element: Element): string[] {
  if (isInput(element)) return inputText(element);
  switch (element.type) {
    case "TextBlock":
      return [unescapeMarkdown(element.text)];
    case "RichTextBlock":
      return [textOf(element)];
    case "ActionSet":
      return buttonText(element.actions);
    case "Container": {
      const field = asField(element);
      if (field) {
        const error = field.error ? [textOf({ inlines: field.error })] : [];
        return [...inputText(field.input), ...error.map(indent), ...field.hints.map(indent)];
      }
      const list = asList(element);
      if (list) {
        return list.items.map(
          (item, index) => `${list.style === "bullet" ? "•" : `${index + 1}.`} ${textOf({ inlines: item })}`,
        );
      }
      return tightLines(element)?.map(textOf) ?? element.items.flatMap(elementText);
    }
    default:
      return element satisfies never;
  }
}

function inputText(input: Input): string[] {
  const name = `${partBraces(input.label)}${input.isRequired ? ` ${kitWords.required}` : ""}`;
  if (input.type !== "Input.ChoiceSet")
    return [input.value === undefined ? `${name}:` : `${name}: ${input.value}`];
  const chosen = (input.value ?? "").split(",");
  const options = input.choices.map((choice) => {
    const words = input.style === "expanded" ? unescapeMarkdown(choice.title) : choice.title;
    return `${chosen.includes(choice.value) ? "[x]" : "[ ]"} ${words.replace("\n", " ")}`;
  });
  return [`${name}:`, ...options.map(indent)];
}

function buttonText(buttons: readonly Button[]): string[] {
  const presses = buttons
    .filter((button) => button.type === "Action.Execute")
    .map((button) => `[${button.title}]`);
  const links = buttons.flatMap((button) =>
    button.type === "Action.OpenUrl" ? [`${button.title}: ${button.url}`] : [],
  );
  return [...(presses.length > 0 ? [`${kitWords.buttons} ${presses.join(" ")}`] : []), ...links];
}

function indent(line: string): string {
  return `  ${line}`;
}
