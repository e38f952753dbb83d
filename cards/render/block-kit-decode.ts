/** What Slack sends back, in our words. Pure; the signature was checked before. */

/** "offers.edit#2" → "offers.edit": the number only keeps action_ids apart within one surface. */
export function stripActionId(actionId: string): string {
  return actionId.replace(/#\d+$/, "");
}

/**
 * A pressed button. A link's press arrives as "link.open" and needs no answer but the acknowledgement.
 * @throws when the value is not what our renderer wrote.
 */
export function decodeButton(pressed: { action_id: string; value?: string | undefined }): {
  action: string;
  data: Record<string, string>;
} {
  return { action: stripActionId(pressed.action_id), data: decodeStrings(pressed.value ?? "{}") };
}

/** A submitted modal: the form's name, its hidden ids, and the answers for `readForm`. @throws as decodeButton. */
export function decodeSubmission(view: {
  callback_id: string;
  private_metadata: string;
  state: { values: StateValues };
}): { action: string; context: Record<string, string>; raw: Record<string, unknown> } {
  return {
    action: view.callback_id,
    context: decodeStrings(view.private_metadata || "{}"),
    raw: readBlockKitState(view.state.values),
  };
}

export type StateValues = Record<string, Record<string, StateValue>>;
export type StateValue = {
  type: string;
  value?: string | null;
  selected_option?: { value: string } | null;
  selected_options?: { value: string }[];
  selected_date?: string | null;
  selected_time?: string | null;
};

/** `view.state.values` as answers by field id. An element we did not make is passed on whole, so that readForm refuses it. */
export function readBlockKitState(values: StateValues): Record<string, unknown> {
  const raw: Record<string, unknown> = {};
  for (const actions of Object.values(values)) {
    for (const [id, state] of Object.entries(actions)) raw[id] = answer(state);
  }
  return raw;
}

function answer(state: StateValue): unknown {
  switch (state.type) {
    case "plain_text_input":
    case "number_input":
      return state.value ?? undefined;
    case "radio_buttons":
    case "static_select":
      return state.selected_option?.value;
    case "checkboxes":
    case "multi_static_select":
      return state.selected_options?.map((option) => option.value) ?? [];
    case "datepicker":
      return state.selected_date ?? undefined;
    case "timepicker":
      return state.selected_time ?? undefined;
    default:
      return state;
  }
}

function decodeStrings(json: string): Record<string, string> {
  const data: unknown = JSON.parse(json);
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw new Error("not data of ours");
  if (!Object.values(data).every((value) => typeof value === "string")) throw new Error("not data of ours");
  return data as Record<string, string>;
}
