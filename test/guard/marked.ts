import { check } from "../../src/guard/check.js";

/** What stands in guillemets and no finding covers; several places may be marked. */
export function uncovered(marked: string): string {
  const text = marked.replace(/[«»]/g, "");
  const { findings } = check(text, { smallWorld: false });
  const left: string[] = [];
  let at = 0;
  let inside = false;
  for (const sign of marked) {
    if (sign === "«" || sign === "»") {
      inside = sign === "«";
      continue;
    }
    if (inside && /[\p{L}\p{N}]/u.test(sign) && !findings.some((one) => one.start <= at && at < one.end))
      left.push(sign);
    at += sign.length;
  }
  return left.join("");
}

/** The words that findings cover, as they stand in the text. */
export const found = (text: string): string[] =>
  check(text, { smallWorld: false }).findings.map(({ start, end }) => text.slice(start, end));

export const inEveryCase = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
