import { tellUndelivered } from "../../../app/undelivered.js";
import { memberById } from "../../../directory/queries.js";
import { messageById } from "../../../storage/outbox.js";
import type { Work } from "../../../storage/work.js";
import { REFUSED_ADDRESS } from "../faults.js";
import type { Failed } from "./incoming.js";

/** As an SMTP server's refusal is told (faults.ts). */
const CODES: Readonly<Record<Failed["why"], string>> = {
  "no-mailbox": REFUSED_ADDRESS,
  "not-taken": "address-not-taken-yet",
  refused: "mail-refused",
};

/**
 * A message of ours came back. Anybody can write a bounce, so it counts only where it names one of our messages, whose
 * Message-ID nobody but its reader knows, and the address that this reader is listed with today. Again: nothing new.
 */
export async function takeBounce(
  work: Work,
  { failed, named }: { failed: readonly Failed[]; named: readonly string[] },
): Promise<"bounce" | "bounce-unproven" | "bounce-of-old-address"> {
  let known = false;
  for (const messageId of named) {
    const message = await messageById(work.tx, messageId);
    if (message?.platform !== "email" || !/^(dm|mail|copy):/.test(message.surface)) continue;
    const member = await memberById(work, message.surface.slice(message.surface.indexOf(":") + 1));
    if (!member) continue;
    known = true;
    const address = member.email.trim().toLowerCase();
    const about = failed.find((one) => one.address === address);
    if (!about) continue;
    const { card, surface } = message;
    await tellUndelivered(work, { card, surface }, CODES[about.why]);
    await work.record(
      { type: "mail-bounced", thing: member.id, facts: { why: about.why, card } },
      member.area,
    );
    return "bounce";
  }
  return known ? "bounce-of-old-address" : "bounce-unproven";
}
