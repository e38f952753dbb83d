/** Each card and form of this room with fictional facts, ordinary and worst. */
import type { CaseStatus } from "../../src/cases/domain/types.js";
import type { Card } from "../card-types.js";
import {
  caseWords,
  chair,
  crisis,
  dogs,
  holder,
  hostile,
  hostileCase,
  library,
  long,
  longCase,
  many,
  money,
} from "../sample-words.js";
import { answersChairCard, answersNudgeCard, endedCard, reviewCard } from "./after-card.js";
import { type AgendaFacts, agendaCard, backCard, discreetCard, goneCard } from "./agenda-card.js";
import { caseFormSamples } from "./form-samples.js";
import { handoverSamples } from "./handover-samples.js";
import { type HolderFacts, holderCard } from "./holder-card.js";
import { matchSamples } from "./match-samples.js";
import { answeredCard, questionCard } from "./question-card.js";
import { safetyCard } from "./safety-card.js";
import { TOLD, type Told, toldCard } from "./told-card.js";
import { type TriageFacts, triageCard } from "./triage-card.js";
import { urgentSamples } from "./urgent-samples.js";
import { readCard, voicesCard } from "./voices-card.js";
import { watchSamples } from "./watch-samples.js";
import { statusWords } from "./words.js";

const ref = "NAV-2612-03";
const caseId = "case-3";

const agenda: AgendaFacts = {
  caseId,
  ref,
  status: "on the agenda",
  turn: 'Partners\' turn: say what you can offer, ask, or say "not us", by Wed 16 Dec, 10:00',
  holder,
  meeting: "Wed 16 Dec, 10:00",
  words: caseWords,
  questions: [
    {
      asker: library,
      words: "Would they come to the library, or should books come to them?",
      answer: "They would come, if somebody they know is there.",
    },
    { asker: money, words: "Do they get all the benefits they could?" },
  ],
  offers: [
    {
      ref: `${ref}-O1`,
      who: money,
      what: "An hour at the kitchen table to look at benefits and the vet bills.",
      when: "this week",
    },
    {
      ref: `${ref}-O2`,
      who: library,
      what: "A place in the Thursday reading group, and somebody to meet at the door.",
      when: "within two weeks",
      conditions: "Mornings only.",
    },
  ],
  gaps: [{ need: "Physical health", note: "No respiratory nurse visits at home." }],
  actions: [{ who: holder.name, what: "ask about the missed appointments", by: "Wed 23 Dec", done: false }],
  suggestions: [{ who: dogs, words: "the vet bill fund of Fetchwell Pet Charity" }],
  notUs: 4,
};

const crowded: AgendaFacts = {
  ...agenda,
  words: longCase,
  questions: many(30, (n) => ({
    asker: n % 2 ? library : money,
    words: long(1000),
    answer: n % 3 ? long(1000) : undefined,
  })),
  offers: many(80, (n) => ({
    ref: `${ref}-O${n}`,
    who: { name: `${money.name} ${n}`, organisation: money.organisation },
    what: long(500),
    when: "within two weeks",
    conditions: long(300),
  })),
  gaps: many(18, () => ({ need: "Employment, education and training", note: long(300) })),
  actions: many(20, () => ({ who: holder.name, what: long(500), by: "Wed 23 Dec", done: false })),
  suggestions: many(40, () => ({ who: dogs, words: long(1000) })),
  notUs: 61,
};

const odd = { name: hostile, organisation: hostile };
const marked: AgendaFacts = {
  ...agenda,
  words: hostileCase,
  holder: { ...odd, job: hostile },
  questions: [{ asker: odd, words: hostile, answer: hostile }],
  offers: [{ ref: `${ref}-O1`, who: odd, what: hostile, when: "this week", conditions: hostile }],
  gaps: [{ need: "Housing", note: hostile }],
  actions: [{ who: hostile, what: hostile, by: "Wed 23 Dec", done: true }],
  suggestions: [{ who: odd, words: hostile }],
};

const triage: TriageFacts = {
  caseId,
  ref,
  status: "submitted",
  statusWords: statusWords.submitted,
  late: false,
  turn: "Your turn: decide about this case, by Thu 10 Dec, 17:00",
  holder: `${holder.name}, ${holder.job}, ${holder.organisation}`,
  meeting: "Wed 16 Dec, 10:00",
  words: caseWords,
  safetyPlan: "No safety plan needed",
  excluded: ["Keystead Tenancy Support"],
  confirmedFindings: 1,
  decided: undefined,
  changed: undefined,
  reminder: false,
};

function holderFacts(status: CaseStatus): HolderFacts {
  return {
    caseId,
    ref: status === "draft" ? undefined : ref,
    series: "NAV",
    status,
    statusWords: statusWords[status],
    turn:
      status === "closed"
        ? undefined
        : "Your turn: finish the draft and send it to the chair, by Wed 9 Dec, 17:00",
    meeting: "Wed 16 Dec, 10:00",
    words: caseWords,
    published: status === "on-agenda",
    returnNote: "Please say what the person would like themselves.",
  };
}

const statusTold: Record<Told, CaseStatus> = {
  accepted: "accepted",
  returned: "returned",
  deferred: "deferred",
  signposted: "closed",
  "handled-outside": "handled-outside",
  "carried-over": "deferred",
  closed: "closed",
  "brought-back": "deferred",
};

const told = (what: Told, note = "Naverley Money Desk sees people without an appointment on Tuesdays.") =>
  toldCard({
    ...holderFacts(statusTold[what]),
    what,
    turn: undefined,
    by: `${chair.name}, ${chair.organisation}`,
    agenda: "Fri 11 Dec, 09:00",
    outcome: what === "closed" ? "helped" : undefined,
    returnNote: note,
    chairNote: note,
  });

const waiting = many(2, (n) => ({
  ref: `${ref}-O${n}`,
  who: money.organisation,
  what: "An hour at the kitchen table.",
}));
const waitingLong = many(80, (n) => ({ ref: `${ref}-O${n}`, who: hostile, what: long(500) }));
const answers = {
  caseId,
  ref,
  turn: "Your turn: talk the offers through with the person, by Wed 23 Dec",
  offers: waiting,
};

const question = {
  questionId: "question-1",
  caseId,
  ref,
  asker: `${library.name}, ${library.organisation}`,
  words: "Would they come to the library, or should books come to them?",
  answer: undefined,
  answeredBy: undefined,
  ended: false,
};
const answered = {
  ...question,
  answer: "They would come, if somebody they know is there.",
  answeredBy: holder.name,
  open: true,
};

export const casesSamples: Record<string, () => Card> = {
  "cases.agenda": () => agendaCard(agenda),
  "cases.agenda (nobody has answered)": () =>
    agendaCard({ ...agenda, questions: [], offers: [], gaps: [], actions: [], suggestions: [], notUs: 0 }),
  "cases.agenda (worst: 80 offers, longest texts)": () => agendaCard(crowded),
  "cases.agenda (worst: markup in every text)": () => agendaCard(marked),
  "cases.agenda (discreet)": () => discreetCard(agenda),
  "cases.agenda (gone)": () => goneCard({ ref, status: "deferred", to: "Wed 20 Jan, 10:00" }),
  "cases.agenda (withdrawn)": () => goneCard({ ref, status: "withdrawn" }),
  "cases.back": () => backCard(agenda),
  ...Object.fromEntries(
    (["draft", "returned", "submitted", "on-agenda", "with-the-person", "review", "closed"] as const).map(
      (status) => [`cases.holder (${statusWords[status]})`, () => holderCard(holderFacts(status))],
    ),
  ),
  "cases.holder (an urgent question, a colleague is asked)": () =>
    holderCard({
      ...holderFacts("with-the-person"),
      urgent: "Thu 7 Jan, 14:00",
      handover: { id: "handover-1", who: library.name },
    }),
  "cases.holder (worst: longest note)": () =>
    holderCard({ ...holderFacts("returned"), words: longCase, returnNote: long(3000) }),
  ...Object.fromEntries(TOLD.map((what) => [`cases.told (${what})`, () => told(what)])),
  "cases.told (worst: longest note)": () => told("returned", long(3000)),
  "cases.told (worst: markup)": () => told("signposted", hostile),
  "cases.triage": () => triageCard(triage),
  "cases.triage (late)": () => triageCard({ ...triage, late: true, confirmedFindings: 0 }),
  "cases.triage (recognisable)": () =>
    triageCard({
      ...triage,
      recognisable:
        "Could a neighbour recognise them from: their job, a rare event, the shape of their family and the country they come from?",
    }),
  "cases.triage (decided)": () =>
    triageCard({
      ...triage,
      status: "on-agenda",
      statusWords: statusWords["on-agenda"],
      turn: undefined,
      decided: `Accepted by ${chair.name}, Fri 4 Dec`,
    }),
  "cases.triage (worst: longest texts)": () =>
    triageCard({
      ...triage,
      words: longCase,
      excluded: many(84, (n) => `${money.organisation} ${n}`),
      changed: "Tue 8 Dec",
    }),
  "cases.triage (worst: markup)": () => triageCard({ ...triage, words: hostileCase, excluded: [hostile] }),
  "cases.question": () => questionCard(question),
  "cases.question (answered)": () => questionCard(answered),
  "cases.question (worst: longest)": () =>
    questionCard({ ...answered, asker: long(200), words: long(1000), answer: long(1000) }),
  "cases.answered": () => answeredCard(answered),
  "cases.answered (worst: markup)": () => answeredCard({ ...answered, words: hostile, answer: hostile }),
  "cases.answers-nudge": () => answersNudgeCard(answers),
  "cases.answers-nudge (worst: 80 offers)": () => answersNudgeCard({ ...answers, offers: waitingLong }),
  "cases.answers-chair": () =>
    answersChairCard({
      ...answers,
      turn: "Your turn: ask the case holder how it stands",
      holder: holder.name,
      contact: holder.email,
    }),
  "cases.answers-chair (worst: 80 offers)": () =>
    answersChairCard({ ...answers, offers: waitingLong, holder: hostile, contact: holder.email }),
  "cases.review": () =>
    reviewCard({
      caseId,
      ref,
      turn: "Your turn: close it, or bring it back to the agenda, by Wed 17 Feb",
      discussed: "Wed 16 Dec",
      back: "Wed 17 Feb",
    }),
  "cases.ended": () => endedCard({ ref, status: "closed" }),
  "cases.safety": () => safetyCard({ ...crisis, chair }),
  "cases.read": () => readCard({ caseId, ref, words: caseWords, page: 0 }),
  "cases.read (worst: longest texts)": () => readCard({ caseId, ref, words: longCase, page: 1 }),
  "cases.read (worst: markup)": () => readCard({ caseId, ref, words: hostileCase, page: 0 }),
  "cases.voices": () => voicesCard(agenda, 0),
  "cases.voices (worst: 80 offers)": () => voicesCard(crowded, 9),
  "cases.voices (worst: markup)": () => voicesCard(marked, 0),
  ...caseFormSamples,
  ...matchSamples,
  ...watchSamples,
  ...urgentSamples,
  ...handoverSamples,
};
