import { pageWords } from "../../../../cards/text/playground-page.js";
import type { MessageShown } from "../protocol.js";
import { el } from "./cards/dom.js";
import { composer } from "./composer.js";
import { drawn } from "./drawn.js";
import { head } from "./message-head.js";
import type { Page } from "./page.js";
import { whispersAt } from "./whispers.js";

/** Threads whose place to answer stands open, by who opened it and the message that begins them. */
const open = new Set<string>();

/** The replies to a message, inline, and where to add one. */
export function thread(page: Page, root: MessageShown, about: string, redraw: () => void): HTMLElement {
  const from = { place: page.place, parent: root.id };
  const key = `${page.state.me.id} ${root.id}`;
  const isOpen = open.has(key);
  const toggle = el(
    "button",
    {
      type: "button",
      class: "link reply",
      "aria-expanded": String(isOpen),
      "aria-label": pageWords.replyTo(about),
    },
    pageWords.reply,
  );
  const list = el(
    "ol",
    { "aria-label": pageWords.inThread(about) },
    ...root.replies.map((reply) => el("li", {}, replyItem(page, root, reply))),
  );
  toggle.addEventListener("click", () => {
    if (isOpen) open.delete(key);
    else open.add(key);
    redraw();
    if (!isOpen) document.querySelector<HTMLElement>(`[data-thread="${CSS.escape(root.id)}"] input`)?.focus();
  });
  const count = root.replies.length;
  return el(
    "div",
    { class: "thread", "data-thread": root.id },
    ...(count > 0 ? [el("p", { class: "quiet" }, pageWords.replies(count)), list] : []),
    toggle,
    ...(isOpen
      ? [
          composer(
            () => page,
            () => from,
            pageWords.replyTo(about),
          ).element,
        ]
      : []),
  );
}

function replyItem(page: Page, root: MessageShown, reply: MessageShown): HTMLElement {
  const from = { place: page.place, parent: root.id, under: reply.id };
  const body =
    reply.kind === "words"
      ? el("p", { class: "words", dir: "auto" }, reply.words)
      : drawn(reply.shown, page.look, (action) => page.press(action, from));
  const menu = reply.kind === "words" && root.caseId !== undefined ? [recordMenu(page, reply, from)] : [];
  return el(
    "article",
    { class: "message", tabindex: "-1", "data-message": reply.id },
    ...head(reply),
    body,
    ...menu,
    ...whispersAt(page, reply.id, from),
  );
}

/** The message shortcuts of both platforms: what somebody typed becomes an offer or an action, after a look at it. */
function recordMenu(
  page: Page,
  reply: MessageShown,
  from: { place: Page["place"]; parent: string; under: string },
): HTMLElement {
  const item = (words: string, what: "offer" | "action") => {
    const button = el("button", { type: "button" }, words);
    button.addEventListener("click", () => page.record(reply.id, what, from));
    return button;
  };
  return el(
    "details",
    { class: "menu" },
    el("summary", { "aria-label": pageWords.moreAbout(reply.author.name) }, pageWords.more),
    el("div", {}, item(pageWords.asOffer, "offer"), item(pageWords.asAction, "action")),
  );
}
