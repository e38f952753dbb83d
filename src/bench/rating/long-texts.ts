import { quantile } from "../figure.js";
import type { Reader } from "./readers.js";

/** GUARD.md's bar is for texts of this length, in characters. */
const LENGTH = 10_000;

/** What a text may be full of, by what it is called in the figures: everyday words, and what makes a checker work hardest. */
const PIECES = {
  "everyday words":
    "They have lived on their own since the spring and say that the evenings are the hardest part of the day. ",
  "nothing but addresses": "She lives at Flat 3, 12 Acacia Road, Naverley NV4 7QT. ",
  "homes told in many ways":
    "12 Mill Lane, Rose Cottage, NR14 8PZ; the flat above the chip shop on Mill Lane, ",
  "codes that may be names": "AB1 ",
  titles: "Mr ",
  initials: "A. ",
  "spaced letters": "j o h n ",
  "half a phrase": "the flat above the ",
} as const;

/** Milliseconds for 10,000 characters of each kind, warm: the median of seven. */
export function longTextTimes(reader: Reader): { what: string; value: number }[] {
  return Object.entries(PIECES).map(([what, piece]) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    const samples: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const before = performance.now();
      reader.read(text);
      // The first rounds are for the compiler.
      if (round > 2) samples.push(performance.now() - before);
    }
    return { what, value: quantile(samples, 0.5) };
  });
}
