import type { Instant } from "../../kernel/instant.js";
import type { Member } from "./types.js";

/** An address that its server has refused is left alone for so long, unless somebody corrects it before. */
const REST_MS = 7 * 24 * 60 * 60_000;

/** Emails to this member's address were refused lately. */
export function isAtRest(
  { email, mailRefused }: Pick<Member, "email" | "mailRefused">,
  now: Instant,
): boolean {
  if (mailRefused?.address !== email.trim().toLowerCase()) return false;
  return Date.parse(now) - Date.parse(mailRefused.at) < REST_MS;
}
