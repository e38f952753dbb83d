import { chase } from "../../chasing/use-cases/chase.js";
import { localDate } from "../../kernel/instant.js";
import type { Work } from "../../storage/work.js";
import { areaById, unconfirmedOn } from "../queries.js";

/**
 * A chair asks the partners of an MDT whose room nobody has confirmed for 35 days (D3). It is the month's question about
 * capacity, so it goes out with what else they are asked, once a day and three times in all. Who was asked; again on the
 * same day: the same, and nobody hears it twice.
 */
export async function askTheUnconfirmed(
  work: Work,
  { area, series, pcn }: { area: string; series: string; pcn: string },
): Promise<readonly string[]> {
  const zone = (await areaById(work, area))?.zone ?? "Europe/London";
  const day = localDate(work.now, zone);
  const about = `capacity:${day.slice(0, 7)}`;
  const services = await unconfirmedOn(work, series, pcn, work.now);
  const owners = new Set(services.flatMap(({ owner }) => owner ?? []));
  for (const member of owners) {
    const tag = `member:${member}:${about}:asked-${day}`;
    await chase(work, member, { about, tag, card: "directory.capacity-asked", args: { member, pcn } });
  }
  return [...owners];
}
