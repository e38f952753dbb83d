import { el } from "./cards/dom.js";

const TONES = 8;

/** Initials on a colour that stays the same for one person. Beside a name, so of no use to a screen reader. */
export function avatar(name: string, isApp = false): HTMLElement {
  if (isApp) return el("span", { class: "avatar app", "aria-hidden": "true" });
  const words = name.split(/[\s-]+/).filter((word) => /\p{Lu}/u.test(word));
  const initials = [words[0], words.at(-1)].map((word) => word?.[0] ?? "").join("");
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return el("span", { class: "avatar", "data-tone": String(sum % TONES), "aria-hidden": "true" }, initials);
}
