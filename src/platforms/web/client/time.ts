import { pageWords } from "../../../../cards/text/playground-page.js";
import type { Arrival, Moved } from "../protocol.js";
import { post } from "./api.js";
import { el, freshId } from "./cards/dom.js";
import { live } from "./live.js";
import type { Page } from "./page.js";

/** The clock of the playground and the buttons that move it. */
export function timeBar(
  page: () => Page,
  happened: (moved: Moved) => void,
): { element: HTMLElement; show(): void } {
  const clock = el("time", { class: "clock" });
  const coming = el("p", { class: "quiet" });
  const next = el("button", { type: "button", class: "strong" }, pageWords.next);
  const before = el("button", { type: "button" }, pageWords.before);
  const dayId = freshId();
  const day = el("input", { id: dayId, type: "date", required: true });
  const pick = el(
    "details",
    { class: "pick" },
    el("summary", {}, pageWords.toDay),
    el(
      "form",
      {},
      el("label", { for: dayId }, pageWords.toDayLabel),
      day,
      el("button", { class: "strong" }, pageWords.go),
    ),
  );
  const element = el(
    "section",
    { class: "time", "aria-label": pageWords.time },
    el("div", { class: "now" }, clock, coming),
    el("div", { class: "row" }, next, before, pick),
  );
  let busy = false;

  const move = async (to: string, button: HTMLElement) => {
    if (busy) return;
    busy = true;
    element.setAttribute("aria-busy", "true");
    const words = button.textContent ?? "";
    button.textContent = pageWords.moving;
    try {
      const moved = await post<Moved>("time", { to });
      live.fine();
      pick.open = false;
      happened(moved);
    } catch (problem) {
      live.problem(problem instanceof Error ? problem.message : pageWords.failed);
    } finally {
      button.textContent = words;
      element.removeAttribute("aria-busy");
      busy = false;
      await page().refresh();
    }
  };
  next.addEventListener("click", () => move("next", next));
  before.addEventListener("click", () => move("before-meeting", before));
  pick.addEventListener("submit", (event) => {
    event.preventDefault();
    void move(day.value, pick.querySelector("form button") as HTMLElement);
  });

  return {
    element,
    show() {
      const { state } = page();
      clock.textContent = state.nowWords;
      clock.dateTime = state.now;
      day.min = state.now.slice(0, 10);
      coming.textContent = [
        state.nextThing ? pageWords.nextAt(state.nextThing.words) : pageWords.nextNone,
        ...(state.nextMeeting ? [pageWords.meetingAt(state.nextMeeting.ref, state.nextMeeting.words)] : []),
      ].join(" · ");
    },
  };
}

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
        el("ul", {}, ...byFirst(arrivals).map(([first, all]) => arrivalItem(first, all, page))),
        ...(more > 0 ? [el("p", { class: "quiet" }, pageWords.happenedMore(more))] : []),
      );
      element.hidden = false;
      live.say(
        [
          now,
          none,
          ...byFirst(arrivals).map(
            ([first, all]) => `${first}: ${all.map(({ where }) => where).join(", ")}.`,
          ),
        ].join(" "),
      );
    },
  };
}

function byFirst(arrivals: readonly Arrival[]): [string, Arrival[]][] {
  const groups = new Map<string, Arrival[]>();
  for (const one of arrivals) {
    const key = `${one.when} · ${one.first}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups];
}

function arrivalItem(first: string, arrivals: readonly Arrival[], page: () => Page): HTMLElement {
  return el(
    "li",
    {},
    el("p", { dir: "auto" }, first),
    el(
      "div",
      { class: "row" },
      ...arrivals.map((one) => {
        const name = page().state.people.find(({ id }) => id === one.person)?.name ?? "";
        const button = el(
          "button",
          {
            type: "button",
            class: "pill",
            "aria-label": pageWords.goSee(name, `${one.where}, ${one.first}`),
          },
          one.where,
        );
        button.addEventListener("click", () =>
          page().go({ as: one.place === "dm" ? one.person : readerFor(one, page()), place: one.place }),
        );
        return button;
      }),
    ),
  );
}

/** Whoever is on the list already stays who they are. */
function readerFor({ place, person }: Arrival, page: Page): string {
  return page.state.places.some(({ id }) => id === place) ? page.state.me.id : person;
}
