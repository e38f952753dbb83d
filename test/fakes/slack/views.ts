import { complaintsAbout } from "./block-kit.js";
import type { InputState, SlackView, SlackWorld } from "./world.js";

type Json = Record<string, unknown>;

/** A view as it stands before a person. What they have typed stays where a block comes again under its old names. */
export function shownView(world: SlackWorld, user: string, given: Json, before?: SlackView): SlackView {
  const type = given.type === "home" ? "home" : "modal";
  world.complaints.push(...complaintsAbout(type, given));
  const blocks = structuredClone(given.blocks ?? []) as SlackView["blocks"];
  const view: SlackView = {
    id: before?.id ?? world.next("V"),
    type,
    user,
    callback_id: String(given.callback_id ?? ""),
    private_metadata: String(given.private_metadata ?? ""),
    ...(given.title ? { title: given.title as { text: string } } : {}),
    ...(given.submit ? { submit: given.submit as { text: string } } : {}),
    blocks,
    hash: world.next("hash"),
    state: {},
  };
  for (const block of blocks) {
    block.block_id ??= world.next("blk");
    const element = block.element as Json | undefined;
    if (block.type !== "input" || !element) continue;
    const action = String(element.action_id);
    const kept = before?.state[block.block_id]?.[action];
    view.state[block.block_id] = { [action]: kept ?? initialState(element) };
  }
  return view;
}

export function initialState(element: Json): InputState {
  const type = String(element.type);
  switch (type) {
    case "plain_text_input":
    case "number_input":
      return { type, value: element.initial_value ?? null };
    case "radio_buttons":
    case "static_select":
      return { type, selected_option: element.initial_option ?? null };
    case "checkboxes":
    case "multi_static_select":
      return { type, selected_options: element.initial_options ?? [] };
    case "datepicker":
      return { type, selected_date: element.initial_date ?? null };
    case "timepicker":
      return { type, selected_time: element.initial_time ?? null };
    default:
      throw new Error(`no input called ${type}`);
  }
}

/** Somebody fills one input in, as far as Slack lets them. */
export function fillIn(view: SlackView, field: string, value: string): void {
  for (const block of view.blocks) {
    const element = block.element as Json | undefined;
    const state = view.state[block.block_id ?? ""];
    if (element?.action_id !== field || !state) continue;
    state[field] = filled(element, value);
    return;
  }
  throw new Error(`the form ${view.callback_id} has no field ${field}`);
}

function filled(element: Json, value: string): InputState {
  const type = String(element.type);
  const options = (element.options ?? []) as { value: string }[];
  const option = (one: string) => {
    const found = options.find((candidate) => candidate.value === one);
    if (!found) throw new Error(`${element.action_id} offers no ${one}`);
    return found;
  };
  switch (type) {
    case "plain_text_input":
      if (value.length > Number(element.max_length ?? 3000))
        throw new Error("Slack takes no more characters");
      return { type, value: value === "" ? null : value };
    case "number_input":
      return { type, value: value === "" ? null : value };
    case "radio_buttons":
    case "static_select":
      return { type, selected_option: value === "" ? null : option(value) };
    case "checkboxes":
    case "multi_static_select":
      return { type, selected_options: value === "" ? [] : value.split(",").map(option) };
    case "datepicker":
      return { type, selected_date: value === "" ? null : value };
    default:
      return { type, selected_time: value === "" ? null : value };
  }
}
