import { isAnyName, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { before, matches } from "../structured/matches.js";
import type { Hit } from "../types.js";
import { findFiguresForLetters } from "./figures-for-letters.js";

const SPACED = sought(
  /(?<![\p{L}\p{N}'])\p{L}(?:(?:[ ._*-]{1,2}| [.'-] {1,2})\p{L}){2,24}(?![\p{L}\p{N}]|'(?![sS]\b))/gu,
);
/** "ask for J u.", "J u (Jussara)": a pet name of two letters. */
const PAIR = sought(/(?<![\p{L}\p{N}'.] ?)(?![AI] )\p{Lu} \p{Ll}(?=\s?[(.,;:)\n]|$)/gu);
/** Letters that hardly ever stand alone in notes and chat, as "u r a" and "c o p d" do. */
const LONELY = sought(/[efghjlpqz]/g);
const NUMBERED_THING =
  /\b(?:plan|option|ward|group|section|part|type|flat|block|bands?|grade|class|hep|vitamin|\d) $/i;
const TITLED = /\b(?:mr|mrs|ms|miss|dr)\.? $/i;
const STARRED = sought(/(?<![\w*])[A-Z][a-z]{0,12}\*{1,10}[a-z]{0,10}(?![\w*])/g);

/** Names in disguise: letters apart, digits and signs for letters, stars. */
export function findDisguisedNames(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SPACED, text)) {
    const joined = match[0].replace(/[^\p{L}]/gu, "").toLowerCase();
    if (joined.length === 3 && !isThreeLetterName(match[0], joined)) continue;
    if (
      isAlphabetical(joined) ||
      !/[aeiouy]/.test(joined) ||
      (isWord(joined) &&
        !isAnyName(joined) &&
        isEmphasis(match[0], joined) &&
        !TITLED.test(before(text, match.index, 8)))
    )
      continue;
    hits.push({ rule: "spelled-out-name", start: match.index, end: match.index + match[0].length });
  }
  for (const match of matches(PAIR, text)) {
    if (!NUMBERED_THING.test(before(text, match.index, 10)))
      hits.push({ rule: "spelled-out-name", start: match.index, end: match.index + match[0].length });
  }
  hits.push(...findFiguresForLetters(text));
  for (const match of matches(STARRED, text)) {
    if (!/^(?:F|Sh|S\*|B|C\*|W|A|P\*|D\*)/.test(match[0]) || match[0].length > 9)
      hits.push({ rule: "disguised-name", start: match.index, end: match.index + match[0].length });
  }
  return hits;
}

/** "W A R N I N G", "p l e a s e": words that people do set apart. */
const isEmphasis = (written: string, joined: string) =>
  joined.length < 4 ||
  written === written.toUpperCase() ||
  /^(?:please|very|really|never|slow|slowly|love|help|stop|bored|tired|long|always|just|nothing|anything|everything|hello|what)$/.test(
    joined,
  );

/** "N u r", "A s h" with one capital; "c e l". Not "U R A", "b p d". */
function isThreeLetterName(written: string, joined: string): boolean {
  if (!/[ ]/.test(written) || /\./.test(written)) return false;
  if (/^\p{Lu}[^\p{L}]+\p{Ll}[^\p{L}]+\p{Ll}/u.test(written)) return true;
  return isAnyName(joined) || (/^\p{Ll}/u.test(written) && (joined.match(LONELY)?.length ?? 0) > 1);
}

function isAlphabetical(letters: string): boolean {
  let steps = 0;
  for (let at = 1; at < letters.length; at++) {
    if (letters.charCodeAt(at) - letters.charCodeAt(at - 1) === 1) steps++;
  }
  return steps > letters.length / 2;
}
