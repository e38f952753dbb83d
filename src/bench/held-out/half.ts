import type { Disguise } from "./types.js";

/**
 * The corpus has two halves without a template, name, street, house or place in common. "tuning" may be looked at while
 * rules are written; figures are of "held-out" alone, and nobody looks at what is missed there.
 */
export type Half = "tuning" | "held-out";

/** Ways of writing that "tuning" knows. "held-out" has all eight, so that four of them are never looked at. */
const TUNING_DISGUISES: readonly Disguise[] = ["spaced", "look-alike", "full-width", "odd-hyphen"];

export const mayDisguise = (half: Half | undefined, disguise: Disguise): boolean =>
  half !== "tuning" || TUNING_DISGUISES.includes(disguise);

/** Lists shorter than this are ways of writing (formats, titles), not names; both halves have them. */
const A_LIST_OF_NAMES = 20;

/** What of a list belongs to a half; of spellings of one name (Kowalski, Kowalska) all or none. */
export function ofHalf<T>(half: Half | undefined, list: readonly T[]): readonly T[] {
  if (half === undefined || list.length < A_LIST_OF_NAMES) return list;
  const some = list.filter((item) => isOfHalf(half, item));
  return some.length > 0 ? some : list;
}

export function isOfHalf(half: Half | undefined, item: unknown): boolean {
  const key = keyOf(item);
  return half === undefined || key === undefined || halfOf(key) === half;
}

/** Strings, first names and templates have a half; other things (a whole origin) are of both. */
function keyOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null) return undefined;
  if ("nicks" in item && "name" in item) return String(item.name);
  return "register" in item && "id" in item ? `template ${item.id}` : undefined;
}

function halfOf(key: string): Half {
  const words = key
    .normalize("NFD")
    .replace(/\p{M}|'/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), "");
  const stem = key.startsWith("template ") ? words.join(" ") : longest.slice(0, 4);
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const sign of stem) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
  return ((hash >>> 16) ^ hash) % 2 === 0 ? "tuning" : "held-out";
}
