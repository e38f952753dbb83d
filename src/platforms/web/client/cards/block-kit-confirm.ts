import type { ButtonElement } from "../../../../../cards/render/block-kit-types.js";
import { el, freshId } from "./dom.js";
import { unescapeSlack } from "./literal.js";

/** Slack's question before a press counts; the Escape key means no. The button gets the focus back. */
export function confirmed(
  button: HTMLElement,
  question: NonNullable<ButtonElement["confirm"]>,
): Promise<boolean> {
  const [titleId, textId] = [freshId(), freshId()];
  const yes = el(
    "button",
    { value: "yes", class: `slack-button ${question.style ?? "primary"}` },
    unescapeSlack(question.confirm.text),
  );
  const no = el("button", { value: "no", class: "slack-button" }, unescapeSlack(question.deny.text));
  const box = el(
    "dialog",
    { class: "as-slack slack-confirm", "aria-labelledby": titleId, "aria-describedby": textId },
    el(
      "form",
      { method: "dialog" },
      el("h2", { id: titleId }, unescapeSlack(question.title.text)),
      el("p", { id: textId }, unescapeSlack(question.text.text)),
      el("div", { class: "slack-footer" }, no, yes),
    ),
  );
  button.after(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener(
      "close",
      () => {
        box.remove();
        button.focus();
        resolve(box.returnValue === "yes");
      },
      { once: true },
    );
  });
}
