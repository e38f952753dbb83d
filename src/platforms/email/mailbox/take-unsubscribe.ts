import type { Work } from "../../../storage/work.js";
import { ownerOfHash } from "../links.js";
import { stopDigest } from "../stop-digest.js";

/** Sent by a mail program's own "unsubscribe": it names a link's fingerprint, which opens nothing. */
export async function takeUnsubscribe(
  work: Work,
  { link }: { link: string },
): Promise<"unsubscribe" | "unsubscribe-unknown"> {
  const member = await ownerOfHash(work.tx, link);
  if (member === undefined) return "unsubscribe-unknown";
  const stopped = await stopDigest(work, member, "by-mail");
  return stopped ? "unsubscribe" : "unsubscribe-unknown";
}
