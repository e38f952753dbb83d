import { messagesByTag } from "../../storage/outbox.js";
import { ONLY_IN_PLACE, type Work } from "../../storage/work.js";
import { togetherTag } from "../domain/together.js";
import { askedOf, chases } from "../store.js";

/**
 * A thing is asked of nobody any more: in the one message of a day it loses its button and says how it was `settled`, and
 * the rest of that message is asked as before. What was asked by its own card is its room's to settle; a message that is
 * still to go out leaves it out by itself. Again: nothing happens.
 */
export async function settleChases(
  work: Work,
  owners: readonly string[],
  about: string,
  settled: string,
): Promise<void> {
  for (const { id, owner, day } of await askedOf(work, owners, about)) {
    const tag = togetherTag(owner, day ?? "");
    if (day === undefined || (await messagesByTag(work.tx, tag)).length === 0) continue;
    const asked = await chases.lock(work, id);
    if (asked?.status !== "sent" || asked.args.settled !== undefined) continue;
    await chases.save(work, { ...asked, args: { ...asked.args, settled } }, work.now);
    const args = { member: owner, day, [ONLY_IN_PLACE]: "yes" };
    await work.show({ tag, at: `dm:${owner}`, card: "chasing.together", args });
  }
}
