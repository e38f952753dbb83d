import { randomUUID } from "node:crypto";
import type { Card, ExecuteAction } from "../../../../cards/card-types.js";
import { TITLE } from "../../../../cards/form.js";
import { toHtml } from "../../../../cards/render/html.js";
import { escapeHtml } from "../../../../cards/render/html-text.js";
import { asOnPage } from "../../../../cards/render/page-words.js";
import { formOf } from "../../../../cards/render/structure.js";
import type { Sealer } from "../../../storage/sealed.js";
import { sealPress, type View } from "./sealed-press.js";

/** Where a card is drawn: under which link, and what stands on the page instead of the link's own card. */
export type Drawing = { sealer: Sealer; hash: string; path: string; view?: View | undefined };

/** A card whose buttons can be pressed, or whose form can be sent. `prefix` keeps the ids of two cards apart. */
export function drawn(on: Drawing, given: Card, level: number, prefix = ""): string {
  const card = asOnPage(given);
  const form = formOf(card);
  const press = (button: ExecuteAction) => {
    const sends = form !== undefined && button.data[TITLE] !== undefined;
    const sealed = sealPress(on.sealer, on.hash, {
      kind: sends ? "form" : "press",
      id: randomUUID(),
      action: button.verb,
      data: sends ? form.context : button.data,
      ...(on.view ? { view: on.view } : {}),
    });
    const look = button.style === "positive" ? "strong" : button.style === "destructive" ? "careful" : "";
    const what = `<button name="press" value="${escapeHtml(sealed)}"${look === "" ? "" : ` class="${look}"`}>${escapeHtml(button.title)}</button>`;
    return what;
  };
  const html = toHtml(card, { level, press, prefix });
  return `<form method="post" action="${escapeHtml(on.path)}" class="card">${html}</form>`;
}

/** A button of the page's own, beside cards. */
export function ownButton(on: Drawing, words: string, action: string, data: View["data"] = {}): string {
  const press = { kind: "press", id: randomUUID(), action, data } as const;
  const sealed = sealPress(on.sealer, on.hash, press);
  return `<button name="press" value="${escapeHtml(sealed)}">${escapeHtml(words)}</button>`;
}
