import type { Card } from "../../../cards/card-types.js";
import { homeCard } from "../../../cards/digest/home-card.js";
import { meetingStepWords } from "../../../cards/text/digest.js";
import type { CardSource, Data, Reading, Refusal } from "../../app/contract.js";
import type { Member } from "../../directory/domain/types.js";
import { areaById, memberById } from "../../directory/queries.js";
import { ok, type Result } from "../../kernel/result.js";
import { momentWords, shortDay } from "../../kernel/spoken.js";
import { stepMoments } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import { inOrder } from "../domain/task.js";
import { gather } from "../gather.js";
import { isAhead, leads, type Part } from "../parts.js";
import { meetingFacts, taskFacts } from "./task-facts.js";

/** `/mdt mine`. */
export async function showHome(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  return ok(await home(reading, reading.actor, reading.now, pageOf(data.page)));
}

/** The Home of Slack and Teams. */
export const homeSource: CardSource = async (store, args, seen) => {
  const member = await memberById(store, args.member ?? "");
  if (member?.status !== "active") return { drop: "no longer on the list" };
  return home(store, member, seen.now, pageOf(args.page));
};

const MEETINGS = 6;

async function home(store: Store, member: Member, now: string, page: number): Promise<Card> {
  const area = await areaById(store, member.area);
  if (!area) throw new Error(`no area ${member.area}`);
  const facts = await gather(store, member, now, area.zone);
  const { today } = facts;
  const pausedUntil = member.pausedUntil;
  return homeCard({
    tasks: inOrder(facts.tasks).map((task) => taskFacts(task, today)),
    waiting: inOrder(facts.waiting).map((task) => taskFacts(task, today)),
    meetings: facts.meetings
      .filter(({ day }) => day >= today)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
      .slice(0, MEETINGS)
      .map(meetingFacts(facts.parts)),
    meetingSteps: facts.parts.filter(leads).flatMap((part) => clockStep(part, now)),
    pausedUntil: pausedUntil !== undefined && pausedUntil >= today ? shortDay(pausedUntil) : undefined,
    page,
  });
}

const STEPS = ["holiday-default", "call", "nudge", "cut-off", "agenda", "reminder", "start"] as const;

/** What the clock does next for the next meeting of a series. */
function clockStep({ series, meetings }: Part, now: string): { ref: string; step: string; at: string }[] {
  const meeting = meetings.find(isAhead);
  if (!meeting) return [];
  const moments = stepMoments(meeting, series);
  const [next] = STEPS.filter((step) => !meeting.done.includes(step) && moments[step] > now)
    .filter((step) => step !== "holiday-default" || (meeting.holiday && !meeting.holiday.choice))
    .sort((a, b) => (moments[a] < moments[b] ? -1 : 1));
  if (!next) return [];
  return [{ ref: meeting.ref, step: meetingStepWords[next], at: momentWords(moments[next], series.zone) }];
}

function pageOf(typed: string | undefined): number {
  return /^\d{1,4}$/.test(typed ?? "") ? Number(typed) : 0;
}
