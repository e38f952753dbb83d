import type { Card, Element } from "../card-types.js";
import { bold, button, buttons, card, list, para, quietLine, section, type Text } from "../kit.js";
import { learnedWords, listWords, weeklyWords as say } from "../text/digest.js";
import { pilotWords } from "../text/pilot.js";
import { mineLines, type TaskFacts, theirLine } from "./task-lines.js";

export type MeetingFacts = {
  ref: string;
  series: string;
  /** A spoken moment. */
  at: string;
  cases: readonly string[];
  /** Which of a pilot's three meetings it is. */
  pilot?: number | undefined;
};
export type ChairFacts = {
  code: string;
  awaitingTriage: readonly string[];
  withThePerson: readonly string[];
  overdue: readonly string[];
  gaps: readonly string[];
  /** Services whose room nobody has confirmed for 35 days. */
  unconfirmed: number;
};
export type WeeklyFacts = {
  tasks: readonly TaskFacts[];
  moreTasks: number;
  waiting: readonly TaskFacts[];
  moreWaiting: number;
  meetings: readonly MeetingFacts[];
  chair: readonly ChairFacts[];
  learned: { offers: number; cases: number; started: number } | undefined;
};

/** The weekly message to one person over all their MDTs. References and steps only: no case text. */
export function weeklyCard(facts: WeeklyFacts): Card {
  const needs = facts.tasks.length + facts.moreTasks;
  return card({
    first: say.first(needs),
    turn: say.turn(needs),
    body: [
      ...needsYou(facts),
      ...waitingOn(facts),
      ...asChair(facts.chair),
      meetingSection(facts.meetings),
      ...(facts.learned ? [section(say.learned, para(learnedWords(facts.learned)))] : []),
    ],
    buttons: [
      button({ label: say.mine, action: "digest.home" }),
      button({ label: say.settings, action: "digest.settings", opensForm: true }),
    ],
  });
}

/** The answer to `/mdt digest` in a week with nothing to tell. */
export function noDigestCard(): Card {
  return card({
    first: say.noneFirst,
    turn: say.turn(0),
    body: [para(say.none)],
    buttons: [button({ label: say.settings, action: "digest.settings", opensForm: true })],
  });
}

export function meetingSection(meetings: readonly MeetingFacts[]): Element {
  if (meetings.length === 0) return section(say.meetings, para(say.noMeeting));
  return section(
    say.meetings,
    list(
      meetings.map(
        ({ ref, series, at, cases, pilot }) =>
          `${say.meeting(ref, series, at)}${cases.length > 0 ? say.yourCases(few(cases)) : ""}${pilot === undefined ? "" : say.pilot(pilotWords.place(pilot))}`,
      ),
    ),
  );
}

function needsYou({ tasks, moreTasks }: WeeklyFacts): Element[] {
  if (tasks.length === 0) return [para(listWords.nothing)];
  return [
    section(
      say.needsYou,
      ...tasks.flatMap(mineLines),
      ...(moreTasks > 0 ? [quietLine(say.more(moreTasks))] : []),
    ),
  ];
}

function waitingOn({ waiting, moreWaiting }: WeeklyFacts): Element[] {
  if (waiting.length === 0) return [];
  return [
    section(
      say.waiting,
      list(waiting.map(theirLine)),
      ...(moreWaiting > 0 ? [quietLine(say.moreWaiting(moreWaiting))] : []),
    ),
  ];
}

/** One line for each MDT, so that a lead of eleven still gets one message. */
function asChair(views: readonly ChairFacts[]): Element[] {
  if (views.length === 0) return [];
  const lines = views.map((view): [string, string] => [view.code, standing(view)]);
  const open = lines.filter(([, words]) => words !== "");
  return [
    section(
      say.chair,
      ...(open.length === 0 ? [] : [list(open.map(([code, words]): Text[] => [bold(code), `: ${words}.`]))]),
      ...room(views.filter(({ unconfirmed }) => unconfirmed > 0)),
    ),
  ];
}

/** Room that nobody has confirmed: one line and one button for all MDTs, since a message holds no more. */
function room(views: readonly ChairFacts[]): Element[] {
  if (views.length === 0) return [];
  return [
    para(say.room(few(views.map(({ code, unconfirmed }) => say.roomOf(code, unconfirmed))))),
    buttons(button({ label: say.askRoom, action: "digest.ask-room" })),
  ];
}

function standing(view: ChairFacts): string {
  const parts = [
    [say.triage, view.awaitingTriage],
    [say.withThePerson, view.withThePerson],
    [say.overdue, view.overdue],
    [say.gaps, view.gaps],
  ] as const;
  const open = parts.filter(([, refs]) => refs.length > 0);
  return open.map(([name, refs]) => `${name} ${few(refs)}`).join("; ");
}

const MOST_REFS = 3;

/** The references, or the first of them and how many there are beyond. */
function few(refs: readonly string[]): string {
  if (refs.length <= MOST_REFS) return refs.join(", ");
  return `${refs.slice(0, MOST_REFS).join(", ")} ${say.andMore(refs.length - MOST_REFS)}`;
}
