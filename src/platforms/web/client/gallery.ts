/** The page of all cards: filters above, each card in both looks below. */
import { galleryWords as say } from "../../../../cards/text/gallery.js";
import type { GalleryCard } from "../gallery-protocol.js";
import { el } from "./cards/dom.js";
import { cardSection } from "./gallery-card.js";

type Chosen = { room: string; kind: string; worst: boolean };
const ANY = "all";

const list = el("main", { id: "cards", tabindex: "-1" });
const count = el("p", { role: "status" });
document.body.prepend(
  el("a", { class: "skip", href: "#cards" }, say.title),
  el(
    "header",
    { class: "top" },
    el("h1", {}, say.title),
    el("a", { href: "/" }, say.back),
    el("a", { href: "/guard" }, say.guard),
    el("p", {}, say.intro),
  ),
);

void load();

async function load(): Promise<void> {
  try {
    const response = await fetch("/gallery/cards");
    if (!response.ok) throw new Error(String(response.status));
    open((await response.json()) as GalleryCard[]);
  } catch {
    document.body.append(el("p", { role: "alert", class: "failed" }, say.failed));
  }
}

function open(all: readonly GalleryCard[]): void {
  const chosen = fromAddress();
  const form = el(
    "form",
    { class: "filters", "aria-label": say.filter },
    choice(
      say.room,
      "room",
      [...new Set(all.map(({ room }) => room))].map((room) => [room, say.rooms[room] ?? room]),
      chosen.room,
    ),
    choice(say.kind, "kind", Object.entries(say.kinds), chosen.kind),
    el(
      "label",
      { class: "worst" },
      el("input", { type: "checkbox", name: "worst", checked: chosen.worst }),
      say.worst,
    ),
    count,
  );
  document.body.append(form, list);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    const data = new FormData(form);
    show(all, { room: String(data.get("room")), kind: String(data.get("kind")), worst: data.has("worst") });
  });
  show(all, chosen);
}

function show(all: readonly GalleryCard[], chosen: Chosen): void {
  const { room, kind, worst } = chosen;
  const fitting = all.filter(
    (one) =>
      (room === ANY || one.room === room) && (kind === ANY || one.kind === kind) && (!worst || one.worst),
  );
  history.replaceState(null, "", `?${new URLSearchParams({ room, kind, ...(worst ? { worst: "1" } : {}) })}`);
  count.textContent = say.count(fitting.length, all.length);
  list.replaceChildren(...fitting.map(cardSection));
  if (fitting.length === 0) list.append(el("p", {}, say.none));
}

function fromAddress(): Chosen {
  const wanted = new URLSearchParams(location.search);
  return {
    room: wanted.get("room") ?? "meetings",
    kind: wanted.get("kind") ?? ANY,
    worst: wanted.has("worst"),
  };
}

function choice(
  legend: string,
  name: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): HTMLElement {
  return el(
    "fieldset",
    {},
    el("legend", {}, legend),
    ...[[ANY, say.all] as const, ...options].map(([value, words]) =>
      el(
        "label",
        {},
        el("input", { type: "radio", name, value, checked: value === chosen }),
        el("span", {}, words),
      ),
    ),
  );
}
