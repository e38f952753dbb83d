import { pageWords } from "../../../../cards/text/playground-page.js";
import type { Moved } from "../protocol.js";
import { post } from "./api.js";
import { el, freshId } from "./cards/dom.js";
import { live } from "./live.js";
import type { Page } from "./page.js";

/** The clock of the playground and the buttons that move it, each saying where it leads. */
export function timeBar(
  page: () => Page,
  happened: (moved: Moved) => void,
): { element: HTMLElement; show(): void } {
  const clock = el("time", { class: "clock" });
  const next = mover(pageWords.next, "strong");
  const before = mover(pageWords.before, "");
  const dayId = freshId();
  const day = el("input", { id: dayId, type: "date", required: true });
  const go = mover(pageWords.go, "strong");
  const pick = el(
    "details",
    { class: "pick" },
    el("summary", {}, pageWords.toDay),
    el("form", {}, el("label", { for: dayId }, pageWords.toDayLabel), day, go.button),
  );
  const element = el(
    "section",
    { class: "time", "aria-label": pageWords.time },
    clock,
    el("div", { class: "row" }, next.button, before.button, pick),
  );
  let busy = false;

  const move = async (to: string, by: Mover) => {
    if (busy) return;
    busy = true;
    element.setAttribute("aria-busy", "true");
    by.what.textContent = pageWords.moving;
    try {
      const moved = await post<Moved>("time", { to });
      live.fine();
      pick.open = false;
      happened(moved);
    } catch (problem) {
      live.problem(problem instanceof Error ? problem.message : pageWords.failed);
    } finally {
      await page().refresh();
      by.what.textContent = by.words;
      element.removeAttribute("aria-busy");
      busy = false;
    }
  };
  next.button.addEventListener("click", () => move("next", next));
  before.button.addEventListener("click", () => move("before-meeting", before));
  go.button.type = "submit";
  pick.addEventListener("submit", (event) => {
    event.preventDefault();
    void move(day.value, go);
  });

  return {
    element,
    show() {
      const { now, nowWords, nextThing, nextMeeting } = page().state;
      clock.textContent = nowWords;
      clock.dateTime = now;
      day.min = now.slice(0, 10);
      next.when.textContent = nextThing?.words ?? pageWords.nextNone;
      before.when.textContent = nextMeeting
        ? pageWords.meetingAt(nextMeeting.ref, nextMeeting.words)
        : pageWords.noMeeting;
    },
  };
}

type Mover = { button: HTMLButtonElement; what: HTMLElement; when: HTMLElement; words: string };

function mover(words: string, look: string): Mover {
  const what = el("span", {}, words);
  const when = el("small");
  return { button: el("button", { type: "button", class: look }, what, " ", when), what, when, words };
}
