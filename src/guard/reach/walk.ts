import { type Piece, wordsOf } from "./pieces.js";
import type { PlaceKind } from "./place-nouns.js";
import type { Preposition, Strength } from "./word-classes.js";

/** The way to the left from an address, part by part. */
export type Walk = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Index of the first piece that was read. What lies before is still to be read. */
  at: number;
  /** Index of the first piece that surely belongs to the address. */
  sure: number;
  /** Safer words where those of the rule do not fit. */
  safer: string | undefined;
  homes: number;
  isHome: boolean;
  /** What was read last is one house or sight, not a service. */
  isOne: boolean;
  pointers: number;
  /** With a postcode behind them, names and numbers between commas are lines of an address. */
  readonly hasPostcode: boolean;
  /** Where the first part ends that is read. */
  origin: number;
  /** "at 12 …". */
  readonly isHouse: boolean;
  /** How what was read last hangs on what stands before it. */
  link: Strength | "comma" | "none" | "end";
};

/** One noun with what belongs to it, and the preposition before it. */
export type Chunk = {
  readonly from: number;
  /** Behind a preposition that the safer words do not replace: "to", "of". */
  readonly start: number;
  readonly words: string;
  readonly isDetermined: boolean;
  /** Not "a flat". */
  readonly isDefinite: boolean;
  readonly kind: PlaceKind;
  readonly before: Preposition | undefined;
};

export const isPointer = (link: Walk["link"]) => link === "strong" || link === "some";

/** The last words before a piece. */
export const upTo = ({ pieces }: Walk, end: number) => wordsOf(pieces.slice(Math.max(0, end - 8), end));

/** Behind these the safer words stand as a noun: "to a home in the area". */
export const isDirection = ({ words }: Preposition) => /^(?:to|from|of|into|onto)$/.test(words);

/** What sets parts of an address apart. */
export const isComma = ({ word }: Piece) => /^[,(/-]$/.test(word);
