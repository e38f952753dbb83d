import type { Span } from "../normalise.js";
import { BUILDING, SURE, UNSURE } from "./address-words.js";
import { MONTHS } from "./dates.js";
import { matches } from "./matches.js";

/** The text as it may have been meant; `toText` gives a span of it in the text as it stands. */
export type Reading = { readonly text: string; readonly toText: (span: Span) => Span };

/**
 * Signs set apart one by one, words by two spaces: "2 3  B r o o k  R o a d" reads "23 Brook Road". Nothing where
 * no four signs stand so.
 */
export function unspaced(text: string): Reading | undefined {
  if (!/(?<!\S)\S {1,2}\S {1,2}\S {1,2}\S(?!\S)/.test(text)) return undefined;
  const parts: string[] = [];
  const places: number[] = [];
  let from = 0;
  const keep = (start: number, end: number) => {
    parts.push(text.slice(start, end));
    for (let at = start; at < end; at++) places.push(at);
  };
  for (const match of matches(/(?<!\S)\S(?: {1,2}\S(?!\S)){3,400}/g, text)) {
    keep(from, match.index);
    const end = match.index + match[0].length;
    for (let at = match.index; at < end; at++) {
      const isGap = text.charAt(at) === " " && text.charAt(at + 1) !== " " && text.charAt(at - 1) !== " ";
      const isSecond = text.charAt(at) === " " && text.charAt(at - 1) === " ";
      if (!isGap && !isSecond) keep(at, at + 1);
    }
    from = end;
  }
  keep(from, text.length);
  return {
    text: parts.join(""),
    toText: ({ start, end }) => ({ start: places[start] ?? 0, end: (places[end - 1] ?? -1) + 1 }),
  };
}

/** A hyphen at the word that makes an address or a date of the others. */
const JOINED = new RegExp(
  `[\\w'.,]-(?:${SURE}|${UNSURE}|${BUILDING}|${MONTHS})\\b|\\b(?:${MONTHS}|flat|apt|apartment|room|tower|block)-\\d`,
  "i",
);

/** Words joined by hyphens, read apart: "23-Brook-Road". Places stay as they are. */
export function unhyphened(text: string): Reading | undefined {
  if (!text.includes("-") || !JOINED.test(text)) return undefined;
  return { text: text.replace(/(?<=[\w'.,])-(?=\w)/g, " "), toText: (span) => span };
}
