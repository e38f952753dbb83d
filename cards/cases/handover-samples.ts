import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, dogs, holder, hostile, library, long, many } from "../sample-words.js";
import { handoverCard, handoverLateCard, handoverNudgeCard } from "./handover-card.js";
import type { HandoverFacts } from "./handover-facts.js";
import { declineHandoverForm, handoverForm } from "./handover-form.js";
import { type HeldRow, handedCard, leftCard, mineCard } from "./holding-cards.js";

const ref = "NAV-2612-03";

const asked: HandoverFacts = {
  id: "handover-1",
  caseId: "case-3",
  ref,
  reader: "taker",
  status: "asked",
  agreed: ["giver"],
  declinedBy: undefined,
  taker: { name: library.name, organisation: library.organisation, contact: library.email },
  giver: { name: holder.name, organisation: holder.organisation, contact: holder.email, left: false },
  asker: holder.name,
  chair: chair.name,
  takerLeft: false,
  note: "I change teams at the end of the month.",
  word: undefined,
  caseStatus: "with the person",
  turn: "Case holder's turn: talk the offers through with the person, by Wed 23 Dec, 09:00",
  open: { offers: 3, questions: 1, actions: 1 },
  review: "Wed 10 Feb",
  by: "Tue 29 Dec, 09:00",
  askedOn: "Fri 18 Dec",
  readable: true,
  mayAsk: false,
};
const byChair: HandoverFacts = { ...asked, asker: chair.name, agreed: [] };
const as = (reader: HandoverFacts["reader"], over: Partial<HandoverFacts> = {}) =>
  handoverCard({ ...asked, reader, mayAsk: reader !== "taker", ...over });
const odd = { name: hostile, organisation: hostile, contact: hostile };
const worst: Partial<HandoverFacts> = {
  taker: odd,
  giver: { ...odd, left: false },
  asker: hostile,
  note: hostile,
  word: long(500),
  turn: long(300),
};

const row: HeldRow = {
  caseId: "case-3",
  ref,
  status: "with-the-person",
  turn: "Your turn: talk the offers through with the person, by Wed 23 Dec, 09:00",
  asked: undefined,
  mayAsk: true,
  mayHandOver: true,
};
const rows: HeldRow[] = [
  row,
  { ...row, caseId: "case-7", ref: "NAV-2612-07", status: "accepted", turn: undefined, asked: dogs.name },
];
const left = { series: "series-nav", code: "NAV", member: holder.id, name: holder.name, page: 0 };
const crowd = many(80, (n) => ({ ...row, ref: `NAV-2612-${100 + n}`, turn: long(200), asked: hostile }));

export const handoverSamples: Record<string, () => Card> = {
  "cases.handover": () => as("taker"),
  "cases.handover (by the chair, not to be read yet)": () =>
    handoverCard({
      ...byChair,
      note: undefined,
      readable: false,
      open: { offers: 0, questions: 0, actions: 0 },
      review: undefined,
    }),
  "cases.handover (the holder is asked)": () => handoverCard({ ...byChair, reader: "giver" }),
  "cases.handover (one has said yes)": () => handoverCard({ ...byChair, reader: "giver", agreed: ["giver"] }),
  "cases.handover (taken)": () => as("taker", { status: "accepted" }),
  "cases.handover (taken, the holder has left)": () =>
    as("taker", { status: "accepted", giver: { ...asked.giver, left: true } }),
  "cases.handover (given)": () => as("giver", { status: "accepted" }),
  "cases.handover (done, the chair asked)": () => as("asker", { status: "accepted" }),
  "cases.handover (declined)": () =>
    as("giver", { status: "declined", declinedBy: "taker", word: "I have no room before the new year." }),
  "cases.handover (I said no)": () => as("taker", { status: "declined", declinedBy: "taker" }),
  "cases.handover (taken back)": () => as("taker", { status: "withdrawn" }),
  "cases.handover (the colleague has left)": () => as("giver", { status: "lapsed", takerLeft: true }),
  "cases.handover (worst: markup)": () => as("taker", worst),
  "cases.handover (worst: declined, longest word)": () =>
    as("giver", { ...worst, status: "declined", declinedBy: "taker" }),
  "cases.handover-nudge": () => handoverNudgeCard(asked),
  "cases.handover-late": () => handoverLateCard(asked),
  "cases.handover-late (worst: both, markup)": () => handoverLateCard({ ...byChair, ...worst }),
  "cases.handover form": () =>
    formCard(handoverForm({ ref, holder: holder.name, people: [library, dogs].map((one) => ({ ...one })) })),
  "cases.handover form (worst: 400 people)": () =>
    formCard(
      handoverForm({
        ref,
        holder: hostile,
        people: many(400, (n) => ({
          id: `member-${n}`,
          name: `${library.name} ${n}`,
          organisation: hostile,
        })),
      }),
    ),
  "cases.handover-decline form": () => formCard(declineHandoverForm(ref)),
  "cases.handed": () => handedCard({ ref, holder: library.name, again: false }),
  "cases.handed (it came back)": () => handedCard({ ref, holder: library.name, again: true }),
  "cases.mine": () => mineCard(rows, 0),
  "cases.mine (none)": () => mineCard([], 0),
  "cases.mine (worst: 80 cases)": () => mineCard(crowd, 3),
  "cases.left": () =>
    leftCard({
      ...left,
      rows: rows.map((one) => ({ ...one, turn: one.turn?.replace("Your", "Case holder's") })),
    }),
  "cases.left (all are handed over)": () => leftCard({ ...left, rows: [] }),
  "cases.left (worst: 80 cases)": () => leftCard({ ...left, name: hostile, rows: crowd, page: 3 }),
};
