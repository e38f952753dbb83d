import { memberById, politeMoment } from "../directory/queries.js";
import { messagesByTag } from "../storage/outbox.js";
import type { Work } from "../storage/work.js";
import { waitsFor } from "./domain/handover.js";
import type { Handover, Party } from "./domain/types.js";

type Reader = Party | "asker";

/** Whoever has not said yes by asking is asked; in polite hours, since they have pressed nothing. */
export async function askParties(work: Work, handover: Handover): Promise<void> {
  for (const party of waitsFor(handover)) await show(work, handover, party);
}

/**
 * Its cards follow what became of it. `news`: who asked, and the other one, must see it as a new message; otherwise only
 * what was shown before is put right.
 */
export async function showChange(work: Work, handover: Handover, news: boolean): Promise<void> {
  const { owner, from, by } = handover;
  const readers: Reader[] = ["giver", "taker", ...(by === owner || by === from ? [] : (["asker"] as const))];
  for (const reader of readers) {
    // Whoever has left the list cannot be written to.
    if ((await memberById(work, memberOf(handover, reader)))?.status !== "active") continue;
    const seen = (await messagesByTag(work.tx, tagOf(handover, reader))).length > 0;
    const declined = handover.status === "declined" && handover.declinedBy === reader;
    if (seen || (news && !declined)) await show(work, handover, reader, { since: "shown" });
  }
}

function tagOf({ id }: Handover, reader: Reader): string {
  return `handover:${id}:${reader}`;
}

function memberOf({ from, owner, by }: Handover, reader: Reader): string {
  return { giver: from, taker: owner, asker: by }[reader];
}

async function show(
  work: Work,
  handover: Handover,
  reader: Reader,
  more: { since?: "shown" } = {},
): Promise<void> {
  const to = memberOf(handover, reader);
  const pressed = work.actor.kind === "member" && work.actor.id === to;
  await work.show({
    tag: tagOf(handover, reader),
    at: `dm:${to}`,
    card: "cases.handover",
    args: { case: handover.caseId, handover: handover.id, party: reader, ...more },
    ...(pressed ? {} : { notBefore: await politeMoment(work, to, work.now) }),
  });
}
