import { pageWords } from "../../../../cards/text/playground-page.js";
import { el } from "./cards/dom.js";
import { live } from "./live.js";
import type { Page } from "./page.js";

/** The commands that fit what is typed: arrows choose, Tab or Enter takes, Escape closes. */
export function suggestions(
  input: HTMLInputElement,
  id: string,
  page: () => Page,
): { element: HTMLElement; update(): void; close(): void } {
  const element = el("ul", {
    id,
    class: "suggestions",
    role: "listbox",
    "aria-label": pageWords.suggestions,
    hidden: true,
  });
  let chosen = -1;

  const close = () => {
    element.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const update = () => {
    const typed = /^\s*(\/|\/mdt\s+|@roundtable\s+)([a-z]*)$/i.exec(
      input.value.replace(/^\s*\/m(d?)$/i, "/"),
    );
    const [, , word = ""] = typed ?? [];
    const fitting = typed
      ? page().state.commands.filter(({ verb }) => verb.startsWith(word.toLowerCase()))
      : [];
    const exact = fitting.length === 1 && fitting[0]?.verb === word.toLowerCase();
    if (fitting.length === 0 || exact) return close();
    element.replaceChildren(...fitting.map(({ verb, does }, index) => option(`${id}-${index}`, verb, does)));
    if (element.hidden) live.say(pageWords.suggested(fitting.length));
    element.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(-1);
  };

  const option = (optionId: string, verb: string, does: string) => {
    const item = el(
      "li",
      { id: optionId, role: "option", "aria-selected": "false", "data-verb": verb },
      el("b", {}, `/mdt ${verb}`),
      " ",
      el("span", { class: "quiet" }, does),
    );
    // Before the input loses the focus.
    item.addEventListener("mousedown", (event) => {
      event.preventDefault();
      take(verb);
    });
    return item;
  };

  const choose = (index: number) => {
    chosen = index;
    for (const [at, item] of [...element.children].entries()) {
      item.setAttribute("aria-selected", String(at === index));
      if (at === index) item.scrollIntoView({ block: "nearest" });
    }
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${id}-${index}`);
  };

  const take = (verb: string) => {
    input.value = `/mdt ${verb} `;
    close();
    input.focus();
  };

  input.addEventListener("input", update);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (element.hidden) return;
    const count = element.children.length;
    const verb = element.children[chosen]?.getAttribute("data-verb");
    if (event.key === "ArrowDown") choose((chosen + 1) % count);
    else if (event.key === "ArrowUp") choose((chosen <= 0 ? count : chosen) - 1);
    else if (event.key === "Escape") close();
    else if ((event.key === "Tab" || event.key === "Enter") && verb) take(verb);
    else return;
    event.preventDefault();
  });
  return { element, update, close };
}
