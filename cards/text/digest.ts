import type { TaskStep } from "../../src/digest/domain/task.js";
import type { Words } from "./words.js";

/** What was done, said to the one who did it. */
export const digestSaid = {
  "room-asked":
    "{people} will be asked how much room there is. It comes with what else they are asked, once a day and three times in all.",
  "room-all-confirmed": "Nobody needs to be asked: all room on your lists was confirmed in the last 35 days.",
  "digest-day-set":
    "Your digest comes on {day}s at 09:00 from now on; when that is a bank holiday, on the next working day.",
  "digest-turned-off":
    "Your weekly digest is off. What needs you still reaches you, and /mdt mine shows everything.",
} as const satisfies Words;

/** Why it was not done: what happened, that nothing was lost, the next step. */
export const digestRefusals = {
  "digest-day-not-known": "That is not a day we know, so nothing was changed. Please choose one of the list.",
  "totals-no-series":
    "We could not tell which MDT you mean. Nothing was changed. Please name it, such as /mdt report NAV.",
} as const satisfies Words;

/** `mine`: to the one whose turn it is. `theirs`: what others are waited on for. `presses`: on the buttons. */
type StepWords = { mine: string; theirs: string; presses: readonly string[] };

export const taskWords: Record<TaskStep, StepWords> = {
  "send-draft": {
    mine: "finish your draft and send it",
    theirs: "finish the draft",
    presses: ["Open the draft"],
  },
  "change-and-send": {
    mine: "change what the chair asks for and send it again",
    theirs: "change the case and send it again",
    presses: ["Change the case"],
  },
  "answer-question": { mine: "answer a question", theirs: "answer a question", presses: ["Answer"] },
  "answer-handover": {
    mine: "say yes or no to a handover of this case",
    theirs: "answer about a handover",
    presses: ["See it"],
  },
  "talk-with-the-person": {
    mine: "talk the offers through with the person",
    theirs: "talk the offers through with the person",
    presses: ["What did they say?"],
  },
  "say-nothing-offered": {
    mine: "tell the person that nobody could offer anything yet; then bring the case back, or close it",
    theirs: "tell the person that nobody could offer anything yet",
    presses: ["What can be done", "Bring it back", "Close it"],
  },
  "keep-going": {
    mine: "see that help goes on",
    theirs: "see that help goes on",
    presses: ["See the offers"],
  },
  "close-or-bring-back": {
    mine: "close it, or bring it back to the MDT",
    theirs: "close it, or bring it back",
    presses: ["Close it", "Bring it back"],
  },
  decide: {
    mine: "decide about this case",
    theirs: "decide about the case",
    presses: ["See the case", "Accept"],
  },
  "decide-late": {
    mine: "decide whether it can be taken late",
    theirs: "decide whether it can be taken late",
    presses: ["See the case", "Take it in late"],
  },
  "ask-case-holder": {
    mine: "ask the case holder how it stands",
    theirs: "ask the case holder how it stands",
    presses: ["See the offers"],
  },
  "ask-person": {
    mine: "ask the person about this offer",
    theirs: "ask the person about your offer",
    presses: ["What did they say?"],
  },
  "ask-again-later": {
    mine: 'ask the person again: it was "not now"',
    theirs: 'ask the person again: it was "not now"',
    presses: ["What did they say?"],
  },
  "find-what-fits": {
    mine: "the person would like something else: see what fits",
    theirs: "find what fits better",
    presses: ["What did they say?"],
  },
  "make-contact": {
    mine: "the person said yes: make contact",
    theirs: "make contact after the yes",
    presses: ["Accept", "Say something else"],
  },
  "start-help": {
    mine: "begin to help, and say when you have",
    theirs: "begin to help",
    presses: ["Help has started", "Say something else"],
  },
  "give-information": {
    mine: "the partner needs to know more",
    theirs: "give the partner what they asked for",
    presses: ["See the offer"],
  },
  "offer-place": {
    mine: "the wait is over soon: offer the place",
    theirs: "offer a place from the waiting list",
    presses: ["There is a place", "Say something else"],
  },
  "reach-together": {
    mine: "the partner could not reach the person: try together",
    theirs: "help the partner to reach the person",
    presses: ["See the offer"],
  },
  "choose-alternative": {
    mine: "this offer fell away: choose another, or record a gap",
    theirs: "choose another offer",
    presses: ["See the offers"],
  },
  "say-how-it-went": {
    mine: "say whether it helped",
    theirs: "say whether it helped",
    presses: ["Did it help?"],
  },
  "do-it": { mine: "your action", theirs: "an action", presses: ["Done"] },
  "find-another-way": {
    mine: "this action was not done: find another way",
    theirs: "find another way for an action",
    presses: ["See the plan"],
  },
  "settle-holiday": {
    mine: "this date is a bank holiday: say what to do",
    theirs: "settle a date on a bank holiday",
    presses: ["Choose another date"],
  },
  "run-meeting": { mine: "the MDT is under way", theirs: "run the MDT", presses: ["See how it stands"] },
  "sign-off": {
    mine: "sign the summary off",
    theirs: "sign the summary off",
    presses: ["See the summary", "Sign it off"],
  },
};

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const listWords = {
  draft: "Your draft",
  by: (day: string) => `by ${day}`,
  overdue: (day: string) => `overdue since ${day}`,
  nothing: "Nothing needs you.",
  see: "See it",
} as const;

export const weeklyWords = {
  first: (needs: number) =>
    needs === 0
      ? "Your week · nothing needs you"
      : `Your week · ${many(needs, "thing needs", "things need")} you`,
  turn: (needs: number) => (needs === 0 ? "Nobody's turn: for you to know" : "Your turn"),
  needsYou: "Needs you",
  more: (n: number) => `And ${n} more in /mdt mine.`,
  waiting: "Waiting on others",
  moreWaiting: (n: number) => `And ${n} more.`,
  meetings: "Next MDTs",
  meeting: (ref: string, series: string, day: string) => `${ref} · ${series} · ${day}`,
  yourCases: (refs: string) => `, with your ${refs}`,
  pilot: (place: string) => ` (${place})`,
  noMeeting: "None is planned in the next five weeks.",
  chair: "As chair",
  triage: "waiting for your decision",
  withThePerson: "with the person",
  overdue: "overdue",
  gaps: "nobody could meet",
  room: (where: string) => `Services whose room was not confirmed for 35 days: ${where}.`,
  roomOf: (code: string, n: number) => `${code} ${n}`,
  askRoom: "Ask their partners",
  andMore: (n: number) => `and ${n} more`,
  learned: "One thing learned",
  mine: "See all of mine",
  settings: "Change or stop the digest",
  none: "No digest this week: nothing needs you, nobody is waited on, and no MDT is within a week.",
  noneFirst: "Your week · nothing to tell",
} as const;

/** Last month's figures: all are of one series or of all the reader's series together. */
export function learnedWords(figures: { offers: number; cases: number; started: number }): string {
  const made = `Last month ${many(figures.offers, "offer was", "offers were")} made for ${many(figures.cases, "case", "cases")}`;
  if (figures.started === 0) return `${made}; none has started yet.`;
  return `${made}; ${many(figures.started, "has", "have")} started.`;
}

export const homeWords = {
  first: (n: number) =>
    n === 0 ? "Mine · nothing needs you" : `Mine · ${many(n, "thing needs", "things need")} you`,
  turnNone: "Nobody's turn with you now",
  turn: "Your turn: the most urgent first",
  needsYou: "Needs you",
  waiting: "Waiting on others",
  meetings: "Next MDTs",
  moreWaiting: (n: number) => `And ${n} more.`,
  clock: "What the clock does next",
  meetingStep: (ref: string, step: string, when: string) => `${ref}: ${step}, ${when}`,
  paused: (until: string) => `You are paused until ${until}.`,
  resume: "End the pause",
  cases: "My cases",
  offers: "My offers",
  actions: "My actions",
  help: "What can I do?",
  digest: "Digest now",
} as const;

export const meetingStepWords = {
  "holiday-default": "a date on a bank holiday is settled by itself",
  call: "call for cases",
  nudge: "reminder to unfinished drafts",
  "cut-off": "cut-off for cases",
  agenda: "agenda goes out",
  reminder: "reminder to everybody",
  start: "the MDT",
} as const;

export const nextWords = {
  first: (ref: string, step: string) => `${ref} · ${step}`,
  turn: (when: string) => (when === "" ? "Your turn" : `Your turn: ${when}`),
  noneFirst: "Your next step · none today",
  noneTurn: "Nobody's turn with you now",
  none: "Nothing needs you.",
  nextMeeting: (ref: string, when: string) => `The next MDT is ${ref} on ${when}.`,
  noSeriesKeeper:
    "You coordinate the area, and are on no MDT's list yet. Add the people of your distribution list, or set up an MDT.",
  noSeries: "You are on no MDT's list yet. Your coordinator can add you; it takes a minute.",
  others: (n: number) => `${many(n, "more thing needs", "more things need")} you.`,
  all: "See all of mine",
  help: "What can I do?",
  bringCase: "Bring a case",
} as const;

export const settingsWords = {
  title: "Your weekly digest",
  heading: "On which day should your digest come?",
  intro: "One message a week over all your MDTs, at 09:00. It is left out when there is nothing to tell.",
  day: "Day",
  days: { off: "Never", "1": "Monday", "2": "Tuesday", "3": "Wednesday", "4": "Thursday", "5": "Friday" },
  submit: "Save",
} as const;

export const totalsWords = {
  first: (code: string) => `${code} · totals`,
  turn: "For you to know; nothing to do",
  meetings: "MDTs held",
  cases: "Cases discussed",
  offers: "Offers made",
  started: "Help started",
  gaps: "Needs nobody could meet",
  bySize: "By size of organisation",
  offersBySize: "Offers made",
  putForward: "Put to the person",
  helped: "Helped",
  waived: "National offers that a chair put forward early",
  /** Grassroots, local, national. */
  sizes: ([grassroots = "0", local = "0", national = "0"]: readonly string[]) =>
    `grassroots ${grassroots}, local ${local}, national ${national}`,
  hidden: "Counts from 1 to 4 are shown as <5, so that no figure points at a person.",
  since: (day: string) => `Since ${day}.`,
} as const;
