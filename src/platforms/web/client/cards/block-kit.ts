/** Block Kit as Slack shows it: the blocks that our cards use. */

import type {
  ActionsBlock,
  ButtonElement,
  Modal,
  PlainText,
  RichTextBlock,
  RichTextRun,
} from "../../../../../cards/render/block-kit-types.js";
import { confirmed } from "./block-kit-confirm.js";
import { type DrawnInput, inputBlock } from "./block-kit-inputs.js";
import { modal } from "./block-kit-modal.js";
import { el, freshId } from "./dom.js";
import { knownPayload, type ShownBlock } from "./known-blocks.js";
import { unescapeSlack } from "./literal.js";
import { ownAddress } from "./own-address.js";
import type { CardAction } from "./types.js";

/**
 * @param payload a message, modal or Home made by `cards/render/block-kit.ts`.
 * @param on hears each press, and the sending of a modal when every answer can be sent; links open by themselves.
 * @throws on a block that this page cannot draw.
 */
export function renderBlockKit(payload: unknown, on: (action: CardAction) => void): HTMLElement {
  const view = knownPayload(payload);
  const inputs: DrawnInput[] = [];
  const blocks = view.blocks.map((block, index) => {
    const drawn = blockElement(block, inputs, on);
    // Our forms put what is wrong with an answer right below its input.
    if (block.type === "rich_text" && view.blocks[index - 1]?.type === "input") {
      drawn.id = freshId();
      inputs.at(-1)?.describe(drawn.id);
    }
    return drawn;
  });
  if ("type" in view && view.type === "modal") return modal(view as Modal, blocks, inputs, on);
  return el("div", { class: "as-slack" }, ...blocks);
}

function blockElement(
  block: ShownBlock,
  inputs: DrawnInput[],
  on: (action: CardAction) => void,
): HTMLElement {
  switch (block.type) {
    case "header":
      return el("h3", { class: "slack-header", dir: "auto" }, unescapeSlack(block.text.text));
    case "section":
      return el("p", { class: "slack-section", dir: "auto" }, unescapeSlack(block.text.text));
    case "divider":
      return el("hr");
    case "context":
      return el("div", { class: "slack-context" }, ...block.elements.map(contextLine));
    case "rich_text":
      return richText(block);
    case "actions":
      return actions(block, on);
    case "input": {
      const drawn = inputBlock(block);
      inputs.push(drawn);
      return drawn.element;
    }
    default:
      return block satisfies never;
  }
}

function contextLine(text: PlainText): HTMLElement {
  return el("span", { dir: "auto" }, unescapeSlack(text.text));
}

function richText(block: RichTextBlock): HTMLElement {
  return el(
    "div",
    { class: "slack-rich-text" },
    ...block.elements.map((part) => {
      if (part.type === "rich_text_section") return el("p", { dir: "auto" }, ...part.elements.map(run));
      const items = part.elements.map((item) => el("li", { dir: "auto" }, ...item.elements.map(run)));
      return el(part.style === "ordered" ? "ol" : "ul", {}, ...items);
    }),
  );
}

function run({ text, style }: RichTextRun): Node {
  const words = document.createTextNode(text);
  const slanted = style?.italic ? el("i", {}, words) : words;
  return style?.bold ? el("b", {}, slanted) : slanted;
}

function actions(block: ActionsBlock, on: (action: CardAction) => void): HTMLElement {
  return el("div", { class: "slack-actions" }, ...block.elements.map((button) => buttonElement(button, on)));
}

function buttonElement(button: ButtonElement, on: (action: CardAction) => void): HTMLElement {
  const words = unescapeSlack(button.text.text);
  const look = `slack-button ${button.style ?? ""}`.trim();
  if (button.url !== undefined) {
    return el("a", { class: look, href: ownAddress(button.url), target: "_blank", rel: "noopener" }, words);
  }
  const drawn = el("button", { type: "button", class: look }, words);
  drawn.addEventListener("click", async () => {
    if (button.confirm && !(await confirmed(drawn, button.confirm))) return;
    on({ look: "slack", actionId: button.action_id, value: button.value ?? "", state: {} });
  });
  return drawn;
}
