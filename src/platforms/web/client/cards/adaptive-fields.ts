/** What the `adaptivecards` package leaves out of its inputs: groups, and what describes them. */
import type * as Package from "adaptivecards";
import { addIds, freshId, removeId } from "./dom.js";

/** Names groups of choices, and ties each input to the error and hint lines that stand with it. */
export function labelFields(card: Package.AdaptiveCard): void {
  for (const input of card.getAllInputs()) {
    const control = input.renderedElement?.querySelector<HTMLElement>(".ac-input");
    const outer = input.renderedElement;
    if (!control || !outer) continue;
    // Two cards on one page may ask for the same thing under the same id.
    outer.removeAttribute("id");
    const choices = [
      ...control.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]"),
    ];
    if (choices.length > 0) nameGroup(control, outer, choices, input.isRequired);
    const lines = linesWith(input, outer);
    const targets =
      choices.length > 0 ? [control] : [control.querySelector("input, textarea, select") ?? control];
    for (const target of targets) {
      addIds(
        target,
        "aria-describedby",
        lines.map((line) => line.id),
      );
      if (input.isRequired) target.setAttribute("aria-required", "true");
      if (lines.some((line) => line.matches(".card-error"))) target.setAttribute("aria-invalid", "true");
    }
    watchErrors(outer, targets);
  }
}

function nameGroup(
  group: HTMLElement,
  outer: HTMLElement,
  choices: HTMLInputElement[],
  required: boolean,
): void {
  const [first] = choices;
  const label = outer.querySelector("label");
  group.setAttribute("role", first?.type === "radio" ? "radiogroup" : "group");
  if (label) group.setAttribute("aria-labelledby", label.id);
  // The package reads this one out with its escapes; the label element says the same without.
  for (const choice of choices) {
    choice.removeAttribute("aria-label");
    if (first?.type === "checkbox" || !required) choice.removeAttribute("aria-required");
  }
  // Nor must the radio buttons of one card push out those of another.
  const name = freshId();
  for (const choice of choices) choice.name = name;
}

/** The error and hints of a field stand after it in its container. */
function linesWith(input: Package.Input, outer: HTMLElement): HTMLElement[] {
  if (input.parent?.getJsonTypeName() !== "Container") return [];
  const siblings = [...(outer.parentElement?.children ?? [])].filter(
    (sibling): sibling is HTMLElement => sibling !== outer && sibling.matches(".ac-richTextBlock"),
  );
  for (const sibling of siblings) {
    sibling.id ||= freshId();
    const bold = sibling.querySelector<HTMLElement>(".ac-textRun")?.style.color.includes("attention");
    sibling.classList.add(bold ? "card-error" : "card-hint");
  }
  return siblings;
}

/** The package adds its own message when an answer is missing, and takes it away again. */
function watchErrors(outer: HTMLElement, targets: readonly Element[]): void {
  let shown = "";
  new MutationObserver(() => {
    const message = [...outer.children].slice(1).find((child) => child.matches(".ac-textBlock"));
    message?.setAttribute("role", "alert");
    for (const target of targets) {
      if (shown) removeId(target, "aria-describedby", shown);
      if (message) {
        addIds(target, "aria-describedby", [message.id]);
        target.setAttribute("aria-invalid", "true");
      } else if (!outer.parentElement?.querySelector(".card-error")) {
        target.removeAttribute("aria-invalid");
      }
    }
    shown = message?.id ?? "";
  }).observe(outer, { childList: true });
}
