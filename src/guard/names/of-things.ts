import { isCommon, isLargeTown, isSold, isThing } from "../lexicon.js";
import { before } from "../structured/matches.js";
import { grammar, kin, persons, roles } from "./cues.js";
import { hasCapital, isTellingCapital, type State } from "./state.js";
import { isPossessive, type Token } from "./tokens.js";
import { acting } from "./what-people-do.js";

/**
 * Takes names of things out of the search for people, by what stands beside them: what is drunk or smoked, what a dose or a figure follows,
 * what a card, a scale or a gallery is called after, firms and bands in their rows, places of service, days by two letters, letters joined
 * by a sign, foreign words in quotes.
 */
export function passThings(state: State): void {
  for (let at = 0; at < state.tokens.length; at++) {
    const token = state.tokens[at] as Token;
    if (state.phrase[at] || grammar.has(token.word)) continue;
    if (
      isDayPair(state, at) ||
      isJoinedLetter(state, at) ||
      isMeasured(state, at) ||
      isQuoted(state, at) ||
      isDayBehindOffice(state, at) ||
      isNounAgain(state, at)
    ) {
      state.phrase[at] = true;
      continue;
    }
    if (token.numbered || state.kinds[at] === "word" || !(hasCapital(token) || token.flat)) continue;
    const last = lastOf(state, at);
    if (isConsumed(state, at, last) || isNamedThing(state, at, last) || isInRow(state, at)) {
      for (let place = at; place <= last; place++) state.phrase[place] = true;
      at = last;
    }
  }
}

/** A run of capitals: "Amber Leaf". */
function lastOf({ tokens }: State, at: number): number {
  let last = at;
  while (
    last < at + 2 &&
    tokens[last + 1]?.gap === " " &&
    isTellingCapital(tokens[last + 1]) &&
    isTellingCapital(tokens[last]) === isTellingCapital(tokens[at])
  )
    last++;
  return hasCapital(tokens[at]) ? last : at;
}

const rest = ({ text, tokens }: Pick<State, "text" | "tokens">, at: number, length: number) => {
  const { end } = tokens[at] as Token;
  return text.slice(end, end + length);
};

const VESSELS =
  "cans?|bottles?|tins?|pints?|packs?|packets?|boxes|sachets?|jars?|bags?|pouch(?:es)?|crates?|slabs?|tubes?|bars?|cups?|mugs?|glass(?:es)?";
const MEASURE = new RegExp(
  `(?:\\b\\d{1,3}(?:\\.\\d)? ?(?:x ?)?(?:${VESSELS}|g|ml|cl|l|ltr|litres?|oz|kg)(?: of)?|\\b(?:a|the|per|half|of|some|two|three|four|five|six|several|many|few|more) (?:a )?(?:${VESSELS})(?: of)?|\\b(?:${VESSELS}) of) $`,
  "i",
);
const CONSUMES =
  /\b(?:drinks|drinking|drank|smokes|smoking|smoked|vapes|vaping|sips|sipping|swigging|swigs|chews|chewing|eats|eating|reading|sings|singing) (?:only |just |mainly |mostly |cheap |strong |some |neat )?$/i;

/** "12 cans Stella", "30g Amber Leaf", "half bottle Glen's", "drinks Tyskie"; not "2 bags Rose brought". */
function isConsumed(state: State, at: number, last: number): boolean {
  const token = state.tokens[at] as Token;
  const previous = state.tokens[at - 1];
  if (token.gap !== " " || previous === undefined) return false;
  // Only these can end a measure or a meal: most words are not looked at further.
  if (
    !(
      previous.numbered ||
      /(?:s|ing|of|box|can|bottle|tin|pint|pack|packet|jar|bag|pouch|crate|slab|tube|bar|cup|mug|glass|just|only|mainly|mostly|cheap|strong|some|neat|smoked|drank|[gl]|kg|oz|ltr|litre)$/.test(
        previous.word,
      )
    )
  )
    return false;
  const lead = before(state.text, token.start, 32);
  const next = state.tokens[last + 1];
  const isSubject = next?.gap === " " && (acting.has(next.word) || SUBJECT.test(next.word));
  if (isSubject || (next?.word === "a" && /\b(?:reading|sings|singing) $/i.test(lead))) return false;
  if (MEASURE.test(lead)) return isTellingCapital(token) || (token.flat && isSold(token.word));
  if (last > at && /\breads $/i.test(lead)) return isTellingCapital(token);
  return CONSUMES.test(lead) && isTellingCapital(token) && !isPossessive(token);
}

const SUBJECT =
  /^(?:is|was|has|had|will|would|can|could|did|does|said|brought|bought|took|got|gave|left|found|had|ate|drank|made|sent|kept|put|lost|came|went|and i|the|her|his|to|some|their)$/;

/** Words of equipment, goods, law and leisure that are called after somebody or some place, and that nobody owns by name in a note. */
const CALLED =
  /^ (?:(?:toilet|bath|shower|bed|chair|walking|standing|raised|sensory|air|pressure|memory|tram|bus|steam|horse|flower|craft|book|short|new) )?(?:frame|trolley|commode|hoist|sling|cushion|lever|raiser|slide sheet|rollator|card|badge|scale|index|questionnaire|criteria|syndrome|palsy|technique|manoeuvre|protocol|inventory|checklist|lager|beer|cider|vodka|gin|rum|whisky|whiskey|crisps|gallery|museum|theatre|cinema|fair|festival|show|regs|regulations|act|album|songs?|concert|gig|novels?|app|hoover|vacuum|line|festival|races|tablet|phone|watch|trainers|tracksuit|soup|beans|cereal|pasta|sauce|crackers|cheese|formula|nappies|wipes|biscuits|noodles|yoghurts?|pies?)\b(?! (?:said|says|was stolen|is missing|to|of))/;
const EPONYM =
  /^ (?:sign|syndrome|disease|criteria|palsy|lymphoma|contracture|chorea|law|oesophagus|phenomenon|encephalopathy|aphasia|thyroiditis|sarcoma|index|manoeuvre)\b(?! (?:of|that|to|he|she|it))/i;

/** "Aspen card", "Mowbray toilet frame", "Ferens gallery", "Russell's sign", "the Costa", "Samsung Galaxy". */
function isNamedThing(state: State, at: number, last: number): boolean {
  const token = state.tokens[at] as Token;
  if (!hasCapital(token) || token.flat) return false;
  const after = rest(state, last, 40);
  const end = state.tokens[last] as Token;
  if (isPossessive(end)) return last === at && EPONYM.test(after);
  if (last > at && PUBLIC.test(end.word)) return true;
  if (isSold(token.word) && THAT.test(after)) return true;
  if (CALLED.test(after) || EPONYM.test(after)) return isLone(state, at);
  if (isScored(state, at)) return true;
  const previous = state.tokens[at - 1];
  if (SERVED.test(before(state.text, token.start, 24))) return true;
  if (previous === undefined || token.gap !== " ") return false;
  if (isSold(token.word) && /^(?:the|a|an)$/.test(previous.word)) return true;
  if (isSold(token.word) || isLargeTown(token.word))
    return isSold(previous.word) && isThing(previous.word) && isTellingCapital(previous);
  return false;
}

const SERVED =
  /\b(?:deployed|stationed|garrison|tours?) (?:in|to|of|at) $|\b(?:served|serving) in $|\btours?, $/i;
/** The last word of a place or feast that is open to all: "Appleby Fair". */
const PUBLIC = /^(?:fair|festival|gallery|museum|theatre|cinema|races|show|pier|beach)$/;
/** "the Dyson that works": who works is a person. */
const THAT = /^ that (?:works?|is|was|has|does|doesn't|broke|came|goes|won't|isn't)\b/;
const WEEKDAYS = /^(?:mon|tues?|wed|weds|thurs?|thu|fri|sat|sun)$/;

/** "Rev Mon.", "had the priest Sun.": a day behind an office, at the end of what is said. */
function isDayBehindOffice({ tokens, text }: State, at: number): boolean {
  const [office, token] = [tokens[at - 1], tokens[at] as Token];
  if (office === undefined || token.gap !== " " || !WEEKDAYS.test(token.word) || token.letters !== "capital")
    return false;
  if (!roles.has(office.word) && !/^(?:rev|priest|vicar|imam|rabbi|pastor)$/.test(office.word)) return false;
  return /^(?:[.,;)/\n]|$| ?\d| (?:am|pm|at)\b)/.test(text.slice(token.end, token.end + 4));
}

/** "put it in the van. Van is off road": a common noun of this text without its article. */
function isNounAgain({ tokens, kinds, text }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.opens || token.letters !== "capital" || token.flat || kinds[at] !== "both") return false;
  if (
    !isCommon(token.word) ||
    !/^ (?:is|was|has|needs|will|won't|isn't)\b/.test(rest({ tokens, text }, at, 8))
  )
    return false;
  const isNoun = tokens.some(
    ({ word, letters, gap }, place) =>
      word === token.word &&
      letters === "lower" &&
      gap === " " &&
      /^(?:the|a|an|her|his|their|my|our|your)$/.test(tokens[place - 1]?.word ?? ""),
  );
  return isNoun && !tokens.some((other) => other.word === token.word && isTellingCapital(other));
}

/** No given name or title before it that would make it somebody's: "Rose Aspen card". */
const isLone = ({ tokens, kinds }: State, at: number) =>
  !(tokens[at]?.gap === " " && hasCapital(tokens[at - 1]) && kinds[at - 1] !== "word");

/** Scales that are called as people and places are. */
const SCALES = new Set(
  "cornell hamilton beck becks norton wells bishop morse abbey berg katz lawton rey spence wechsler barnes hurley harris mclean young hayling bristol edinburgh glasgow oxford vienna montreal nottingham northwick camberwell gold".split(
    " ",
  ),
);
const SCORE =
  /^(?: (?:is |was |score |total |= ?|: ?)?\d{1,3}(?:\.\d)?(?:\/\d{1,3})?(?=[\s.,;)]|$)| (?:not done|score|scored|test|screen|repeated|completed)\b)/;

/** "Cornell 14", "Norton not done": a figure behind the name of a scale; in a line with an age it may be somebody. */
const isScored = (state: State, at: number) =>
  SCALES.has((state.tokens[at] as Token).word) && SCORE.test(rest(state, at, 16));

const ROW =
  /\b(?:bailiffs?|enforcement agents?|debt collectors?|lenders?|catalogues?|loans?|bands?|singers?|groups?|artists?|authors?|writers?|films?|programmes?|shops?|supermarkets?|chains?|takeaways?|suppliers?|brands?|lagers?|ciders?|beers?|cereals?|crisps|games?|makers?|manufacturers?|shortages?)(?: ?\((?:from |by |eg |e\.g\. )?| like | such as | eg | e\.g\. )([^().:;\n]{0,40})$/i;

/** "bailiffs (Marston)", "bands like Radiohead, Oasis and Pulp": not "shops like her sister Rose". */
function isInRow(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (!hasCapital(token) || token.flat || isPossessive(token)) return false;
  const row = ROW.exec(before(state.text, token.start, 70))?.[1];
  if (row === undefined) return false;
  const words = row.toLowerCase().match(/[a-z'-]+/g) ?? [];
  if (words.some((word) => kin.has(word) || persons.has(word) || roles.has(word))) return false;
  return row === "" || /(?:[,/&+]|\band|\bor) ?$/.test(row) || words.length < 2;
}

const DAYS = /^(?:m|mo|tu|t|w|we|th|f|fr|sa|su)$/i;

/** "Tu/Th", "M/W/F". */
function isDayPair({ tokens }: State, at: number): boolean {
  const [previous, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (token.word.length > 2 || !DAYS.test(token.word)) return false;
  const isBeside = (other: Token | undefined, gap: string | undefined) =>
    other !== undefined && gap !== undefined && /^ ?[/&] ?$/.test(gap) && DAYS.test(other.word);
  return isBeside(previous, token.gap) || isBeside(next, next?.gap);
}

/** "A+E", "L & D": one capital joined to another one by a sign. */
function isJoinedLetter({ tokens }: State, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.text.length !== 1 || token.letters !== "capital") return false;
  const isBeside = (other: Token | undefined, gap: string | undefined) =>
    other?.text.length === 1 && other.letters === "capital" && /^ ?[&+] ?$/.test(gap ?? "");
  return isBeside(tokens[at - 1], token.gap) || isBeside(tokens[at + 1], tokens[at + 1]?.gap);
}

const DOSE =
  /^ ?(?:\d{1,4}(?:\.\d{1,2})?(?:\/\d{1,4})? ?(?:mg|mcg|micrograms?|ml|units?|iu|%|tabs?|tablets?|caps?|capsules?|puffs?|patch(?:es)?|drops?|sachets?|sprays?)\b)/i;
const SALT = /^ (?:\d{1,3}(?:\.\d{1,2})?(?=[\s,.;)]|$)|level)/;

const NIL =
  /^(?:[.,;)\n]|$| (?:else|of note|known|reported|significant|acute|current|new|other|further|recent|specific|by mouth)\b)/;

/** "Buccolam 10mg", "epclusa 400mg", "Na 138": what is measured out and no list knows. */
function isMeasured(state: State, at: number): boolean {
  const { word, flat } = state.tokens[at] as Token;
  if (word === "nil") return NIL.test(rest(state, at, 16));
  if (state.kinds[at] === "unknown" && DOSE.test(rest(state, at, 16))) return true;
  return word.length < 3 && !flat && SALTS.has(word) && SALT.test(rest(state, at, 16));
}

const SALTS = new Set("na k cl li ca mg fe hb po".split(" "));
const QUOTES = new Set(['"', "\u201c", "\u2018"]);
const CALLING = /\b(?:call|known|nick|name|alias|aka|goes by|answers|spel)[a-z]*\b/i;

/** 'Said "ta"', 'words: "nerwica"': a small word in quotes where names have capitals, and nobody is called so. */
function isQuoted(state: State, at: number): boolean {
  const token = state.tokens[at] as Token;
  if (token.flat || token.letters !== "lower") return false;
  if (!QUOTES.has(state.text.charAt(token.start - 1)) || !/^["\u201d\u2019]/.test(rest(state, at, 1)))
    return false;
  return !CALLING.test(before(state.text, token.start, 40));
}
