import type { Instant } from "../../kernel/instant.js";
import type { Member } from "./types.js";

/** An address that its server has refused is left alone for so long, unless somebody corrects it before. */
const REST_MS = 7 * 24 * 60 * 60_000;

type Listed = Pick<Member, "email" | "mailRefused">;

/** Emails to this member's address were refused lately, or it is somebody else's. */
export function isAtRest(member: Listed, now: Instant): boolean {
  const { email, mailRefused } = member;
  if (mailRefused?.address !== email.trim().toLowerCase()) return false;
  if (mailRefused.notTheirs) return true;
  return Date.parse(now) - Date.parse(mailRefused.at) < REST_MS;
}

/** Whoever reads this member's address has said that it is not theirs: nothing goes there until it is corrected. */
export function isNotTheirs({ email, mailRefused }: Listed): boolean {
  return mailRefused?.notTheirs === true && mailRefused.address === email.trim().toLowerCase();
}
