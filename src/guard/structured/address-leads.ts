import type { Hit } from "../types.js";
import { BESIDE, DWELLING, LANDMARK, ORDINAL } from "./landmarks.js";
import { matches } from "./matches.js";

const IN = "(?:\\b(?:in|at|of|from|to|on|up|down)\\s)?";
const THE = "(?:(?:the|a|an|his|her|their|my|our)\\s|t')?";
const KIN =
  "(?:mum|mam|mom|mother|dad|da|father|nan|nana|nanna|gran|granny|grandma|grandad|grandparent|parent|sister|brother|sis|bro|aunt|auntie|aunty|uncle|cousin|son|daughter|ex|girlfriend|boyfriend|partner|friend|mate|bird|lad|neighbour|in-law|step(?:mum|dad|mother|father))(?:'s|s'|s)";
const STOREY = `(?:(?:${ORDINAL}[- ]floor|${ORDINAL}|basement|attic|upstairs|downstairs|big|old|white|red ?brick|blue|green|pink|yellow|black|end[- ]terrace|mid[- ]terrace|back[- ]to[- ]back)\\s)`;
const JOINT = "(?:,\\s|\\s(?:on|in|at|of|off|down|up|along|by|near)\\s|\\s)";
/** Each ends where the address begins. */
const LEADS: readonly RegExp[] = [
  // "kipping above the chippy on", "in the flat over the shop,", "rear of"
  `${IN}${THE}(?:${STOREY}{0,2}${DWELLING}\\s)?${BESIDE}\\s(?:the\\s(?:${LANDMARK})${JOINT})?$`,
  // "the end house on", "the basement flat,", "back-to-back house,", "cousin's garage,"
  `${IN}(?:${THE}${KIN}\\s|${THE})${STOREY}{1,2}${DWELLING}${JOINT}$`,
  `${IN}${THE}${KIN}\\s${DWELLING}(?:,\\s|\\s(?:on|in|at|of|off)\\s)(?:${BESIDE}\\s)?$`,
  // "at nans, 8 Thrush St"
  `\\b(?:at|to|from|with)\\s${THE}${KIN}(?:\\s(?:house|place|flat|gaff))?,\\s$`,
  // "third landing, ", "top floor, "
  `${IN}${THE}(?:${ORDINAL}\\s)(?:floor|landing|level|storey|balcony|house|cottage|door)(?:\\s(?:flat|on the (?:left|right)))?(?:,\\s|\\s(?:on|in|at|of)\\s)$`,
  // "two doors down from the chippy on"
  `(?:(?:a|one|two|three|four|five|six|a few|\\d)\\s(?:doors?|houses?)\\s(?:up|down|along|away|off)|(?:just\\s)?(?:round|around) the corner|across the road|over the road)\\sfrom\\s(?:the\\s(?:${LANDMARK})${JOINT})?$`,
  // "winter mooring" no. 6
  `${IN}${THE}(?:(?:winter|summer|visitors?|residential|permanent|temporary|long-term|off-?side|farm)\\s)?(?:mooring|berth|pitch|plot|pontoon|jetty|stand|chalet|caravan|bungalow|hut)\\s$`,
].map((source) => new RegExp(source, "iy"));
const LONGEST = 64;
/** One of these words is in every lead; a look for it spares the rest most of the work. */
const TELLS = new RegExp(
  `\\b(?:${BESIDE}|${DWELLING}|${KIN}|floor|landing|level|storey|balcony|cottage|doors?|houses?|corner|from|mooring|berth|pitch|plot|pontoon|jetty|stand|hut)(?:,\\s|\\s)`,
  "i",
);
/** Leads begin with a word. */
const WORD = /(?<=^|[\s("\u201c\u2018'])\S/g;

/** What stands before an address and is of it: the shop that the flat is over, the floor, whose house it is. */
export function findAddressLeads(text: string, hits: readonly Hit[]): Hit[] {
  const leads: Hit[] = [];
  const addresses = hits.filter(isAddress);
  const starts = new Set(addresses.map((hit) => partOf(text, hit)));
  const ends = addresses.map(({ end }) => end).sort((a, b) => a - b);
  for (const at of starts) {
    // "on Marl Road": the small word belongs to both.
    const from = Math.max(0, at - LONGEST, lastUpTo(ends, at - 2), sentenceBefore(text, at));
    const lead = text.slice(from, at);
    if (!/[\s,]$/.test(lead)) continue;
    if (!TELLS.test(lead)) continue;
    const first = matches(WORD, lead).find(({ index }) =>
      LEADS.some((pattern) => isFrom(pattern, lead, index)),
    );
    if (first) leads.push({ rule: "house-and-street", start: from + first.index, end: at + 1 });
  }
  return leads;
}

/** What leads to an address begins behind the address before it … */
function lastUpTo(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1] ?? 0;
}

/** … and in the same sentence. A dot inside a word or after one letter ends none. */
function sentenceBefore(text: string, at: number): number {
  for (let index = at - 2; index > at - LONGEST && index > 0; index -= 1) {
    if (/[\n;!?]/.test(text[index] ?? "")) return index + 1;
    if (
      text[index] === "." &&
      text[index + 1] === " " &&
      /\w\w/.test(text.slice(Math.max(0, index - 2), index))
    )
      return index + 1;
  }
  return 0;
}

function isFrom(pattern: RegExp, lead: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(lead);
}

const isAddress = ({ rule }: Hit) =>
  rule === "house-and-street" || rule === "street-name" || rule === "house-name";

/** Where the address itself begins, behind a small word that was found with it. */
function partOf(text: string, { start, end }: Hit): number {
  const small = /^(?:at|of|from|in|on|to|off|near)\s/i.exec(text.slice(start, Math.min(end, start + 6)));
  return start + (small?.[0].length ?? 0);
}
