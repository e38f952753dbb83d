import { isEverydayWord } from "./everyday-words.js";
import { normalise } from "./normalise.js";
import { matches } from "./structured/matches.js";
import type { Hit } from "./types.js";

/** Small words inside names; alone they are nobody's. */
const PARTICLES = new Set(
  "de la le du da das dos di del der den van von ter ten bin ibn bint binti abu al el ul ur mc mac st the of and mr mrs ms miss dr".split(
    " ",
  ),
);

/** Signs that stand for a letter, and which. `*` stands for any. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "il",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "gb",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "il",
  "+": "t",
  "(": "c",
  "€": "e",
  "£": "l",
};

const TOKEN = /[\p{L}\p{N}@$!|*+€£]+/gu;

type Token = { readonly text: string; readonly start: number; readonly end: number };
type Target = { readonly text: string; readonly isWhole: boolean };

/** The name's parts and ways of joining them, through separators, signs for letters and one typo. */
export function findKnownNames(text: string, names: readonly string[]): Hit[] {
  const people = names.map(partsOf).filter((parts) => parts.length > 0);
  if (people.length === 0) return [];
  const targets = people.flatMap(targetsOf);
  const tokens = matches(TOKEN, text).map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const hits = [
    ...tokens.flatMap((token) => wholeToken(token, targets, text)),
    ...brokenUp(tokens, targets, text),
    ...people.flatMap((parts) => initials(text, parts)),
  ];
  return joinNeighbours(hits, text);
}

function partsOf(name: string): string[] {
  const words =
    normalise(name)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = words.filter((word) => [...word].length > 1);
  const parts = long.filter((word) => !PARTICLES.has(word));
  return (parts.length > 0 ? parts : long).slice(0, 12);
}

function targetsOf(parts: readonly string[]): Target[] {
  const joined = new Set<string>();
  const first = parts[0] ?? "";
  for (const last of parts.slice(1)) {
    for (const word of [
      first + last,
      last + first,
      first.charAt(0) + last,
      first + last.charAt(0),
      last + first.charAt(0),
    ]) {
      joined.add(word);
    }
  }
  if (parts.length > 1) joined.add(parts.join(""));
  return [
    ...parts.map((text) => ({ text, isWhole: false })),
    ...[...joined].filter((text) => text.length > 3).map((text) => ({ text, isWhole: true })),
  ];
}

function wholeToken(token: Token, targets: readonly Target[], text: string): Hit[] {
  if (token.text.length < 2) return [];
  // "sarah92" and "sarahs" are still Sarah; signs that end a sentence are not letters.
  const plain = token.text.replace(/(?<=.)[!|+*]+$/, "");
  const bare = plain.replace(/(?<=\p{L}{2})\d{1,4}$/u, "");
  for (const { text: target, isWhole } of targets) {
    const exact = looksLike(plain, target) || looksLike(bare, target);
    if (exact && target === bare && isEverydayWord(target) && !isCapital(text, token)) {
      return [{ rule: "known-name-word", start: token.start, end: token.end }];
    }
    if (exact && (/\p{L}/u.test(bare) || target.length > 3)) return [nameHit(token)];
    if (isEverydayWord(bare)) continue;
    if (
      target.length > (isWhole ? 6 : 3) &&
      withinOneTypo(bare, target) &&
      isSlip(bare, target, isCapital(text, token))
    ) {
      return [nameHit(token)];
    }
    if (isWhole && target.length > 6 && bare.length < 60 && bare.includes(target)) return [nameHit(token)];
    if (
      !isWhole &&
      target.length > 4 &&
      bare.length < 40 &&
      (bare.startsWith(target) || bare.endsWith(target))
    ) {
      return [nameHit(token)];
    }
  }
  return [];
}

const nameHit = ({ start, end }: { start: number; end: number }): Hit => ({ rule: "known-name", start, end });
const isCapital = (text: string, token: Token) => /^\p{Lu}/u.test(text.slice(token.start, token.end));

function looksLike(written: string, target: string): boolean {
  if (written.length !== target.length) return false;
  let stars = 0;
  for (let i = 0; i < written.length; i++) {
    const sign = written.charAt(i);
    if (sign === "*") stars++;
    if (!sameLetter(sign, target.charAt(i))) return false;
  }
  return stars * 2 <= written.length && (stars === 0 || written.charAt(0) === target.charAt(0));
}

const sameLetter = (sign: string, letter: string) =>
  sign === letter || sign === "*" || (STANDS_FOR[sign]?.includes(letter) ?? false);

/** One letter wrong, missing, added, or two neighbours swapped. */
function withinOneTypo(written: string, target: string): boolean {
  if (Math.abs(written.length - target.length) > 1 || !/\p{L}/u.test(written)) return false;
  let from = 0;
  while (
    from < written.length &&
    from < target.length &&
    sameLetter(written.charAt(from), target.charAt(from))
  )
    from++;
  const rest = written.slice(from);
  const wanted = target.slice(from);
  const ends = (a: string, b: string) =>
    a.length === b.length && [...a].every((sign, i) => sameLetter(sign, b.charAt(i)));
  if (ends(rest.slice(1), wanted.slice(1)) || ends(rest.slice(1), wanted) || ends(rest, wanted.slice(1)))
    return true;
  return (
    rest.charAt(0) === wanted.charAt(1) &&
    rest.charAt(1) === wanted.charAt(0) &&
    ends(rest.slice(2), wanted.slice(2))
  );
}

/** With four letters, a small word that begins otherwise is more likely another word: "prose" beside Rose. */
const isSlip = (written: string, target: string, capital: boolean) =>
  target.length > 4 || capital || sameLetter(written.charAt(0), target.charAt(0));

/** "S a r a h", "S.a.r-a.h", "Sa rah", "sar-ah": neighbouring pieces that spell the name together. */
function brokenUp(tokens: readonly Token[], targets: readonly Target[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token;
    if (first.text.length > 24) continue;
    for (const target of targets) {
      if (target.text.length < 3 || !sameLetter(first.text.charAt(0), target.text.charAt(0))) continue;
      const last = spelledOut(tokens, i, target.text, text);
      if (last !== undefined)
        hits.push({ rule: "known-name", start: first.start, end: (tokens[last] as Token).end });
    }
  }
  return hits;
}

/** The place of the last piece, if the pieces from `from` on spell `target`. */
function spelledOut(
  tokens: readonly Token[],
  from: number,
  target: string,
  text: string,
): number | undefined {
  let spelled = "";
  let everyday = true;
  for (let i = from; i < tokens.length && i < from + target.length; i++) {
    const piece = tokens[i] as Token;
    const previous = tokens[i - 1];
    if (
      i > from &&
      previous &&
      !/^[^\p{L}\p{N}]{1,3}$/u.test(text.slice(previous.end, piece.start).slice(0, 4))
    )
      return undefined;
    spelled += piece.text;
    everyday &&= isEverydayWord(piece.text);
    if (spelled.length > target.length || !looksLike(spelled, target.slice(0, spelled.length)))
      return undefined;
    if (spelled.length < target.length) continue;
    const letters = i - from + 1 === target.length;
    return i > from && (letters || (target.length > 4 && !everyday)) ? i : undefined;
  }
  return undefined;
}

const NOT_INITIALS = new Set(["GP", "AM", "PM", "EG", "IE", "NB", "CV", "UK", "PS", "PT"]);

function initials(text: string, parts: readonly string[]): Hit[] {
  if (parts.length < 2) return [];
  const first = (parts[0] ?? "").charAt(0).toUpperCase();
  const others = parts.slice(1).map((part) => part.charAt(0).toUpperCase());
  const last = others.filter((letter) => /[A-Z]/.test(letter) && !NOT_INITIALS.has(first + letter)).join("");
  if (!/[A-Z]/.test(first) || last === "") return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.])${first}\\. ?(?:[A-Z]\\. ?)?[${last}]\\b\\.?(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return matches(pattern, text).map((match) => ({
    rule: "known-initials",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "Sarah Jones" is one person, not two. */
function joinNeighbours(hits: readonly Hit[], text: string): Hit[] {
  const joined: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (
      last &&
      last.rule === hit.rule &&
      /^[\s\-,.']{0,2}$/.test(text.slice(last.end, Math.max(last.end, Math.min(hit.start, last.end + 3))))
    ) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, hit.end) };
    } else joined.push(hit);
  }
  return joined;
}
