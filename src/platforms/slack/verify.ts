import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Seconds that a request may lie in the past, or in the future (docs.slack.dev/authentication/verifying-requests). */
const WINDOW_S = 5 * 60;

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

/** A signature is good for the window on both sides, so it is remembered as long. */
export const SIGNATURE_KEPT_MS = 2 * WINDOW_S * 1000;
