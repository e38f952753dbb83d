import { areaById, membersByEmail } from "../../../directory/queries.js";
import { localDate } from "../../../kernel/instant.js";
import { messageById } from "../../../storage/outbox.js";
import type { Work } from "../../../storage/work.js";

export const MAIL_ANSWER = "desk.mail-answer";

/**
 * Somebody wrote back. They hear how to answer, once a day, at the address they are listed with and at no other; a
 * stranger hears nothing. What they wrote is not looked at, and nothing of it is kept.
 */
export async function takeHumanReply(
  work: Work,
  { from, named }: { from: string; named: readonly string[] },
): Promise<"human" | "loop" | "stranger"> {
  for (const messageId of named) {
    // An answer to our own answer: two programs may be talking with each other.
    if ((await messageById(work.tx, messageId))?.card === MAIL_ANSWER) return "loop";
  }
  const [member] = await membersByEmail(work, from);
  const area = member && (await areaById(work, member.area));
  if (!member || !area) return "stranger";
  await work.show({
    tag: `mail-answer:${localDate(work.now, area.zone)}`,
    at: `mail:${member.id}`,
    card: MAIL_ANSWER,
    args: { member: member.id },
  });
  return "human";
}
