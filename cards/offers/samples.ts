/** Each card and form of this room with fictional facts, ordinary and worst. */
import type { OfferStatus } from "../../src/offers/domain/types.js";
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { chair, dogs, holder, hostile, library, long, many, money } from "../sample-words.js";
import { type AnswerRow, answersForm, answersValues, mindChangedForm } from "./answers-form.js";
import { gapForm } from "./gap-form.js";
import { heardCard, holderOfferCard, newsCard, noReplyCard } from "./holder-cards.js";
import { mineCard, ofCaseCard } from "./list-card.js";
import { cannotForm, loopForm, outcomeForm, waitingListForm } from "./loop-forms.js";
import { newHolderCard } from "./new-holder-card.js";
import type { Alternatives, OfferFacts } from "./offer-facts.js";
import { offerForm } from "./offer-form.js";
import {
  answerChangedCard,
  askStartedCard,
  declinedCard,
  nudgeCard,
  partnerCard,
  recordedCard,
} from "./partner-card.js";
import { forwardCard, heldCard, standbyCard } from "./standby-card.js";
import { waiveForm } from "./waive-form.js";

const ref = "NAV-2612-03-O1";
const caseRef = "NAV-2612-03";

const offer: OfferFacts = {
  id: "offer-1",
  ref,
  caseId: "case-3",
  caseRef,
  status: "made",
  need: "Money and benefits",
  what: "An hour at the kitchen table to look at benefits and the vet bills, and a second one a month later.",
  conditions: "Their letters should be at hand.",
  starts: "this week",
  weeks: undefined,
  on: "Wed 16 Dec",
  contactedOn: undefined,
  next: { owner: "case-holder", step: "ask-person", by: "Wed 23 Dec" },
  partner: money,
  holder,
  recordedBy: undefined,
  confirmed: false,
  ended: false,
  reason: undefined,
  personSaid: undefined,
  forPartner: undefined,
  outcome: undefined,
};
const contacted: OfferFacts = {
  ...offer,
  status: "contacted",
  contactedOn: "Fri 18 Dec",
  next: { owner: "partner", step: "make-contact", by: "Tue 22 Dec" },
  personSaid: "They are glad that somebody comes to them.",
  forPartner: "Mornings are better.",
};
const at = (status: OfferStatus, more: Partial<OfferFacts> = {}): OfferFacts => ({
  ...contacted,
  status,
  next: { owner: "nobody", step: "nothing", by: undefined },
  ...more,
});
const full = at("no-capacity", {
  reason: "The adviser is away until the end of January.",
  next: { owner: "case-holder", step: "choose-alternative", by: "Fri 8 Jan" },
});
const helped = at("helped", { outcome: "The bills are in a plan, and a benefit was missing." });

const standby: OfferFacts = {
  ...offer,
  status: "standby",
  until: "Fri 18 Dec, 10:20",
  next: { owner: "roundtable", step: "wait-first-refusal", by: "Fri 18 Dec" },
};
const heldBack: OfferFacts = {
  ...standby,
  held: true,
  next: { owner: "roundtable", step: "stand-by", by: undefined },
};
const waived = {
  by: chair.name,
  on: "Thu 17 Dec",
  reason: "The flat has to be empty by the end of the week.",
};

const odd = { name: hostile, job: hostile, organisation: hostile, email: money.email };
const texts = (text: string, short: string): Partial<OfferFacts> => ({
  what: text,
  conditions: short,
  reason: short,
  personSaid: short,
  forPartner: short,
  outcome: short,
});
const longest = texts(long(500), long(300));
const marked = { ...texts(hostile, hostile), partner: odd, holder: odd, recordedBy: hostile };

const alternatives: Alternatives = {
  offers: [{ ref: `${caseRef}-O2`, who: library.organisation, what: "Help with forms on Tuesdays." }],
  services: [{ name: "Debt line", organisation: "Crossbridge Debt Line", capacity: "open" }],
  more: 0,
  gap: undefined,
};
const worstAlternatives: Alternatives = {
  offers: many(5, (n) => ({ ref: `${caseRef}-O${n}`, who: hostile, what: long(500) })),
  services: many(5, () => ({
    name: hostile,
    organisation: long(140),
    capacity: "open, not confirmed lately",
  })),
  more: 70,
  gap: undefined,
};

const row = (number: number, more: Partial<AnswerRow> = {}): AnswerRow => ({
  number: `O${number}`,
  who: `${money.name}, ${money.organisation}`,
  what: offer.what,
  answer: undefined,
  words: undefined,
  shared: false,
  contacted: false,
  ...more,
});
const rows = [
  row(1, { answer: "yes", contacted: true }),
  row(2, { answer: "not-now", words: "After the winter." }),
  row(3),
];
const worstRows = many(10, (n) =>
  row(n + 70, { who: hostile, what: n % 2 ? hostile : long(500), words: long(300) }),
);

const ofCase = { case: caseRef, caseId: "case-3" };
const gap = {
  id: "gap-1",
  ref: `${caseRef}-G1`,
  need: "Physical health",
  note: "No respiratory nurse visits at home.",
};

const needs = ["money-benefits", "physical-health"] as const;
const people = [chair, holder, dogs, money, library];
const crowd = many(250, (n) => ({
  id: `m${n}`,
  name: n % 2 ? `${money.name} ${n}` : hostile,
  organisation: hostile,
}));
const which = { offer: ref, what: offer.what };
const worstWhich = { offer: ref, what: hostile };

export const offersSamples: Record<string, () => Card> = {
  "offers.recorded": () => recordedCard({ ...offer, recordedBy: chair.name }),
  "offers.recorded (confirmed)": () => recordedCard({ ...offer, recordedBy: chair.name, confirmed: true }),
  "offers.recorded (worst: markup)": () => recordedCard({ ...offer, ...marked }),
  "offers.connection": () => partnerCard(contacted),
  ...Object.fromEntries(
    (["made", "put-to-person", "waiting-list", "started", "helped", "withdrawn"] as const).map((status) => [
      `offers.connection (${status})`,
      () =>
        partnerCard(
          status === "made" || status === "put-to-person" ? { ...offer, status } : at(status, { weeks: 6 }),
        ),
    ]),
  ),
  "offers.new-holder": () => newHolderCard({ ...contacted, holder: library }),
  "offers.new-holder (worst: markup)": () => newHolderCard({ ...contacted, ...marked }),
  "offers.connection (worst: longest texts)": () => partnerCard({ ...contacted, ...longest }),
  "offers.connection (worst: markup)": () => partnerCard({ ...contacted, ...marked }),
  "offers.connection (standing by)": () => partnerCard(standby),
  "offers.recorded (standing by)": () => recordedCard({ ...standby, recordedBy: chair.name }),
  "offers.standby": () => standbyCard(standby),
  "offers.standby (behind a local offer)": () => standbyCard(heldBack),
  "offers.standby (put forward early)": () => standbyCard({ ...offer, waived }),
  "offers.standby (worst: longest texts)": () =>
    standbyCard({ ...standby, ...longest, waived: { ...waived, by: hostile, reason: long(300) } }),
  "offers.standby (worst: markup)": () => standbyCard({ ...standby, ...marked }),
  "offers.held": () => heldCard(heldBack),
  "offers.forward": () => forwardCard({ ...offer, status: "put-to-person" }),
  "offers.waive form": () =>
    formCard(waiveForm({ ...which, until: standby.until, held: false }), { context: { offer: "offer-1" } }),
  "offers.waive form (worst: markup)": () =>
    formCard(waiveForm({ ...worstWhich, until: undefined, held: true })),
  "offers.declined": () => declinedCard(at("no", { contactedOn: undefined })),
  "offers.declined (not now)": () => declinedCard(at("not-now", { contactedOn: undefined })),
  "offers.declined (changed their mind)": () => declinedCard(at("no")),
  "offers.declined (a newer answer)": () => answerChangedCard(contacted),
  "offers.nudge": () => nudgeCard(contacted),
  "offers.nudge (worst: markup)": () => nudgeCard({ ...contacted, ...marked }),
  "offers.ask-started": () =>
    askStartedCard(at("accepted", { next: { owner: "partner", step: "start-help", by: "Tue 5 Jan" } })),
  "offers.ask-started (waiting list)": () => askStartedCard(at("waiting-list", { weeks: 6 })),
  "offers.contacts": () => holderOfferCard(contacted),
  "offers.contacts (worst: longest texts)": () => holderOfferCard({ ...contacted, ...longest }),
  "offers.contacts (worst: markup)": () => holderOfferCard({ ...helped, ...marked }),
  "offers.news": () => newsCard(full, "status", "case-holder", alternatives),
  "offers.news (a gap)": () =>
    newsCard(full, "status", "chair", { offers: [], services: [], more: 0, gap: `${caseRef}-G1` }),
  "offers.news (a further offer)": () => newsCard(offer, "further", "case-holder", undefined),
  "offers.news (worst: longest texts)": () =>
    newsCard({ ...full, ...longest }, "status", "case-holder", worstAlternatives),
  "offers.news (worst: markup)": () => newsCard({ ...full, ...marked }, "status", "chair", worstAlternatives),
  "offers.no-reply": () => noReplyCard(contacted, "case-holder"),
  "offers.no-reply (chair)": () => noReplyCard(contacted, "chair"),
  "offers.heard": () => heardCard(helped),
  "offers.heard (worst: markup)": () => heardCard({ ...helped, ...marked }),
  "offers.mine": () => mineCard([contacted, offer, helped], 0),
  "offers.mine (none)": () => mineCard([], 0),
  "offers.mine (worst: 80 offers)": () =>
    mineCard(
      many(80, (n) => ({ ...contacted, ...(n % 2 ? longest : marked) })),
      9,
    ),
  "offers.of-case": () => ofCaseCard({ ...ofCase, gaps: [gap] }, [contacted, offer], 0),
  "offers.of-case (standing by, for a chair)": () =>
    ofCaseCard({ ...ofCase, chairs: true }, [standby, { ...offer, waived }], 0),
  "offers.of-case (worst: 80 offers)": () =>
    ofCaseCard(
      {
        ...ofCase,
        gaps: many(18, () => ({ ...gap, need: "Employment, education and training", note: hostile })),
      },
      many(80, (n) => ({ ...contacted, ...(n % 2 ? longest : marked) })),
      9,
    ),
  "offers.make form": () =>
    formCard(offerForm({ case: caseRef, needs, kind: "make" }), { context: { case: "case-3" } }),
  "offers.edit form": () =>
    formCard(offerForm({ case: caseRef, needs, kind: "edit" }), {
      context: { offer: "offer-1" },
      values: { what: offer.what, need: "money-benefits", starts: "this-week", conditions: offer.conditions },
    }),
  "offers.record-for form": () => formCard(offerForm({ case: caseRef, needs, kind: "record", people })),
  "offers.record-for form (worst: 250 people)": () =>
    formCard(offerForm({ case: caseRef, needs, kind: "record", people: crowd })),
  "offers.answers form": () =>
    formCard(answersForm({ case: caseRef, rows, page: 0, pages: 1 }), { values: answersValues(rows) }),
  "offers.answers form (worst: the last of 80)": () =>
    formCard(answersForm({ case: caseRef, rows: worstRows, page: 13, pages: 14 }), {
      values: answersValues(worstRows),
    }),
  "offers.person-changed-mind form": () => formCard(mindChangedForm({ offer: ref, who: money.name })),
  "offers.loop form": () => formCard(loopForm(which), { context: { offer: "offer-1" } }),
  "offers.loop form (worst: markup)": () => formCard(loopForm(worstWhich)),
  "offers.waiting-list form": () => formCard(waitingListForm(which)),
  "offers.no-capacity form": () => formCard(cannotForm({ ...which, answer: "no-capacity" })),
  "offers.not-suitable form": () => formCard(cannotForm({ ...which, answer: "not-suitable" })),
  "offers.outcome form": () => formCard(outcomeForm(which)),
  "offers.gap form": () => formCard(gapForm({ case: caseRef, needs }), { context: { case: "case-3" } }),
};
