import { isAnyName, isNameFirst } from "../lexicon.js";
import { phrases } from "../lists/phrases.js";
import { morePhrases } from "../lists/phrases-more.js";
import { publicPhrases } from "../lists/phrases-public.js";
import type { Token } from "./tokens.js";
import { WordClass } from "./word-class.js";

/** What phrases begin with, and those of one word. */
const firsts: string[] = [];
const alone = new Set<string>();
/** Longer ones by their first two words, the longest first. */
const byPair = new Map<string, string[][]>();
for (const phrase of `${phrases}\n${morePhrases}\n${publicPhrases}`.split(/[|\n]/)) {
  const words = phrase.trim().split(/\s+/);
  const [first = "", second] = words;
  // One bare word excuses nobody who is called that.
  if (
    first === "" ||
    (second === undefined && !first.includes("'") && (isNameFirst(first) || isAnyName(first)))
  )
    continue;
  firsts.push(first);
  if (second === undefined) alone.add(first);
  else {
    const group = byPair.get(`${first} ${second}`);
    if (group) group.push(words);
    else byPair.set(`${first} ${second}`, [words]);
  }
}
for (const group of byPair.values()) group.sort((a, b) => b.length - a.length);

export const beginsPhrase = new WordClass(firsts);

/** For each token, true if it stands inside a phrase that names nobody; `mayBegin` tells of each word by itself whether a phrase begins so. */
export function inPhrase(tokens: readonly Token[], mayBegin: (at: number) => boolean): boolean[] {
  const inside = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!mayBegin(at) && !token.text.includes("'")) continue;
    const length = lengthOfPhrase(tokens, at);
    if (length === 0) continue;
    for (let i = 0; i < length; i++) inside[at + i] = true;
    at += length - 1;
  }
  return inside;
}

/** Of the longest phrase that begins here, in words. */
function lengthOfPhrase(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const written = withOwner(token);
  const first = beginsPhrase.has(written) ? written : token.word;
  const next = tokens[at + 1];
  let longest = alone.has(first) ? 1 : 0;
  if (next === undefined) return longest;
  const seconds = next.text.includes("'") ? [next.word, next.text.toLowerCase()] : [next.word];
  for (const second of seconds) {
    const found = byPair
      .get(`${first} ${second}`)
      ?.find((words) => words.every((word, i) => i === 0 || fits(tokens[at + i], word)));
    if (found && found.length > longest) longest = found.length;
  }
  return longest;
}

/** As it is written, with an ending that the word itself does not have. */
const withOwner = ({ text, word }: Token) => (text.includes("'") ? text.toLowerCase() : word);

function fits(token: Token | undefined, word: string): boolean {
  if (!token || !(token.word === word || withOwner(token) === word)) return false;
  return token.gap === " " || /^[\s,&]{1,3}$/.test(token.gap);
}
