import { tryWords } from "../../../../cards/text/playground-page.js";
import { el, freshId } from "./cards/dom.js";
import { isPutAway, putAway } from "./memory.js";
import type { Page } from "./page.js";

/** For the first visit: a whole month in five steps. Put away, it leaves a way back. */
export function tryThis(page: () => Page): HTMLElement {
  const id = freshId();
  const hide = el("button", { type: "button", class: "link" }, tryWords.hide);
  const show = el("button", { type: "button", class: "link" }, tryWords.show);
  const panel = el(
    "section",
    { class: "try panel", "aria-labelledby": id },
    el("h2", { id }, tryWords.title),
    el("p", { class: "quiet" }, tryWords.intro),
    el("ol", {}, ...tryWords.steps.map((step) => el("li", {}, ...stepParts(step, page)))),
    hide,
  );
  const element = el("div", {}, panel, show);
  const set = (away: boolean) => {
    panel.hidden = away;
    show.hidden = !away;
  };
  set(isPutAway("try"));
  hide.addEventListener("click", () => {
    putAway("try", true);
    set(true);
    show.focus();
  });
  show.addEventListener("click", () => {
    putAway("try", false);
    set(false);
    hide.focus();
  });
  return element;
}

type Step = (typeof tryWords.steps)[number];

function stepParts(step: Step, page: () => Page): HTMLElement[] {
  const be = el(
    "button",
    { type: "button", class: "link", "aria-label": `${tryWords.be}: ${step.do}` },
    tryWords.be,
  );
  be.addEventListener("click", async () => {
    const { state } = page();
    const person = state.people.find(({ cast }) => cast === step.as);
    const channel = state.places.find(({ id }) => id.startsWith("channel:"))?.id;
    await page().go({
      ...(person ? { as: person.id } : {}),
      place: "command" in step ? "dm" : (channel ?? "dm"),
    });
    if ("command" in step) page().compose(step.command);
  });
  return [el("b", {}, step.do), el("p", {}, step.say, " ", be)];
}
