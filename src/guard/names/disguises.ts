import { isAnyName, isNameFirst, isWord } from "../lexicon.js";
import { before, matches } from "../structured/matches.js";
import type { Hit } from "../types.js";

const SPACED = /(?<![\p{L}\p{N}'])\p{L}(?:(?:[ ._*-]{1,2}| \. {1,2})\p{L}){2,24}(?![\p{L}\p{N}]|'(?!s\b))/gu;
/** Letters that hardly ever stand alone in notes and chat, as "u r a" and "c o p d" do. */
const LONELY = /[efghjlpqz]/g;
const SIGNED = /(?<![\w@$!])(?=[\w@$!]{0,19}[A-Za-z])(?=[\w@$!]{0,19}[\d@$!])[A-Za-z\d@$!]{3,20}(?![\w@$])/g;
const TITLED = /\b(?:mr|mrs|ms|miss|dr)\.? $/i;
const STARRED = /(?<![\w*])[A-Z][a-z]{0,12}\*{1,10}[a-z]{0,10}(?![\w*])/g;
const SIGNS: Readonly<Record<string, string>> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "2": "z",
  "@": "a",
  $: "s",
  "1": "i",
  "!": "i",
};

/** Names in disguise: letters apart, digits and signs for letters, stars. */
export function findDisguisedNames(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SPACED, text)) {
    const joined = match[0].replace(/[^\p{L}]/gu, "").toLowerCase();
    if (joined.length === 3 && !isThreeLetterName(match[0], joined)) continue;
    if (
      isAlphabetical(joined) ||
      !/[aeiouy]/.test(joined) ||
      (isWord(joined) && !isAnyName(joined) && !TITLED.test(before(text, match.index, 8)))
    )
      continue;
    hits.push({ rule: "spelled-out-name", start: match.index, end: match.index + match[0].length });
  }
  if (/[\d@$!]/.test(text)) {
    for (const match of matches(SIGNED, text)) {
      const written = match[0].toLowerCase();
      if ((written.match(/[a-z]/g)?.length ?? 0) < 2 || /^\d{2}|\d{3}/.test(written)) continue;
      const plain = written.replace(/!$/, "").replace(/[\d@$!]/g, (sign) => SIGNS[sign] ?? sign);
      if (plain === written || written.replace(/!$/, "") === plain) continue;
      const asL = plain.replace(/i/g, "l");
      if (isNameFirst(plain) || isNameFirst(asL) || (isInside(written) && !isWord(plain) && !isWord(asL)))
        hits.push({ rule: "disguised-name", start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of matches(STARRED, text)) {
    if (!/^(?:F|Sh|S\*|B|C\*|W|A|P\*|D\*)/.test(match[0]) || match[0].length > 9)
      hits.push({ rule: "disguised-name", start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

/** Digits among at least three letters, as in "k0walska", not at the end, where codes, doses and user names have them. */
const isInside = (written: string) =>
  /^[a-z]*(?:[a-z][0134578]|^[035])[a-z0134578]*[a-z]$/.test(written) &&
  (written.match(/[a-z]/g)?.length ?? 0) > 3 &&
  (written.match(/\d/g)?.length ?? 0) < 3 &&
  !/^(?:covid|hba|spo|vit|b\d|t\d|h\d|co\d|mp\d|4x|3d|5g|8am|8pm)/.test(written);

/** "N u r", "A s h" with one capital; "c e l". Not "U R A", "b p d". */
function isThreeLetterName(written: string, joined: string): boolean {
  if (!/[ ]/.test(written) || /\./.test(written)) return false;
  if (/^\p{Lu}[^\p{L}]+\p{Ll}[^\p{L}]+\p{Ll}/u.test(written)) return true;
  return isAnyName(joined) || (/^\p{Ll}/u.test(written) && (joined.match(LONELY)?.length ?? 0) > 1);
}

function isAlphabetical(letters: string): boolean {
  let steps = 0;
  for (let at = 1; at < letters.length; at++) {
    if (letters.charCodeAt(at) - letters.charCodeAt(at - 1) === 1) steps++;
  }
  return steps > letters.length / 2;
}
