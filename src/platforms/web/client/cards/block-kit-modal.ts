import type { Modal } from "../../../../../cards/render/block-kit-types.js";
import { slackWords } from "../../../../../cards/text/gallery.js";
import type { DrawnInput } from "./block-kit-inputs.js";
import { el, freshId } from "./dom.js";
import { unescapeSlack } from "./literal.js";
import { type CardAction, CLOSED } from "./types.js";

/** A modal with its bar, its blocks and its two buttons. */
export function modal(
  view: Modal,
  blocks: readonly HTMLElement[],
  inputs: readonly DrawnInput[],
  on: (action: CardAction) => void,
): HTMLElement {
  const titleId = freshId();
  const close = el("button", { type: "button", class: "card-close", "aria-label": slackWords.close }, "✕");
  const cancel = el("button", { type: "button", class: "slack-button" }, unescapeSlack(view.close.text));
  const form = el(
    "form",
    { class: "as-slack slack-modal", "aria-labelledby": titleId, novalidate: true },
    el("header", {}, el("h2", { id: titleId }, unescapeSlack(view.title.text)), close),
    el("div", { class: "slack-body" }, ...blocks),
    el(
      "div",
      { class: "slack-footer" },
      cancel,
      el("button", { class: "slack-button primary" }, unescapeSlack(view.submit.text)),
    ),
  );
  for (const way of [close, cancel]) {
    way.addEventListener("click", () => form.dispatchEvent(new CustomEvent(CLOSED, { bubbles: true })));
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = inputs.filter((input) => !input.check());
    if (wrong[0]) return wrong[0].focus();
    const state: Record<string, Record<string, unknown>> = {};
    for (const { blockId, actionId, value } of inputs) state[blockId] = { [actionId]: value() };
    on({
      look: "slack",
      actionId: view.callback_id,
      value: "",
      state,
      privateMetadata: view.private_metadata,
      callbackId: view.callback_id,
    });
  });
  return form;
}
