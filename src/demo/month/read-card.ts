import type { Card, Element, ExecuteAction, Input } from "../../../cards/card-types.js";
import { CONTEXT, OPTION_HINT } from "../../../cards/form.js";
import { unescapeMarkdown } from "../../../cards/render/literal.js";
import { asField, isInput, textOf } from "../../../cards/render/structure.js";

/** Reads a card as the one who looks at it does: its buttons, and what stands in its fields. */

/** Every button that can be pressed, top to bottom. */
export function buttonsOf(card: Card): ExecuteAction[] {
  const inBody = (elements: readonly Element[]): ExecuteAction[] =>
    elements.flatMap((element) => {
      if (element.type === "Container") return inBody(element.items);
      return element.type === "ActionSet" ? element.actions.filter(isPress) : [];
    });
  return [...inBody(card.body), ...(card.actions ?? []).filter(isPress)];
}

function isPress(action: { type: string }): action is ExecuteAction {
  return action.type === "Action.Execute";
}

/** The first of these cards that has the button; `ref` stands in its first line, `label` begins the button. */
export function matching(
  cards: readonly Card[],
  action: string,
  { ref, label }: { ref?: string; label?: string },
): { card: Card; button: ExecuteAction } | undefined {
  for (const card of cards) {
    if (ref !== undefined && !card.fallbackText.includes(ref)) continue;
    const button = buttonsOf(card).find((one) => one.verb === action && one.title.startsWith(label ?? ""));
    if (button) return { card, button };
  }
  return undefined;
}

/** What a press sends: marks for renderers stay behind, as on every platform. */
export function pressData(button: ExecuteAction): Record<string, string> {
  return Object.fromEntries(Object.entries(button.data).filter(([key]) => !key.startsWith("$")));
}

/** What stands filled in on a form, by field: what is sent back when nobody touches it. */
export function shownValues(card: Card): Record<string, string> {
  return Object.fromEntries(
    inputsOf(card.body).flatMap((input) =>
      input.value === undefined ? [] : [[input.id, String(input.value)]],
    ),
  );
}

/** A form's fields by id, questions of the guard among them. */
export function fieldsOf(card: Card): ReadonlyMap<string, Input> {
  return new Map(inputsOf(card.body).map((input) => [input.id, input]));
}

/** What a choice sends: an option may be named by the words with which its title begins, as it is read. */
export function chosenValue(input: Input | undefined, said: string): string {
  if (input?.type !== "Input.ChoiceSet" || input.choices.some(({ value }) => value === said)) return said;
  return input.choices.find(({ title }) => said !== "" && title.startsWith(said))?.value ?? said;
}

/** What was chosen, in the words of the form. */
export function chosenTitles(input: Input, value: string): string[] {
  if (input.type !== "Input.ChoiceSet") return [value];
  const values = value.split(",");
  const chosen = input.choices.filter((choice) => values.includes(choice.value));
  return chosen.map(({ title }) => unescapeMarkdown(title).split(OPTION_HINT)[0] ?? title);
}

/** Fields that a form marks, each with what is said about it and what is filled in now. */
export function marked(card: Card): { label: string; says: string; value: string | undefined }[] {
  const fields = (elements: readonly Element[]): ReturnType<typeof marked> =>
    elements.flatMap((element) => {
      if (element.type !== "Container") return [];
      const field = asField(element);
      if (!field) return fields(element.items);
      if (!field.error) return [];
      const { input } = field;
      const value = input.value === undefined ? undefined : String(input.value);
      return [{ label: input.label, says: textOf({ inlines: field.error }), value }];
    });
  return fields(card.body);
}

function inputsOf(elements: readonly Element[]): Input[] {
  return elements.flatMap((element) => {
    if (isInput(element)) return [element];
    return element.type === "Container" ? inputsOf(element.items) : [];
  });
}

/** The hidden ids that a form brings back. */
export function contextOf(card: Card): Record<string, string> {
  const data = buttonsOf(card).at(-1)?.data ?? {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key.startsWith(CONTEXT) ? [[key.slice(CONTEXT.length), value]] : [],
    ),
  );
}
