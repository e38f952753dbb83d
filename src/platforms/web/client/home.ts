import type { CardShown } from "../protocol.js";
import { el } from "./cards/dom.js";
import { drawn } from "./drawn.js";
import { focusAgain, focusedIn } from "./focus.js";
import type { Page } from "./page.js";
import { whispersAt } from "./whispers.js";

/** The Home of the person: everything that is theirs, overdue first. */
export function homeView(page: () => Page): { element: HTMLElement; show(shown: CardShown): void } {
  const element = el("div", { class: "scroll home", tabindex: "0" });
  return {
    element,
    show(shown) {
      const now = page();
      const from = { place: now.place };
      const focused = focusedIn(element);
      element.replaceChildren(
        el(
          "div",
          { class: "sheet" },
          drawn(shown, now.look, (action) => now.press(action, from)),
        ),
        ...whispersAt(now, undefined, from),
      );
      if (focused) focusAgain(element, focused);
    },
  };
}
