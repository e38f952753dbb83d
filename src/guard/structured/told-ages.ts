import { sought } from "../sought/sought.js";
import type { BareAge } from "./bare-ages.js";
import { matches } from "./matches.js";
import { numberValue } from "./number-words.js";

const TENS = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety";
const SAID = `(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?`;
/** From sixteen on, in figures or words: what is less is more often something else, and has words of its own. */
const AGE = `(1[6-9]|[2-9]\\d|1[01]\\d|sixteen|seventeen|eighteen|nineteen|${SAID})(?![\\w])`;
/** What is counted or measured, and no years of a life. */
const NOT_COUNTED =
  "(?!\\s?(?:\\+|plus\\b|(?:and|or)\\s(?:over|under|above|below|older|younger|up)\\b|[-–]\\s?\\d)|\\s?(?:-\\s?)?(?:am|pm|o'?clock|weeks?|wks?|days?|months?|mths?|years?|yrs?|hours?|hrs?|minutes?|mins?|seconds?|secs?|miles?|mg|mcg|ml|kg|g|units?|times|x|sessions?|p|pounds?|quid|k|people|residents|staff|tenants|patients|others|cans?|pints?|cigs?|fags?|a day|a week|a month|per|percent|of|in a row|out of|stone|st|lbs?|cm|mm|m|ft|degrees|in all|in total|altogether|points?|pages?|visits?|calls?|steps|stairs|flats?|homes?|houses?|beds?|doors?|beats)\\b|\\s?[:.%/£+]\\s?\\d|\\s?%|\\s(?:and|to|or|-)\\s(?:\\d|(?:" +
  TENS +
  ")\\b)|-\\d|\\s(?!(?:is|was|has|this|bless|lives|yes|as|his|its|years|smokes|drinks|works|needs|takes|always|sometimes|perhaps)\\b)[a-z]{2,12}s\\b)";
const ENDS =
  "(?=\\s?(?:[.,;!?)\\n]|$)|\\s(?:and|n|but|or|so|by now|now|today|soon|in|on|this|next|nxt|when|who|with|he|she|they|his|her|i|lives?|living|been|to be exact|himself|herself|already|bless|if|because|cos|tomorrow|not|has|had|was|is)\\b)";
const PERSON =
  "man|woman|lady|gentleman|gent|male|female|bloke|chap|fella|guy|lad|lass|widow|widower|girl|boy|person|someone|somebody|anyone|mother|mum|father|dad|gran|nan|grandad|pensioner|tenant|client|patient|pt|resident|student|veteran|parent|son|daughter|brother|sister|husband|wife|partner";
const ABOUT =
  "(?:about |around |approx\\.? |approximately |roughly |only |just |nearly |almost |now |barely |already |also |still |turned |turning ){0,2}";

const PATTERNS: readonly RegExp[] = [
  // "im 47 n ive never asked", "shes only thirty", "who is also 63"
  `\\b(?:i'?m|i am|she'?s|he'?s|they'?re|who'?s|(?:she|he|who|they|mum|dad|wife|husband|partner|mother|father|gran|nan|lady|woman|man|client|person|patient) (?:is|was|are)|and (?:is|was)|i was|you are|you're)\\s${ABOUT}${AGE}${NOT_COUNTED}`,
  // "a man of about 47", "lady 63 fell at home", "gentleman aged about seventy"
  `\\b(?:${PERSON})\\s(?:of |aged |age )?${ABOUT}${AGE}${NOT_COUNTED}(?!\\s?[-–])`,
  `\\b(?:aged?)\\s(?:now |of |is |was ){0,2}${ABOUT}${AGE}${NOT_COUNTED}`,
  // "older than his 47 years"
  `\\b(?:than|for|despite) (?:his|her|their|my) ${AGE}\\s?(?:years|yrs)\\b`,
  // "must be 47 by now", "reached fifty in the spring", "going on 63"
  `\\b(?:going on|coming up(?: to| for)?|getting on for|approaching|pushing|about to (?:be|turn)|reached|reaches|turned|turns|turning|hit|hits|the wrong side of|the right side of)\\s${ABOUT}${AGE}${NOT_COUNTED}${ENDS}`,
  `\\b(?:she|he|mum|dad|they|i|person|client)\\s(?:must|might|may|could|will|would|looks|looked|'ll)(?: have)?(?: be| been)?\\s${ABOUT}${AGE}${NOT_COUNTED}${ENDS}`,
  `(?:^|[,;(\\n–-]\\s{0,2})(?:nearly|almost|approx\\.?|about|circa|c\\.)\\s${AGE}${NOT_COUNTED}(?=\\s?(?:[.,;)\\n]|$))`,
  // "fit for 70", "still driving at 83", "a widower at thirty"
  `\\b(?:bad|good|fit|sharp|well|great|amazing|spry|active|young) (?:going )?for ${AGE}${NOT_COUNTED}${ENDS}`,
  `\\b(?:a|an|made|became) (?:single )?(?:mum|mother|father|dad|widow|widower|parent|grandmother|grandfather|gran|nan|grandad|carer|orphan|amputee) at ${AGE}${NOT_COUNTED}`,
  `\\b(?:alone|driving|working|living|drinking|smoking|walking|gardening|cycling|dancing|independent|active|homeless|orphaned|widowed|died|retired|pregnant|married|sectioned|arrested|diagnosed|school|home|work|the army|the navy|out|here|over|down|abroad)\\sat ${AGE}${NOT_COUNTED}${ENDS}`,
  `\\b(?:only|just|barely) ${AGE} when\\b`,
  `(?:^|[.;\\n]\\s{0,2}|\\b(?:and|but|because|that|even) )at ${AGE}${NOT_COUNTED} (?:she|he|they|i|you)\\b`,
  // "born here, 47 now", "47 to be exact"
  `,\\s${AGE} now(?=\\s?[.,;!?)\\n]|$)`,
  `(?<![\\w£])${AGE} to be (?:exact|precise)\\b`,
  // "- 47, lives alone", "(63) lives with mum", "- 47 yrs"
  `(?:^|\\n)\\s{0,3}(?:(?:[-*•>]|\\d{1,2}[.)])\\s{0,2})?\\(?${AGE}(?:\\)|,)\\s{1,2}(?:lives?|living|single|married|divorced|widow|separated|retired|works?|working|unemployed|student|homeless|two|three|one|no|has|with|on|in|from|male|female|known|never|left|alone|mum|dad|carer|isolated|frail|pregnant)`,
  `(?:^|\\n)\\s{0,3}(?:[-*•>]\\s{0,2})(?:about |approx\\.? )?${AGE}\\s?(?:yrs?|years)(?=\\s?[,.;\\n]|$)`,
  `\\bapprox(?:\\.|imately)?\\s${AGE}\\s?(?:yrs?|years)(?=\\s?[,.;)\\n]|$)`,
  // "she is 84 in years", "- L.B. - 29 yrs - informal"
  `\\b${AGE} in years\\b`,
  `[–—-] ${AGE}\\s?(?:yrs?|years)(?= [–—-] |\\s?[,;.]|$)`,
  // "F 47", "M/63"
  `(?:^|[\\n(,;:]\\s?)(?:f|m)(?:\\s|\\/)${AGE}(?=\\s?[,.;)\\n]|$|\\s[a-z])`,
  // "somebody, fifty two, single"
  `[a-z](?<!(?:ten|teen|ty|one|two|three|four|five|six|seven|eight|nine)),\\s(${SAID})(?=,\\s(?!(?:${TENS}|ten|a hundred|one|two)\\b))`,
].map((source) => sought(new RegExp(source, "gi")));
/** "his 47th.", "her 60th this month". */
const ORDINAL = sought(
  /\b(?:his|her|their|my|your)\s(\d{2})(?:st|nd|rd|th)(?=\s?[.,!?)\n]|$|\s(?:in|on|this|next|party|soon|is|was|last|do|and)\b)/gi,
);

/** "her eightieth was quiet", "that week is her birthday, the ninetieth". */
const ORDINAL_WORD = sought(
  /\b(?:(?:his|her|their|my|your|mum's|dad's|nan's|gran's) |birthday[^\n]{0,60}? the |the (?=\w+ birthday))((?:thir|for|fif|six|seven|eigh|nine)tieth|hundredth)(?=\s?[.,!?;)\n]|$|\s(?:in|on|this|next|party|birthday|soon|is|was|last|do|and)\b)/gi,
);

/** What goes with the figure, so that the words for a band read well in its place. */
const UNIT = /^(?: in years|\s?(?:yrs?|years))(?![\w-]| (?:old|of))/i;

/** Ages as people tell them in passing. */
export function findToldAges(text: string): BareAge[] {
  const found: BareAge[] = [];
  for (const pattern of [...PATTERNS, ORDINAL]) {
    for (const match of matches(pattern, text)) {
      const written = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(written);
      const end = start + written.length;
      const unit = UNIT.exec(text.slice(end, end + 10))?.[0].length ?? 0;
      found.push({ start, end: end + unit, years: numberValue(written) });
    }
  }
  for (const match of matches(ORDINAL_WORD, text)) {
    const written = match[1] ?? "";
    const end = match.index + match[0].length;
    const years = /^hundredth$/i.test(written) ? 100 : numberValue(written.replace(/ieth$/i, "y"));
    found.push({ start: end - written.length, end, years });
  }
  return found;
}
