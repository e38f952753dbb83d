import { isAbbreviation, isAnyName, isNameFirst, isWord } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import { MEASURES, ONSET, PERSON } from "./age-words.js";
import { before, matches } from "./matches.js";
import { NUMBER_SOURCE, numberValue } from "./number-words.js";

/** A number that is an age by its place alone: no word says so. */
export type BareAge = { readonly start: number; readonly end: number; readonly years: number };

const N = NUMBER_SOURCE;
const ENDS =
  "(?=\\s?(?:[.,;!?)\\n]|$)|\\s-\\s|\\s(?:and|but|who|with|now|today|lives?|living|this|next|in|so|years young|she|he|they|her|his|has|had|we|i|not|been)\\b|\\s(?:years|yrs)\\s?(?:[.,;)]|$))";
const SUBJECT = sought(
  new RegExp(
    `\\b(?:(?:${PERSON}|who)(?:\\sis|\\swas|'s|\\sare|'re|\\swere|\\shas just turned|\\sturned)|shes|hes|theyre|whos)\\s(?:now\\s|only\\s|just\\s|nearly\\s|almost\\s|about\\s){0,2}(${N})(?![\\d:%/]|\\.\\d|\\sand a half)${ENDS}`,
    "gi",
  ),
);
/** "bloke, 45, lost his job", "grandmother (92)", "Student - 18, away from home". */
const AFTER_PERSON = sought(
  new RegExp(
    `\\b(?:${PERSON})(?:\\s[A-Z][a-z]{1,15}){0,2}(?:,\\s{1,2}|\\s\\(|\\s-\\s)(?:now\\s|only\\s|just\\s)?(${N})(?=\\s?(?:[,;)]|\\.(?!\\d)|\\n|$)|\\s(?:and|lives?|living|who|with|has|had|is|was)\\b)`,
    "gi",
  ),
);
/** "Somebody, 47, lives" and "Somebody (9)": only after what may be a name. */
const AFTER_NAME = sought(
  /(?:,\s{1,2}|\s\()(1[01]\d|[1-9]\d?)(?=,(?!\d)|\)|\.?$|\.\s|\n|;|\slives?\b|\sand\slives?\b)/g,
);
const NAME_IS = sought(
  /(?<![\w'-])([A-Z][A-Za-z'-]{1,19})\s(?:is|was)\s(?:now\s|only\s|just\s)?([1-9]\d)(?=\s?(?:[.,;!?)\n](?!\d)|$)|\s(?:and|but|with|now|lives?|living)\b)/g,
);
/** "Kofi:\n- 30, college two days": the first line below a name. */
const OPENS_LINE = sought(/\n\s{0,4}(?:[-*•>]\s{0,2})?(1[6-9]|[2-8]\d)(?=[,;]\s{1,2}[a-z]{2})/g);
const AT_ONSET = sought(
  new RegExp(
    `\\b(?:${ONSET})\\s(?:(?:aged|back|first|again)\\s)?at\\s(?:about\\s|only\\s|just\\s)?(${N})(?=\\s?(?:[,;)]|\\.(?!\\d)|\\n|$)|\\s(?:and|but|then|after|when|with|by|or)\\b)`,
    "gi",
  ),
);
/** "the boy (9)", "the youngest child, 9,": what children are, as bare numbers, says little. */
const CHILD = 16;
const IN_CHILDHOOD = /^(?:diagnos|onset|episode|orphaned|bereaved|(?:into|in|out of) care)/i;

/** Ages that nothing but their place gives away, in figures or words. */
export function findBareAges(text: string): BareAge[] {
  const found: BareAge[] = [];
  const add = (match: RegExpExecArray, written: string) => {
    const years = numberValue(written);
    if (years < 1 || years > 115) return;
    const end = match.index + match[0].length;
    found.push({ start: end - written.length, end, years });
  };
  for (const match of matches(SUBJECT, text)) {
    if (numberValue(match[1] ?? "") > (/^they/i.test(match[0]) ? 9 : 1)) add(match, match[1] ?? "");
  }
  for (const match of matches(AFTER_PERSON, text)) {
    if (numberValue(match[1] ?? "") >= CHILD || !/^(?:boy|girl|child|kid|baby|lad|lass)\b/i.test(match[0])) {
      if (!isListed(text, match)) add(match, match[1] ?? "");
    }
  }
  for (const match of matches(AT_ONSET, text)) {
    // "Admission at 7" is an hour; "into care at 7" is not.
    if (numberValue(match[1] ?? "") > 12 || IN_CHILDHOOD.test(match[0])) add(match, match[1] ?? "");
  }
  if (!/\d/.test(text)) return found;
  for (const match of matches(AFTER_NAME, text)) {
    if (isAfterPerson(match, text)) add(match, match[1] ?? "");
  }
  for (const match of matches(NAME_IS, text)) {
    const lower = (match[1] ?? "").toLowerCase();
    if (MEASURES.has(lower) || isAbbreviation(lower)) continue;
    if (isNameFirst(lower) || !isWord(lower)) add(match, match[2] ?? "");
  }
  for (const match of matches(OPENS_LINE, text)) {
    const above = /(?<![\w'-])([A-Za-z][A-Za-z'-]{0,19}):?\s?$/.exec(before(text, match.index, 23))?.[1];
    const lower = above?.toLowerCase() ?? "";
    if (lower.length === 1 || (above && (isAnyName(lower) || !isWord(lower)))) add(match, match[1] ?? "");
  }
  return found;
}

/** Between commas on both sides after a name, or alone there; "PHQ, 21" and "bands 5, 6, 7" pass. */
function isAfterPerson(match: RegExpExecArray, text: string): boolean {
  // "Gran (Olwen Pugh), 81.": the bracket closes behind the name.
  if (text.charAt(match.index - 1) === ")" && match[0].startsWith(",")) return isBracketedName(match, text);
  const word = /(?<![\w'-])[A-Za-z][A-Za-z'-]{0,19}$/.exec(before(text, match.index, 21))?.[0];
  if (word === undefined || isListed(text, match)) return false;
  const lower = word.toLowerCase();
  const years = Number(match[1]);
  const start = match.index - word.length;
  const first = /([A-Z][A-Za-z'-]{2,19})\s$/.exec(before(text, start, 21))?.[1]?.toLowerCase();
  if (first && /^[A-Z]/.test(word) && (isNameFirst(first) || !isWord(first))) return true;
  if (MEASURES.has(lower) || isAbbreviation(lower)) return false;
  if (word.length === 1) return /(?:[A-Za-z]\s){2}$/.test(before(text, start, 4));
  if (isAnyName(lower) || !isWord(lower)) return /^[A-Z]/.test(word) || isNameFirst(lower);
  // A plain word: only an age of an adult stands between commas alone ("Asylum seeker, hotel, 27.").
  const end = match.index + match[0].length;
  const lead = before(text, start, 24);
  const around = lead + text.slice(end, end + 14);
  return (
    years >= 18 &&
    years < 90 &&
    (/[,;.]\s[A-Za-z' -]{0,22}$/.test(lead) ||
      (match[0].startsWith(",") && /(?:^|[\n-]\s?)[A-Za-z' -]{0,23}$/.test(lead))) &&
    !/\d/.test(around)
  );
}

function isBracketedName(match: RegExpExecArray, text: string): boolean {
  const words = /\(([A-Z][A-Za-z'-]{1,19}(?: [A-Z][A-Za-z'-]{0,19}){0,2})\)$/.exec(
    before(text, match.index, 62),
  )?.[1];
  if (words === undefined || isListed(text, match) || Number(match[1]) < 2) return false;
  return words
    .split(/[ -]/)
    .some(
      (word) =>
        isAnyName(word.toLowerCase()) ||
        (word.length > 2 && /[a-z]/.test(word) && !isWord(word.toLowerCase())),
    );
}

/** Another number right behind makes it a list: "1, 2 and 3". */
function isListed(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return /^\s?(?:,|;|and|or|&|-|to)\s{0,2}\d/.test(text.slice(end, end + 6));
}
