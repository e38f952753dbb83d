/** Chance that depends on the seed and a key alone, not on what was asked before: small changes stay small. */
export type Dice = {
  /** 0 ≤ n < 1 */
  next(): number;
  /** True in this share of all cases. */
  one(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  between(low: number, high: number): number;
};

export function dice(seed: number, key: string): Dice {
  let state = (fnv1a(key) ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    one: (share) => next() < share,
    pick(from) {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
    between: (low, high) => low + next() * (high - low),
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
