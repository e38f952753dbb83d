import { pageWords } from "../../../../cards/text/playground-page.js";
import type { CardShown } from "../protocol.js";
import { ask } from "./ask.js";
import { renderAdaptive } from "./cards/adaptive.js";
import { renderBlockKit } from "./cards/block-kit.js";
import { el } from "./cards/dom.js";
import type { AdaptiveMode, CardAction } from "./cards/types.js";
import type { Look } from "./memory.js";

/** A card as Teams or Slack would show it; words instead where that look cannot. */
export function drawn(
  shown: CardShown,
  look: Look,
  on: (action: CardAction) => void,
  mode: AdaptiveMode = "message",
): HTMLElement {
  try {
    if (look === "teams") return renderAdaptive(shown.card, (action) => asking(action, on), mode);
    if (shown.blockKit) return renderBlockKit(shown.blockKit, on);
    return el("p", { class: "not-drawn" }, pageWords.tooMuchForSlack);
  } catch {
    return el("p", { class: "not-drawn" }, pageWords.notDrawn);
  }
}

/** Slack asks for itself; an Adaptive Card only carries the question along. */
async function asking(action: CardAction, on: (action: CardAction) => void): Promise<void> {
  const question = action.look === "teams" ? action.data.$confirm : undefined;
  if (question === undefined || (await ask(question))) on(action);
}
