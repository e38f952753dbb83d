import { pageWords } from "../../../../cards/text/playground-page.js";
import type { CardShown, MessagesShown } from "../protocol.js";
import { el, freshId } from "./cards/dom.js";
import { composer } from "./composer.js";
import { happenedPanel } from "./happened.js";
import { homeView } from "./home.js";
import { live } from "./live.js";
import { lookSwitch } from "./looks.js";
import { messageList } from "./messages.js";
import { nameOfPlace, type Page } from "./page.js";
import { peopleList } from "./people.js";
import { placeList } from "./places.js";
import { timeBar } from "./time.js";
import { tryThis } from "./try-this.js";

export type View = {
  showMessages(shown: MessagesShown): void;
  showHome(shown: CardShown): void;
  compose(words: string): void;
  /** Counts what is under way. */
  busy(more: 1 | -1): void;
  /** Brings the answer under a message, or at the end, into sight. */
  reveal(under: string | undefined): void;
};

/** The page's landmarks, put together once; its parts then show what changes. */
export function shell(page: () => Page, earlier: () => void): View {
  const [mainId, asideId] = [freshId(), freshId()];
  const happened = happenedPanel(page);
  const time = timeBar(page, happened.show);
  const looks = lookSwitch(page);
  const people = peopleList(page);
  const places = placeList(page);
  const messages = messageList(page, earlier);
  const home = homeView(page);
  const title = el("h1");
  const subtitle = el("p", { class: "quiet" });
  const write = composer(page, () => ({ place: page().place }), pageWords.writeHere);
  const toggle = el("button", {
    type: "button",
    class: "toggle",
    "aria-expanded": "false",
    "aria-controls": asideId,
  });
  const side = el("div", { id: asideId, class: "side" }, people.me, places.element, people.element);
  const main = el(
    "main",
    { id: mainId, tabindex: "-1", "aria-busy": "false" },
    el("header", { class: "place" }, el("div", {}, title, subtitle)),
    messages.element,
    home.element,
    write.element,
  );
  document.body.replaceChildren(
    el("a", { class: "skip", href: `#${mainId}` }, pageWords.skip),
    el(
      "header",
      { class: "top" },
      el(
        "div",
        { class: "brand" },
        el("span", { class: "ring", "aria-hidden": "true" }),
        el("b", {}, pageWords.brand),
        el("span", { class: "chip" }, pageWords.tag),
      ),
      time.element,
      el(
        "div",
        { class: "row" },
        looks.element,
        el("a", { href: "/gallery" }, pageWords.cards),
        el("a", { href: "/guard" }, pageWords.guard),
        el("a", { href: "/mails" }, pageWords.mails),
      ),
      toggle,
    ),
    side,
    main,
    el("aside", { class: "help", "aria-label": pageWords.happened }, happened.element, tryThis(page)),
    ...live.parts,
  );
  const setOpen = (open: boolean) => {
    document.body.classList.toggle("side-open", open);
    toggle.setAttribute("aria-expanded", String(open));
  };
  toggle.addEventListener("click", () => setOpen(toggle.getAttribute("aria-expanded") !== "true"));
  // The address carries person and place, so a skip link must not replace them.
  document.querySelector(".skip")?.addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });

  let was = "";
  let underWay = 0;
  const show = (isHome: boolean) => {
    const { state, place } = page();
    const name = nameOfPlace(state, place, pageWords.home);
    title.textContent = name;
    subtitle.textContent = state.places.find(({ id }) => id === place)?.subtitle ?? state.me.name;
    document.title = `${name} · ${state.me.name} · ${pageWords.title}`;
    write.name(pageWords.write(name));
    toggle.textContent = `${state.me.name} · ${name}`;
    messages.element.hidden = isHome;
    home.element.hidden = !isHome;
    for (const part of [time, looks, people, places]) part.show();
    if (was !== `${state.me.id} ${place}`) setOpen(false);
    was = `${state.me.id} ${place}`;
  };

  return {
    showMessages(shown) {
      show(false);
      messages.show(shown);
    },
    showHome(shown) {
      show(true);
      home.show(shown);
    },
    compose: write.set,
    busy(more) {
      underWay += more;
      main.setAttribute("aria-busy", String(underWay > 0));
    },
    reveal(under) {
      const end = ".end .whisper, .home .whisper";
      const message = under === undefined ? undefined : `[data-message="${CSS.escape(under)}"] .whisper`;
      const at = main.querySelector(message ?? end) ?? main.querySelector(end);
      const room = at?.closest(".scroll")?.clientHeight ?? 0;
      at?.scrollIntoView({ block: at.clientHeight > room ? "start" : "nearest" });
    },
  };
}
