import type { ChoiceInput, Input, Span } from "../card-types.js";
import { OPTION_HINT } from "../form.js";
import { SLACK } from "../limits.js";
import { plainText, tightBlock } from "./block-kit-text.js";
import type { Block, InputElement, OptionObject } from "./block-kit-types.js";
import { partBraces, unescapeMarkdown } from "./literal.js";

/** A field as Slack's input block, its error below it. */
export function fieldBlocks(field: { input: Input; error: Span[] | undefined; hints: string[] }): Block[] {
  const { input, error, hints } = field;
  return [
    {
      type: "input",
      block_id: input.id,
      label: plainText(partBraces(input.label)),
      optional: !input.isRequired,
      ...(hints.length > 0 ? { hint: plainText(hints.join("\n")) } : {}),
      element: element(input),
    },
    ...(error ? [tightBlock([error])] : []),
  ];
}

/**
 * Slack refuses a whole view for one starting value that its picker could not have sent; such a value is left out.
 * The field's error says what was sent.
 */
function element(input: Input): InputElement {
  const action_id = input.id;
  switch (input.type) {
    case "Input.Text":
      return {
        type: "plain_text_input",
        action_id,
        multiline: input.isMultiline ?? false,
        max_length: SLACK.inputText,
        ...(input.value ? { initial_value: input.value } : {}),
      };
    case "Input.ChoiceSet":
      return choiceElement(input);
    case "Input.Date":
      return { type: "datepicker", action_id, ...(isDay(input.value) ? { initial_date: input.value } : {}) };
    case "Input.Time":
      return { type: "timepicker", action_id, ...(isTime(input.value) ? { initial_time: input.value } : {}) };
    case "Input.Number": {
      const { value } = input;
      const fits = value !== undefined && Number.isInteger(value) && value >= input.min && value <= input.max;
      return {
        type: "number_input",
        action_id,
        is_decimal_allowed: false,
        min_value: String(input.min),
        max_value: String(input.max),
        ...(fits ? { initial_value: String(value) } : {}),
      };
    }
    default:
      return input satisfies never;
  }
}

function choiceElement(input: ChoiceInput): InputElement {
  const action_id = input.id;
  const options = input.choices.map((choice) =>
    option(choice.value, input.style === "expanded" ? unescapeMarkdown(choice.title) : choice.title),
  );
  const chosen = (input.value ?? "").split(",");
  const initial = options.filter(({ value }) => chosen.includes(value));
  const few = options.length <= SLACK.listedOptions;
  if (input.isMultiSelect) {
    const type = few ? "checkboxes" : "multi_static_select";
    return { type, action_id, options, ...(initial.length > 0 ? { initial_options: initial } : {}) };
  }
  const [first] = initial;
  const type = few && input.style === "expanded" ? "radio_buttons" : "static_select";
  return { type, action_id, options, ...(first ? { initial_option: first } : {}) };
}

function option(value: string, words: string): OptionObject {
  const at = words.indexOf(OPTION_HINT);
  if (at < 0) return { text: plainText(words), value };
  return {
    text: plainText(words.slice(0, at)),
    value,
    description: plainText(words.slice(at + OPTION_HINT.length)),
  };
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
}

function isTime(value: string | undefined): value is string {
  return value !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}
