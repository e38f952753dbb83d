import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Seconds that a request may lie in the past, or in the future (docs.slack.dev/authentication/verifying-requests). */
const WINDOW_S = 5 * 60;

/** Above any form of ours: 12 fields of 3,000 characters, sent twice, percent-encoded. */
export const BODY_LIMIT = 1024 * 1024;

export type Verdict = "genuine" | "no-signature" | "stale" | "future" | "forged";

/** Whether Slack sent this just now: HMAC-SHA256 of "v0:{timestamp}:{raw body}" under the app's signing secret. */
export function verdictOn(
  secret: string,
  headers: IncomingMessage["headers"],
  rawBody: Buffer,
  nowMs: number,
): Verdict {
  const signature = headers["x-slack-signature"];
  const timestamp = headers["x-slack-request-timestamp"];
  if (typeof signature !== "string" || typeof timestamp !== "string") return "no-signature";
  if (!/^\d{1,12}$/.test(timestamp)) return "no-signature";
  const age = Math.floor(nowMs / 1000) - Number(timestamp);
  if (age > WINDOW_S) return "stale";
  // Bolt refuses the past only; a signature made for tomorrow would be good until then.
  if (age < -WINDOW_S) return "future";
  const wanted = createHmac("sha256", secret).update(`v0:${timestamp}:`).update(rawBody).digest("hex");
  return same(`v0=${wanted}`, signature) ? "genuine" : "forged";
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

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

/** A signature is good for the window on both sides, so it is remembered as long. */
export const SIGNATURE_KEPT_MS = 2 * WINDOW_S * 1000;

/** The raw body, on which the signature stands; undefined: it is longer than it may be, and what follows is thrown away. */
export function rawBodyOf(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = Number(request.headers["content-length"] ?? 0);
    if (length > limit) {
      request.resume();
      return resolve(undefined);
    }
    length = 0;
    // Not `for await`: leaving its loop would cut the line before the answer is on it.
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve(undefined);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
    request.once("aborted", () => reject(new Error("aborted")));
  });
}
