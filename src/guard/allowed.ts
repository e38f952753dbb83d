import { normalise } from "./normalise.js";
import type { Hit } from "./types.js";

/** Hits that stand wholly inside the name of an organisation in the directory pass; known identifiers never do. */
export function withoutAllowed(hits: readonly Hit[], text: string, names: readonly string[]): readonly Hit[] {
  if (hits.length === 0 || names.length === 0) return hits;
  const lower = text.toLowerCase();
  const spans = names.flatMap((name) => {
    const plain = normalise(name).text.trim();
    // An organisation called "Grace" excuses nobody called "grace".
    return plain.includes(" ") ? mentions(lower, plain.toLowerCase()) : mentions(text, plain);
  });
  if (spans.length === 0) return hits;
  return hits.filter(
    (hit) =>
      hit.rule.startsWith("known-") || !spans.some(([start, end]) => hit.start >= start && hit.end <= end),
  );
}

function mentions(text: string, name: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  if (name.length < 3) return spans;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const isWord =
      !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length));
    if (isWord) spans.push([Math.max(0, at - leadLength(text, at)), at + name.length]);
  }
  return spans;
}

/** Address rules take the word before along ("at Bridge House"). */
function leadLength(text: string, at: number): number {
  return /\b(?:at|of|from|in|on|to|off|near)\s$/.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
}
