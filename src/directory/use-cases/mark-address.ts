import type { Work } from "../../storage/work.js";
import { isAtRest, isNotTheirs } from "../domain/mail-rest.js";
import { members } from "../store.js";

/**
 * D8: the mail server of this member's address refused it, or (`notTheirs`) somebody else reads it. While the address is
 * at rest, again changes nothing; that it is somebody else's counts also for one that rests already.
 */
export async function markAddress(work: Work, id: string, notTheirs = false): Promise<void> {
  const member = await members.lock(work, id);
  if (!member || (notTheirs ? isNotTheirs(member) : isAtRest(member, work.now))) return;
  const address = member.email.trim().toLowerCase();
  const mailRefused = { address, at: work.now, ...(notTheirs ? { notTheirs } : {}) };
  await members.save(work, { ...member, mailRefused }, work.now);
  await work.record({ type: "address-refused", thing: id }, member.area);
}
