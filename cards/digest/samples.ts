/** Each card and form of this room with fictional facts, ordinary and worst. */
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { holder, hostile, long, many, money } from "../sample-words.js";
import { HELP, type HelpAction } from "../text/help.js";
import { helpCard } from "./help-card.js";
import { type HomeFacts, homeCard } from "./home-card.js";
import { type NetRow, netCard } from "./net-card.js";
import { nextCard } from "./next-card.js";
import { seriesInNumbersSamples } from "./series-samples.js";
import { settingsForm } from "./settings-form.js";
import type { TaskFacts } from "./task-lines.js";
import { totalsCard } from "./totals-card.js";
import { noDigestCard, type WeeklyFacts, weeklyCard } from "./weekly-card.js";

const talk: TaskFacts = {
  ref: "NAV-2612-03",
  step: "talk-with-the-person",
  by: "Wed 16 Dec",
  overdue: true,
  who: undefined,
  what: undefined,
  presses: [{ action: "offers.answers", data: { case: "case-3" }, form: true }],
};
const draft: TaskFacts = {
  ...talk,
  ref: "",
  step: "send-draft",
  by: "Wed 9 Dec",
  overdue: false,
  presses: [{ action: "cases.edit", data: { case: "case-9" }, form: true }],
};
const contact: TaskFacts = {
  ...talk,
  ref: "NAV-2612-01-O2",
  step: "make-contact",
  by: "Fri 18 Dec",
  overdue: false,
  presses: [
    { action: "offers.accepted", data: { offer: "offer-2" }, form: false },
    { action: "offers.loop", data: { offer: "offer-2" }, form: true },
  ],
};
const action: TaskFacts = {
  ...talk,
  ref: "NAV-2612-03-A1",
  step: "do-it",
  by: "Fri 18 Dec",
  what: "ask about the missed appointments",
  overdue: false,
  presses: [{ action: "plan.done", data: { item: "action-1" }, form: false }],
};
const net = { code: "NAV", series: "series-nav", page: 0 };
const overRow: NetRow = {
  caseId: "case-2",
  ref: "NAV-2611-02",
  days: 34,
  status: "in-progress",
  holder: holder.name,
  next: { owner: "partners", step: "start-helping" },
  by: "Wed 16 Dec",
  overdue: true,
  mark: "over-standard",
};
const netRows: NetRow[] = [
  overRow,
  {
    ...overRow,
    ref: "NAV-2611-01",
    overdue: false,
    by: "Wed 13 Jan",
    mark: "help-started",
    next: { owner: "case-holder", step: "keep-going" },
  },
  {
    ...overRow,
    ref: "NAV-2612-01",
    days: 4,
    status: "submitted",
    overdue: false,
    by: "Fri 11 Dec",
    mark: undefined,
    next: { owner: "chair", step: "decide" },
  },
];
const theirs: TaskFacts = { ...contact, who: `${money.name}, ${money.organisation}`, presses: [] };
const worst = many(
  80,
  (n): TaskFacts => ({ ...action, ref: `NAV-2612-${n}-A12`, what: n % 2 ? hostile : long(500) }),
);
const worstTheirs = many(
  80,
  (n): TaskFacts => ({ ...theirs, ref: `NAV-2612-${n}-O12`, who: n % 2 ? hostile : long(140) }),
);

const meetings = [
  { ref: "NAV-2612", series: "Naverley MDT", at: "Wed 16 Dec, 10:00", cases: ["NAV-2612-03"] },
  { ref: "BRE-2612", series: "Brenleigh MDT", at: "Thu 17 Dec, 14:00", cases: [] },
];
const worstMeetings = many(11, (n) => ({
  ref: `NAV-26${n}`,
  series: long(100),
  at: "Wed 16 Dec, 10:00",
  cases: many(20, (m) => `NAV-2612-${m}`),
}));

const weekly: WeeklyFacts = {
  tasks: [talk, contact, action],
  moreTasks: 0,
  waiting: [theirs],
  moreWaiting: 0,
  meetings,
  chair: [
    {
      code: "NAV",
      awaitingTriage: ["NAV-2612-04"],
      withThePerson: ["NAV-2612-01"],
      overdue: [],
      gaps: ["NAV-2612-03-G1"],
      unconfirmed: 2,
    },
  ],
  learned: { offers: 14, cases: 5, started: 6 },
};

const home: HomeFacts = {
  tasks: [talk, draft, contact, action],
  waiting: [theirs],
  meetings,
  meetingSteps: [{ ref: "NAV-2612", step: "cut-off for cases", at: "Wed 9 Dec, 17:00" }],
  pausedUntil: undefined,
  page: 0,
};

const next = {
  task: talk,
  others: 3,
  meeting: { ref: "NAV-2612", at: "Wed 16 Dec, 10:00", series: "nav" },
  inAnySeries: true,
  mayBringCase: true,
};

const entry = (name: HelpAction) => ({ action: name, data: {}, form: false });
const help = {
  code: "NAV",
  forYou: (["digest.home", "directory.find", "digest.settings"] as const).map(entry),
  inSeries: (["cases.bring", "meetings.status", "meetings.agenda"] as const).map(entry),
  mayOffer: true,
  leads: false,
  others: [{ code: "BRE", series: "bre" }],
};

const figures = {
  code: "NAV",
  since: "Wed 16 Sep",
  meetings: "3",
  cases: "14",
  offers: "31",
  started: "12",
  gaps: "<5",
  bySize: {
    offers: ["<5", "12", "hidden"],
    putForward: ["<5", "9", "hidden"],
    helped: ["0", "6", "7"],
    waived: "<5",
  },
};

export const digestSamples: Record<string, () => Card> = {
  ...seriesInNumbersSamples,
  "digest.weekly": () => weeklyCard(weekly),
  "digest.weekly (nothing needs you)": () =>
    weeklyCard({ ...weekly, tasks: [], waiting: [], chair: [], meetings: [], learned: undefined }),
  "digest.weekly (worst)": () =>
    weeklyCard({
      tasks: worst.slice(0, 5),
      moreTasks: 75,
      waiting: worstTheirs.slice(0, 5),
      moreWaiting: 75,
      meetings: worstMeetings,
      chair: many(11, () => ({
        code: "NAV",
        awaitingTriage: many(40, (n) => `NAV-2612-${n}`),
        withThePerson: many(40, (n) => `NAV-2612-${n}`),
        overdue: many(40, (n) => `NAV-2612-${n}`),
        gaps: many(40, (n) => `NAV-2612-${n}-G1`),
        unconfirmed: 9999,
      })),
      learned: { offers: 812, cases: 200, started: 0 },
    }),
  "digest.weekly (a pilot)": () =>
    weeklyCard({ ...weekly, meetings: meetings.map((one) => ({ ...one, pilot: 2 })) }),
  "digest.weekly (nothing to tell)": () => noDigestCard(),
  "digest.home": () => homeCard(home),
  "digest.home (nothing needs you)": () =>
    homeCard({ ...home, tasks: [], waiting: [], meetings: [], meetingSteps: [], pausedUntil: "Mon 4 Jan" }),
  "digest.home (worst: 80 tasks)": () =>
    homeCard({
      ...home,
      tasks: worst,
      waiting: worstTheirs,
      meetings: worstMeetings,
      meetingSteps: many(11, (n) => ({
        ref: `NAV-26${n}`,
        step: "reminder to unfinished drafts",
        at: "Wed 9 Dec, 17:00",
      })),
      page: 3,
    }),
  "digest.next": () => nextCard(next),
  "digest.next (nothing)": () => nextCard({ ...next, task: undefined, others: 0 }),
  "digest.next (on no list)": () =>
    nextCard({ task: undefined, others: 0, meeting: undefined, inAnySeries: false, mayBringCase: false }),
  "digest.next (on no list, coordinates the area)": () =>
    nextCard({
      task: undefined,
      others: 0,
      meeting: undefined,
      inAnySeries: false,
      mayBringCase: false,
      keepsArea: true,
    }),
  "digest.help": () => helpCard(help),
  "digest.help (on no list)": () =>
    helpCard({ ...help, code: undefined, inSeries: [], mayOffer: false, others: [] }),
  "digest.help (worst: every command, all PCNs)": () =>
    helpCard({
      ...help,
      leads: true,
      forYou: (Object.keys(HELP) as HelpAction[]).slice(0, 7).map(entry),
      inSeries: (Object.keys(HELP) as HelpAction[]).slice(7).map(entry),
      others: many(10, (n) => ({ code: `PCN${n}`, series: `s${n}` })),
    }),
  "digest.totals (after a pilot)": () => totalsCard({ ...figures, pilot: "series-nav" }),
  "digest.totals": () => totalsCard(figures),
  "digest.watch": () => netCard({ ...net, rows: netRows, asPage: "https://roundtable.example/p/abc" }),
  "digest.watch (nobody waits)": () => netCard({ ...net, rows: [] }),
  "digest.watch (worst: 200 cases)": () =>
    netCard({
      ...net,
      rows: many(200, () => ({ ...overRow, holder: hostile, days: 400, overdue: true })),
      page: 3,
    }),
  "digest.totals (new)": () =>
    totalsCard({
      code: "NAV",
      since: undefined,
      meetings: "0",
      cases: "0",
      offers: "0",
      started: "0",
      gaps: "0",
      bySize: { offers: ["0", "0", "0"], putForward: ["0", "0", "0"], helped: ["0", "0", "0"], waived: "0" },
    }),
  "digest.settings form": () => formCard(settingsForm(), { values: { day: "1" } }),
};
