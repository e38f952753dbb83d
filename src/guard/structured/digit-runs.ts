import { sought } from "../sought/sought.js";
import { matches } from "./matches.js";

/** Groups of digits with little between them, as written: "943 476 5919" has three groups. */
export type DigitRun = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly digits: string;
  readonly groups: readonly string[];
};

const RUN = sought(/\d(?:(?:,|[ \n.\-()_*|·]{1,3}| {1,2}\( ?| \) {1,2})?\d)*/g);
const DISGUISED = sought(/(?<![A-Za-z\d])[\dOoIl|]{2,40}(?![A-Za-z\d])/g);

/** Finds all runs. Letters O, I and l count as digits among digits, but only where nine or more stand together. */
export function digitRuns(text: string): DigitRun[] {
  const plain = runsOf(text);
  if (!/\d[OoIl|]|[OoIl|]\d/.test(text)) return plain;
  const unmasked = text.replace(DISGUISED, (token) =>
    /\d/.test(token) ? token.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1") : token,
  );
  const seen = new Set(plain.map((run) => `${run.start}-${run.end}`));
  const revealed = runsOf(unmasked).filter((run) => run.digits.length >= 9);
  return [...plain, ...revealed.filter((run) => !seen.has(`${run.start}-${run.end}`))];
}

function runsOf(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const match of matches(RUN, text)) {
    const digits = match[0].replace(/\D/g, "");
    if (digits.length < 6) continue;
    const groups = match[0].match(/\d+/g) ?? [];
    runs.push({ start: match.index, end: match.index + match[0].length, text: match[0], digits, groups });
  }
  return runs;
}
