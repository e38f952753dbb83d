import { pageWords } from "../../../../cards/text/playground-page.js";
import type { MessageShown, MessagesShown } from "../protocol.js";
import { el } from "./cards/dom.js";
import { drawn } from "./drawn.js";
import { focusAgain, focusedIn } from "./focus.js";
import { head } from "./message-head.js";
import type { Page } from "./page.js";
import { thread } from "./thread.js";
import { whispersAt } from "./whispers.js";

/** The messages of a place. Only what changed is drawn anew, so that nobody loses their place in a card. */
export function messageList(
  page: () => Page,
  earlier: () => void,
): { element: HTMLElement; show(found: MessagesShown): void } {
  const older = el("button", { type: "button", class: "older" }, pageWords.earlier);
  const list = el("ol", { class: "messages" });
  const end = el("div", { class: "end" });
  const emptyWords = el("p");
  const nextStep = el("button", { type: "button", class: "strong" }, pageWords.nextStep);
  const empty = el("div", { class: "empty" }, emptyWords, nextStep);
  nextStep.addEventListener("click", () => page().command("", { place: page().place }));
  const element = el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": pageWords.messages },
    older,
    empty,
    list,
    end,
  );
  older.addEventListener("click", earlier);
  const drawnAs = new Map<string, string>();
  let where = "";
  let last: MessagesShown = { messages: [], earlier: false, mayWrite: true };

  const show = (found: MessagesShown) => {
    last = found;
    const now = page();
    const here = `${now.state.me.id} ${now.place} ${now.look}`;
    const arrived = here !== where;
    const atEnd = arrived || element.scrollHeight - element.scrollTop - element.clientHeight < 120;
    if (arrived) {
      drawnAs.clear();
      list.replaceChildren();
    }
    where = here;
    const messages = "closed" in found ? [] : found.messages;
    older.hidden = !("earlier" in found && found.earlier);
    empty.hidden = messages.length > 0;
    nextStep.hidden = "closed" in found;
    emptyWords.textContent =
      "closed" in found ? found.closed : pageWords.empty[now.place === "dm" ? "dm" : "channel"];
    reconcile(list, messages, drawnAs, now, () => show(last));
    end.replaceChildren(...whispersAt(now, undefined, { place: now.place }));
    if (atEnd) element.scrollTop = element.scrollHeight;
  };
  return { element, show };
}

function reconcile(
  list: HTMLElement,
  messages: readonly MessageShown[],
  drawnAs: Map<string, string>,
  page: Page,
  redraw: () => void,
): void {
  const wanted = new Set(messages.map(({ id }) => id));
  for (const item of [...list.children] as HTMLElement[]) {
    if (!wanted.has(item.dataset.id ?? "")) item.remove();
  }
  const known = new Map(([...list.children] as HTMLElement[]).map((item) => [item.dataset.id ?? "", item]));
  let day = "";
  for (const [index, message] of messages.entries()) {
    const newDay = dayOf(message) === day ? undefined : dayOf(message);
    day = dayOf(message);
    const whispers = page.whispers.filter(
      (one) => one.under === message.id || message.replies.some(({ id }) => id === one.under),
    );
    const now = JSON.stringify([message, newDay, whispers]);
    const old = known.get(message.id);
    if (old && drawnAs.get(message.id) === now) {
      place(list, old, index);
      continue;
    }
    drawnAs.set(message.id, now);
    const item = el(
      "li",
      { "data-id": message.id },
      ...(newDay ? [el("p", { class: "day" }, newDay)] : []),
      rootItem(page, message, () => {
        drawnAs.delete(message.id);
        redraw();
      }),
    );
    const focused = old && focusedIn(old);
    if (old) old.replaceWith(item);
    else place(list, item, index);
    if (focused) focusAgain(item, focused);
  }
}

function place(list: HTMLElement, item: HTMLElement, index: number): void {
  if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
}

function rootItem(page: Page, message: MessageShown, redraw: () => void): HTMLElement {
  const from = { place: page.place, under: message.id };
  const first = message.kind === "card" ? message.shown.card.fallbackText : message.words.slice(0, 60);
  const body =
    message.kind === "words"
      ? el("p", { class: "words", dir: "auto" }, message.words)
      : drawn(message.shown, page.look, (action) =>
          page.press(action, { ...from, ...(message.caseId ? { parent: message.id } : {}) }),
        );
  return el(
    "article",
    {
      class: "message",
      tabindex: "-1",
      "aria-label": `${message.author.name}: ${first}`,
      "data-message": message.id,
    },
    ...head(message),
    body,
    ...whispersAt(page, message.id, from),
    ...(page.place.startsWith("channel:") ? [thread(page, message, first, redraw)] : []),
  );
}

function dayOf({ when }: MessageShown): string {
  return when.split(",")[0] ?? "";
}
