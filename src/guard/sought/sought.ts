import { PatternIndex, type Where } from "./pattern-index.js";

export type { Where };

const index = new PatternIndex();

/**
 * Declares a pattern of the rules, so that `matches` tries it only where it can match: in a text that is being read, at the
 * places that the signs leave which it cannot match without.
 */
export const sought = (pattern: RegExp): RegExp => index.declare(pattern);

/** Looks at a text for the signs of all patterns, and holds what it saw while `work` runs. Nothing is kept afterwards. */
export const whileReading = <T>(text: string, work: () => T): T => index.whileReading(text, work);

/** Where, at the utmost, the pattern can match; undefined where looking everywhere is no more work. */
export const whereSought = (pattern: RegExp, text: string): Where | undefined => index.where(pattern, text);

/** All patterns of the rules, for whoever wants to hold them against what is said of them here. */
export const soughtPatterns = (): readonly RegExp[] => index.patterns;
