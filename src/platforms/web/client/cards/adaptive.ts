/** Adaptive Cards as Teams shows them. The page loads adaptivecards.min.js before this module. */

import type * as Package from "adaptivecards";
import type { Card } from "../../../../../cards/card-types.js";
import { unescapeMarkdown } from "../../../../../cards/render/literal.js";
import { teamsWords } from "../../../../../cards/text/gallery.js";
import { labelFields } from "./adaptive-fields.js";
import { el, freshId } from "./dom.js";
import { escapeHtml } from "./literal.js";
import { ownAddress } from "./own-address.js";
import { teamsLook } from "./teams-look.js";
import { type AdaptiveMode, type CardAction, CLOSED } from "./types.js";

declare const AdaptiveCards: typeof Package;

/**
 * @param card Adaptive Card 1.5 JSON made by `cards/kit.ts`.
 * @param on hears each press, with all inputs of the card; links open by themselves.
 * @throws when the package finds anything wrong with the card.
 */
export function renderAdaptive(
  card: unknown,
  on: (action: CardAction) => void,
  mode: AdaptiveMode = "message",
): HTMLElement {
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(teamsLook);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = escapeHtml(unescapeMarkdown(text));
    result.didProcess = true;
  };
  const { source, presses } = prepared(card);
  drawn.parse(source, context);
  if (context.eventCount > 0) throw new Error(`not a card: ${context.getEventAt(0).message}`);
  drawn.onExecuteAction = (action) => press(action, drawn, presses, on);
  const content = drawn.render();
  if (!content) throw new Error("not a card: nothing to show");
  // The package lets every card be a stop of the Tab key; only what can be pressed or filled should be.
  content.removeAttribute("tabindex");
  labelFields(drawn);
  return mode === "dialog" ? dialog(card as Card, content) : el("div", { class: "as-teams" }, content);
}

type Presses = ReadonlyMap<string, Record<string, string>>;

function press(
  action: Package.Action,
  drawn: Package.AdaptiveCard,
  presses: Presses,
  on: (action: CardAction) => void,
): void {
  if (action instanceof AdaptiveCards.OpenUrlAction) {
    if (action.url) window.open(ownAddress(action.url), "_blank", "noopener");
    return;
  }
  if (!(action instanceof AdaptiveCards.ExecuteAction)) return;
  const answered = drawn.getAllInputs().filter((input) => input.id && input.isSet());
  on({
    look: "teams",
    action: action.verb ?? "",
    data: presses.get(action.id ?? "") ?? {},
    inputs: Object.fromEntries(answered.map((input) => [input.id, String(input.value)])),
  });
}

/**
 * The card without the bounds of its numbers, since the package refuses a number beyond them without a word and the
 * server answers in words; and with an id for each button, since the package mixes answers into the button's data.
 */
function prepared(card: unknown): { source: unknown; presses: Presses } {
  const presses = new Map<string, Record<string, string>>();
  const source = JSON.parse(JSON.stringify(card), (_key, value) => {
    if (value?.type === "Input.Number") {
      const { min: _min, max: _max, ...rest } = value;
      return rest;
    }
    if (value?.type !== "Action.Execute") return value;
    const id = `press-${presses.size}`;
    presses.set(id, value.data);
    return { ...value, id };
  });
  return { source, presses };
}

function dialog(card: Card, content: HTMLElement): HTMLElement {
  const form = card.actions?.find(
    (action) => action.type === "Action.Execute" && action.data.$title !== undefined,
  );
  const title = form?.type === "Action.Execute" ? (form.data.$title ?? "") : card.fallbackText;
  const titleId = freshId();
  const close = el("button", { type: "button", class: "card-close", "aria-label": teamsWords.close }, "✕");
  const box = el(
    "section",
    { class: "as-teams as-dialog", "aria-labelledby": titleId },
    el("header", {}, el("h2", { id: titleId }, title), close),
    content,
  );
  close.addEventListener("click", () => box.dispatchEvent(new CustomEvent(CLOSED, { bubbles: true })));
  return box;
}
