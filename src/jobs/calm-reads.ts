import type { Store } from "../storage/database.js";

export type CalmReads = {
  /** What was read within the last two seconds; grows as more is read. */
  seen(): NonNullable<Store["seen"]>;
};

const HELD_MS = 2_000;

/** By the wall, and by the product's time: where the clock was moved, everything is read anew. */
export function calmReads(now: () => string): CalmReads {
  let seen: NonNullable<Store["seen"]> = new Map();
  let [at, since] = [0, 0];
  return {
    seen() {
      const [today, wall] = [Date.parse(now()), performance.now()];
      if (Math.abs(today - at) > HELD_MS || wall - since > HELD_MS) {
        seen = new Map();
        [at, since] = [today, wall];
      }
      return seen;
    },
  };
}
