import { acting, actions, participles, states } from "../names/what-people-do.js";
import { groundPart, streetPart } from "./ground-parts.js";
import { endOfMore } from "./more-parts.js";
import { ahead, endOfName, endOfPlace, endsWell, nounAt, withLook } from "./nouns.js";
import { isSign, type Piece, piecesOf, sentenceBehind, wordsOf } from "./pieces.js";
import { isNumberedOrFloor, isPartOfHome, isWhichOne, placeKind } from "./place-nouns.js";
import { endOfWhichOne } from "./which-one.js";
import { isSomebody, type Preposition, prepositionAtStart } from "./word-classes.js";

const REACH = 150;
const PARTS = 8;

/** "ring twice", "press buzzer 4", "knock on the side door". */
const DOOR_BELL =
  /^(?:please )?(?:ring|knock|buzz|press)(?: (?:the|on|at|for|top|bottom|front|side|back|left|right|middle|upper|lower|bell|buzzer|door|window|hard|loud|loudly|once|twice|times|two|three|four|five|flat|number|no|\d{1,4}[a-z]?)){1,5}(?= |$)/;
/** "turn right out of the lift", "second on the left", "left at the lights". */
const TURN =
  /^(?:then |and )?(?:(?:turn |go |bear |keep |take (?:the |your )?|straight (?:on |ahead )?){1,3}(?:first |second |third |next |last )?(?:left|right)|(?:first|second|third|fourth|1st|2nd|3rd|4th|next|last|lift|turning)(?: one| door| house| drive| gate)? (?:on (?:the |your )?)?(?:left|right)(?: hand side)?|on (?:the |your )(?:left|right)(?: hand side| side)?|(?:left|right)(?= (?:at|past|after|out of|before|onto) (?:the|a)))(?: (?:at|out of|off|after|past|by|before|onto|into|from) (?:the )?[a-z'-]+(?: (?:shop|lights|road|street|box|stop|station|house|door))?)?(?= |$)/;
/** "as you come in". */
const COMING =
  /^(?:as|when|if|once) (?:you|u|you're|youre|ya) (?:are |r )?(?:come|go|look|face|drive|walk|turn|get|enter|coming|facing|looking|going)(?: (?:in|up|down|past|through|at|towards|it|out|from|the [a-z]+))*(?= |$)/;
/** "round the back", "at the end", "two doors down", "next door but one". */
const ALONE =
  /^(?:(?:right )?(?:at|on|in|to|round|around|by) the (?:very )?(?:back|rear|side|front|end|top|bottom|corner|bend|far end|left|right|basement|attic|cellar|middle)|(?:one|two|three|four|a few|\d) (?:doors?|houses?) (?:up|down|along|away|over)|over the (?:shop|road)|upstairs|downstairs|(?:up|down) the (?:[a-z]+ )?(?:stairs|steps|ramp|path|passage|alley|track|hill|bank|ginnel))(?= (?!from|of|to)|$)/;
/** "use the side gate". */
const USE =
  /^(?:please )?(?:use|go through|go via|via|through|take) (?:the )?(?:[a-z]+ )?(?:door|gate|entrance|alley|steps|stairs|lift|passage|path|track|ramp|intercom|buzzer|bell|yard|car park|ginnel)(?= |$)/;
/** "bell marked 3", "sign says Ty Coch". */
const SIGNED =
  /^(?:the )?(?:[a-z]+ )?(?:bell|buzzer|door|sign|gate|letterbox|plate|nameplate|name on (?:the )?(?:bell|door|buzzer|gate)) (?:is |that )?(?:marked|labelled|says|saying|reads|called) [a-z\d']+(?: [a-z\d']+)?$/;
const UNMARKED =
  /^(?:has |with )?no (?:number|bell|buzzer|sign|name|nameplate|knocker|letterbox)(?: on (?:it|the (?:door|gate)))?(?= |$)/;
/** "third along", "second from the end". */
const NTH =
  /^(?:the )?(?:first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|[4-9]th)(?: (?:one|door|house|caravan|boat|gate))? (?:along|in|up|down|back|from the (?:end|left|right|top|bottom|front|back|gate|road|corner))(?= |$)/;
/** "not the shop door". */
const NOT_THAT = /^(?:not|rather than) (?:at |in )?(?:the |a )?((?:[a-z'-]+ ){0,2}[a-z'-]+)$/;
/** "which is the corner house", "that used to be the post office". */
const WHICH =
  /^(?:which is|that is|that's|thats|it's|its|it is|which was|that was|(?:that|which) used to be) (?=the |a |an )/;
/** "where the old post office was". */
const WHERE = /^where (?:the |an? )?(?:[a-z'-]+ ){1,3}(?:used to be|was|were|is|stood)(?= |$)/;
const CONVERTED = /^(?:old|former|converted|disused|derelict) /;

const WAY_IN = /^(?:entrance|door|gate|steps|stairs|bell|buzzer|access|lift)$/;

type Part = { readonly next: number; readonly kind?: "door" | "pointer" };

export type Right = {
  readonly end: number;
  /** How many parts say which home is meant, and by how many things it is pointed at. */
  readonly doors: number;
  readonly pointers: number;
  /** The first part is a number or a flat: "Lavender Way, number 16". */
  readonly isNumbered: boolean;
  /** It is a house: "Tanner's Row, the house without a gate". */
  readonly isHouse: boolean;
};

/** How far to the right an address goes that ends at `end`. */
export const rightOf = (text: string, end: number, to: number): number => reachRight(text, end, to).end;

/** How far an address goes, and what was read: doors, floors, what it lies at, how one gets in. Not beyond `to`. */
export function reachRight(text: string, begin: number, to: number): Right {
  const end = endOfWord(text, begin);
  const pieces = sentenceBehind(piecesOf(text, end, Math.min(to, end + REACH)));
  let sure = end;
  let at = numberOf(text, end, pieces);
  if (at > 0) sure = (pieces[at - 1] as Piece).end;
  const isNumbered = NUMBERED.test(ahead(pieces, at + 1, 4)) && /^[,(-]$/.test(pieces[at]?.word ?? "");
  let opened: number | undefined;
  let [doors, pointers] = [0, 0];
  for (let parts = 0; parts < PARTS; parts++) {
    const sign = pieces[at];
    const isJoined = sign !== undefined && /^[,(/-]$/.test(sign.word);
    if (sign?.word === "(") opened = sure;
    const part = partAt(text, pieces, isJoined ? at + 1 : at, isJoined, parts > 0);
    if (!part) break;
    if (part.kind === "door") doors++;
    if (part.kind === "pointer") pointers++;
    at = part.next;
    sure = (pieces[at - 1] as Piece).end;
    if (opened !== undefined && pieces[at]?.word === ")") {
      sure = (pieces[at] as Piece).end;
      at++;
      opened = undefined;
    }
  }
  const isHouse = doors > 0 && HOUSE_BEHIND.test(text.slice(begin, begin + 60));
  return { end: opened ?? sure, doors, pointers, isNumbered: isNumbered && sure > end, isHouse };
}

/** Right behind a name that may be anybody's: then it is a place. */
export const HOUSE_BEHIND =
  /^(?: [A-Z][a-z]{2,12})?,? the (?:[a-z-]{2,12} ){0,3}(?:houses?|flats?|cottages?|bungalow|caravan|maisonette|semi|terrace|farm|boat)\b/;

const NUMBERED =
  /^(?:(?:number|no|flat|apt|apartment|house|plot|pitch|berth) )(?:\d{1,4}[a-z]?|[a-z])(?= |$)/;

/** "WQ‹2›": a finding may end inside a word. */
function endOfWord(text: string, end: number): number {
  if (!/[A-Za-z\d]/.test(text[end - 1] ?? "")) return end;
  let to = end;
  while (to < end + 8 && /[A-Za-z\d]/.test(text[to] ?? "")) to++;
  return to < end + 8 ? to : end;
}

/** "Tower ‹2›": the number of what stands last. */
function numberOf(text: string, end: number, pieces: readonly Piece[]): number {
  if (!/^(?:\d{1,3}[a-z]?|[a-h])$/.test(pieces[0]?.word ?? "") || text[end] !== " ") return 0;
  return /\b(?:tower|block|flat|plot|pitch|berth|building|staircase|house)$/i.test(
    text.slice(Math.max(0, end - 10), end),
  )
    ? 1
    : 0;
}

function partAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  isJoined: boolean,
  isFurther: boolean,
): Part | undefined {
  const words = ahead(pieces, at, 9);
  for (const [pattern, isFree] of FIXED) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined && (isJoined || isFree) && endsWell(pieces, at + found.split(" ").length))
      return { next: at + found.split(" ").length };
  }
  const contrast = isJoined ? NOT_THAT.exec(words)?.[1] : undefined;
  if (contrast !== undefined && placeKind(contrast) !== "unknown")
    return { next: at + words.split(" ").length };
  const look = withLook(pieces, at);
  if (look > at) return { next: look };
  const one = isJoined ? endOfWhichOne(text, pieces, at) : undefined;
  if (one !== undefined) return { next: one, kind: "door" };
  const more = endOfMore(text, pieces, at, isJoined);
  if (more !== undefined) return { next: more };
  return (
    whichPart(pieces, at, words) ??
    prepositionPart(text, pieces, at, { isFurther, isJoined }) ??
    nounPart(pieces, at, isJoined)
  );
}

/** "which is the corner house by the school". */
function whichPart(pieces: readonly Piece[], at: number, words: string): Part | undefined {
  const lead = WHICH.exec(words)?.[0];
  if (lead === undefined) return undefined;
  const { from, end } = nounAt(pieces, at + lead.trim().split(" ").length);
  const next = endOfPlace(pieces, from, end, false);
  if (next === undefined) return undefined;
  const isOne =
    /used to be/.test(lead) || isWhichOne(wordsOf(pieces.slice(from, next)), ahead(pieces, next, 7));
  return isOne ? { next: withLook(pieces, next) } : undefined;
}

const FIXED: readonly (readonly [pattern: RegExp, isFree: boolean])[] = [
  [DOOR_BELL, false],
  [TURN, true],
  [COMING, true],
  [ALONE, true],
  [WHERE, true],
  [USE, false],
  [SIGNED, false],
  [UNMARKED, false],
  [NTH, false],
];

/** "opposite the Spar", "just past the bridge", "on the second floor". */
function prepositionPart(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { isFurther, isJoined }: Setting,
): Part | undefined {
  const preposition = prepositionAtStart(ahead(pieces, at, 9));
  if (!preposition) return undefined;
  const start = at + preposition.count;
  const { from, end, isDetermined } = nounAt(pieces, start);
  if (from === end || pieces.slice(from, end).some(({ word }) => isSomebody(word))) return undefined;
  if (preposition.strength === "weak")
    return (
      weakPart(text, preposition, pieces, { from, end, isDetermined, isFurther }) ??
      streetPart(text, preposition, pieces, { from, end }) ??
      (isJoined ? groundPart(text, preposition, pieces, { from, end }) : undefined)
    );
  const place = endOfPlace(pieces, from, end, false) ?? endOfName(text, pieces, from, end);
  const isShort = end - from <= 3 && isDetermined && (preposition.strength === "strong" || isFurther);
  const next = place ?? (isShort ? end : undefined);
  if (next === undefined) return undefined;
  if (/between|corner|junction/.test(preposition.words) && /^(?:and|&)$/.test(pieces[next]?.word ?? "")) {
    const second = nounAt(pieces, next + 1);
    if (second.end > second.from)
      return { next: endOfPlace(pieces, second.from, second.end, false) ?? second.end, kind: "pointer" };
  }
  return { next: withLook(pieces, next), kind: "pointer" };
}

type Setting = { readonly isFurther: boolean; readonly isJoined: boolean };
type Noun = { from: number; end: number; isDetermined: boolean; isFurther: boolean };

/** "on the second floor", "in the old mill", "on the Meadows". */
function weakPart(
  text: string,
  { words }: Preposition,
  pieces: readonly Piece[],
  { from, end, isDetermined, isFurther }: Noun,
): Part | undefined {
  if (!isDetermined || !/(?:^| )(?:in|at|on|up|down|through)$/.test(words)) return undefined;
  const article = pieces[from - 1]?.word ?? "";
  if (/^an?$/.test(article)) return undefined;
  const isOld = CONVERTED.test(wordsOf(pieces.slice(from, end)));
  const place = endOfPlace(pieces, from, end, !isOld);
  if (place !== undefined)
    return isOld || isFurther || place - from > 1 ? { next: withLook(pieces, place) } : undefined;
  const next = article === "the" ? endOfName(text, pieces, from, end) : undefined;
  return next === undefined ? undefined : { next };
}

/** "Tanner Street car park": the name goes on. Of one word more it does at the end of a part: "Marrow Road upper,". */
function namesGoOn(words: string, pieces: readonly Piece[], end: number): boolean {
  if (placeKind(words) !== "unknown") return endsWell(pieces, end);
  const next = pieces[end];
  const isWord = !words.includes(" ") && !/(?:ed|ing|ly)$|^(?:once|twice|something)$|\d/.test(words);
  const isVerb = [actions, acting, participles, states].some((some) => some.has(words));
  return isWord && !isVerb && !isSomebody(words) && (next === undefined || isSign(next));
}

/** "red brick hotel", "old bakery": the same place by another name. What kind of tenancy it is may be said. */
function isOtherName(words: string, article: string | undefined): boolean {
  if (article !== undefined && article !== "the") return false;
  if (TENANCY.test(words)) return false;
  const kind = placeKind(words);
  return kind === "home" ? words !== "house" && words !== "flat" : kind === "sight" && words.includes(" ");
}

const TENANCY =
  /^(?:council|shared|rented|private|privately|social|housing|sheltered|supported|temporary|new|nice|warm|damp|cold|own|care|nursing|residential|extra|(?:\d|one|two|three|four|five)[ -]?(?:bed|room)\w*|next) /;

/** "top flat", "blue door", "room 212", "the second bungalow". */
function nounPart(pieces: readonly Piece[], at: number, isJoined: boolean): Part | undefined {
  const { from, end, isDetermined } = nounAt(pieces, at);
  if (from === end) return undefined;
  const isShort = !isDetermined && end - from < 3;
  const next = isJoined || isShort ? end : endOfPlace(pieces, from, end, true);
  if (next === undefined) return undefined;
  const part = isJoined ? endOfPart(pieces, from, next) : undefined;
  if (part !== undefined) return { next: part, kind: "door" };
  const words = wordsOf(pieces.slice(from, next));
  if (!isJoined && !isDetermined && next === end && namesGoOn(words, pieces, end)) return { next };
  const isPart =
    !words.startsWith("next ") && isPartOfHome(words) && (isJoined || !isDetermined || next - from > 1);
  const behind = ahead(pieces, next, 7);
  const isPlaced = isDetermined || prepositionAtStart(behind)?.strength === "strong" || WAY_IN.test(words);
  const isOne = isJoined && isPlaced && placeKind(words) === "home" && isWhichOne(words, behind);
  const article = isDetermined ? pieces[at]?.word : undefined;
  const isPlace = isJoined && isOtherName(words, article);
  if (!isPart && !isOne && !isPlace) return undefined;
  // "number 35 is damp": the sentence can do without its number.
  if (isJoined && !isNumberedOrFloor(words) && !endsWell(pieces, next)) return undefined;
  return { next: withLook(pieces, next) };
}

/** A look that spares most nouns the long patterns. */
const PART_SIGN =
  /\d|^(?:floor|flr|fl|number|no|flat|room|rm|apt|block|left|right|front|back|rear|plot|pitch|berth|unit|tower|bed|apartment)$/;

/** "third floor", "flat 12", whatever follows: "block B, third floor twice". */
function endOfPart(pieces: readonly Piece[], from: number, end: number): number | undefined {
  if (!pieces.slice(from, end - 1).some(({ word }) => PART_SIGN.test(word))) return undefined;
  for (let to = end - 1; to > from; to--) if (isNumberedOrFloor(wordsOf(pieces.slice(from, to)))) return to;
  return undefined;
}
