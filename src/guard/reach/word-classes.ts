import { kin, roles } from "../names/cues.js";
import { acting, activities, beings, nounsToo } from "../names/what-people-do.js";

/** The closed classes of English by which the phrase round an address is read. All in lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const determiners = set("the a an his her their my our your its this that another");

/** They begin a clause of their own, or speak of people, time and manner: no phrase of a place goes over them. */
const BORDERS = set(`
and but or so because cause cos coz if when whenever while whilst where who whom whose which what than then although though until til till since whereas unless as how why
i you he she it we they me him us them himself herself themselves myself hes shes theyre im ive id well youre its
is isn't isnt are aren't arent was wasn't wasnt were be been being am has hasn't hasnt have haven't havent had do does doesn't doesnt did didn't didnt don't dont will won't wont would can can't cant cannot could should shall may might must he's she's it's they're i'm i've he'd she'd they'd that's thats there's theres
not no never none nobody nothing nor
with without for about during per via regarding re despite due except like plus against
now today tomorrow yesterday tonight overnight currently lately recently soon already still always often sometimes ago weekend weekends week weeks day days night nights month months year years morning mornings afternoon evening evenings christmas easter moment time times minute minutes hour hours mins hrs am pm monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri
spring summer autumn winter january february march april june july august september october november december
please pls plz thanks thank there here every each any some own same both again alone only even also too very
sofa settee couch bed chair bathroom bedroom lounge waiting list mercy behalf
`);
const SIGNS_OF_BREAK = /^(?:[a-z]+n't|[a-z]+'(?:ll|ve|re|d))$/;

/** "says", "told": what somebody does, and no noun. */
export const isDeed = (word: string): boolean => acting.has(word) && !nounsToo.has(word);

/** True for a word at which the phrase of an address ends, whichever way it is read. */
export function isBorder(word: string): boolean {
  if (BORDERS.has(word) || SIGNS_OF_BREAK.test(word)) return true;
  return isDeed(word) || (activities.has(word) && !/^(?:living|facing)$/.test(word));
}

/** "the nurse", "his mum": a place is no person. "His mum's flat" is one. */
export const isSomebody = (word: string): boolean =>
  (beings.has(word) || kin.has(word) || roles.has(word)) && !/^(?:middle|head|lead|baby|single)$/.test(word);

/** How surely what stands behind a preposition is a place. */
export type Strength = "strong" | "some" | "weak";

const DET = "(?:the|a|an|his|her|their|my|our)";
const COUNT = "(?:one|two|three|four|five|six|a few|a couple of|several|next|\\d{1,2})";
const PART =
  "(?:back|rear|side|end|top|bottom|foot|edge|corner|front|head|far side|other side|opposite side|left|right|(?:left|right)[ -]hand side|junction|middle|entrance|mouth|start|far end|near end|other end|top end|bottom end|end house|outskirts|grounds|gates?)";
const STRONG = [
  "(?:right |just |directly |immediately |straight |diagonally |almost |nearly |bang |exactly )?(?:nearest(?: to)?|closest to|next(?: door)?(?: but one)? to|opposite(?: to)?|opp|above|behind|below|beneath|underneath|beside|facing|alongside|adjacent to|adjoining|backing on ?to|in front of)",
  `across(?: ${DET} \\w+)? from`,
  `(?:over|across) ${DET} (?:road|street|way|lane|green|landing|hall|yard)(?: from)?`,
  "(?:just )?(?:round|around|up|down|along|back|in|out|over)(?: the (?:corner|road|street|way|hill))? from",
  `${COUNT} (?:doors?|houses?|up|down|along)(?: (?:up|down|along|away|over|past))?(?: from| past| after| before| off)?`,
  `(?:(?:just |right )?(?:at|on|in|to|from|round|around|by|near) )?${DET} (?:very |far |near |other |top |bottom |left |right |north |south |east |west )?${PART} (?:of|to|behind)`,
  `(?:${COUNT}|half a|an?) (?:miles?|yards?|metres?|fields?|streets?|stops?|bridges?) (?:(?:up|down|along|out|on|away|north|south|east|west|inland) )?(?:${DET} (?:road|valley|track|lane|coast|hill|river|canal|towpath|line|dale|glen) )?(?:from|out of|past|beyond|off|outside|behind|above|below)`,
  "as you (?:go|come|drive|walk|head|leave|enter|get|pass)(?: (?:into|in|out of|past|up|down|towards|from|to|through))?",
  "(?:going|heading|coming|walking|driving|head|turning) (?:up|down|along|into|out of|towards|past|from|off)",
  `(?:back|rear|side|end|top|bottom|corner|edge|foot|junction|other side|far side|far end|left|right) of`,
].join("|");
const SOME =
  "(?:just |right |straight |halfway |half way |part way |all the way )?(?:up |down |round |over |out |along |back )?(?:near to|near|nr|close to|by|past|beyond|off|over|under|between|round|around|along|across|inside|outside|before|after)";
const WEAK =
  "(?:just |right |halfway |half way |part way |straight )?(?:in|at|on|to|from|into|onto|of|up|down|within|through)";

const BEHIND = [
  [new RegExp(`(?:^| )(${STRONG})$`), "strong"],
  [new RegExp(`(?:^| )(${SOME})$`), "some"],
  [new RegExp(`(?:^| )(${WEAK})$`), "weak"],
] as const;
const AHEAD = [
  [new RegExp(`^(${STRONG})(?= |$)`), "strong"],
  [new RegExp(`^(${SOME})(?= |$)`), "some"],
  [new RegExp(`^(${WEAK})(?= |$)`), "weak"],
] as const;

/** "two streets" behind, "just" above, "c/o" 12: before a place they belong to it. */
export const MEASURE = new RegExp(
  `(?:^| )((?:about |around |only |just )?(?:${COUNT}|half a) (?:streets?|roads?|doors?|houses?|floors?|storeys?|flights?|miles?|yards?|metres?|fields?|gates?|stops?|bridges?)(?: (?:up|down|along|away))?|just|right|halfway|half way|c/o|care of)$`,
);

export type Preposition = { readonly count: number; readonly strength: Strength; readonly words: string };

/** The words that a preposition can end and begin with: a look here spares most words the patterns. */
const LAST = set(`
to opposite opp above behind below beneath underneath beside facing alongside adjoining of from in at on near nearest nr by past beyond off over under between round around along across inside outside
before after into onto up down within through out towards away road street way lane green landing hall yard door doors house houses go come enter leave pass
`);
const FIRST = set(`
right just directly immediately straight diagonally almost nearly bang exactly halfway half part all nearest closest close next opposite opp above behind below beneath underneath beside facing alongside adjacent adjoining backing in across over round around up down along back out at on
to from by near nr the a an his her their my our one two three four five six several as going heading coming walking driving head turning rear side end top bottom corner edge foot junction other far left past beyond off under between inside
outside before after into onto of within through
`);

function first(table: readonly (readonly [RegExp, Strength])[], words: string): Preposition | undefined {
  for (const [pattern, strength] of table) {
    const found = pattern.exec(words)?.[1];
    if (found !== undefined) return { count: found.split(" ").length, strength, words: found };
  }
  return undefined;
}

/** The preposition, of one word or more, that some words end with. */
export const prepositionAtEnd = (words: string) =>
  LAST.has(words.slice(words.lastIndexOf(" ") + 1)) ? first(BEHIND, words) : undefined;
/** The preposition that some words begin with. */
export function prepositionAtStart(words: string): Preposition | undefined {
  const space = words.indexOf(" ");
  const word = space === -1 ? words : words.slice(0, space);
  return FIRST.has(word) || /^\d/.test(word) ? first(AHEAD, words) : undefined;
}
