import { pageWords } from "../../../../cards/text/playground-page.js";
import { el } from "./cards/dom.js";
import { drawn } from "./drawn.js";
import type { Page, Source, Whisper } from "./page.js";

/** The private answers that stand under one message, or at the end of the place. */
export function whispersAt(page: Page, under: string | undefined, from: Source): HTMLElement[] {
  return page.whispers
    .filter((one) => one.as === page.state.me.id && one.place === page.place && one.under === under)
    .map((one) => whisper(page, one, from));
}

function whisper(page: Page, one: Whisper, from: Source): HTMLElement {
  const dismiss = el(
    "button",
    { type: "button", class: "link", "aria-label": pageWords.dismissAnswer },
    pageWords.dismiss,
  );
  dismiss.addEventListener("click", () => page.dismiss(one));
  return el(
    "section",
    { class: `whisper${one.reply.refused ? " refused" : ""}`, "aria-label": pageWords.onlyYou },
    el(
      "p",
      { class: "only-you" },
      el("span", { class: "eye", "aria-hidden": "true" }),
      pageWords.onlyYou,
      " · ",
      dismiss,
    ),
    ...(one.reply.note ? [el("p", { class: "note" }, one.reply.note)] : []),
    drawn(one.reply.shown, page.look, (action) => page.press(action, { ...from, under: one.under })),
  );
}
