import { type Half, ofHalf } from "./half.js";

/** A small generator of its own (mulberry32): the same seed gives the same corpus on every machine. */
export class Random {
  #state: number;

  /** `half`: of lists of names only those of this half are picked. */
  constructor(
    seed: number,
    readonly half?: Half,
  ) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const mine = ofHalf(this.half, list);
    const item = mine[Math.floor(this.next() * mine.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  /** `#` becomes any digit, `9` stays: `07700 900###`. */
  digits(pattern: string): string {
    return pattern.replace(/#/g, () => String(this.int(0, 9)));
  }

  letters(count: number, from = "ABCDEFGHJKLMNPRSTUVWXY"): string {
    return Array.from({ length: count }, () => from.charAt(this.int(0, from.length - 1))).join("");
  }
}
