import { pageWords } from "../../../../cards/text/playground-page.js";
import type { Arrival, Moved, Reader } from "../protocol.js";
import { el, freshId } from "./cards/dom.js";
import { live } from "./live.js";
import type { Page } from "./page.js";

/** So many readers stand in the open; the rest behind a press. The cast comes first. */
const SHOWN = 6;

/** What arrived while time moved, by message, with who can see it: each of them one press away. */
export function happenedPanel(page: () => Page): { element: HTMLElement; show(moved: Moved): void } {
  const id = freshId();
  const title = el("h2", { id, tabindex: "-1" }, pageWords.happened);
  const list = el("div");
  const hide = el("button", { type: "button", class: "link" }, pageWords.hide);
  const element = el(
    "section",
    { class: "happened panel", "aria-labelledby": id, hidden: true },
    el("header", {}, title, hide),
    list,
  );
  hide.addEventListener("click", () => {
    element.hidden = true;
  });
  return {
    element,
    show({ nowWords, arrivals, more }) {
      const now = pageWords.happenedTo(nowWords);
      const none = arrivals.length === 0 ? pageWords.happenedNothing : "";
      list.replaceChildren(
        el("p", {}, now, " ", none),
        el("ul", {}, ...arrivals.map((arrival) => arrivalItem(arrival, page))),
        ...(more > 0 ? [el("p", { class: "quiet" }, pageWords.happenedMore(more))] : []),
      );
      element.hidden = false;
      element.parentElement?.scrollTo({ top: 0 });
      const news = arrivals.map(({ first, to }) =>
        pageWords.arrived(first, to[0]?.where ?? "", to.length - 1),
      );
      live.say([now, none, ...news].join(" "));
    },
  };
}

function arrivalItem({ when, first, to }: Arrival, page: () => Page): HTMLElement {
  const pill = (reader: Reader) => readerButton(first, reader, page);
  const rest = to.slice(SHOWN);
  return el(
    "li",
    {},
    el("p", { class: "quiet" }, when),
    el("p", { dir: "auto" }, first),
    el("div", { class: "row" }, ...to.slice(0, SHOWN).map(pill)),
    ...(rest.length === 0
      ? []
      : [
          el(
            "details",
            {},
            el("summary", {}, pageWords.happenedMore(rest.length)),
            el("div", { class: "row" }, ...rest.map(pill)),
          ),
        ]),
  );
}

function readerButton(first: string, { person, place, where }: Reader, page: () => Page): HTMLElement {
  const name = page().state.people.find(({ id }) => id === person)?.name ?? "";
  const button = el(
    "button",
    { type: "button", class: "pill", "aria-label": pageWords.goSee(name, `${where}, ${first}`) },
    where,
  );
  button.addEventListener("click", () => {
    // Whoever sees the channel anyway stays who they are.
    const mine = place !== "dm" && page().state.places.some(({ id }) => id === place);
    return page().go({ ...(mine ? {} : { as: person }), place });
  });
  return button;
}
