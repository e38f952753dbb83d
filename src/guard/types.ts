import type { FindingType, RuleId, Severity } from "./rules.js";

/** `block` cannot be overridden; `confirm` needs a choice for each finding; `clear` passes. */
export type Verdict = "clear" | "confirm" | "block";

/** One thing found. `start` and `end` are UTF-16 offsets into the text as it was given, end exclusive. */
export type Finding = {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly severity: Severity;
  readonly rule: RuleId;
  /** A plain sentence for the person who typed it. */
  readonly reason: string;
  /** Safer words for the place from `start` to `end`; empty where the place should simply go. */
  readonly suggestion: string;
};

export type CheckResult = {
  readonly verdict: Verdict;
  /** Sorted by start; no two overlap. */
  readonly findings: readonly Finding[];
  /** The whole text with all suggestions put in. Checked again, it has no `block` finding. */
  readonly safer: string;
};

/** What the author says identifies the person. Held for one check only: never stored, logged or sent on. */
export type Known = {
  readonly name?: string;
  readonly nickname?: string;
  /** Any usual British or ISO form. */
  readonly birthDate?: string;
  readonly postcode?: string;
};

export type CheckOptions = {
  readonly known?: Known;
  /** Names of organisations and services in the directory; what stands inside one of them passes. */
  readonly allow?: readonly string[];
  /** False where many texts are looked at together with `smallWorldLevel`: then none is asked about alone. */
  readonly smallWorld?: boolean;
};

/** What a rule found, in offsets of the normalised text. `suggestion` replaces the rule's usual one. */
export type Hit = {
  readonly rule: RuleId;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
  /** Replaces the rule's usual one. */
  readonly reason?: string;
};

/** A family of rules: reads normalised text, in time linear in its length. */
export type Finder = (text: string) => Hit[];
