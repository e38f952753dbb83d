import { englishOf } from "./english.js";
import { everydayWords, isEverydayWord } from "./everyday-words.js";
import { largeTowns } from "./lists/large-towns.js";
import { loanwords } from "./lists/loanwords.js";
import { interjections, misspellings } from "./lists/misspellings.js";
import { african } from "./lists/names-africa.js";
import { asian } from "./lists/names-asia.js";
import { britishFamily } from "./lists/names-british-family.js";
import { britishGiven } from "./lists/names-british-given.js";
import { european } from "./lists/names-europe.js";
import { thingsAsNames, uncountable, virtues } from "./lists/names-from-words.js";
import { further } from "./lists/names-further.js";
import { middleEastern } from "./lists/names-middle-east.js";
import { romance } from "./lists/names-romance.js";
import { shortNames } from "./lists/names-short.js";
import { towns } from "./lists/places.js";
import { abbreviations } from "./lists/safe-abbreviations.js";
import { abroad } from "./lists/safe-abroad.js";
import { brands } from "./lists/safe-brands.js";
import { care } from "./lists/safe-care.js";
import { clinicTerms } from "./lists/safe-clinic-terms.js";
import { clipped } from "./lists/safe-clipped.js";
import { cultures } from "./lists/safe-cultures.js";
import { dialect, regions } from "./lists/safe-dialect.js";
import { eponyms } from "./lists/safe-eponyms.js";
import { goods, goodsWithNames } from "./lists/safe-goods.js";
import { health } from "./lists/safe-health.js";
import { jobs } from "./lists/safe-jobs.js";
import { medicines } from "./lists/safe-medicines.js";
import { medicinesTraded } from "./lists/safe-medicines-traded.js";
import { things } from "./lists/safe-names-of-things.js";
import { pastimes } from "./lists/safe-pastimes.js";
import { scales } from "./lists/safe-scales.js";
import { tradeNames } from "./lists/safe-trade-names.js";
import { shortenings, typing } from "./lists/safe-typing.js";
import { surnamesFromWords } from "./lists/surnames-from-words.js";
import { nameFirst, wordFirst } from "./lists/word-first.js";
import { WordTable } from "./word-table.js";

const COMMON = 1;
const RARE = 2;
const GIVEN = 4;
const FAMILY = 8;
const TOWN = 16;
const THING = 32;
const NAME_FIRST = 64;
const WORD_FIRST = 128;
const ABBREVIATION = 256;
/** In a list of names from outside Britain; family and given names are not told apart there. */
const ABROAD = 512;
/** A given name that is a word for a feeling, a quality, a time, or a thing that few people are called after. */
const HARDLY_NAME = 1024;

/** An ordinary word that is a family name after a first name. */
const SURNAME = 2048;
const EVERYDAY = 4096;
const LARGE = 8192;
const TYPED = 16384;
const BARE = 32768;

const placesAbroad = new Set(`${regions} ${abroad} ${cultures}`.trim().split(/\s+/));
const sold = new Set(`${brands} ${tradeNames} ${goods} ${goodsWithNames}`.trim().split(/\s+/));
const table = new WordTable();

// The rarest tenth of English counts from seven letters on: shorter ones are more often somebody's name.
for (const band of [10, 20, 35] as const) table.addAll(englishOf(band), COMMON);
for (const band of [40, 50, 55, 60] as const) table.addAll(englishOf(band), RARE);
table.addAll(englishOf(70), RARE, 7);
for (const list of [health, care, jobs, loanwords, misspellings, interjections]) table.addAll(list, COMMON);
table.addAll(things, COMMON | THING);
table.addAll(abbreviations, ABBREVIATION);
table.addAll(`${towns}\n${largeTowns}`, TOWN);
table.addAll(britishGiven, GIVEN);
table.addAll(shortNames, GIVEN);
table.addAll(britishFamily, FAMILY);
for (const list of [european, asian, african, middleEastern, romance, further]) table.addAll(list, ABROAD);
table.addAll(wordFirst, WORD_FIRST);
table.addAll(nameFirst, NAME_FIRST | GIVEN);
addWordsThatAreNames();
// Last of all: what is anybody's name is nothing else for being a brand, a town abroad or a slip as well.
for (const list of [
  medicines,
  medicinesTraded,
  brands,
  tradeNames,
  goods,
  eponyms,
  regions,
  abroad,
  cultures,
])
  addUnlessNames(list, RARE | THING);
addUnlessNames(scales, ABBREVIATION);
for (const list of [typing, shortenings, clipped, dialect, clinicTerms, pastimes]) addUnlessNames(list, RARE);
table.addAll(surnamesFromWords, SURNAME);
addWhole(everydayWords, EVERYDAY);
addWhole(largeTowns, LARGE);
addWhole(`${typing} ${shortenings} ${clipped}`, TYPED);
addWhole(uncountable, BARE);

function has(word: string, flags: number): boolean {
  return (table.flagsOf(word) & flags) !== 0;
}

/** True for an ordinary word of the commoner half of English, or one of our own lists. Lower case, as all here. */
export const isCommon = (word: string) => has(word, COMMON);
/** True for any word that is known and not only as a name. */
export const isWord = (word: string) => has(word, COMMON | RARE | EVERYDAY);
/** True for a common word that is nobody's name. */
export function isCommonWordOnly(word: string): boolean {
  const flags = table.flagsOf(word);
  return (flags & (COMMON | GIVEN | FAMILY | ABROAD)) === COMMON;
}
export const isAbbreviation = (word: string) => has(word, ABBREVIATION);
/** Days, months, peoples, countries, feasts, brands: written with a capital and no name. */
export const isThing = (word: string) => has(word, THING);
/** A word as phones and hurried hands write it: "aft", "ppl". */
export const isTyped = (word: string) => (table.flagsOf(word) & (TYPED | GIVEN | FAMILY | ABROAD)) === TYPED;
/** A city or region abroad, which its own language may write with an accent: "Kraków". */
export const isAbroad = (word: string) => has(word, THING) && placesAbroad.has(word);
/** What is sold under this name, whoever else is called so: "galaxy", "stella". */
export const isSold = (word: string) => sold.has(word);
export const isSurnameWord = (word: string) => has(word, SURNAME);
/** Only the surest place makes it a name. */
export const isHardlyName = (word: string) => has(word, HARDLY_NAME);
/** A name that as a word may stand without an article: "faith helps", "grant refused". */
export const standsBare = (word: string) => has(word, BARE);
/** A name from abroad that is a common word here: "harm", "sever". */
export const isWordHere = (word: string) =>
  (table.flagsOf(word) & (ABROAD | COMMON | GIVEN | FAMILY)) === (ABROAD | COMMON);
export const isTown = (word: string) => has(word, TOWN);
/** A town so large that its name alone narrows nobody down. */
export const isLargeTown = (word: string) => has(word, LARGE);

/** Names from abroad that are everyday words here ("no", "said", "last") would only do harm. */
const isNameAbroad = (flags: number) => (flags & (ABROAD | EVERYDAY)) === ABROAD;

export function isGivenName(word: string): boolean {
  const flags = table.flagsOf(word);
  return (flags & GIVEN) !== 0 || isNameAbroad(flags);
}

export function isAnyName(word: string): boolean {
  const flags = table.flagsOf(word);
  return (flags & (GIVEN | FAMILY)) !== 0 || isNameAbroad(flags);
}

export function isFamilyName(word: string): boolean {
  const flags = table.flagsOf(word);
  return (flags & FAMILY) !== 0 || isNameAbroad(flags);
}

/** True for a name that is hardly ever an ordinary word: found in any letter case, without a context. */
export function isNameFirst(word: string): boolean {
  const flags = table.flagsOf(word);
  if (flags & NAME_FIRST) return true;
  if (flags & (COMMON | WORD_FIRST) || isEverydayWord(word)) return false;
  if (!(flags & (GIVEN | FAMILY | ABROAD))) return false;
  if (!(flags & (RARE | ABBREVIATION))) return true;
  return (flags & (GIVEN | ABROAD)) !== 0 && word.length > 3 && !(flags & ABBREVIATION);
}

/** What `kindOf` asks of a plain word, in one look: "sure", "both", "word" or "unknown". */
export function standing(word: string): "sure" | "both" | "word" | "unknown" {
  const flags = table.flagsOf(word);
  if (flags & NAME_FIRST) return "sure";
  const isName = (flags & (GIVEN | FAMILY)) !== 0 || isNameAbroad(flags);
  if (!isName) return flags & (COMMON | RARE | THING | EVERYDAY) ? "word" : "unknown";
  return isNameFirst(word) ? "sure" : "both";
}

/** Answers of `answersOf`. */
export const IS_GIVEN_NAME = 1;
export const IS_ANY_NAME = 2;
export const IS_TOWN = 4;
export const IS_LARGE_TOWN = 8;
export const IS_THING = 16;
export const IS_ABBREVIATION = 32;
export const IS_COMMON = 64;
export const IS_SURNAME_WORD = 128;
export const IS_TYPED = 256;
export const IS_EVERYDAY = 512;

/** What most functions here say of a word, a bit for each: for rules that ask about all words of a text. */
export function answersOf(word: string): number {
  const flags = table.flagsOf(word);
  if (flags === 0) return 0;
  const abroad = isNameAbroad(flags);
  return (
    (flags & GIVEN || abroad ? IS_GIVEN_NAME : 0) |
    (flags & (GIVEN | FAMILY) || abroad ? IS_ANY_NAME : 0) |
    (flags & TOWN ? IS_TOWN : 0) |
    (flags & LARGE ? IS_LARGE_TOWN : 0) |
    (flags & THING ? IS_THING : 0) |
    (flags & ABBREVIATION ? IS_ABBREVIATION : 0) |
    (flags & COMMON ? IS_COMMON : 0) |
    (flags & SURNAME ? IS_SURNAME_WORD : 0) |
    ((flags & (TYPED | GIVEN | FAMILY | ABROAD)) === TYPED ? IS_TYPED : 0) |
    (flags & EVERYDAY ? IS_EVERYDAY : 0)
  );
}

/** Not by `addAll` alone: "b4" is no "b". */
function addWhole(list: string, flag: number): void {
  const words = list.trim().split(/\s+/);
  table.addAll(words.filter((word) => /^[a-z'-]+$/.test(word)).join(" "), flag);
}

/** Not marked as common: a name that stands one letter beside them would pass for a slip. */
function addUnlessNames(list: string, flag: number): void {
  const words = list.trim().split(/\s+/);
  table.addAll(words.filter((word) => !has(word, GIVEN | FAMILY | ABROAD | NAME_FIRST)).join(" "), flag);
}

/** Where a list of names has them already they stay what it makes of them, but for virtues. */
function addWordsThatAreNames(): void {
  const split = (list: string) => list.trim().split(/\s+/);
  const rare = split(thingsAsNames).filter((word) => !has(word, GIVEN | NAME_FIRST));
  const named = split(virtues).filter((word) => !isNameFirst(word));
  table.addAll([...rare, ...named].join(" "), GIVEN | WORD_FIRST | HARDLY_NAME);
}
