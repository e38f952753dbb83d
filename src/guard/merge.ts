import { compareStrength } from "./rules.js";
import type { Hit } from "./types.js";

/** Overlapping hits become one: it covers them all and speaks for the strongest. Sorted by start. */
export function mergeHits(hits: readonly Hit[]): Hit[] {
  const merged: Hit[] = [];
  const sorted = hits.filter((hit) => hit.end > hit.start).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of sorted) {
    const last = merged.at(-1);
    if (!last || hit.start >= last.end) {
      merged.push(hit);
      continue;
    }
    const winner = compareStrength(hit.rule, last.rule) < 0 ? hit : last;
    merged[merged.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, hit.end) };
  }
  return merged;
}
