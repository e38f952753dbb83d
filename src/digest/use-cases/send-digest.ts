import { seriesOfMember } from "../../directory/queries.js";
import { takeDigestTurn } from "../../directory/use-cases/take-digest-turn.js";
import { localDate } from "../../kernel/instant.js";
import { nextOpen } from "../../kernel/working-time.js";
import type { Work } from "../../storage/work.js";
import { composeDigest, type WhyNone } from "../domain/compose-digest.js";
import { digestWeek } from "../domain/week.js";
import { gather } from "../gather.js";

/**
 * Sends one member's weekly digest when it is due, or writes down why not. Again in the same week it is the same
 * message, so a job that runs twice shows nothing twice.
 */
export async function sendDigest(work: Work, memberId: string): Promise<void> {
  const turn = await takeDigestTurn(work, memberId);
  if (!turn) return;
  const { member, area } = turn;
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
