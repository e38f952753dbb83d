import { pageWords } from "../../../../cards/text/playground-page.js";
import { el, freshId } from "./cards/dom.js";

/** Asks before something counts; Escape means no. `strong` stands out: where one answer loses something, the other. */
export function ask(
  question: string,
  yes: string = pageWords.yes,
  no: string = pageWords.no,
  strong: "yes" | "no" = "yes",
): Promise<boolean> {
  const id = freshId();
  const box = el(
    "dialog",
    { class: "ask", "aria-labelledby": id },
    el(
      "form",
      { method: "dialog" },
      el("p", { id }, question),
      el(
        "div",
        { class: "row" },
        el("button", { value: "no", class: strong === "no" ? "strong" : "" }, no),
        el("button", { value: "yes", class: strong === "yes" ? "strong" : "" }, yes),
      ),
    ),
  );
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) => {
    box.addEventListener("close", () => {
      box.remove();
      resolve(box.returnValue === "yes");
    });
  });
}
