import { pageWords } from "../../../../cards/text/playground-page.js";
import { el } from "./cards/dom.js";
import type { Where } from "./memory.js";
import type { Page } from "./page.js";

/** The person's channels, direct messages and Home, with what is unread. */
export function placeList(page: () => Page): { element: HTMLElement; show(): void } {
  const list = el("ul");
  const element = el(
    "nav",
    { class: "places", "aria-label": pageWords.places },
    el("h2", {}, pageWords.places),
    list,
  );
  return {
    element,
    show() {
      const { state } = page();
      const places: { id: Where; title: string; subtitle: string; unread: number }[] = [
        ...state.places,
        { id: "home", title: pageWords.home, subtitle: state.me.name, unread: 0 },
      ];
      const focused = list.contains(document.activeElement);
      list.replaceChildren(...places.map((place) => el("li", {}, placeButton(place, page))));
      if (focused) list.querySelector<HTMLElement>("[aria-current]")?.focus();
    },
  };
}

type Shown = { id: Where; title: string; subtitle: string; unread: number };

function placeButton({ id, title, subtitle, unread }: Shown, page: () => Page): HTMLElement {
  const here = id === page().place;
  const button = el(
    "button",
    {
      type: "button",
      "data-kind": id === "home" ? "home" : id === "dm" ? "dm" : "channel",
      ...(here ? { "aria-current": "page" } : {}),
    },
    el("span", { class: "sign", "aria-hidden": "true" }),
    el("span", { class: "name" }, title.replace(/^#/, "")),
    el("span", { class: "unseen" }, ` ${subtitle}`),
    ...(unread > 0
      ? [
          el("span", { class: "count", "aria-hidden": "true" }, String(unread)),
          el("span", { class: "unseen" }, `, ${pageWords.unread(unread)}`),
        ]
      : []),
  );
  button.addEventListener("click", () => page().go({ place: id }));
  return button;
}
