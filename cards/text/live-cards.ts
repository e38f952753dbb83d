import type { AgendaItem } from "../../src/meetings/domain/types.js";

/** During and right after a meeting: words on cards. */

export const itemStates: Record<AgendaItem["state"], string> = {
  waiting: "waiting",
  now: "has the floor",
  "read-back": "being confirmed",
  done: "discussed",
  parked: "later today",
  "carried-over": "next meeting",
};

export const boardWords = {
  first: (ref: string, over: boolean) => (over ? `${ref} · meeting closed` : `${ref} · live`),
  turn: "Your turn: say you are here",
  turnOver: "Nothing to do: case holders hear today",
  now: "Now",
  nowLine: (ref: string, minutes: string, until: string) => `${ref}: ${minutes}, until ${until}`,
  nobody: "No case has the floor.",
  next: "Then",
  nextLine: (ref: string, minutes: string) => `${ref} (${minutes})`,
  nobodyNext: "nobody waits",
  all: "The list",
  line: (ref: string, state: string) => `${ref}: ${state}`,
  present: (count: number) => (count === 1 ? "One person is here." : `${count} people are here.`),
  here: "I'm here",
  join: "Join",
} as const;

export const controlWords = {
  first: (ref: string) => `${ref} · your controls`,
  overFirst: (ref: string) => `${ref} · meeting closed`,
  turn: (current: string) => `Your turn: ${current} has the floor`,
  turnEmpty: "Your turn: confirm what was captured, then close",
  turnSignOff: (by: string) => `Your turn: look at the summary and sign it off, by ${by}`,
  turnSignedOff: "Nothing to do: the summary is signed off",
  waiting: (count: number) => (count === 1 ? "One case waits." : `${count} cases wait.`),
  none: "No case waits.",
  unconfirmed: (refs: string) => `Still to be confirmed: ${refs}.`,
  captured: (counts: string) => `Captured so far: ${counts}.`,
  overAt: (when: string) => `The meeting is closed. Case holders hear on ${when}.`,
  next: "Next",
  skip: "Skip",
  park: "Park",
  gap: "A gap",
  action: "An action",
  offerFor: "Offer for somebody",
  close: "Close the meeting",
} as const;

export const readBackWords = {
  first: {
    open: (ref: string) => `${ref} · read back and confirm`,
    confirmed: (ref: string) => `${ref} · confirmed`,
    closed: (ref: string) => `${ref} · discussed`,
    gone: (ref: string) => `${ref} · goes to the next meeting`,
  },
  turn: "Your turn: read this out, then confirm",
  turnDone: "Nothing to do",
  turnClosed: "Nothing to do: the meeting was closed before this was read back",
  needs: "Needs",
  offers: "Offers",
  offer: (organisation: string, what: string, starts: string) => `${organisation}: ${what} (${starts})`,
  gaps: "Gaps",
  actions: "Actions",
  action: (who: string, what: string, by: string) => `${who}: ${what}, by ${by}`,
  questions: "Questions without an answer",
  more: (count: number) => `And ${count} more: press “See all answers”.`,
  all: "See all answers",
  addOffer: "Add an offer",
  addGap: "Add a gap",
  addAction: "Add an action",
  nothing: "Nothing was captured for this case yet.",
  confirm: "Confirm",
  gone: "This case goes to the next meeting.",
} as const;

export const summaryWords = {
  first: (ref: string) => `${ref} · summary`,
  turn: "Nothing to do: offers go ahead when the person agrees",
  held: (when: string, present: number) =>
    `Held on ${when}. ${present === 1 ? "One person was" : `${present} people were`} present.`,
  notes: "From the chair",
  none: "No case was discussed.",
  needs: "Needs",
  offers: "Offers",
  offer: (organisation: string, what: string) => `${organisation}: ${what}`,
  actions: "Actions",
  action: (who: string, what: string, by: string) => `${who}: ${what}, by ${by}`,
  gaps: "Gaps",
  more: (count: number) => `and ${count} more on the case's own card`,
  private: "The details of this case are shown to those who take part in it.",
  carriedOver: "To the next meeting",
  amended: "Added later",
  earlier: (count: number) =>
    count === 1 ? "One earlier addition follows the cases." : `${count} earlier additions follow the cases.`,
  amendment: (when: string, who: string, words: string) => `${when}, ${who}: ${words}`,
  promise: "Nobody is contacted before the person has said yes.",
  amend: "Add something",
} as const;

export const statusWords = {
  people: "People",
  coming: ({ yes, no, silent }: { yes: number; no: number; silent: number }) =>
    `${yes} will be there, ${no} will not, ${silent} have not said`,
  who: "Who comes",
  first: (ref: string, status: string) => `${ref} · ${status}`,
  none: (code: string) => `${code} · no meeting ahead`,
  noneText: "No date is planned. The chair or coordinator can set one.",
  turn: (who: string, what: string, when: string) => `Next: ${who}, ${what}, ${when}`,
  turnOver: "Nothing is due",
  chair: "the chair",
  clock: "Roundtable",
  holders: "case holders",
  everybody: "everybody",
  meeting: "Meeting",
  cases: "Cases",
  caseCounts: (agenda: number, open: number, drafts: number) =>
    `${agenda} on the agenda, ${open} waiting for the chair, ${drafts} in draft`,
  steps: "The month",
  done: "done",
  due: "to come",
  dropped: "left out",
  stepLine: (what: string, when: string, state: string) => `${what}: ${when}, ${state}`,
  agenda: "See the agenda",
  dates: "All dates",
} as const;

/** Who owns a step and what it is, for "whose turn". */
export const stepOwners = {
  "holiday-default": { who: "chair", what: "choose what to do about the bank holiday" },
  capacity: { who: "clock", what: "asks partners how much room they have" },
  call: { who: "clock", what: "sends the call for cases" },
  nudge: { who: "holders", what: "finish your drafts" },
  "cut-off": { who: "holders", what: "send cases before the cut-off" },
  agenda: { who: "chair", what: "settle the agenda before it goes out" },
  reminder: { who: "everybody", what: "answer the cases on the agenda" },
  start: { who: "chair", what: "start the meeting" },
  "two-minutes": { who: "chair", what: "run the meeting and close it" },
  "follow-up": { who: "clock", what: "sends the follow-up to case holders" },
  unfinished: { who: "chair", what: "run the meeting and close it" },
  summary: { who: "chair", what: "sign the summary off" },
} as const;
