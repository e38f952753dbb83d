import { z } from "zod";
import { type Instant, plusMinutes } from "../kernel/instant.js";
import type { Sealer } from "../storage/sealed.js";
import type { Page } from "./contract.js";

/** So long the address of a page works; the button that gave it always gives a new one. */
const LASTS_MINUTES = 24 * 60;
const IDENTITY = "page";

const shape = z.object({
  member: z.string(),
  until: z.string(),
  page: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("sheet"), case: z.string(), part: z.enum(["options", "plan"]) }),
    z.object({ kind: z.literal("coverage"), area: z.string() }),
    z.object({ kind: z.literal("watch"), series: z.string() }),
  ]),
});

/** The last part of a page's address: sealed, so that nobody can make one up, and for one reader. Nothing is written. */
export function pageToken(sealer: Sealer, member: string, page: Page, now: Instant): string {
  const until = plusMinutes(now, LASTS_MINUTES);
  const sealed = sealer.seal(JSON.stringify({ member, until, page }), IDENTITY);
  return Buffer.from(sealed, "base64").toString("base64url");
}

/** Undefined: it is none of ours, or its time is over. What its reader may see is asked anew each time. */
export function readPageToken(
  sealer: Sealer,
  token: string,
  now: Instant,
): { member: string; page: Page; issued: Instant } | undefined {
  try {
    const sealed = Buffer.from(token, "base64url").toString("base64");
    const { member, until, page } = shape.parse(JSON.parse(sealer.open(sealed, IDENTITY)));
    return until > now ? { member, page, issued: plusMinutes(until, -LASTS_MINUTES) } : undefined;
  } catch {
    return undefined;
  }
}
