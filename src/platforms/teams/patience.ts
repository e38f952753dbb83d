import type { TeamsPace } from "./settings.js";

/** Teams waits five seconds for the answer to a press; a little of that is the way. */
const PATIENCE_MS = 4000;

/** Undefined: it takes longer than Teams waits. */
export function soon<T>({ pace }: { pace: TeamsPace }, working: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), pace.patience ?? PATIENCE_MS);
    timer.unref();
  });
  return Promise.race([working, late]).finally(() => clearTimeout(timer));
}
