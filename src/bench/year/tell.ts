import type { Finding } from "../checker/log.js";
import { RULE_WORDS } from "../checker/words.js";
import type { Year } from "./play-year.js";

export type Told = {
  seed: number;
  pcns: number;
  days: number;
  seconds: number;
  figures: Record<string, number>;
  findings: readonly Finding[];
};

const EXAMPLES = 4;

export function figuresOf(year: Year, faults: number): Record<string, number> {
  const did = (...names: string[]) => year.log.deeds.filter((deed) => names.includes(deed.did)).length;
  const updates = year.log.seen.reduce((sum, { updates: all }) => sum + all.length, 0);
  const refused = [...year.answers]
    .filter(([what]) => what.includes("refused"))
    .reduce((sum, [, n]) => sum + n, 0);
  return {
    "presses, forms and commands": [...year.answers.values()].reduce((sum, n) => sum + n, 0),
    "… of them refused": refused,
    "messages seen": year.log.seen.length,
    "messages changed in place": updates,
    "moments at which the clock stopped": year.moments,
    "meetings held": did("meeting-started"),
    "cases sent": did("case-sent"),
    offers: did("offer"),
    "answers of the person": did("person-said"),
    "answers of partners": did("partner-said"),
    "help that started": did("help-started"),
    "digests seen": year.log.seen.filter(({ card }) => card === "digest.weekly").length,
    "faults that were logged": faults,
  };
}

/** For people: the figures, then what was found, one kind after the other, with a few examples of each. */
export function tell({ seed, pcns, days, seconds, figures, findings }: Told): string {
  const lines = [`${days} days of ${pcns} PCNs, seed ${seed}, played in ${Math.round(seconds)} seconds.`, ""];
  for (const [what, value] of Object.entries(figures)) lines.push(`${String(value).padStart(8)}  ${what}`);
  lines.push("");
  if (findings.length === 0) lines.push("The checker found nothing.");
  for (const [rule, all] of byRule(findings)) {
    lines.push(`${String(all.length).padStart(8)}  ${RULE_WORDS[rule] ?? rule}`);
    for (const { to, what } of all.slice(0, EXAMPLES)) lines.push(`          ${to || "everybody"}: ${what}`);
  }
  return `${lines.join("\n")}\n`;
}

export function byRule(findings: readonly Finding[]): [string, Finding[]][] {
  const rules = new Map<string, Finding[]>();
  for (const one of findings) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one]);
  return [...rules].sort((a, b) => b[1].length - a[1].length);
}
