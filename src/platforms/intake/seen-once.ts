/**
 * Remembers what was there for a while; true: it was not there before. In memory: what a second process or a
 * restart lets through is still done once, since every press and every message has its own id in the database.
 */
export function seenOnce(
  keepMs: number,
  most: number,
  now: () => number = () => Date.now(),
): (id: string) => boolean {
  const until = new Map<string, number>();
  return (id) => {
    const at = now();
    for (const [old, end] of until) {
      if (end > at && until.size <= most) break;
      until.delete(old);
    }
    if (until.has(id)) return false;
    until.set(id, at + keepMs);
    return true;
  };
}
