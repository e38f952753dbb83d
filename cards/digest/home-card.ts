import type { Card, Element } from "../card-types.js";
import { button, card, list, paged, para, section } from "../kit.js";
import { listWords, homeWords as say } from "../text/digest.js";
import { mineLines, type TaskFacts, theirLine } from "./task-lines.js";
import { type MeetingFacts, meetingSection } from "./weekly-card.js";

export type HomeFacts = {
  tasks: readonly TaskFacts[];
  waiting: readonly TaskFacts[];
  meetings: readonly MeetingFacts[];
  /** For chairs: what the clock does next for a meeting of theirs, with a spoken moment. */
  meetingSteps: readonly { ref: string; step: string; at: string }[];
  /** A spoken day, while a pause is running. */
  pausedUntil: string | undefined;
  page: number;
};

const PER_PAGE = 6;
const MOST_WAITING = 10;

/** Everything that is the reader's, overdue first. Also the Home of Slack and Teams. */
export function homeCard(facts: HomeFacts): Card {
  const { tasks, waiting } = facts;
  const { shown, controls } = paged(tasks, facts.page, PER_PAGE, { action: "digest.home" });
  return card({
    first: say.first(tasks.length),
    turn: tasks.length === 0 ? say.turnNone : say.turn,
    body: [
      ...(facts.pausedUntil === undefined ? [] : [para(say.paused(facts.pausedUntil))]),
      ...(tasks.length === 0
        ? [para(listWords.nothing)]
        : [section(say.needsYou, ...shown.flatMap(mineLines), ...controls)]),
      ...waitingOn(waiting),
      meetingSection(facts.meetings),
      ...steps(facts),
    ],
    buttons: [
      ...(facts.pausedUntil === undefined ? [] : [button({ label: say.resume, action: "directory.resume" })]),
      button({ label: say.cases, action: "cases.mine" }),
      button({ label: say.offers, action: "offers.mine" }),
      button({ label: say.actions, action: "plan.mine" }),
      button({ label: say.digest, action: "digest.now" }),
      button({ label: say.help, action: "digest.help" }),
    ],
  });
}

function waitingOn(waiting: readonly TaskFacts[]): Element[] {
  if (waiting.length === 0) return [];
  const more = waiting.length - MOST_WAITING;
  return [
    section(
      say.waiting,
      list(waiting.slice(0, MOST_WAITING).map(theirLine)),
      ...(more > 0 ? [para(say.moreWaiting(more))] : []),
    ),
  ];
}

function steps({ meetingSteps }: HomeFacts): Element[] {
  if (meetingSteps.length === 0) return [];
  return [section(say.clock, list(meetingSteps.map(({ ref, step, at }) => say.meetingStep(ref, step, at))))];
}
