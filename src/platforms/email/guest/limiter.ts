/** Links that open nothing, by network address: beyond this many in a minute, nothing more is looked up from there. */
const MISSES = 30;
const WINDOW_MS = 60_000;
const REMEMBERED = 10_000;

/** In memory: 256 random bits cannot be guessed; this only keeps guessing from being work for the database. */
export type Limiter = { isOver(address: string): boolean; miss(address: string): void };

export function limiter(now: () => number = Date.now, most = MISSES): Limiter {
  const seen = new Map<string, { until: number; count: number }>();
  const entry = (address: string) => {
    const known = seen.get(address);
    return known && known.until > now() ? known : undefined;
  };
  return {
    isOver: (address) => (entry(address)?.count ?? 0) >= most,
    miss(address) {
      const known = entry(address) ?? { until: now() + WINDOW_MS, count: 0 };
      seen.delete(address);
      seen.set(address, { ...known, count: known.count + 1 });
      if (seen.size > REMEMBERED) seen.delete(seen.keys().next().value ?? "");
    },
  };
}
