/** PRODUCT, R3: counts under 5 are hidden, since a small number can point at a person. */
export const HIDDEN_BELOW = 5;

/** Nought is shown: it points at nobody. */
export function shownCount(n: number): string {
  return n > 0 && n < HIDDEN_BELOW ? `<${HIDDEN_BELOW}` : String(n);
}
