import { actionsOf, complaintsAbout, inputsOf } from "./cards.js";
import type { Dialog, ShownCard, TeamsWorld } from "./world.js";

type Value = { title: string; card: { contentType: string; content: ShownCard } };

/** A dialog as it stands before a person, with what its inputs begin with. */
export function openDialog(
  world: TeamsWorld,
  { title, card }: Value,
  conversation: string,
  command: Dialog["command"],
): Dialog {
  if (title === undefined || title === "") world.complaints.push("a dialog without a title");
  if (card?.contentType !== "application/vnd.microsoft.card.adaptive")
    world.complaints.push("a dialog without a card");
  world.complaints.push(...complaintsAbout("dialog", card.content, card));
  const values: Record<string, string> = {};
  for (const { id, value } of inputsOf(card.content))
    if (value !== undefined) values[String(id)] = String(value);
  return {
    title,
    card: card.content,
    values,
    from: undefined,
    conversation,
    ...(command ? { command } : {}),
  };
}

/** Somebody fills one input in, as far as Teams lets them. */
export function fillIn(dialog: Dialog, field: string, value: string): void {
  const input = inputsOf(dialog.card).find(({ id }) => id === field);
  if (!input) throw new Error(`the form "${dialog.title}" has no field ${field}`);
  if (input.type === "Input.ChoiceSet") {
    const known = (input.choices as { value: string }[]).map((choice) => choice.value);
    const chosen = input.isMultiSelect ? value.split(",").filter((one) => one !== "") : [value];
    for (const one of chosen) {
      if (one !== "" && !known.includes(one)) throw new Error(`${field} offers no ${one}`);
    }
  }
  if (value === "") delete dialog.values[field];
  else dialog.values[field] = value;
}

/**
 * The data that the dialog's button sends: its own with all answers. Teams does not send a form in which something
 * required is empty; its older clients do.
 */
export function sentData(dialog: Dialog, isOld: boolean): Record<string, unknown> {
  const button = actionsOf(dialog.card).find(({ type }) => type === "Action.Submit");
  if (!button) throw new Error(`the dialog "${dialog.title}" has no button`);
  for (const { id, isRequired, label } of inputsOf(dialog.card)) {
    if (!isOld && isRequired && !dialog.values[String(id)])
      throw new Error(`Teams asks for "${label}" first`);
  }
  return { ...button.data, ...dialog.values };
}
