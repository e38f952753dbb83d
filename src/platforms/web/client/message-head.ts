import { pageWords } from "../../../../cards/text/playground-page.js";
import type { MessageShown } from "../protocol.js";
import { avatar } from "./avatar.js";
import { el } from "./cards/dom.js";

/** Who wrote it and when. */
export function head({ author, at, when, updated }: MessageShown): HTMLElement[] {
  const isApp = author.id === "roundtable";
  return [
    avatar(author.name, isApp),
    el(
      "p",
      { class: "head" },
      el("span", { class: "name", dir: "auto" }, author.name),
      " ",
      el("span", { class: isApp ? "chip" : "quiet about", dir: "auto" }, author.about),
      " ",
      el("time", { class: "quiet", datetime: at }, when),
      ...(updated ? [el("span", { class: "quiet" }, ` · ${pageWords.updated(updated)}`)] : []),
    ),
  ];
}
