import { sought } from "../sought/sought.js";
import { matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { endOfName, endOfPlace, endsWell, nounAt } from "./nouns.js";
import { piecesOf, sentenceBehind, wordsOf } from "./pieces.js";
import { rightOf } from "./right.js";
import { isSomebody, prepositionAtStart } from "./word-classes.js";

/** Homes without a name that are pointed at, whoever lives there and whatever the sentence says of them. */

const REACH = 130;
const REASON = "This may be told so closely that it leads to one home.";
/** Where people live, and nothing else: rooms, sheds and vans are of every house and firm. */
const HOME =
  "house|flat|cottage|bungalow|maisonette|bedsit|studio flat|annexe?|granny flat|terrace|semi|prefab|mobile home|park home|static|(?:static |touring )?caravan|chalet|log cabin|narrow ?boat|house ?boat|barge|hostel|squat|farm ?house|smallholding|croft|gate ?house|coach house|railway carriage|flats|houses|cottages|bungalows|caravans|chalets|almshouses?|tower block";
/** One among others: these point at a home together with what it lies by. */
const WHICH =
  "first|second|third|fourth|fifth|sixth|last|only|end|corner|middle|top|bottom|ground floor|basement|left hand|right hand|left-hand|right-hand|white|red|blue|green|yellow|pink|black|brown|grey|big|old|little|tiny|tall|brick|red ?brick|stone|thatched|detached|semi-detached|derelict|boarded[ -]up|converted|new|wooden";
const POINTED = sought(
  new RegExp(
    `\\b(?:(?:in|at|on|from|to|of|outside|past) )?the ((?:(?:${WHICH}) ){0,2})((?:[a-z-]{3,12} )?)(?:${HOME})(?= [a-z])`,
    "gi",
  ),
);
/** What every house has near it, and where one's own house lies. */
const OWN = /^(?:garden|house|home|drive|road|street|flat|kitchen|shop where|park bench)$/;
const TO_MEET =
  /\b(?:meets?|meeting|groups?|held|class|classes|sessions?|drop-?in|caf(?:e|é)|choir|club|clinic|appointment|appt|office|dream|story|film|book|painting|drawing)\b[^.\n]{0,40}$/i;
/** "the house near the park" is any of many. */
const VAGUE = /(?:^| )(?:near|nr|near to|close to|around|inside|outside|across|along|in|out)$/;

export function findPointedHomes(text: string, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  let covered = 0;
  for (const { 0: whole, 1: which = "", 2: other = "", index } of matches(POINTED, text)) {
    if (index < covered) continue;
    const sure = endOfPointed(text, index + whole.length, which !== "");
    if (sure === undefined || isSomebody(other.trim().toLowerCase())) continue;
    if (hits.some((hit) => hit.start < sure && index < hit.end)) continue;
    const end = rightOf(text, sure, startBehind(hits, sure, text.length));
    if (TO_MEET.test(text.slice(Math.max(0, index - 60), index))) continue;
    covered = end;
    found.push({ rule: "place-name", start: index, end, reason: REASON, suggestion: "a home in the area" });
  }
  return found;
}

/** Where the next finding begins: up to there a description may go. */
const startBehind = (hits: readonly Hit[], at: number, end: number) =>
  hits.reduce((first, { start }) => (start >= at && start < first ? start : first), end);

function endOfPointed(text: string, from: number, isWhich: boolean): number | undefined {
  const pieces = sentenceBehind(piecesOf(text, from, from + REACH));
  const link = prepositionAtStart(wordsOf(pieces.slice(0, 9)));
  if (!link || link.strength === "weak") return undefined;
  if (link.strength === "some" && (!isWhich || VAGUE.test(link.words))) return undefined;
  const noun = nounAt(pieces, link.count);
  const isNumbered = isWhich && /\d/.test(pieces[noun.end - 1]?.word ?? "");
  if (
    (!noun.isDetermined && !isNumbered) ||
    /^(?:his|her|their|my|our)$/.test(pieces[noun.from - 1]?.word ?? "")
  )
    return undefined;
  const place =
    endOfPlace(pieces, noun.from, noun.end, false) ?? endOfName(text, pieces, noun.from, noun.end);
  if (place === undefined || OWN.test(wordsOf(pieces.slice(noun.from, place)))) return undefined;
  // "the flat above the shop owner's": what goes on as a noun is another thing.
  if (place < noun.end && endsWell(pieces, place)) return undefined;
  return (pieces[place - 1] as (typeof pieces)[number]).end;
}
