import type { Instant } from "../../kernel/instant.js";
import { isConfirmed, roomOrder } from "./capacity.js";
import { NEED_WORDS } from "./need-words.js";
import { distance, stem, wordsOf } from "./search-words.js";
import { NEEDS, type Need, type Service } from "./types.js";

export type Searched = Service & { organisationName: string };
export type Found = {
  /** What the words were understood to mean; empty when they named an organisation or service only. */
  needs: readonly Need[];
  services: readonly Searched[];
  /** When nothing was found: the needs that come nearest to the words, three at most. */
  nearest: readonly Need[];
};

/**
 * Services for loosely typed words. A word is met by a need of the service (as people say it), by a language it speaks,
 * or by the name of the service or its organisation; those that meet the most words are found ("money advice" finds money advisers
 * before advisers of other kinds). First comes what bears the word in its name ("dog"), unless the word is the name
 * of a need itself ("housing"); then what has room and was lately confirmed.
 * `pcn`: a code; services that reach it, or the whole area. Undefined: any.
 */
export function search(
  all: readonly Searched[],
  sought: { words: string; pcn: string | undefined },
  now: Instant,
): Found {
  const words = wordsOf(sought.words).map((word) => ({ word, stem: stem(word), needs: needsOf(word) }));
  if (words.length === 0) return { needs: [], services: [], nearest: [] };
  const needs = NEEDS.filter((need) => words.some((word) => word.needs.includes(need)));
  const scored = all
    .filter((service) => reaches(service, sought.pcn))
    .map((service) => ({ service, met: words.filter((word) => meets(service, word)).length }));
  const most = Math.max(1, ...scored.map(({ met }) => met));
  const telling = words.filter((word) => !isNeedName(word));
  const named = (service: Searched) => (telling.some((word) => isNamed(service, word)) ? 0 : 1);
  const services = scored
    .filter(({ met }) => met === most)
    .map(({ service }) => service)
    .sort((a, b) => named(a) - named(b) || order(a, now) - order(b, now));
  return { needs, services, nearest: services.length > 0 ? [] : nearest(words, needs) };
}

export function reaches(service: Service, pcn: string | undefined): boolean {
  return pcn === undefined || service.pcns.length === 0 || service.pcns.includes(pcn);
}

/** The needs a word stands for; a need's own code counts whole ("drugs-alcohol") and in its parts. */
export function needsOf(word: string): Need[] {
  const sought = stem(word);
  return NEEDS.filter((need) => stems(need).includes(sought));
}

type Word = { word: string; stem: string; needs: readonly Need[] };

function meets(service: Searched, word: Word): boolean {
  const speaksIt = service.languages?.some((language) => wordsOf(language).includes(word.word)) ?? false;
  return speaksIt || word.needs.some((need) => service.needs.includes(need)) || isNamed(service, word);
}

/** A word that means a need must stand in the name as it is: "housing" is not the Carers' House. */
function isNamed(service: Searched, word: Word): boolean {
  const names = wordsOf(`${service.name} ${service.organisationName}`);
  if (names.includes(word.word)) return true;
  if (isNeedName(word)) return false;
  return names.some(
    (name) => stem(name) === word.stem || (word.word.length >= 3 && name.startsWith(word.word)),
  );
}

function isNeedName(word: Word): boolean {
  return word.needs.some((need) => wordsOf(need).some((part) => stem(part) === word.stem));
}

function order(service: Searched, now: Instant): number {
  return roomOrder(service.capacity) + (isConfirmed(service.capacity, now) ? 0 : 50_000);
}

function nearest(words: readonly Word[], understood: readonly Need[]): Need[] {
  const ranked = NEEDS.map((need) => ({ need, far: Math.min(...words.map((word) => farFrom(word, need))) }))
    .filter(({ need, far }) => far <= 2 || understood.includes(need))
    .sort((a, b) => a.far - b.far);
  return ranked.slice(0, 3).map(({ need }) => need);
}

/** Changes of letters between a word and the closest word of a need; short words must not turn into others. */
function farFrom(word: Word, need: Need): number {
  const most = word.stem.length >= 6 ? 2 : word.stem.length >= 4 ? 1 : 0;
  const far = Math.min(...stems(need).map((known) => distance(word.stem, known)));
  return far <= most ? far : Number.POSITIVE_INFINITY;
}

const known = new Map<Need, readonly string[]>();
function stems(need: Need): readonly string[] {
  const before = known.get(need);
  if (before) return before;
  const all = [
    ...wordsOf(need),
    ...NEED_WORDS[need].flatMap((phrase) => [phrase.replace("-", ""), ...wordsOf(phrase)]),
  ];
  const unique = [...new Set(all.map(stem))];
  known.set(need, unique);
  return unique;
}
