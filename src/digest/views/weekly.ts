import type { Card } from "../../../cards/card-types.js";
import { noDigestCard, weeklyCard } from "../../../cards/digest/weekly-card.js";
import type { CardSource, Reading, Refusal } from "../../app/contract.js";
import type { Member } from "../../directory/domain/types.js";
import { areaById, memberById } from "../../directory/queries.js";
import { ok, type Result } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { composeDigest } from "../domain/compose-digest.js";
import { gather } from "../gather.js";
import { learnedLastMonth } from "../learned.js";
import { meetingFacts, taskFacts } from "./task-facts.js";

/** `/mdt digest`: this week's, now, whether or not it is on. */
export async function showWeekly(reading: Reading): Promise<Result<Card, Refusal>> {
  return ok((await weekly(reading, reading.actor, reading.now)) ?? noDigestCard());
}

/** The Monday message, from the state of the moment at which it is delivered. */
export const weeklySource: CardSource = async (store, args, seen) => {
  const member = await memberById(store, args.member ?? "");
  if (member?.status !== "active") return { drop: "no longer on the list" };
  return (await weekly(store, member, seen.now)) ?? { drop: "nothing is left to say" };
};

async function weekly(store: Store, member: Member, now: string): Promise<Card | undefined> {
  const area = await areaById(store, member.area);
  if (!area) throw new Error(`no area ${member.area}`);
  const facts = await gather(store, member, now, area.zone);
  const digest = composeDigest({
    ...facts,
    learned: await learnedLastMonth(store, facts.parts, facts.today),
  });
  if ("none" in digest) return undefined;
  return weeklyCard({
    ...digest,
    tasks: digest.tasks.map(({ task }) => taskFacts(task, facts.today)),
    waiting: digest.waiting.map(({ task }) => taskFacts(task, facts.today)),
    meetings: digest.meetings.map(meetingFacts(facts.parts)),
  });
}
