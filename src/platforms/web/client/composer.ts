import { pageWords } from "../../../../cards/text/playground-page.js";
import { el, freshId } from "./cards/dom.js";
import type { Page, Source } from "./page.js";
import { suggestions } from "./suggestions.js";

const COMMAND = /^\s*(?:\/(?:mdt\b)?|@roundtable\b)\s*/i;

/** Where words are typed: a command after /mdt (or @Roundtable), anything else for everybody there. */
export function composer(
  page: () => Page,
  from: () => Source,
  label: string,
): { element: HTMLElement; set(words: string): void; name(label: string): void } {
  const [inputId, listId] = [freshId(), freshId()];
  const input = el("input", {
    id: inputId,
    type: "text",
    autocomplete: "off",
    placeholder: pageWords.writeHere,
    role: "combobox",
    "aria-expanded": "false",
    "aria-autocomplete": "list",
    "aria-controls": listId,
  });
  const named = el("label", { for: inputId, class: "unseen" }, label);
  const send = el("button", { class: "strong" }, pageWords.send);
  const list = suggestions(input, listId, page);
  const element = el("form", { class: "composer" }, named, list.element, input, send);
  let busy = false;

  element.addEventListener("submit", async (event) => {
    event.preventDefault();
    const words = input.value;
    if (busy || words.trim() === "") return input.focus();
    busy = true;
    send.setAttribute("aria-disabled", "true");
    list.close();
    try {
      if (await deliver(words)) input.value = "";
    } finally {
      busy = false;
      send.removeAttribute("aria-disabled");
      if (document.activeElement === document.body) input.focus();
    }
  });

  async function deliver(words: string): Promise<boolean> {
    if (!COMMAND.test(words)) return page().say(words, from());
    // Its answer may be a form that stays open for long; what failed can be sent again from the problem shown.
    input.value = "";
    await page().command(words.replace(COMMAND, ""), from());
    return false;
  }

  return {
    element,
    set(words) {
      input.value = words;
      input.focus();
      list.update();
    },
    name(words) {
      named.textContent = words;
    },
  };
}
