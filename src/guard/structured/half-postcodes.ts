import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { readCode } from "./code-signs.js";
import { before, matches } from "./matches.js";
import { DIGIT_WORDS } from "./number-words.js";
import { AREAS } from "./postcode-areas.js";

/** "LE13 0": all but the last letters. */
const SECTOR = sought(/(?<![A-Za-z\d/])([A-Z]{1,2})\d{1,2}[A-Z]?\s\d(?:[_?*xX.]{2}|(?![\w:%/]|[.,-]\d))/g);
/** Letters before a figure that are of tests, forms and staff, though posts have them too. */
const NO_AREA = /^(?:CO2|CA|PE|CT|OT|DN|SW 1|SS|LE|SE|PH|SF|MK|TD|SP|IP|HR|PR|TS|BD|BS|ST|CM)$/;
const COUNTS = /^\s?(?:[a-z]{2,}s\b|x\b|mg|ml|per|hrs?|min|day|week|month|times|of|out|out of|to|or|and \d)/;
/** Where somebody covers, serves or looks for something. */
const COVERED = sought(
  /\b(?:covers?|covering|serves?|serving|patch(?: is)?|catchment(?: is)?|anyone (?:in|near|for)|(?:someone|somebody|service|team|worker|nurse|dentist|gp|group) (?:in|near|for)|deliver to|post ?codes?(?: (?:area|district|is|was|starts?|starting|begins?|beginning|ends?|with|in|of|for|:)){0,4}:?|pc:?)\s(?:the\s)?(?=([A-Za-z]{1,2}) ?\d)/gi,
);
const LABEL = sought(
  /\b(?:post ?code|p\/code|p code)(?:'s)?(?:\s(?:is|was|area|district|starts?|starting|begins?|beginning|with|for|of|here|there)\b){0,4}\s?[:=]?\s/gi,
);
const WHOLE = /^([A-Z]{1,2})\d[A-Z\d]?\d[A-Z]{2}$/;
const HALF = /^([A-Z]{1,2})\d{1,2}[A-Z]?\d?$/;
/** "LE thirteen 0QX", "LE13 oh QX", where nobody said that one comes. */
const MIXED = sought(
  new RegExp(
    `(?<![A-Za-z\\d])([A-Z]{1,2})(?: ?\\d{1,2}[A-Z]?| (?:${DIGIT_WORDS})(?:[ -](?:${DIGIT_WORDS}))?)[ ,]{1,2}(?:\\d|oh|o|(?:${DIGIT_WORDS})) ?[A-Z] ?[A-Z](?![A-Za-z\\d])`,
    "g",
  ),
);

/** Postcodes in part, and those said half in words. */
export function findHalfPostcodes(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(SECTOR, text)) {
    const [whole, area = ""] = match;
    const end = match.index + whole.length;
    if (
      area.length < 2 ||
      !AREAS.has(area) ||
      (NO_AREA.test(area) && !/\d\d/.test(whole)) ||
      COUNTS.test(text.slice(end, end + 10))
    )
      continue;
    if (/^CA19|^CO2/.test(whole)) continue;
    hits.push({ rule: "outward-postcode", start: match.index, end });
  }
  for (const match of matches(COVERED, text)) {
    const from = match.index + match[0].length;
    const half = /^[A-Za-z]{1,2} ?\d{1,2}[A-Z]?(?: \d(?![\d:%]))?(?![\w])/.exec(
      text.slice(from, from + 10),
    )?.[0];
    const area = (match[1] ?? "").toUpperCase();
    const isWritten = half === half?.toUpperCase() || /post ?code/i.test(match[0]);
    if (half && isWritten && AREAS.has(area) && !/^(?:A|M|B)\d/.test(half))
      hits.push({ rule: "outward-postcode", start: from, end: from + half.length });
  }
  for (const match of matches(LABEL, text)) {
    const code = readCode(text, match.index + match[0].length, {
      bySound: true,
      hasCase: /[a-z]/.test(match[0]),
    });
    const joined = code?.joined ?? "";
    const area = (WHOLE.exec(joined) ?? HALF.exec(joined))?.[1];
    if (code && area && AREAS.has(area))
      hits.push({
        rule: WHOLE.test(joined) ? "postcode" : "outward-postcode",
        start: code.start,
        end: code.end,
      });
  }
  for (const match of matches(MIXED, text)) {
    if (!AREAS.has(match[1] ?? "") || /\b(?:mg|ml)\b/.test(before(text, match.index, 4))) continue;
    hits.push({ rule: "postcode", start: match.index, end: match.index + match[0].length });
  }
  return hits;
}
