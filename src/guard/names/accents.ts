import { loanwords } from "../lists/loanwords.js";

/** Any other word with an accent is suspect, also where it reads like an English word without it. */
const LOANWORDS = new Set(loanwords.trim().split(/\s+/));

/** For each word of the normalised text, by its start: true if it was written with an accent that English does not explain. */
export type HasAccent = (start: number, end: number) => boolean;

export const noAccents: HasAccent = () => false;

const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]|\p{L}[\u0300-\u036f]/u;

/** False where no part of a text as it was typed can be accented. */
export const mayBeAccented = (original: string): boolean => ACCENTED.test(original);

/** `original` cuts the text as it was typed, for offsets of the normalised one. */
export function accentsOf(plain: string, original: (start: number, end: number) => string): HasAccent {
  return (start, end) => {
    if (end - start < 2 || !ACCENTED.test(original(start, end))) return false;
    const word = plain
      .slice(start, end)
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/'s$/, "");
    return !LOANWORDS.has(word);
  };
}
