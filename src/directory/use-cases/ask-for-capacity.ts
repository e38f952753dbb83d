import { chase } from "../../chasing/use-cases/chase.js";
import type { Instant } from "../../kernel/instant.js";
import type { Work } from "../../storage/work.js";
import { wantsCapacity } from "../domain/capacity.js";
import { membersOfSeries, servicesOfMember } from "../queries.js";

/**
 * Before an MDT the partners on its list say how much room their services have in that PCN (PRODUCT, "The clock").
 * Only where nobody has said so for a fortnight, and once a month, however many MDTs a service reaches: so the question
 * is about all of the member's that nobody has spoken for, those too that reach other PCNs alone.
 */
export async function askForCapacity(
  work: Work,
  { series, pcn, by }: { series: string; pcn: string; by: Instant },
): Promise<void> {
  for (const { member } of await membersOfSeries(work, series)) {
    const own = await servicesOfMember(work, member.id);
    if (!own.some((service) => wantsCapacity(service, pcn, work.now))) continue;
    const about = `capacity:${by.slice(0, 7)}`;
    await chase(work, member.id, {
      about,
      tag: `member:${member.id}:${about}`,
      card: "directory.capacity-asked",
      args: { member: member.id, pcn },
    });
  }
}
