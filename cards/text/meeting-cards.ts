import type { HolidayChoice } from "../../src/meetings/domain/rule-place.js";
import type { MeetingStatus, MeetingStep } from "../../src/meetings/domain/types.js";

/** Before and after a meeting: words on cards. */

export const holidayChoiceLabels: Record<HolidayChoice, string> = {
  "next-week": "A week later",
  "next-working-day": "Next working day",
  keep: "Keep it",
  skip: "Leave it out",
};

export const holidayChoiceSaid: Record<HolidayChoice, string> = {
  "next-week": "it moves a week",
  "next-working-day": "it moves to the next working day",
  keep: "it is kept on the bank holiday",
  skip: "it is left out",
};

/** Steps that have a date people can plan by. */
export const stepLabels: Record<
  Exclude<MeetingStep, "holiday-default" | "two-minutes" | "unfinished">,
  string
> = {
  capacity: "Partners are asked how much room they have",
  call: "Call for cases goes out",
  nudge: "Reminder to unfinished drafts",
  "cut-off": "Cut-off for cases",
  agenda: "Agenda goes out",
  reminder: "Reminder to everybody",
  start: "Meeting",
  "follow-up": "Case holders get their follow-up",
  summary: "Summary signed off",
};

export const statusLabels: Record<MeetingStatus, string> = {
  scheduled: "planned",
  "call-open": "call for cases is open",
  locked: "cut-off has passed",
  "agenda-out": "agenda is out",
  live: "running now",
  closed: "closed, not signed off",
  "signed-off": "signed off",
  cancelled: "cancelled",
};

export const seriesWords = {
  first: (code: string, what: "proposed" | "settings" | "shown") =>
    ({
      proposed: `${code} · please check the dates`,
      settings: `${code} · new dates`,
      shown: `${code} · the MDT`,
    })[what],
  turnProposed: "Your turn: check the dates and start. Nobody else has been told.",
  turnNobody: "Nothing to do",
  rule: "When",
  length: "Length",
  zone: "Times are in",
  join: "Join link",
  noJoin: "none yet",
  behind: "done",
  chair: "Chair",
  deputy: "Deputy",
  coordinator: "Coordinator",
  nobody: "nobody yet",
  bankHolidays: "On a bank holiday",
  onHoliday: {
    ask: "the chair is asked",
    "next-week": "a week later",
    "next-working-day": "the next working day",
    keep: "kept",
    skip: "left out",
  },
  dates: "The next dates",
  clock: (ref: string) => `What happens when, for ${ref}`,
  isHoliday: (holiday: string) => `is a bank holiday (${holiday}). What should happen?`,
  movedFrom: (day: string, holiday: string) => `moved from ${day}, ${holiday}`,
  kept: (holiday: string) => `kept although it is ${holiday}`,
  noDates: "The rule gives no date ahead.",
  start: "Looks right: start",
  change: "Change",
  changeClock: "Change the clock",
  changeRoles: "Chair and deputy",
  people: "People",
} as const;

export const scheduleWords = {
  first: (code: string) => `${code} · dates`,
  turn: "Nothing to do: these are the dates ahead",
  intro: "The meetings ahead:",
  none: "No meeting is planned. The chair can set dates with /mdt settings.",
  open: (holiday: string) => `bank holiday (${holiday}), the chair is being asked`,
  move: (ref: string) => `Move ${ref}`,
  cancel: (ref: string) => `Cancel ${ref}`,
} as const;

export const holidayWords = {
  first: (ref: string) => `${ref} · bank holiday, please choose`,
  turn: (by: string) => `Your turn: by ${by}`,
  intro: (day: string, holiday: string) =>
    `${day} is a bank holiday (${holiday}). When should the meeting be?`,
  option: (choice: HolidayChoice, day: string) => `${holidayChoiceLabels[choice]}: ${day}`,
  skip: "Leave it out: no meeting that month",
  default: "If nobody answers, it moves a week.",
  settledFirst: (ref: string) => `${ref} · date settled`,
  settled: (choice: string) => `The bank holiday is settled: ${choice}.`,
  takenFirst: (ref: string, day: string) => `${ref} · now on ${day}`,
  taken: (holiday: string) =>
    `Nobody said what to do about ${holiday}, so the meeting moves a week, as announced.`,
  takenTurn: "Nothing to do, unless another day is better",
  move: "Another day",
} as const;

export const noticeWords = {
  movedFirst: (ref: string, when: string) => `${ref} · moved to ${when}`,
  movedTurn: "Please note the new date",
  moved: (from: string, to: string) => `It was ${from}. It is now ${to}.`,
  due: "What is due before it has moved along:",
  yourCases: (refs: string) => `Your cases stay on it: ${refs}.`,
  cancelledFirst: (ref: string, when: string) => `${ref} · cancelled (${when})`,
  cancelledTurn: "Nothing to do: cases are kept",
  reason: "Why",
  because: {
    holiday: "The date is a bank holiday and is left out.",
    "not-held": "It was not started, and two working days have passed.",
    "rule-changed": "The dates of this MDT were changed.",
  },
  next: (ref: string, when: string) => `The next meeting is ${ref} on ${when}.`,
  noNext: "No later meeting is planned yet.",
  carried: (refs: string, ref: string) => `Your cases go to ${ref} with their numbers: ${refs}.`,
  notCarried: (refs: string) => `Your cases wait until there is a later meeting: ${refs}.`,
  join: "Join",
} as const;

export const callWords = {
  first: (ref: string, closed: boolean) =>
    closed ? `${ref} · call for cases is closed` : `${ref} · call for cases`,
  turn: (cutOff: string) => `Your turn, if you have a case: by ${cutOff}`,
  turnClosed: "The chair settles the agenda",
  intro: (when: string) =>
    `Is there somebody whose situation needs more than one service? Bring it to the meeting on ${when}.`,
  promise: "No names, dates of birth or addresses: the form checks for them.",
  cancelled: "This meeting is cancelled.",
  closed: (cutOff: string) => `The call closed on ${cutOff}. The chair can still take an urgent case.`,
  agenda: (when: string) => `The agenda comes out on ${when}.`,
  bring: "Bring a case",
  dm: (code: string, when: string) => `${code} meets on ${when}. Bring a case in about five minutes.`,
  nudgeFirst: (ref: string) => `${ref} · your draft is waiting`,
  nudge: (count: number) =>
    count === 1 ? "You have one unfinished case." : `You have ${count} unfinished cases.`,
  nudgeTurn: (cutOff: string) => `Your turn: send it by ${cutOff}, or leave it for next month`,
  open: (name: string) => `Finish ${name}`,
  draftOf: (day: string) => `draft of ${day}`,
} as const;

export const agendaWords = {
  first: (ref: string) => `${ref} · agenda`,
  cutOffFirst: (ref: string) => `${ref} · agenda set, please check`,
  cutOffTurn: (by: string) => `Your turn: order and open cases, before it goes out on ${by}`,
  turnReaders: (when: string) => `Your turn: offers and questions, before ${when}`,
  turnEarly: (when: string) => `It goes out on ${when}`,
  turnLive: "The meeting is running",
  turnOver: "Nothing to do: the meeting is over",
  none: "No cases so far.",
  line: (at: string, ref: string, minutes: string) => `${at}  ${ref}  (${minutes})`,
  carriedOver: "carried over",
  late: "late",
  below: "Each case has its own card in the channel. You can offer without coming to the meeting.",
  open: "Waiting for your decision:",
  openWhere: "Each has its own card in your direct messages.",
  openNone: "No case waits for a decision.",
  up: (ref: string) => `${ref} up`,
  minutes: (ref: string) => `${ref} minutes`,
} as const;

export const reminderWords = {
  first: (ref: string, when: string) => `${ref} · reminder: ${when}`,
  turn: "Please come, or answer the cases here before",
  cases: (count: number) =>
    count === 1 ? "One case is on the agenda." : `${count} cases are on the agenda.`,
  noCases: "No case is on the agenda so far.",
  join: "Join",
  agenda: "See the agenda",
  chairFirst: (ref: string) => `${ref} · who is coming`,
  chairTurn: (when: string) => `Your turn: ${when}`,
} as const;

export const chairWords = {
  startFirst: (ref: string) => `${ref} · time to start`,
  startTurn: "Your turn: start the meeting",
  startIntro: (count: number) =>
    count === 1 ? "One case is on the agenda." : `${count} cases are on the agenda.`,
  start: "Start",
  joinLink: "Join",
  warningFirst: (ref: string) => `${ref} · two minutes left`,
  warningTurn: "Only you and the deputy see this",
  warning: "Time to gather offers and actions, then press next.",
  warningOver: "This case has gone on: nothing to do.",
  unfinishedLive: (ref: string) => `${ref} · still open, please close`,
  unfinishedLiveText: "The meeting should be over. Close it so that case holders get their follow-up.",
  unfinishedNever: (ref: string) => `${ref} · was not started`,
  unfinishedNeverText: (when: string) =>
    `Did it take place? Start it now to write down what was said, move it, or cancel it. If nothing happens it counts as not held on ${when}, and its cases go to the next meeting.`,
  unfinishedTurn: "Your turn: now",
  close: "Close the meeting",
  move: "Move it",
  cancel: "Cancel it",
  /** What a card becomes that asked for something which is done or out of date. */
  settled: {
    live: (ref: string) => `${ref} · has been started`,
    over: (ref: string) => `${ref} · has taken place`,
    cancelled: (ref: string) => `${ref} · cancelled`,
    "not-held": (ref: string) => `${ref} · did not take place`,
    "signed-off": (ref: string) => `${ref} · the summary is signed off`,
    moved: (ref: string, when: string) => `${ref} · now on ${when}`,
  },
  settledTurn: "Nothing to do here any more",
  signOffFirst: (ref: string) => `${ref} · please sign the summary off`,
  signOffTurn: "Your turn: today",
  signOffText: "Everybody on the list sees the summary once you have signed it off.",
  signOff: "Look and sign off",
  handoverFirst: (code: string, role: "gives" | "takes") =>
    role === "takes" ? `${code} · you are the chair now` : `${code} · the chair is handed over`,
  handoverTakes: (from: string) =>
    `${from} has handed the chair to you. What is due and the cases waiting for a decision come to you from now on.`,
  handoverGives: (to: string) =>
    `${to} is the chair now. You keep your place on the list. Thank you for chairing.`,
  handoverTakesTurn: "Your turn: see where things stand",
  handoverGivesTurn: "Nothing to do",
  status: "Where things stand",
} as const;

/** Steps within a sentence: "the agenda". */
export const stepWords = {
  capacity: "question to partners about their room",
  call: "call for cases",
  nudge: "reminder to unfinished drafts",
  "cut-off": "cut-off",
  agenda: "agenda",
  reminder: "reminder to everybody",
} as const;
