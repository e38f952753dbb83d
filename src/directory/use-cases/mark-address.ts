import type { Work } from "../../storage/work.js";
import { isAtRest } from "../domain/mail-rest.js";
import { members } from "../store.js";

/** D8: the mail server of this member's address refused it. While the address is at rest, again changes nothing. */
export async function markAddress(work: Work, id: string): Promise<void> {
  const member = await members.lock(work, id);
  if (!member || isAtRest(member, work.now)) return;
  const address = member.email.trim().toLowerCase();
  await members.save(work, { ...member, mailRefused: { address, at: work.now } }, work.now);
  await work.record({ type: "address-refused", thing: id }, member.area);
}
