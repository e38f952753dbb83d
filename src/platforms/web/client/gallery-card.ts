import { galleryWords as say } from "../../../../cards/text/gallery.js";
import type { GalleryCard } from "../gallery-protocol.js";
import { renderAdaptive } from "./cards/adaptive.js";
import { renderBlockKit } from "./cards/block-kit.js";
import { el, freshId } from "./cards/dom.js";
import { type CardAction, CLOSED } from "./cards/types.js";

const whenNear = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) target.dispatchEvent(new Event("near"));
  },
  { rootMargin: "1200px" },
);

/** One card in both looks and as plain text; drawn when it comes near the window, since there are many. */
export function cardSection(one: GalleryCard): HTMLElement {
  const headingId = freshId();
  const box = el(
    "article",
    { class: "sample", "aria-labelledby": headingId },
    el("h2", { id: headingId }, one.name),
  );
  if ("refused" in one) {
    box.append(el("p", { class: "failed" }, say.tooMuch(one.refused)));
    return box;
  }
  const looks = el("div", { class: "looks undrawn" });
  const said = el("output", { class: "said" });
  box.append(
    looks,
    said,
    el("details", {}, el("summary", {}, say.plain), el("pre", { dir: "auto" }, one.plain)),
  );
  const on = (action: CardAction) => {
    said.textContent = say.sends(JSON.stringify(action, null, 1));
  };
  box.addEventListener(CLOSED, () => {
    said.textContent = say.closes;
  });
  box.addEventListener(
    "near",
    () => {
      whenNear.unobserve(box);
      looks.classList.remove("undrawn");
      looks.append(
        look(say.teams, "in-teams", one.kind, () =>
          renderAdaptive(one.card, on, one.kind === "form" ? "dialog" : "message"),
        ),
        look(say.slack, "in-slack", one.kind, () => renderBlockKit(one.blockKit, on)),
      );
    },
    { once: true },
  );
  whenNear.observe(box);
  return box;
}

function look(
  name: string,
  className: string,
  kind: GalleryCard["kind"],
  draw: () => HTMLElement,
): HTMLElement {
  const drawn = kind === "message" ? asMessage(draw()) : draw();
  return el(
    "section",
    { class: `look ${className}`, "aria-label": name },
    el("p", { class: "platform" }, name),
    drawn,
  );
}

/** With what stands around a message: who, what they are, when. */
function asMessage(content: HTMLElement): HTMLElement {
  return el(
    "div",
    { class: "message" },
    el("span", { class: "face", "aria-hidden": "true" }, "R"),
    el(
      "div",
      { class: "words" },
      el(
        "p",
        { class: "by" },
        el("b", {}, say.bot),
        el("span", { class: "app" }, say.app),
        el("span", { class: "at" }, say.time),
      ),
      content,
    ),
  );
}
