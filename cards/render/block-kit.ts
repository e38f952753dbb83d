/**
 * Cards as Slack shows them. Knows the JSON of both sides and no SDK. Whatever Slack would cut or refuse throws
 * CardLimitError.
 */
import type { Card, Element } from "../card-types.js";
import { kitWords } from "../text/kit.js";
import type { ActionIds } from "./block-kit-buttons.js";
import { actionBlocks } from "./block-kit-buttons.js";
import { assertBlockKit } from "./block-kit-check.js";
import { fieldBlocks } from "./block-kit-inputs.js";
import { boldBlock, lineBlocks, listBlock, plainText, tightBlock } from "./block-kit-text.js";
import type { Block, Home, Message, Modal } from "./block-kit-types.js";
import { escapeSlack, unescapeMarkdown } from "./literal.js";
import { toText } from "./plain.js";
import { asField, asList, formOf, isInput, tightLines } from "./structure.js";

/** @throws CardLimitError; Error when the card is a form, which Slack shows as a modal. */
export function toMessage(card: Card): Message {
  const message = { text: escapeSlack(toText(card)), blocks: surfaceBlocks(card) };
  assertBlockKit(message);
  return message;
}

/** App Home. @throws as toMessage. */
export function toHome(card: Card): Home {
  const home: Home = { type: "home", blocks: surfaceBlocks(card) };
  assertBlockKit(home);
  return home;
}

/** A card made by `formCard`. Its name becomes callback_id, its hidden ids private_metadata. @throws as toMessage. */
export function toModal(card: Card): Modal {
  const form = formOf(card);
  if (!form) throw new Error(`"${card.fallbackText}" is not a form`);
  const [heading, ...rest] = card.body;
  const saysMore = card.fallbackText !== form.title;
  const ids: ActionIds = new Map();
  const others = (card.actions ?? []).filter((action) => action !== form.submit);
  const modal: Modal = {
    type: "modal",
    callback_id: form.submit.verb,
    private_metadata: JSON.stringify(form.context),
    title: plainText(form.title),
    submit: plainText(form.submit.title),
    close: plainText(kitWords.cancel),
    blocks: [
      ...(heading && saysMore ? elementBlocks(heading, ids) : []),
      ...rest.flatMap((element) => elementBlocks(element, ids)),
      ...actionBlocks(others, ids),
    ],
  };
  assertBlockKit(modal);
  return modal;
}

function surfaceBlocks(card: Card): Block[] {
  if (formOf(card)) throw new Error(`"${card.fallbackText}" is a form: Slack shows it with toModal`);
  const ids: ActionIds = new Map();
  return [
    ...card.body.flatMap((element) => elementBlocks(element, ids)),
    ...actionBlocks(card.actions ?? [], ids),
  ];
}

function elementBlocks(element: Element, ids: ActionIds): Block[] {
  const blocks = contentBlocks(element, ids);
  return "separator" in element && element.separator ? [{ type: "divider" }, ...blocks] : blocks;
}

function contentBlocks(element: Element, ids: ActionIds): Block[] {
  if (isInput(element)) return fieldBlocks({ input: element, error: undefined, hints: [] });
  switch (element.type) {
    case "TextBlock": {
      const text = unescapeMarkdown(element.text);
      // Slack has one size of heading; a card's own parts get a bold line, so that its first line stands out.
      return element.size === "Large" ? [{ type: "header", text: plainText(text) }] : [boldBlock(text)];
    }
    case "RichTextBlock":
      return lineBlocks(element);
    case "ActionSet":
      return actionBlocks(element.actions, ids);
    case "Container": {
      const field = asField(element);
      if (field) return fieldBlocks(field);
      const list = asList(element);
      if (list) return [listBlock(list.style, list.items)];
      const lines = tightLines(element);
      if (lines) return [tightBlock(lines.map((line) => line.inlines))];
      return element.items.flatMap((item) => elementBlocks(item, ids));
    }
    default:
      return element satisfies never;
  }
}
