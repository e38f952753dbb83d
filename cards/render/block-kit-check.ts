import { CardLimitError, SLACK } from "../limits.js";
import type {
  Block,
  ButtonElement,
  Home,
  InputElement,
  Message,
  Modal,
  OptionObject,
  PlainText,
} from "./block-kit-types.js";

type Rule = keyof typeof SLACK;
/** Of each thing measured there must be at least one, too: Slack refuses what is empty. */
type Measure = { path: string; rule: Rule; actual: number };

/** Holds a message, modal or Home to every limit of Slack's, empty text included. @throws CardLimitError */
export function assertBlockKit(payload: Message | Modal | Home): void {
  for (const { path, rule, actual } of measures(payload)) {
    if (actual === 0) throw new CardLimitError(path, `${rule} (never empty)`, SLACK[rule], actual);
    if (actual > SLACK[rule]) throw new CardLimitError(path, rule, SLACK[rule], actual);
  }
  checkUnique("action_id", payload.blocks.flatMap(actionIds));
  checkUnique(
    "block_id",
    payload.blocks.flatMap((block) => (block.type === "input" ? [block.block_id] : [])),
  );
}

function* measures(payload: Message | Modal | Home): Iterable<Measure> {
  if ("type" in payload) {
    yield count("blocks", "viewBlocks", payload.blocks);
    if (payload.type === "modal") {
      yield text("title", "modalTitle", payload.title);
      yield text("submit", "modalButton", payload.submit);
      yield text("close", "modalButton", payload.close);
      yield length("private_metadata", "privateMetadata", payload.private_metadata);
      yield length("callback_id", "id", payload.callback_id);
    }
  } else {
    yield count("blocks", "messageBlocks", payload.blocks);
    yield length("text", "messageText", payload.text);
    yield length("blocks", "messageBlocksJson", JSON.stringify(payload.blocks));
  }
  for (const [index, block] of payload.blocks.entries()) yield* blockMeasures(`blocks[${index}]`, block);
}

function* blockMeasures(path: string, block: Block): Iterable<Measure> {
  switch (block.type) {
    case "header":
      yield text(path, "header", block.text);
      break;
    case "context":
      yield count(`${path}.elements`, "contextElements", block.elements);
      for (const [index, small] of block.elements.entries()) {
        yield text(`${path}.elements[${index}]`, "contextText", small);
      }
      break;
    case "rich_text":
      yield* richTextMeasures(path, block.elements);
      break;
    case "actions":
      yield count(`${path}.elements`, "actionsElements", block.elements);
      for (const [index, button] of block.elements.entries()) {
        yield* buttonMeasures(`${path}.elements[${index}]`, button);
      }
      break;
    case "input":
      yield length(`${path}.block_id`, "id", block.block_id);
      yield text(`${path}.label`, "inputLabel", block.label);
      if (block.hint) yield text(`${path}.hint`, "inputHint", block.hint);
      yield* inputMeasures(`${path}.element`, block.element);
      break;
    case "divider":
      break;
    default:
      block satisfies never;
  }
}

function* richTextMeasures(
  path: string,
  elements: Extract<Block, { type: "rich_text" }>["elements"],
): Iterable<Measure> {
  yield count(`${path}.elements`, "richTextElements", elements);
  for (const [index, element] of elements.entries()) {
    const at = `${path}.elements[${index}]`;
    if (element.type === "rich_text_list") {
      yield* richTextMeasures(at, element.elements);
      continue;
    }
    yield count(`${at}.elements`, "richTextElements", element.elements);
    for (const [place, run] of element.elements.entries()) {
      yield length(`${at}.elements[${place}].text`, "richTextRun", run.text);
    }
  }
}

function* buttonMeasures(path: string, button: ButtonElement): Iterable<Measure> {
  yield text(path, "buttonText", button.text);
  yield length(`${path}.action_id`, "id", button.action_id);
  if (button.value !== undefined) yield length(`${path}.value`, "buttonValue", button.value);
  if (button.url !== undefined) yield length(`${path}.url`, "url", button.url);
  if (!button.confirm) return;
  yield text(`${path}.confirm.title`, "confirmTitle", button.confirm.title);
  yield text(`${path}.confirm.text`, "confirmText", button.confirm.text);
  yield text(`${path}.confirm.confirm`, "confirmButton", button.confirm.confirm);
  yield text(`${path}.confirm.deny`, "confirmButton", button.confirm.deny);
}

function* inputMeasures(path: string, element: InputElement): Iterable<Measure> {
  yield length(`${path}.action_id`, "id", element.action_id);
  switch (element.type) {
    case "plain_text_input":
      if (element.initial_value !== undefined) {
        yield length(`${path}.initial_value`, "inputText", element.initial_value);
      }
      break;
    case "radio_buttons":
    case "checkboxes":
      yield count(`${path}.options`, "listedOptions", element.options);
      yield* optionMeasures(`${path}.options`, element.options);
      break;
    case "static_select":
    case "multi_static_select":
      yield count(`${path}.options`, "menuOptions", element.options);
      yield* optionMeasures(`${path}.options`, element.options);
      break;
    case "datepicker":
    case "timepicker":
    case "number_input":
      break;
    default:
      element satisfies never;
  }
}

function* optionMeasures(path: string, options: OptionObject[]): Iterable<Measure> {
  for (const [index, option] of options.entries()) {
    yield text(`${path}[${index}]`, "optionText", option.text);
    yield length(`${path}[${index}].value`, "optionValue", option.value);
    if (option.description) yield text(`${path}[${index}].description`, "optionText", option.description);
  }
}

function text(path: string, rule: Rule, object: PlainText): Measure {
  return length(`${path}.text`, rule, object.text);
}

function length(path: string, rule: Rule, value: string): Measure {
  return { path, rule, actual: value.length };
}

function count(path: string, rule: Rule, list: readonly unknown[]): Measure {
  return { path, rule, actual: list.length };
}

function actionIds(block: Block): string[] {
  return block.type === "actions" ? block.elements.map((button) => button.action_id) : [];
}

function checkUnique(path: string, ids: string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw new CardLimitError(path, `"${twice}"`, 1, ids.filter((id) => id === twice).length);
}
