/** Slack's input blocks: what they look like, what they refuse, and what they send in `view.state.values`. */
import type { Block, InputElement } from "../../../../../cards/render/block-kit-types.js";
import { slackWords } from "../../../../../cards/text/gallery.js";
import { checkList, chosenIn, menu } from "./block-kit-choices.js";
import { addIds, el, freshId, removeId } from "./dom.js";
import { unescapeSlack } from "./literal.js";

type InputBlock = Extract<Block, { type: "input" }>;

export type DrawnInput = {
  blockId: string;
  actionId: string;
  element: HTMLElement;
  /** As Slack sends it. */
  value(): Record<string, unknown>;
  /** Shows or takes away the message below the input; true when the answer can be sent. */
  check(): boolean;
  focus(): void;
  /** Ties a line elsewhere on the page to this input, for screen readers. */
  describe(id: string): void;
};

export type Control = {
  /** What the label, hint and message belong to. */
  target: HTMLElement;
  /** Several inputs under one name. */
  group: boolean;
  value(): Record<string, unknown>;
  empty(): boolean;
};

export function inputBlock(block: InputBlock): DrawnInput {
  const control = controlOf(block.element);
  const { target, group } = control;
  target.id ||= freshId();
  const name = el(
    group ? "legend" : "label",
    { class: "slack-label", dir: "auto" },
    unescapeSlack(block.label.text),
  );
  if (name instanceof HTMLLabelElement) name.htmlFor = target.id;
  if (block.optional) name.append(" ", el("span", { class: "slack-optional" }, slackWords.optional));
  else requireAnswer(target, group);
  const hints = block.hint
    ? [el("p", { class: "slack-hint", id: freshId(), dir: "auto" }, unescapeSlack(block.hint.text))]
    : [];
  const element = el(group ? "fieldset" : "div", { class: "slack-input" }, name, target, ...hints);
  const described = group ? element : target;
  addIds(
    described,
    "aria-describedby",
    hints.map((line) => line.id),
  );
  const message = el("p", { class: "slack-error", id: freshId(), role: "alert" });

  return {
    blockId: block.block_id,
    actionId: block.element.action_id,
    element,
    value: control.value,
    check() {
      const problem =
        !block.optional && control.empty() ? slackWords.required : complaint(block.element, target);
      message.textContent = problem ?? "";
      if (problem === undefined) {
        message.remove();
        removeId(described, "aria-describedby", message.id);
        target.removeAttribute("aria-invalid");
        return true;
      }
      element.append(message);
      addIds(described, "aria-describedby", [message.id]);
      if (!group) target.setAttribute("aria-invalid", "true");
      return false;
    },
    describe: (id) => addIds(described, "aria-describedby", [id]),
    focus: () => (group ? target.querySelector<HTMLElement>("summary, input") : target)?.focus(),
  };
}

/** A group of tick boxes cannot say that it needs an answer; its name does, lacking "(optional)". */
function requireAnswer(target: HTMLElement, group: boolean): void {
  if (!group) target.setAttribute("aria-required", "true");
  for (const radio of target.querySelectorAll("input[type=radio]")) radio.setAttribute("required", "");
}

function controlOf(element: InputElement): Control {
  switch (element.type) {
    case "plain_text_input":
      return field(
        element.multiline
          ? el("textarea", { rows: "4", dir: "auto" })
          : el("input", { type: "text", dir: "auto" }),
        element.initial_value,
        (value) => ({ type: element.type, value }),
      );
    case "number_input":
      return field(el("input", { type: "text", inputmode: "numeric" }), element.initial_value, (value) => ({
        type: element.type,
        value,
      }));
    case "datepicker":
      return field(el("input", { type: "date" }), element.initial_date, (selected_date) => ({
        type: element.type,
        selected_date,
      }));
    case "timepicker":
      return field(el("input", { type: "time" }), element.initial_time, (selected_time) => ({
        type: element.type,
        selected_time,
      }));
    case "static_select": {
      const select = menu(element.options, element.initial_option);
      return {
        target: select,
        group: false,
        value: () => ({
          type: element.type,
          selected_option: chosenIn(element.options, [select.value])[0] ?? null,
        }),
        empty: () => select.value === "",
      };
    }
    case "radio_buttons": {
      const list = checkList(
        "radio",
        element.options,
        element.initial_option ? [element.initial_option] : [],
      );
      return {
        target: list.element,
        group: true,
        value: () => ({
          type: element.type,
          selected_option: chosenIn(element.options, list.chosen())[0] ?? null,
        }),
        empty: () => list.chosen().length === 0,
      };
    }
    case "checkboxes":
    case "multi_static_select": {
      const folded = element.type === "multi_static_select";
      const list = checkList("checkbox", element.options, element.initial_options ?? [], folded);
      return {
        target: list.element,
        group: true,
        value: () => ({ type: element.type, selected_options: chosenIn(element.options, list.chosen()) }),
        empty: () => list.chosen().length === 0,
      };
    }
    default:
      return element satisfies never;
  }
}

function field(
  target: HTMLInputElement | HTMLTextAreaElement,
  initial: string | undefined,
  state: (value: string | null) => Record<string, unknown>,
): Control {
  target.value = initial ?? "";
  return { target, group: false, value: () => state(target.value || null), empty: () => target.value === "" };
}

/** Slack keeps such a modal open, with a line under the input. */
function complaint(element: InputElement, target: HTMLElement): string | undefined {
  const typed =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : "";
  if (element.type === "plain_text_input" && typed.length > element.max_length) {
    return slackWords.tooLong(element.max_length);
  }
  if (element.type !== "number_input" || typed === "") return undefined;
  if (!/^-?\d+$/.test(typed)) return slackWords.notANumber;
  const [least, most] = [Number(element.min_value), Number(element.max_value)];
  if (Number(typed) < least || Number(typed) > most) return slackWords.outside(least, most);
  return undefined;
}
