import { placesBesideAddresses } from "./after-address.js";
import { withoutAllowed } from "./allowed.js";
import { findDisguised, touching } from "./in-disguise.js";
import { findKnown } from "./known.js";
import { mergeHits } from "./merge.js";
import { accentsOf, mayBeAccented, noAccents } from "./names/accents.js";
import { findNames } from "./names/find-names.js";
import { type Normalised, normalise } from "./normalise.js";
import { growBirths } from "./reach/births.js";
import { growAddresses } from "./reach/grow-addresses.js";
import { rules } from "./rules.js";
import { saferText } from "./safer.js";
import { cluesIn, smallWorldLevel } from "./small-world.js";
import { whileReading } from "./sought/sought.js";
import { findAddressLeads } from "./structured/address-leads.js";
import { findAddressTails } from "./structured/address-tails.js";
import { findStructured } from "./structured/find-structured.js";
import { findHomeUnits } from "./structured/home-units.js";
import type { CheckOptions, CheckResult, Finding, Hit, Verdict } from "./types.js";
import { fittedTo } from "./whose.js";
import { neighbourQuestion, words } from "./words.js";

/**
 * Looks for anything in a text that can identify a person. Reads any string and never throws; takes
 * time linear in its length. Nothing of the text or of `known` is kept.
 */
export function check(text: string, options: CheckOptions = {}): CheckResult {
  const findings = find(text, options);
  let safer: string | undefined = findings.length === 0 ? text : undefined;
  return {
    verdict: verdictOf(findings),
    findings,
    /** Worked out when somebody asks for it: the text must be looked at again for it. */
    get safer() {
      safer ??= saferText(text, findings, (next) => find(next, { ...options, smallWorld: false }));
      return safer;
    },
  };
}

/** `block` if anything blocks, else `confirm` if anything asks, else `clear`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some((finding) => finding.severity === "block")) return "block";
  return findings.length > 0 ? "confirm" : "clear";
}

function find(text: string, options: CheckOptions): Finding[] {
  const plain = normalise(text);
  return whileReading(plain.text, () => findIn(text, plain, options));
}

function findIn(
  text: string,
  plain: Normalised,
  { known = {}, allow = [], smallWorld = true }: CheckOptions,
): Finding[] {
  const structured = findStructured(plain.text);
  const disguised = findDisguised(text, plain);
  const names = findNames(plain.text, accentsIn(text, plain), touching(plain, disguised));
  const units = findHomeUnits(plain.text, [...structured, ...names]);
  const tails = findAddressTails(plain.text, [...structured, ...names, ...units]);
  const inPlain = [
    ...structured,
    ...units,
    ...tails,
    ...findAddressLeads(plain.text, [...structured, ...names, ...units]),
    ...placesBesideAddresses(plain.text, [...structured, ...tails]),
    ...names,
    ...findKnown(plain.text, known),
  ];
  const passed = withoutAllowed(inPlain, plain.text, allow);
  const grown = [...growAddresses(plain.text, passed), ...growBirths(plain.text, passed)];
  const inOriginal = [
    ...[...grown, ...passed].map((hit) => ({ ...hit, ...plain.toOriginal(hit) })),
    ...disguised,
  ];
  const merged = mergeHits(inOriginal);
  if (smallWorld) addSmallWorld(plain, merged);
  return merged.map((hit) => ({
    start: hit.start,
    end: hit.end,
    type: rules[hit.rule].type,
    severity: rules[hit.rule].severity,
    rule: hit.rule,
    reason: hit.reason ?? words[hit.rule].reason,
    suggestion: fittedTo(text, hit.start, hit.suggestion ?? words[hit.rule].suggestion),
  }));
}

/** One finding for the whole text, at a clue that nothing else was found in. */
function addSmallWorld(plain: Normalised, hits: Hit[]): void {
  const clues = cluesIn(plain);
  const kinds = clues.map(({ kind }) => kind);
  if (smallWorldLevel(kinds) === "none") return;
  const free = clues.find((clue) => !hits.some((hit) => hit.start < clue.end && clue.start < hit.end));
  if (!free) return;
  const { start, end, suggestion } = free;
  const reason = `${neighbourQuestion(kinds)} ${words["small-world"].reason}`;
  const before = hits.findIndex((hit) => hit.start >= end);
  hits.splice(before === -1 ? hits.length : before, 0, {
    rule: "small-world",
    start,
    end,
    suggestion,
    reason,
  });
}

function accentsIn(text: string, plain: Normalised) {
  if (plain.text === text || !mayBeAccented(text)) return noAccents;
  return accentsOf(plain.text, (start, end) => {
    const span = plain.toOriginal({ start, end });
    return text.slice(span.start, span.end);
  });
}
