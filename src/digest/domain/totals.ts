/** PRODUCT, R3: counts under 5 are hidden, since a small number can point at a person. */
export const HIDDEN_BELOW = 5;

/** Nought is shown: it points at nobody. */
export function shownCount(n: number): string {
  return n > 0 && n < HIDDEN_BELOW ? `<${HIDDEN_BELOW}` : String(n);
}

/**
 * The parts of a sum that is shown beside them: where only one part is small, the next smallest is hidden with it, since
 * the sum would give it away.
 */
export function shownParts(parts: readonly number[]): string[] {
  const small = (n: number) => n > 0 && n < HIDDEN_BELOW;
  const hidden = new Set(parts.flatMap((n, at) => (small(n) ? [at] : [])));
  if (hidden.size === 1) {
    const [next] = parts
      .map((n, at) => ({ n, at }))
      .filter(({ n, at }) => n > 0 && !hidden.has(at))
      .sort((a, b) => a.n - b.n);
    if (next) hidden.add(next.at);
  }
  return parts.map((n, at) => (!hidden.has(at) ? String(n) : small(n) ? `<${HIDDEN_BELOW}` : "hidden"));
}
