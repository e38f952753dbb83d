import type { RuleId } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { countDigits, matches } from "./matches.js";

const GAP = "[ .\\-_/]{0,2}";
const patterns: readonly (readonly [rule: RuleId, pattern: RegExp])[] = [
  // Two letters, six digits, a letter A to D; any letters, since a slip does not make it less of a number.
  [
    "national-insurance",
    sought(
      new RegExp(
        `(?<![A-Za-z\\d])(?=\\D{2,15}\\d)[A-Z]${GAP}[A-Z]${GAP}(?:[\\dOoIl]${GAP}){6}[A-D](?![A-Za-z\\d])`,
        "gi",
      ),
    ),
  ],
  // Without its last letter, as it often is copied: two letters and three pairs set apart.
  ["national-insurance", sought(/(?<![A-Za-z\d])[A-Z]{2} ?\d\d[ .-]\d\d[ .-]\d\d(?![A-Za-z\d]|[ .-]\d)/g)],
  // Sixteen characters (DVLA): five of the surname, six of the birth date, two initials, three checks.
  [
    "driving-licence",
    sought(
      /(?<![A-Za-z\d])[A-Z][A-Z9]{4}[ -]?\d{6}[ -]?[A-Z9]{1,2}[ -]?[A-Z\d]{3,4}(?:[ -]?\d{2})?(?![A-Za-z\d])/gi,
    ),
  ],
  ["passport", sought(/(?<![A-Za-z\d])[A-Z]{2}\d{7}(?!\d)/g)],
  [
    "bank-details",
    sought(/(?<![A-Za-z\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){3,7}(?:[ -]?[A-Z\d]{1,3})?(?![A-Za-z\d])/gi),
  ],
];

/** Letters stand for some of the digits at most, and a word has none. */
const leastDigits: Partial<Record<RuleId, number>> = { "bank-details": 8, "national-insurance": 3 };

/** Codes whose shape alone says what they are. */
export function findPersonalCodes(text: string): Hit[] {
  return patterns.flatMap(([rule, pattern]) =>
    matches(pattern, text)
      .filter((match) => countDigits(match[0]) >= (leastDigits[rule] ?? 0))
      .map((match) => ({ rule, start: match.index, end: match.index + match[0].length })),
  );
}
