import type { Work } from "../../storage/work.js";
import { withNextDigest } from "../domain/digest-day.js";
import type { Member } from "../domain/types.js";
import { areas, members } from "../store.js";

/** On which weekday a member gets the digest, or "off". Same again: no change. Throws when there is no such member. */
export async function setDigest(work: Work, member: string, digest: Member["digest"]): Promise<Member> {
  const before = await members.lock(work, member);
  const area = before && (await areas.get(work, before.area));
  if (!before || !area) throw new Error(`no member ${member}`);
  if (before.digest === digest) return before;
  const after = withNextDigest({ ...before, digest }, work.now, area.zone);
  await members.save(work, after, work.now);
  await work.record({ type: "digest-set", thing: member, facts: { digest } }, area.id);
  return after;
}
