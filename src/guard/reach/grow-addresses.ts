import { rules } from "../rules.js";
import { BUILDING, SURE, UNSURE } from "../structured/address-words.js";
import type { Hit } from "../types.js";
import { type Left, leftOf } from "./left.js";
import { findNamedSites } from "./named-sites.js";
import { piecesOf, wordsOf } from "./pieces.js";
import { withPlaceKinds } from "./place-nouns.js";
import { findPointedHomes } from "./pointed-homes.js";
import { HOUSE_BEHIND, type Right, reachRight } from "./right.js";
import { findToldHomes } from "./told-homes.js";
import { prepositionAtStart } from "./word-classes.js";

/** Hits that overlap or follow each other, as one. What is neither address nor place is grown up to and no further. */
type Stretch = {
  start: number;
  end: number;
  kind: "address" | "place" | "other";
  rule: Hit["rule"];
  hasPostcode: boolean;
};

const OPENING = 40;
const GAP = 40;
/** What may stand between two parts of one address. */
const JOINT =
  /^(?:, )?(?:(?:just )?(?:in|at|on|near|nr|off|of|by|outside|behind|opposite|above|over|beside|next to|close to|down|up)(?: the)?|(?:in |near )?the (?:village|town|hamlet|city|suburb) of|(?:the )?post ?code(?: is)?)(?: ,)?$/;

/**
 * Addresses grow over the phrase they belong to: the shop that the flat is over, the door, how one gets in; homes
 * that are told without any name are found as well. `found` is all that was found: what is no address or place is never grown over.
 */
export const growAddresses = (text: string, found: readonly Hit[]): Hit[] =>
  withPlaceKinds(() => grow(text, found));

function grow(text: string, found: readonly Hit[]): Hit[] {
  const sites = findNamedSites(text, found);
  const hits = [...found, ...sites];
  const stretches = stretchesOf(text, hits);
  const grown: Hit[] = [...sites, ...findToldHomes(text, hits), ...findPointedHomes(text, hits)];
  /** The stretch that was joined on to the one before it. */
  let joinedTo = -1;
  stretches.forEach((one, at) => {
    if (one.kind === "other") return;
    const left = leftOf(text, borderBefore(stretches, at), one.start, opening(text, one), one.hasPostcode);
    if (one.kind !== "address" && joinedTo !== at && !mayBeHome(text, one, left)) return;
    const right = reachRight(text, one.end, borderBehind(stretches, at, text.length));
    const isHome = one.kind === "address" || joinedTo === at || isHomePosition(one.rule, left, right);
    if (!isHome && !(left.isLivedIn && isSmall(one.rule))) return;
    const start = isHome ? left.start : one.start;
    const next = nextJoined(text, stretches, at, right.end);
    if (next !== -1) joinedTo = next;
    const end = next === -1 ? right.end : (stretches[next] as Stretch).start + 1;
    if (start === one.start && end === one.end) return;
    grown.push({ rule: ruleOf(one), start, end, ...saferWords(text, one, start, left) });
  });
  return grown;
}

const ruleOf = ({ kind, rule }: Stretch) =>
  kind === "address" && rules[rule].type !== "address" ? "house-and-street" : rule;

/** The words of a rule for places and names do not fit a whole address. */
function saferWords(text: string, one: Stretch, start: number, { safer }: Left): Pick<Hit, "suggestion"> {
  if (one.kind === "address") return safer ? { suggestion: safer } : {};
  const opens = prepositionAtStart(opening(text, { ...one, start }));
  return { suggestion: safer ?? (opens ? "in the area" : "a place in the area") };
}

/** A look that spares most places the way to the right. */
function mayBeHome(text: string, { rule, end }: Stretch, left: Left): boolean {
  if (left.homes > 0 || left.isLivedIn || left.isHome || left.isAtOne) return true;
  return (
    isSmall(rule) &&
    (NUMBER_BEHIND.test(text.slice(end, end + 16)) || HOUSE_BEHIND.test(text.slice(end, end + 60)))
  );
}

/** A town is large: only where the home in it is pointed at does that make an address. */
function isHomePosition(rule: Hit["rule"], left: Left, right: Right): boolean {
  const { homes, pointers, isLivedIn } = left;
  if (!isSmall(rule)) return pointers > 0 && homes > 0;
  if (homes > 0 || left.isAtOne || (pointers > 1 && isLivedIn)) return true;
  if (rule === "institution") return false;
  const isTold = isLivedIn || left.isHome || right.isHouse;
  return right.isNumbered || (isTold && right.doors > 0) || (isLivedIn && pointers + right.pointers > 1);
}

const isSmall = (rule: Hit["rule"]) => rule !== "town" && rules[rule].type !== "outward-postcode";

function borderBefore(stretches: readonly Stretch[], at: number): number {
  let before = at - 1;
  while (stretches[before]?.kind === "place") before--;
  return stretches[before]?.end ?? 0;
}

function borderBehind(stretches: readonly Stretch[], at: number, end: number): number {
  let behind = at + 1;
  while (stretches[behind]?.kind === "place") behind++;
  return stretches[behind]?.start ?? end;
}

function stretchesOf(text: string, hits: readonly Hit[]): Stretch[] {
  const stretches: Stretch[] = [];
  const sorted = hits.filter((hit) => hit.end > hit.start).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, rule } of sorted) {
    const last = stretches.at(-1);
    const kind = isPlaceName(text, start, end, rule) ? "place" : kindOf(rule);
    const hasPostcode = rules[rule].type === "postcode";
    const isOne = last && (start < last.end || isNext(text, last, start, kind));
    if (!last || !isOne) {
      stretches.push({ start, end, kind, rule, hasPostcode });
      continue;
    }
    last.hasPostcode ||= hasPostcode;
    last.end = Math.max(last.end, end);
    if (kind === "address" && last.kind !== "address") last.rule = rule;
    if (kind === "address" || last.kind === "place") last.kind = kind;
  }
  return stretches;
}

const STREET = new RegExp(`\\s(?:${SURE}|${BUILDING}|locks?|marina|basin|weir|moorings|farm|orchard)$`, "i");

/** "the flat over Costa", "stays at Zorbex": what may be a name is a shop or a house there. */
function isPlaceName(text: string, start: number, end: number, rule: Hit["rule"]): boolean {
  if (rule === "full-name") {
    const name = text.slice(start, end);
    return STREET.test(name) || (WAY.test(name) && NUMBER_BEHIND.test(text.slice(end, end + 16)));
  }
  return (
    (rule === "likely-name" || rule === "unknown-word") &&
    BESIDE.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** "Lavender Way, number 16": the number says that it is nobody. */
const WAY = new RegExp(`\\s(?:${UNSURE})$`, "i");
const NUMBER_BEHIND =
  /^(?: [A-Z][a-z]{2,12})?,? (?:number|no\.?|flat|apt|apartment|house|plot|pitch|berth) ?(?:\d|[a-z](?![\w']))/i;

const BESIDE =
  /\b(?:(?:above|over|behind|below|under|underneath|opposite|beneath|next to|near|in|at|on|off|outside|by|past|beyond|between|into)(?: the)?|between [A-Z][a-z]+ and|(?:to|of|from|off|by|past|and|above|behind|opposite|at) the [A-Z][a-z]+)\s$/i;

function isNext(text: string, last: Stretch, start: number, kind: Stretch["kind"]): boolean {
  if (kind === "other" || last.kind === "other") return false;
  return (kind === "address" || last.kind === "address") && /^[ ,]{1,3}$/.test(text.slice(last.end, start));
}

function kindOf(rule: Hit["rule"]): Stretch["kind"] {
  const { type } = rules[rule];
  if (type === "address" || type === "postcode") return "address";
  return type === "place" || type === "organisation" || type === "outward-postcode" ? "place" : "other";
}

/** The first words of an address, in small letters. */
const opening = (text: string, { start, end }: Stretch) =>
  wordsOf(piecesOf(text, start, Math.min(end, start + OPENING)).slice(0, 6));

/** The next part of the address is joined on where only a word such as "in" or "off" stands between. */
function nextJoined(text: string, stretches: readonly Stretch[], at: number, end: number): number {
  let place = at + 1;
  while (place < stretches.length && (stretches[place] as Stretch).start < end) place++;
  const next = stretches[place];
  if (!next || next.kind === "other" || next.rule === "institution" || next.start - end > GAP) return -1;
  const between = text.slice(end, next.start);
  if (between.includes("\n") || !JOINT.test(wordsOf(piecesOf(text, end, next.start)))) return -1;
  return place;
}
