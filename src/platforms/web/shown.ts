import type { Card } from "../../../cards/card-types.js";
import { toHome, toMessage, toModal } from "../../../cards/render/block-kit.js";
import type { Home, Message, Modal } from "../../../cards/render/block-kit-types.js";
import { toText } from "../../../cards/render/plain.js";
import type { Reply } from "../../app/contract.js";
import { isLook } from "../../app/look-first.js";
import type { CardShown, ReplyShown } from "./protocol.js";

/** A card of ours that Slack would refuse: told to the log, since the page can only say so. */
export type OnTooMuch = (what: string) => void;

export function shownMessage(card: Card, onTooMuch: OnTooMuch): CardShown {
  return inBoth(card, toMessage, onTooMuch);
}

export function shownHome(card: Card, onTooMuch: OnTooMuch): CardShown {
  return inBoth(card, toHome, onTooMuch);
}

/** What the one who pressed gets to see, in both looks. */
export function shownReply(reply: Reply, onTooMuch: OnTooMuch): ReplyShown {
  const isForm = reply.kind !== "whisper";
  return {
    kind: reply.kind,
    title: isForm ? reply.definition.title : reply.card.fallbackText,
    words: toText(reply.card),
    refused:
      (reply.kind === "form-again" && !isLook(reply)) || (reply.kind === "whisper" && reply.about.refused),
    shown: inBoth(reply.card, isForm ? toModal : toMessage, onTooMuch),
  };
}

function inBoth(card: Card, render: (card: Card) => Message | Modal | Home, onTooMuch: OnTooMuch): CardShown {
  try {
    return { card, blockKit: render(card) };
  } catch (error) {
    onTooMuch(error instanceof Error ? error.name : "fault");
    return { card };
  }
}
