import type { Hit } from "../types.js";
import { DIGIT_WORDS } from "./number-words.js";

const NUMBERS = new Set<Hit["rule"]>([
  "long-number",
  "nhs-number",
  "hospital-number",
  "passport",
  "reference-number",
  "spoken-number",
  "driving-licence",
]);
/** "SA 0091" goes on " / 6632", "0058" on "/W", "4471" on "-oh two". */
const BEHIND = new RegExp(
  `^(?:\\s?[/\\\\]\\s?|-|\\s(?:stroke|slash|dash)\\s)(?=[\\w ]{0,12}\\d|[A-Z](?![\\w])|(?:${DIGIT_WORDS})\\b)(?:[A-Za-z]{0,4}\\d{1,10}[A-Za-z]{0,3}|[A-Z]{1,3}(?![\\w])|(?:${DIGIT_WORDS}))(?![\\w])`,
);
/** "ASB-" before "22-10937": letters that a sign joins to the number. */
const JOINED = /(?<![A-Za-z\d/-])[A-Z]{1,6}\s?[-/]\s?$/;
/** "GBR 5330 81774": set apart, the letters of a country, a register, a series. */
const APART = /(?<![A-Za-z\d/-])(?:[A-Z]{1,4}|(?=[A-Z\d]{0,7}\d)(?=[A-Z\d]{0,7}[A-Z])[A-Z\d]{4,8})\s$/;
/** "K for kilo 33 81 07". */
const SAID = /\b(?:[A-Za-z] for [A-Za-z]{2,12},? ){1,4}$/;
/** Words for numbers and ordinary words, which in a text of capitals look like letters of a code. */
const NO_CODE =
  /^(?:NHS|NI|NINO|REF|NO|NR|ID|DOB|TEL|MOB|PH|MRN|ACC|ACCT|AC|SORT|PIN|CODE|RIO|EMIS|URN|CAD|LOG|IS|WAS|ON|IN|AT|TO|OF|AND|THE|FOR|FROM|WITH|OR|BY|AS|HER|HIS|MY|OUR|HAS|GP|PIP|UC|ESA|DLA|DWP|CARD|NUM|CALL|RING|TEXT|NEW|OLD|BP|HR|AM|PM|GET|SAYS|ITS|A|I)\s?[-/]?\s?$/;

/** What stands before and behind a number and is of it, so that no half of a reference is left. */
export function findNumberEdges(text: string, hits: readonly Hit[]): Hit[] {
  const edges: Hit[] = [];
  for (const { rule, start, end } of hits) {
    if (!NUMBERS.has(rule)) continue;
    const rest = BEHIND.exec(text.slice(end, end + 16));
    if (rest) edges.push({ rule, start: end - 1, end: end + rest[0].length });
    const lead = text.slice(Math.max(0, start - 44), start);
    const isSure = rule === "passport" || rule === "reference-number" || rule === "hospital-number";
    const before = SAID.exec(lead) ?? JOINED.exec(lead) ?? (isSure ? APART.exec(lead) : null);
    if (before && !NO_CODE.test(before[0]))
      edges.push({ rule, start: start - before[0].length, end: start + 1 });
  }
  return edges;
}
