import { isEverydayWord } from "../everyday-words.js";
import { isAbbreviation } from "../lexicon.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { before, matches } from "./matches.js";
import { AREAS } from "./postcode-areas.js";

/** With a figure in one half at least, which its first signs therefore have. */
const FULL = sought(
  /(?<![A-Za-z\d])(?=\D{1,7}\d)([A-Z]{1,2})([\dOIl][A-Z\d]?)([ \n.\-_,/]{0,3})([\dOIl])([A-Z]{2})(?![A-Za-z\d])/gi,
);
const SPACED = sought(/(?<![A-Za-z\d])[A-Z\d](?:[ .,\-_]{1,3}[A-Z\d]){4,6}(?![A-Za-z\d])/gi);
const HALF_SPACED = sought(/(?<![A-Za-z\d])[A-Z]{1,2} {1,2}\d[A-Z\d]? {1,3}\d ?[A-Z]{2}(?![A-Za-z\d])/gi);
/** Second halves with a letter for their figure, and with a space in the middle: "M14 STP", "m14 5 tp". */
const SLIPPED = sought(
  /(?<![A-Za-z\d])([A-Z]{1,2})\d{1,2}[A-Z]?[ -]([SZBG])([ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/g,
);
const PARTED = sought(
  /(?<![A-Za-z\d])([A-Z]{1,2})\d{1,2}[A-Z]?[ -](\d) ([ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/gi,
);
const OTHER = sought(/\bGIR ?0AA\b|\bBFPO ?\d{1,4}\b/gi);
const OUTWARD = sought(
  /(?<![A-Za-z\d/])([A-Z]{1,2})\d{1,2}[A-Z]?(?![A-Za-z\d/]|-(?!based)|\.\d| ?\d[A-Z]{2}\b)/gi,
);

/** What follows a number in a dose, a time or a rank, and reads like the second half of a postcode. */
const AMOUNT_ENDS = new Set(
  "mg ml kg cm mm km am pm st nd rd th yr hr wk pt ft lb ug oz gb tb ph ds xl yo".split(" "),
);

/** Full postcodes, however spaced or mistyped; first halves only where the words around speak of a place. */
export function findPostcodes(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matches(FULL, text)) if (isFull(match, text)) hits.push(hit("postcode", match));
  for (const match of [...matches(SPACED, text), ...matches(HALF_SPACED, text)]) {
    const joined = match[0].replace(/[^A-Za-z\d]/g, "");
    const parts = /^([A-Z]{1,2})\d[A-Z\d]?\d[A-Z]{2}$/i.exec(joined);
    if (parts && !AMOUNT_ENDS.has(joined.slice(-2).toLowerCase())) hits.push(hit("postcode", match));
  }
  for (const match of [...matches(SLIPPED, text), ...matches(PARTED, text)]) {
    const [whole, area = "", sector = "", unit = ""] = match;
    if (!AREAS.has(area.toUpperCase()) || AMOUNT_ENDS.has(unit.toLowerCase())) continue;
    if (
      /\d/.test(sector) ? isEverydayWord(unit.toLowerCase()) : isAbbreviation((sector + unit).toLowerCase())
    )
      continue;
    hits.push({ rule: "postcode", start: match.index, end: match.index + whole.length });
  }
  for (const match of matches(OTHER, text)) hits.push(hit("postcode", match));
  for (const match of matches(OUTWARD, text)) if (isOutward(match, text)) hits.push(outwardHit(match, text));
  return hits;
}

function isFull(match: RegExpExecArray, text: string): boolean {
  const [whole, area = "", district = "", gap = "", sector = "", unit = ""] = match;
  if (!/\d/.test(district + sector)) return false;
  const named = /\bpost ?code\b[\s:,.-]*(?:is\b\s?)?$/i.test(before(text, match.index, 20));
  if (named) return true;
  const isCapitals = whole === whole.toUpperCase();
  if (AMOUNT_ENDS.has(unit.toLowerCase()) && (gap !== "" || !isCapitals)) {
    if (AREAS.has(area.toUpperCase()) && !isAmount(sector, unit)) return true;
    // No second half has a C, I, K, M, O or V, so "3PM" and "5ML" are none; "2PH" after a known area may be.
    if (/[CIKMOV]/i.test(unit) || !AREAS.has(area.toUpperCase())) return false;
    return (isCapitals && area.length === 2) || endsAddress(match, text);
  }
  if (/^[OIl]/i.test(sector) && (isEverydayWord((sector + unit).toLowerCase()) || !isCapitals || gap === ""))
    return false;
  if (/^[OIl]/i.test(district) && (!isCapitals || isEverydayWord((area + district).toLowerCase())))
    return false;
  if (/[.,/\n]/.test(gap) && !AREAS.has(area.toUpperCase())) return false;
  if (isCapitals || gap === "") return true;
  return AREAS.has(area.toUpperCase());
}

/** "3rd", "5th", "2pm", "4hr": what follows a number and counts. "5st" and "2pt" do so after no letter and figure. */
function isAmount(sector: string, unit: string): boolean {
  const lower = unit.toLowerCase();
  if (/[cikmov]/.test(lower) || /^(?:hr|yr|ft|lb|ug|gb|tb)$/.test(lower)) return true;
  if (!/^(?:st|nd|rd|th)$/.test(lower)) return false;
  return (
    (sector === "1" && lower === "st") ||
    (sector === "2" && lower === "nd") ||
    (sector === "3" && lower === "rd") ||
    (/[04-9]/.test(sector) && lower === "th")
  );
}

/** Between a comma and the end of a line or sentence, as the last part of an address. */
function endsAddress(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  return (
    /[,\n] {0,2}$/.test(before(text, match.index, 3)) && /^ ?(?:[,.;)\n]|$)/.test(text.slice(end, end + 2))
  );
}

const LIVES =
  /\b(?:live|lives|lived|living|moved|moving|moves|based|resident|house|flat|home|staying|stays|address|property|tenancy|hostel)\s(?:(?:back|out|over|up|down|now)\s)?(?:in|to|from|near|at|around)\s(?:the\s)?$/i;
const NEAR = /\b(?:in|near|around|from|across|within|outside)\s(?:the\s)?$/i;
const AREA_OF = /\b(?:post ?code|postcode (?:district|area)|area of)\b[\s:]{0,2}(?:is\s)?$/i;
const HOME_AFTER = /^[\s-](?:flat|house|home|based|resident|address|tenancy)\b/i;
const AREA_AFTER = /^\s(?:area|postcode|post code|district|estate|neighbourhood|end of)\b/i;

/** "the M14 area" gives way as a whole, so that the safer words read well. */
function outwardHit(match: RegExpExecArray, text: string): Hit {
  const end = match.index + match[0].length;
  const after = AREA_AFTER.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  const the = /\bthe\s$/i.test(before(text, match.index, 5));
  return {
    rule: "outward-postcode",
    start: match.index,
    end: end + after,
    suggestion: the ? "area" : "the area",
  };
}

function isOutward(match: RegExpExecArray, text: string): boolean {
  const area = (match[1] ?? "").toUpperCase();
  if (!AREAS.has(area) || area + match[0].slice(area.length) === "CO2") return false;
  const lead = before(text, match.index, 40);
  const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
  if (LIVES.test(lead) || AREA_OF.test(lead)) return !/^\s(?:motorway|junction|services)/i.test(rest);
  if (match[0] !== match[0].toUpperCase()) return false;
  if (AREA_AFTER.test(rest)) return true;
  return area.length === 2 && (NEAR.test(lead) || HOME_AFTER.test(rest));
}

function hit(rule: "postcode" | "outward-postcode", match: RegExpExecArray): Hit {
  return { rule, start: match.index, end: match.index + match[0].length };
}
