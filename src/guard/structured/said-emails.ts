import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";

const LABEL =
  "(?:e-?mails?|e-?mailed|mail|gmail|hotmail|addy|email address|e-?mail addr?|face ?time|contact)(?: (?:her|him|them|me|us|it|mum|dad))?(?: (?:is|was|on|at|to|address|add))*\\s?[:=,]?\\s";
const DOT = "(?:\\s?[.,]\\s?| dot )";
const SAID = `(?:[\\w'+-]{1,30}|underscore|dash|hyphen|dot|${DIGIT_WORDS})`;
/** Up to the ending that only a web address has. */
const ENDING = `(?:${DOT}(?:co|org|ac|gov|nhs))?${DOT}(?:com|org|net|uk|co|io|info|me|eu|live|cymru|wales|scot|london|email|tv|biz|us|ie|fr|de|pl|ro|in)\\b(?:${DOT}uk\\b)?`;
const SITE = "[\\w-]{1,30}(?:(?: (?:dash|hyphen|dot|underscore) |\\s?\\.\\s?| )[\\w-]{1,30}){0,3}?";
/** "email is moth king forty two at bell hyphen larkin dot co dot uk": behind the word all belongs to it. */
const LABELLED = sought(
  new RegExp(
    `\\b${LABEL}(${SAID}(?:[ ._-]{1,2}${SAID}){0,8}?(?:,? (?:all |as )?(?:one|two) words?,?)? ?(?:@| at |\\(at\\)|\\[at\\]) ?(?:${SITE}${ENDING}|(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|protonmail|aol|live)\\b))`,
    "gi",
  ),
);

/** Email addresses as they are dictated, name and house in several words. */
export function findSaidEmails(text: string): Hit[] {
  if (!/@|\bat\b/i.test(text)) return [];
  return matches(LABELLED, text)
    .filter(
      ({ 1: said = "" }) =>
        /@|\bdot\b|\s\.\s|\.(?:com|uk|org|net)\b|\s(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|protonmail|aol)$/i.test(
          said,
        ) && !CLAUSE.test(said.split(/@| at /i)[0] ?? ""),
    )
    .map(({ 0: whole, 1: said = "", index }) => ({
      rule: "email" as const,
      start: index + whole.length - said.length,
      end: index + whole.length,
    }));
}

/** "email is best, he works at argos.co.uk". */
const CLAUSE =
  /\b(?:is|was|he|she|they|we|look|see|works?|find|best|weekly|only|the|and|or|but|for|not|form|online|team|website|info)\b/i;
