import type { RuleId } from "../rules.js";
import { sought } from "../sought/sought.js";
import type { Hit } from "../types.js";
import { type DigitRun, digitRuns } from "./digit-runs.js";
import { isHarmless } from "./harmless-numbers.js";
import { isOwnReference, before as leadOf, matches } from "./matches.js";

/** Single figures with a dot after each, and what stands close to them: "4.4.7.1", "T.E.4.0.7.1", "HB5.5.1.2.0", "M1.4.5TP". */
const DOTTED = sought(
  /(?<![\w.])(?:[A-Za-z]{0,6}[/-]?|(?:[A-Za-z]\.){1,4})\d(?:\.\d){3,20}(?!\d)(?:[/-]?[\dA-Za-z.]{1,6})?(?![\w])|(?<![\w.])[A-Za-z]{1,2}\d(?:\.\d){1,3}[A-Za-z]{2}(?![\w])/g,
);

/** Every run of six or more digits: NHS numbers, phones, cards, accounts. No checksum is asked, so none excuses. */
export function findLongNumbers(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const run of digitRuns(text)) {
    const lead = leadOf(text, run.start, 28);
    if (isHarmless(run, lead, text.slice(run.end, run.end + 12))) continue;
    if (isOwnReference((/[A-Z]{2,5}-$/.exec(lead)?.[0] ?? "") + run.text)) continue;
    const before = /(?:\+|\(0?)[ \d()]{0,3}$/.exec(lead)?.[0] ?? "";
    // "(12-03-1961)": a bracket that closes behind the number is not the number's.
    const opening = before.startsWith("(") && !run.text.includes(")") ? 0 : before.length;
    hits.push({ rule: kindOf(run, lead), start: run.start - opening, end: run.end });
  }
  for (const match of matches(DOTTED, text))
    hits.push({ rule: "long-number", start: match.index, end: match.index + match[0].length });
  return hits;
}

function kindOf(run: DigitRun, lead: string): RuleId {
  const { digits, groups } = run;
  const count = digits.length;
  if (/\b(?:d\.?o\.?b\.?|birth|born|birthday)[\s:.]{0,3}(?:is\s|on\s)?$/i.test(lead)) return "birth-date";
  if (/\bnhs\b/i.test(lead)) return "nhs-number";
  if (/\b(?:hosp|hospital|mrn|rio|emis|systmone)\b/i.test(lead)) return "hospital-number";
  if (/\bpassport\b/i.test(lead)) return "passport";
  if (/\b(?:sort|acc|account|a\/c|card|bank|iban)\b/i.test(lead)) return "bank-details";
  if (/\b(?:tel|telephone|phone|mob|mobile|ring|call|text|whatsapp)\b|\+$/i.test(lead)) return "phone";
  if (digits.startsWith("0") && count >= 9 && count <= 12) return "phone";
  if (/^(?:00)?44/.test(digits) && count >= 11 && count <= 15) return "phone";
  if (count === 10) return "nhs-number";
  if (count >= 13 && count <= 19 && groups.length <= 5) return "bank-details";
  if (groups.length === 3 && groups.every((group) => group.length === 2)) return "bank-details";
  return "long-number";
}
