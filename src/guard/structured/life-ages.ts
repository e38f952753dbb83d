import { sought } from "../sought/sought.js";
import { PERSON } from "./age-words.js";
import type { BareAge } from "./bare-ages.js";
import { matches } from "./matches.js";
import { NUMBER_SOURCE, numberValue } from "./number-words.js";

const N = NUMBER_SOURCE;
const END =
  "(?=\\s?(?:[.,;!?)\\n]|$)|\\s(?:and|but|who|with|now|lives?|living|this|next|she|he|they|her|his)\\b)";
const HALF =
  "(?!\\s?(?:am|pm|o'?clock|weeks?|days?|months?|hours?|minutes?|mins?|miles?|mg|ml|units?|times|sessions?|%|£)\\b|[:.%/]\\d)";

/** Each captures a number, or two, that is somebody's years. */
const PATTERNS: readonly RegExp[] = [
  // "nearly 65", "coming up to fifty", "approaching 70": only where a person's age can end.
  sought(
    new RegExp(
      `\\b(?:is|was|she's|he's|now|who is)\\s(?:nearly|almost|coming up to|approaching|getting on for|pushing|not quite)\\s(${N})${HALF}${END}`,
      "gi",
    ),
  ),
  sought(
    new RegExp(
      `\\b(?:coming up to|approaching|pushing|will soon be|soon to be|about to turn)\\s(${N})${HALF}${END}`,
      "gi",
    ),
  ),
  // "will be 50 next month", "50 next birthday"
  sought(
    new RegExp(
      // Not "complaints 40 this year": what has an s counts what came before it.
      `(?<!(?<!'|\\b(?:i|hi|s?he|who|wa|turn|reache|mum|mam|dad|nan|gran|wife|husband|son|daughter|sister|brother))s\\s)(?<![\\d.,]|\\bpoint\\s)\\b(${N})\\s(?:next|this|in)\\s(?:birthday|month|week|year|january|february|march|april|may|june|july|august|september|october|november|december)\\b`,
      "gi",
    ),
  ),
  // "now 47, retired", "92 years young"
  sought(/\bnow\s([1-9]\d),(?=\s[a-z])/gi),
  sought(new RegExp(`\\b(${N})\\syears?\\syoung\\b`, "gi")),
  // "kids are 5 and 7", "two boys (4 and 6)", "children 3, 5 & 9"
  sought(
    /\b(?:kids?|children|boys?|girls?|sons?|daughters?|twins|siblings|grandchildren|little ones)(?:\s(?:are|aged|is))?(?:,\s?|\s|\s?\()(\d{1,2})(?:\s?(?:,|&|and|\+)\s?(\d{1,2})){1,2}(?!\s?(?:am|pm|x|times|sessions|days|nights|years? old))(?=\s?[.,;)\n]|$|\s(?:at|in|who|live))/gi,
  ),
  // "baby of 6 months", "daughter 12", "fem 47", "lady in question is 47"
  sought(
    new RegExp(
      `\\b(?:son|daughter|boy|girl|child|brother|sister|grandson|granddaughter|niece|nephew|fem|female|male|lady|gent|gentleman|woman|man)\\s(\\d{1,2})${HALF}(?=\\s?(?:[.,;)\\n]|$)|\\s(?:at|in|lives|who|and)\\b)`,
      "gi",
    ),
  ),
  sought(
    new RegExp(
      `\\b(?:${PERSON})\\s(?:in question|herself|himself|concerned)\\s(?:is|was)\\s(${N})${HALF}${END}`,
      "gi",
    ),
  ),
  sought(
    new RegExp(
      // "A mother of four": small numbers are children.
      `\\b(?:student|pupil|apprentice|widow|widower|pensioner|teenager|youth|lad|lass|girl|boy|man|woman|person|chap|bloke|(?:mother|father)(?= of (?:1[4-9]|[2-9]\\d|(?:four|fif|six|seven|eigh|nine)teen|\\w{3,5}ty\\b)))\\sof\\s(${N})${HALF}${END}`,
      "gi",
    ),
  ),
  // "at 16 he left", "left school at 16" (the latter stands with the turning points)
  sought(/(?:^|[.;\n]\s?)at\s(1[0-9]|[2-8]\d)\s(?:she|he|they)\s/gi),
  sought(
    /\b(?:since|when|until|till|from when)\s(?:she|he|they)\s(?:was|were)\s(?:about\s|only\s|just\s)?(1?\d|[2-8]\d)(?=\s?[.,;)\n]|$|\s(?:and|he|she|they|her|his)\b)/gi,
  ),
];
const BABY = sought(
  /\b(?:baby|infant|newborn|son|daughter|boy|girl|child)\sof\s(\d{1,2})\s(?:days?|weeks?|months?)\b/gi,
);

/** Ages in the words in which lives are told. */
export function findLifeAges(text: string): BareAge[] {
  const found: BareAge[] = [];
  for (const pattern of [...PATTERNS, BABY]) {
    for (const match of matches(pattern, text)) {
      for (const written of match.slice(1)) {
        if (written === undefined) continue;
        const years = numberValue(written);
        // "2 kids (4, 9)": how old children are, as bare numbers, says little.
        if (
          /^(?:kids?|children|boys?|girls?|sons?|daughters?|twins|siblings|grandchildren|little ones)\s?\(/i.test(
            match[0],
          ) &&
          years < 16
        )
          continue;
        const at = match[0].lastIndexOf(written);
        if (years > 1 && years < 116)
          found.push({ start: match.index + at, end: match.index + at + written.length, years });
      }
    }
  }
  return found;
}
