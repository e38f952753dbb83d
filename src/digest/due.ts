import type { DueSource } from "../app/contract.js";
import { membersDue, nextMemberDue, readMembershipsAhead, seriesOfMember } from "../directory/queries.js";
import type { Store } from "../storage/database.js";
import { sendDigests } from "./use-cases/send-digest.js";

/** So many digests in one transaction: about the people of one PCN. */
const TOGETHER = 150;

/** Weekly digests: a member's next one is the member's `dueAt`. */
export const digestDue: DueSource = {
  kind: "digest",
  due: membersDue,
  nextDue: nextMemberDue,
  onDue: (work, id) => sendDigests(work, [id]),
  together: { groups: bySeries, onDue: sendDigests },
};

/** Whoever is in the same series reads the same meetings and cases. */
async function bySeries(outside: Store, members: readonly string[]): Promise<string[][]> {
  const store = { ...outside, seen: new Map() };
  await readMembershipsAhead(store, members);
  const groups = new Map<string, string[]>();
  for (const id of members) {
    const [first] = await seriesOfMember(store, id);
    const key = first?.series ?? "";
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  return [...groups.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, at) =>
      all.slice(at * TOGETHER, (at + 1) * TOGETHER),
    ),
  );
}
