import { randomBytes } from "node:crypto";

/** The moment and the number within it that the last id was made with. */
let last = { ms: 0, number: 0 };
const MOST = 0xfff;

/**
 * An id that nobody can guess, and that comes after all that this process has made before, also when the clock has been
 * set back: what came about at the same moment is listed in the order in which it did. UUID version 7 (RFC 9562): 48 bits
 * of time by the wall, 12 of a counter, 62 by chance.
 */
export function newId(now: number = Date.now()): string {
  last = now > last.ms ? { ms: now, number: 0 } : { ms: last.ms, number: last.number + 1 };
  if (last.number > MOST) last = { ms: last.ms + 1, number: 0 };
  const time = last.ms.toString(16).padStart(12, "0");
  const chance = randomBytes(8);
  // The two highest bits say which kind of UUID it is.
  chance[0] = ((chance[0] ?? 0) & 0x3f) | 0x80;
  const rest = chance.toString("hex");
  const number = last.number.toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${number}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
