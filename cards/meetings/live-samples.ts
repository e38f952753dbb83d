/** Cards during and after a meeting with fictional facts, ordinary and worst. */

import type { AgendaItem } from "../../src/meetings/domain/types.js";
import type { Card } from "../card-types.js";
import { chair, holder, hostile, library, long, many, money } from "../sample-words.js";
import { type BoardFacts, boardCard } from "./board-card.js";
import {
  settledCard,
  signOffReminderCard,
  startCard,
  twoMinutesCard,
  unfinishedCard,
} from "./chair-cards.js";
import { type ControlsFacts, controlsCard } from "./controls-card.js";
import { identifierCard } from "./identifier-card.js";
import { type ReadBackFacts, readBackCard } from "./read-back-card.js";
import { noMeetingCard, type StatusFacts, statusCard } from "./status-card.js";
import { type SummaryFacts, summaryCard } from "./summary-card.js";

const moved = "Thu 17 December, 14:00";
const ref = "NAV-2612";
const meeting = "meeting-12";
const when = "Wed 16 Dec, 10:00";
const joinLink = "https://meet.example.org/naverley-mdt";
const longLink = `https://meet.example.org/${"a".repeat(970)}`;
const board: BoardFacts = {
  meeting,
  ref,
  over: false,
  current: { ref: `${ref}-01`, minutes: "10 min", until: "10:10" },
  next: { ref: `${ref}-02`, minutes: "10 min" },
  items: (["now", "waiting", "parked"] as const).map((state, index) => ({
    ref: `${ref}-0${index + 1}`,
    state,
  })),
  present: 14,
  joinLink,
};
const states: readonly AgendaItem["state"][] = [
  "done",
  "read-back",
  "now",
  "waiting",
  "parked",
  "carried-over",
];
const controls: ControlsFacts = {
  meeting,
  ref,
  closed: undefined,
  current: { caseId: "case-1", ref: `${ref}-01`, minutes: "10 min", until: "10:10" },
  waiting: 2,
  unconfirmed: `${ref}-01`,
  captured: { offers: 2, gaps: 1, actions: 1 },
};
const readBack: ReadBackFacts = {
  meeting,
  caseId: "case-1",
  ref: `${ref}-01`,
  state: "open",
  needs: ["Money and benefits", "Support groups and peers"],
  offers: [
    `${money.organisation}: an hour at the kitchen table (this week)`,
    `${library.organisation}: a place in the reading group (within two weeks)`,
  ],
  gaps: ["Physical health: no respiratory nurse visits at home"],
  actions: [`${holder.name}: ask about the missed appointments, by Wed 23 Dec`],
  questions: ["Do they get all the benefits they could?"],
};
const worstLines = (count: number) => many(count, (n) => (n % 2 ? hostile : long(600)));
const worstCaptured = {
  needs: worstLines(18),
  offers: worstLines(80),
  gaps: worstLines(18),
  actions: worstLines(30),
};
const summary: SummaryFacts = {
  meeting,
  ref,
  when,
  present: 14,
  notes: "Thank you all. The new allotment opens in March.",
  cases: [
    { ...readBack, ref: `${ref}-01`, countsOnly: false },
    {
      needs: ["Housing"],
      offers: ["Keystead Tenancy Support: a letter to the landlord"],
      gaps: [],
      actions: [],
      ref: `${ref}-02`,
      countsOnly: true,
    },
  ],
  carriedOver: `${ref}-03`,
  amendments: [
    { when: "Fri 18 Dec", who: chair.name, words: "The reading group meets on Fridays from January." },
  ],
  page: 0,
};
const status: StatusFacts = {
  series: "nav",
  meeting,
  ref,
  status: "call for cases is open",
  when,
  counts: { agenda: 2, open: 1, drafts: 3 },
  coming: { yes: 4, no: 1, silent: 7 },
  next: { who: "case holders", what: "send cases before the cut-off", when: "Wed 9 Dec, 17:00" },
  steps: [
    { what: "Call for cases", when: "Wed 2 Dec, 09:00", state: "done" },
    { what: "Cut-off", when: "Wed 9 Dec, 17:00", state: "due" },
    { what: "Reminder to unfinished drafts", when: "Mon 7 Dec, 09:00", state: "dropped" },
  ],
};
export const liveSamples: Record<string, () => Card> = {
  "meetings.start": () => startCard({ meeting, ref, cases: 3, joinLink }),
  "meetings.two-minutes": () => twoMinutesCard({ ref: `${ref}-01`, current: true }),
  "meetings.start (settled)": () => settledCard({ ref, when: moved, state: "live" }),
  "meetings.unfinished (settled, moved)": () => settledCard({ ref, when: moved, state: "moved" }),
  "meetings.unfinished": () => unfinishedCard({ meeting, ref, live: true, notHeldAt: "Fri 18 Dec, 11:30" }),
  "meetings.unfinished (never started)": () =>
    unfinishedCard({ meeting, ref, live: false, notHeldAt: "Fri 18 Dec, 11:30" }),
  "meetings.sign-off": () => signOffReminderCard({ meeting, ref }),
  "meetings.board": () => boardCard(board),
  "meetings.board (a pilot)": () => boardCard({ ...board, pilot: 2 }),
  "meetings.board (over)": () => boardCard({ ...board, over: true, current: undefined, next: undefined }),
  "meetings.board (worst: 40 cases)": () =>
    boardCard({
      ...board,
      joinLink: longLink,
      items: many(40, (n) => ({ ref: `${ref}-${n}`, state: states[n % states.length] ?? "waiting" })),
    }),
  "meetings.controls": () => controlsCard(controls),
  "meetings.controls (nobody has the floor)": () =>
    controlsCard({ ...controls, current: undefined, waiting: 0, unconfirmed: "" }),
  "meetings.controls (closed)": () =>
    controlsCard({ ...controls, closed: { followUp: "Wed 16 Dec, 11:15", signOffBy: "Fri 18 Dec, 09:00" } }),
  "meetings.controls (signed off)": () =>
    controlsCard({ ...controls, closed: { followUp: "Wed 16 Dec, 11:15", signOffBy: undefined } }),
  "meetings.read-back": () => readBackCard(readBack),
  "meetings.read-back (confirmed)": () => readBackCard({ ...readBack, state: "confirmed", questions: [] }),
  "meetings.read-back (worst: 80 offers)": () =>
    readBackCard({ ...readBack, ...worstCaptured, questions: worstLines(30) }),
  "meetings.summary": () => summaryCard(summary),
  "meetings.identifier": () =>
    identifierCard({ code: "NAV", kinds: ["nhs-number", "phone"], url: "https://fenshire.example/p1" }),
  "meetings.identifier (to the chair)": () =>
    identifierCard({ code: "NAV", kinds: ["name"], url: "https://fenshire.example/p1", by: library.name }),
  "meetings.identifier (worst: everything at once)": () =>
    identifierCard({
      code: "NAV",
      kinds: Array.from({ length: 27 }, () => "national-insurance"),
      by: long(300),
    }),
  "meetings.summary (worst: 40 cases of 80 offers)": () =>
    summaryCard({
      ...summary,
      notes: long(600),
      cases: many(40, (n) => ({ ...worstCaptured, ref: `${ref}-${n}`, countsOnly: false })),
      carriedOver: many(40, (n) => `${ref}-${n}`).join(", "),
      amendments: many(12, () => ({ when: "Fri 18 Dec", who: hostile, words: long(600) })),
      page: 3,
    }),
  "meetings.status": () => statusCard(status),
  "meetings.status (no meeting ahead)": () => noMeetingCard("NAV"),
};
