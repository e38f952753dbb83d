import type { OptionObject } from "../../../../../cards/render/block-kit-types.js";
import { slackWords } from "../../../../../cards/text/gallery.js";
import { el, freshId } from "./dom.js";
import { unescapeSlack } from "./literal.js";

/** A menu with one answer; before that its value is empty. */
export function menu(options: readonly OptionObject[], initial: OptionObject | undefined): HTMLSelectElement {
  const select = el(
    "select",
    {},
    el("option", { value: "" }, slackWords.select),
    ...options.map(({ text, value, description }) =>
      el(
        "option",
        { value },
        [text, ...(description ? [description] : [])].map((one) => unescapeSlack(one.text)).join(" – "),
      ),
    ),
  );
  select.value = initial?.value ?? "";
  return select;
}

/**
 * Options with a radio button or tick box each.
 * @param folded under one line that says what is ticked, as Slack's menu of many answers.
 */
export function checkList(
  type: "radio" | "checkbox",
  options: readonly OptionObject[],
  initial: readonly OptionObject[],
  folded = false,
): { element: HTMLElement; chosen(): string[] } {
  const name = freshId();
  const ticked = new Set(initial.map(({ value }) => value));
  const boxes = options.map(({ value }) =>
    el("input", { type, name, value, id: freshId(), checked: ticked.has(value) }),
  );
  const rows = options.map((option, index) => row(option, boxes[index] as HTMLInputElement));
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  if (!folded) return { element: el("div", { class: "slack-options" }, ...rows), chosen };

  const summary = el("summary", {});
  const say = () => {
    const titles = chosenIn(options, chosen()).map(({ text }) => unescapeSlack(text.text));
    summary.replaceChildren(
      ...(titles.length > 0
        ? titles.map((title) => el("span", { class: "slack-token" }, title))
        : [slackWords.selectSome]),
    );
  };
  say();
  const list = el("div", { class: "slack-options" }, ...rows);
  list.addEventListener("change", say);
  return { element: el("details", { class: "slack-menu" }, summary, list), chosen };
}

/** The whole option, as Slack sends it. */
export function chosenIn(options: readonly OptionObject[], values: readonly string[]): OptionObject[] {
  return options.filter(({ value }) => values.includes(value));
}

function row({ text, description }: OptionObject, box: HTMLInputElement): HTMLElement {
  const label = el("label", { for: box.id, dir: "auto" }, unescapeSlack(text.text));
  if (!description) return el("div", { class: "slack-option" }, box, label);
  const more = el(
    "span",
    { class: "slack-description", id: freshId(), dir: "auto" },
    unescapeSlack(description.text),
  );
  box.setAttribute("aria-describedby", more.id);
  return el("div", { class: "slack-option" }, box, el("div", {}, label, more));
}
