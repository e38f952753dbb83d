import { groupWords, type PeopleGroup } from "../../../../cards/text/playground.js";
import { pageWords } from "../../../../cards/text/playground-page.js";
import type { Person } from "../protocol.js";
import { avatar } from "./avatar.js";
import { el, freshId } from "./cards/dom.js";
import type { Page } from "./page.js";

/** Who I am, and everybody I could be: the cast in groups, everyone else behind the search. */
export function peopleList(page: () => Page): { me: HTMLElement; element: HTMLElement; show(): void } {
  const me = el("section", { class: "me", "aria-label": pageWords.youAre });
  const found = el("div", { class: "found" });
  const count = el("p", { class: "quiet", role: "status" });
  const [searchId, titleId] = [freshId(), freshId()];
  const search = el("input", {
    id: searchId,
    type: "search",
    autocomplete: "off",
    placeholder: pageWords.searchHint,
  });
  const element = el(
    "section",
    { class: "people", "aria-labelledby": titleId },
    el("h2", { id: titleId }, pageWords.change),
    el("label", { for: searchId, class: "unseen" }, pageWords.search),
    search,
    count,
    found,
  );
  let shown = "";

  const list = () => {
    const typed = search.value.trim();
    const { people } = page().state;
    const fitting =
      typed === ""
        ? people.filter((one) => one.group !== "others")
        : people.filter((one) => fits(one, typed));
    count.textContent =
      typed !== "" && fitting.length === 0
        ? pageWords.foundNobody(typed)
        : pageWords.showing(fitting.length, people.length);
    found.replaceChildren(...groups(fitting).map(([group, members]) => groupList(group, members, page)));
  };
  search.addEventListener("input", list);

  return {
    me,
    element,
    show() {
      const { state } = page();
      const now = JSON.stringify([state.me.id, state.people.map(({ id, series }) => [id, series])]);
      if (now === shown) return;
      shown = now;
      me.replaceChildren(el("h2", {}, pageWords.youAre), avatar(state.me.name), aboutPerson(state.me));
      const focused =
        document.activeElement instanceof HTMLElement ? document.activeElement.dataset.person : undefined;
      list();
      if (focused) found.querySelector<HTMLElement>(`[data-person="${CSS.escape(focused)}"]`)?.focus();
    },
  };
}

function groups(people: readonly Person[]): [PeopleGroup, Person[]][] {
  const names = Object.keys(groupWords) as PeopleGroup[];
  return names
    .map((group): [PeopleGroup, Person[]] => [group, people.filter((one) => one.group === group)])
    .filter(([, members]) => members.length > 0);
}

function groupList(group: PeopleGroup, members: readonly Person[], page: () => Page): HTMLElement {
  const id = freshId();
  return el(
    "div",
    { class: "group" },
    el("h3", { id }, groupWords[group]),
    el("ul", { "aria-labelledby": id }, ...members.map((person) => el("li", {}, personButton(person, page)))),
  );
}

function personButton(person: Person, page: () => Page): HTMLElement {
  const isMe = person.id === page().state.me.id;
  const button = el(
    "button",
    { type: "button", "data-person": person.id, ...(isMe ? { "aria-current": "true" } : {}) },
    avatar(person.name),
    aboutPerson(person),
  );
  button.addEventListener("click", () => page().go({ as: person.id }));
  return button;
}

function aboutPerson({ name, job, organisation, part }: Person): HTMLElement {
  return el(
    "span",
    { class: "about" },
    el("span", { class: "name", dir: "auto" }, name),
    ...(part ? [" ", el("span", { class: "chip" }, part)] : []),
    el("span", { class: "quiet", dir: "auto" }, ` ${job}, ${organisation}`),
  );
}

function fits({ name, job, organisation, part = "" }: Person, typed: string): boolean {
  const all = plain(`${name} ${job} ${organisation} ${part}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
