import { readCasesAhead } from "../../cases/queries.js";
import type { Area, Member } from "../../directory/domain/types.js";
import { readMembershipsAhead, seriesOfMember } from "../../directory/queries.js";
import { takeDigestTurns } from "../../directory/use-cases/take-digest-turn.js";
import { localDate } from "../../kernel/instant.js";
import { nextOpen } from "../../kernel/working-time.js";
import { readOffersAhead } from "../../offers/queries.js";
import { readActionsAhead } from "../../plan/queries.js";
import type { Work } from "../../storage/work.js";
import { composeDigest, type WhyNone } from "../domain/compose-digest.js";
import { digestWeek } from "../domain/week.js";
import { gather } from "../gather.js";

/**
 * Sends the weekly digests of these members that are due, or writes down why not. Again in the same week it is the same
 * message, so a job that runs twice shows nothing twice.
 */
export async function sendDigests(work: Work, memberIds: readonly string[]): Promise<void> {
  const turns = await takeDigestTurns(work, memberIds);
  const ids = turns.map(({ member }) => member.id);
  if (ids.length > 1) {
    for (const readAhead of [readMembershipsAhead, readCasesAhead, readOffersAhead, readActionsAhead])
      await readAhead(work, ids);
  }
  for (const turn of turns) await sendDigest(work, turn);
}

async function sendDigest(work: Work, { member, area }: { member: Member; area: Area }): Promise<void> {
  if (member.digest === "off") return;
  const week = digestWeek(member.digest, work.now, area.zone);
  const skipped = (reason: WhyNone | "the-next-one-is-due") =>
    work.record({ type: "digest-skipped", thing: member.id, facts: { week, reason } }, area.id);
  // Missed in an outage until a weekend: it would go out on the same morning as the next.
  const goes = nextOpen(work.now, area.zone);
  if (member.dueAt !== undefined && localDate(member.dueAt, area.zone) <= localDate(goes, area.zone))
    return skipped("the-next-one-is-due");
  if ((await seriesOfMember(work, member.id)).length === 0) return skipped("in-no-series");
  // What was learned is no reason to write, so it is looked up only when the card is rendered.
  const facts = await gather(work, member, work.now, area.zone);
  const digest = composeDigest({ ...facts, learned: undefined });
  if ("none" in digest) return skipped(digest.none);
  await work.show({
    tag: `digest:${member.id}:${week}`,
    at: `dm:${member.id}`,
    card: "digest.weekly",
    args: { member: member.id },
    notBefore: goes,
  });
  await work.record({ type: "digest-sent", thing: member.id, facts: { week } }, area.id);
}
