import { mayDisguise } from "./half.js";
import type { Random } from "./random.js";
import type { Disguise, IdentifierType } from "./types.js";

const CYRILLIC: Record<string, string> = {
  ...{ a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", x: "х", y: "у", j: "ј", s: "ѕ" },
  ...{
    A: "А",
    B: "В",
    C: "С",
    E: "Е",
    H: "Н",
    I: "І",
    K: "К",
    M: "М",
    O: "О",
    P: "Р",
    T: "Т",
    X: "Х",
    S: "Ѕ",
  },
};
const FIGURES: Record<string, string> = {
  ...{ o: "0", i: "1", l: "1", e: "3", a: "4", s: "5", O: "0", I: "1", L: "1", E: "3", A: "4", S: "5" },
};

const spacedOut = (text: string) =>
  text
    .split(" ")
    .map((word) => [...word].join(" "))
    .join("  ");

/** Swaps one or two of the letters that have a double, never the first sign alone of a longer name. */
function swapped(random: Random, text: string, doubles: Record<string, string>): string {
  const places = [...text].flatMap((sign, at) => (doubles[sign] === undefined ? [] : [at]));
  const chosen = new Set(random.shuffled(places).slice(0, random.int(1, 2)));
  return [...text].map((sign, at) => (chosen.has(at) ? (doubles[sign] ?? sign) : sign)).join("");
}

const inside = (random: Random, text: string, sign: string) => {
  const signs = [...text];
  if (signs.length < 2) return text;
  signs.splice(random.int(1, signs.length - 1), 0, sign);
  return signs.join("");
};

const WAYS: Record<Disguise, (text: string, random: Random) => string> = {
  spaced: spacedOut,
  "zero-width": (text, random) =>
    inside(random, text, random.pick(["\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff"])),
  "look-alike": (text, random) => swapped(random, text, CYRILLIC),
  "digits-for-letters": (text, random) => swapped(random, text, FIGURES),
  dotted: (text) => text.replace(/[ -]/g, "").replace(/(?<=\d)(?=\d)/g, "."),
  "full-width": (text) =>
    text.replace(/[0-9@]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  "odd-hyphen": (text, random) => {
    const sign = random.pick(["\u2011", "\u2012", "\u2013", "\u2212", "\u00a0", "\u202f"]);
    return text.replace(/[ -]/g, sign);
  },
  decomposed: (text) => text.normalize("NFD"),
};

const WORDS: Disguise[] = ["spaced", "zero-width", "look-alike"];
const NUMBER: Disguise[] = ["dotted", "full-width", "odd-hyphen", "zero-width", "spaced"];
const LINK: Disguise[] = ["zero-width", "look-alike", "full-width"];
const DATE: Disguise[] = ["full-width", "odd-hyphen", "zero-width"];

const POSSIBLE: Record<IdentifierType, Disguise[]> = {
  name: [...WORDS, "digits-for-letters", "decomposed", "odd-hyphen"],
  ...{ phone: NUMBER, "nhs-number": NUMBER, bank: NUMBER, reference: NUMBER, nino: NUMBER },
  ...{ email: LINK, handle: LINK, url: LINK },
  vehicle: ["spaced", "zero-width", "full-width", "odd-hyphen", "look-alike"],
  postcode: ["spaced", "zero-width", "full-width", "odd-hyphen"],
  address: ["zero-width", "look-alike", "full-width", "odd-hyphen"],
  ...{ place: WORDS, "house-name": WORDS, "birth-date": DATE, "event-date": DATE, "exact-age": DATE },
};

/** Writes an identifier so that a person still reads it; undefined where no way would change it. */
export function disguised(
  random: Random,
  type: IdentifierType,
  text: string,
): { text: string; disguise: Disguise } | undefined {
  for (const disguise of random.shuffled(POSSIBLE[type])) {
    if (!mayDisguise(random.half, disguise)) continue;
    const changed = WAYS[disguise](text, random);
    if (changed !== text) return { text: changed, disguise };
  }
  return undefined;
}
