import { pageWords } from "../../../../cards/text/playground-page.js";
import { el } from "./cards/dom.js";

/** Longer than this nobody wants to be read to unasked; the rest stands on the page. */
const MOST = 500;

const polite = el("div", { class: "unseen", "aria-live": "polite", role: "status" });
const problems = el("div", { class: "problems", role: "alert" });

/** What speaks without being looked at: news for screen readers, and problems for everybody. */
export const live = {
  parts: [polite, problems],
  /** Read out when the reader is ready. */
  say(words: string): void {
    const line = el("p", {}, words.length > MOST ? `${words.slice(0, MOST)}…` : words);
    polite.append(line);
    // Old news must not be read again; a region keeps its voice only while it is there when words arrive.
    setTimeout(() => line.remove(), 8000);
  },
  /** Shown until it is put away; `again` offers a second try. */
  problem(sentence: string, again?: () => void): void {
    const close = el("button", { type: "button", class: "plain", "aria-label": pageWords.close }, "✕");
    const retry = el("button", { type: "button" }, pageWords.again);
    const box = el("div", { class: "problem" }, el("p", {}, sentence), ...(again ? [retry] : []), close);
    close.addEventListener("click", () => box.remove());
    retry.addEventListener("click", () => {
      box.remove();
      again?.();
    });
    problems.replaceChildren(box);
  },
  /** Whatever was wrong is over. */
  fine(): void {
    problems.replaceChildren();
  },
};
