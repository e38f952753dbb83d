import { chase } from "../../chasing/use-cases/chase.js";
import type { Instant } from "../../kernel/instant.js";
import type { Work } from "../../storage/work.js";
import { wantsCapacity } from "../domain/capacity.js";
import { membersOfSeries, servicesOfMember } from "../queries.js";

/**
 * Before an MDT the partners on its list say how much room their services have in that PCN (PRODUCT, "The clock").
 * Only where nobody has said so for a fortnight, and once a month, however many MDTs a service reaches.
 */
export async function askForCapacity(
  work: Work,
  { series, pcn, by }: { series: string; pcn: string; by: Instant },
): Promise<void> {
  for (const { member } of await membersOfSeries(work, series)) {
    const open = (await servicesOfMember(work, member.id)).filter((service) =>
      wantsCapacity(service, pcn, work.now),
    );
    if (open.length === 0) continue;
    const about = `capacity:${by.slice(0, 7)}`;
    await chase(work, member.id, {
      about,
      tag: `member:${member.id}:${about}`,
      card: "directory.capacity-asked",
      args: { member: member.id, pcn },
    });
  }
}
