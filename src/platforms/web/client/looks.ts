import { lookWords, pageWords } from "../../../../cards/text/playground-page.js";
import { el, freshId } from "./cards/dom.js";
import type { Look } from "./memory.js";
import type { Page } from "./page.js";

/** The one switch between the two platforms' looks. */
export function lookSwitch(page: () => Page): { element: HTMLElement; show(): void } {
  const inputs = (Object.keys(lookWords) as Look[]).map((look) => {
    const id = freshId();
    const input = el("input", { id, type: "radio", name: "look", value: look });
    input.addEventListener("change", () => page().setLook(look));
    return { look, input, label: el("label", { for: id }, lookWords[look]) };
  });
  return {
    element: el(
      "fieldset",
      { class: "looks" },
      el("legend", {}, pageWords.lookLegend),
      el("span", { class: "switch" }, ...inputs.flatMap(({ input, label }) => [input, label])),
    ),
    show() {
      document.documentElement.dataset.look = page().look;
      for (const { look, input } of inputs) input.checked = look === page().look;
    },
  };
}
