import { isAnyName, isNameFirst } from "../lexicon.js";
import { phrases } from "../lists/phrases.js";
import { morePhrases } from "../lists/phrases-more.js";
import { publicPhrases } from "../lists/phrases-public.js";
import type { Token } from "./tokens.js";

/** Phrases by their first word, the longest first. */
const byFirst = new Map<string, string[][]>();
for (const phrase of `${phrases}\n${morePhrases}\n${publicPhrases}`.split(/[|\n]/)) {
  const words = phrase.trim().split(/\s+/);
  const first = words[0] ?? "";
  // One bare word excuses nobody who is called that.
  if (
    first === "" ||
    (words.length === 1 && !first.includes("'") && (isNameFirst(first) || isAnyName(first)))
  )
    continue;
  const group = byFirst.get(first);
  if (group) group.push(words);
  else byFirst.set(first, [words]);
}
for (const group of byFirst.values()) group.sort((a, b) => b.length - a.length);

/** For each token, true if it stands inside a phrase that names nobody. */
export function inPhrase(tokens: readonly Token[]): boolean[] {
  const inside = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const group =
      (token.text.includes("'") ? byFirst.get(token.text.toLowerCase()) : undefined) ??
      byFirst.get(token.word);
    const found = group?.find((words) => words.every((word, i) => i === 0 || fits(tokens[at + i], word)));
    if (!found) continue;
    for (let i = 0; i < found.length; i++) inside[at + i] = true;
    at += found.length - 1;
  }
  return inside;
}

function fits(token: Token | undefined, word: string): boolean {
  if (!token || !(token.word === word || (token.text.includes("'") && token.text.toLowerCase() === word)))
    return false;
  return token.gap === " " || /^[\s,&]{1,3}$/.test(token.gap);
}
