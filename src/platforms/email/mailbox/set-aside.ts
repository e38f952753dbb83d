import { allAreas, coordinatorsOf } from "../../../directory/queries.js";
import { localDate } from "../../../kernel/instant.js";
import type { Work } from "../../../storage/work.js";

/**
 * A mail could not be read or dealt with, and the others go on without it: whoever coordinates hears of it, once a day.
 * Nothing of the mail is kept but when it came. `why`: a code for the audit.
 */
export async function tellSetAside(
  work: Work,
  { name, at, why }: { name: string; at: string; why: string },
): Promise<void> {
  const arrived = at === "" ? work.now : at;
  for (const area of await allAreas(work)) {
    await work.record({ type: "mail-set-aside", thing: name, facts: { why, at: arrived } }, area.id);
    for (const { id } of await coordinatorsOf(work, area)) {
      const tag = `mail-aside:${localDate(work.now, area.zone)}`;
      await work.show({ tag, at: `dm:${id}`, card: "desk.mail-aside", args: { area: area.id, at: arrived } });
    }
  }
}
