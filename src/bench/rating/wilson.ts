/**
 * The 95 % interval of a share by Wilson's score (E. B. Wilson 1927, J. Am. Stat. Assoc. 22:209), which also holds
 * near 0 and 1. Both ends lie in 0 to 1; of nothing, it is all of it.
 */
export function wilson(hits: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
