import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

/** "postcode is el es one four ay pee": letters by their sound or one by one, with figures in words between. */
const SPOKEN = sought(
  new RegExp(
    `\\b(?:post ?code|pc)(?:\\sis|\\swas|:)?\\s{1,2}((?:(?:[a-z]|[a-z]\\s?[a-z]|ay|bee|see|sea|dee|ee|eff|gee|aitch|haitch|jay|kay|el|ell|em|en|pee|queue|cue|are|es|ess|tee|you|vee|double ?you|ex|why|zed|\\d{1,2}|${DIGIT_WORDS})(?:[ ,-]{1,2}|(?![\\w']))){4,8})`,
    "gi",
  ),
);
const SPOKEN_FIGURE = new RegExp(`\\d|\\b(?:${DIGIT_WORDS})\\b`, "i");

/** Postcodes read aloud, where the words before say that one is coming. */
export function findSpokenPostcodes(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SPOKEN, text)) {
    const written = match[1] ?? "";
    if (!SPOKEN_FIGURE.test(written)) continue;
    const start = match.index + match[0].length - written.length;
    hits.push({ rule: "postcode", start, end: start + written.trimEnd().length });
  }
  return hits;
}
