/** Each card and form of this room with fictional facts, ordinary and worst. */
import type { Card } from "../card-types.js";
import { formCard } from "../form.js";
import { waitLines } from "../offers/wait-lines.js";
import { chair, dogs, holder, hostile, library, long, many, money } from "../sample-words.js";
import { actionCard, mineCard, nudgeCard, stuckCard } from "./action-card.js";
import type { ActionFacts } from "./action-facts.js";
import { addForm, doneForm, handOverForm, notPossibleForm } from "./action-forms.js";
import { type FollowUpFacts, type FollowUpOffer, followUpCard } from "./follow-up-card.js";
import { leadForm } from "./lead-form.js";
import { sheetCard } from "./sheet-card.js";
import type { LeadFacts, SheetFacts } from "./sheet-facts.js";

const caseRef = "NAV-2612-03";
const ref = `${caseRef}-A1`;

const action: ActionFacts = {
  id: "action-1",
  ref,
  caseId: "case-3",
  caseRef,
  status: "open",
  what: "Ask the surgery for a longer appointment, at home if it can be.",
  result: undefined,
  by: "Fri 18 Dec",
  next: { owner: "owner", step: "do-it", by: "Fri 18 Dec" },
  owner: holder,
  addedBy: chair.name,
  handedTo: undefined,
  from: undefined,
  ended: false,
};
const done: ActionFacts = {
  ...action,
  status: "done",
  result: "A nurse visits on Monday.",
  next: { owner: "nobody", step: "nothing", by: undefined },
};
const given: ActionFacts = { ...done, status: "handed-over", handedTo: library.name, result: undefined };
const odd = { name: hostile, organisation: hostile };
const worst = many(
  80,
  (n): ActionFacts => ({
    ...action,
    what: n % 2 ? hostile : long(400),
    owner: odd,
    addedBy: hostile,
    from: hostile,
  }),
);

const offer: FollowUpOffer = {
  ref: `${caseRef}-O1`,
  who: `${money.name}, ${money.organisation}`,
  what: "An hour at the kitchen table to look at benefits and the vet bills.",
  starts: "this week",
  conditions: undefined,
  status: "with the person",
  turn: "Your turn: ask the person, by Wed 23 Dec",
  open: true,
};
const followUp: FollowUpFacts = {
  case: caseRef,
  caseId: "case-3",
  ended: false,
  turn: "Your turn: talk the offers through with the person, by Wed 23 Dec",
  chair: chair.name,
  offers: [
    offer,
    {
      ...offer,
      ref: `${caseRef}-O2`,
      who: `${library.name}, ${library.organisation}`,
      what: "A place in the Thursday reading group.",
      conditions: "Mornings only.",
    },
  ],
  actions: [{ ref, who: holder.name, what: action.what, by: action.by, status: "open" }],
  gaps: [{ ref: `${caseRef}-G1`, need: "Physical health" }],
  answerPages: 1,
};

const standby = {
  ref: `${caseRef}-O3`,
  who: "Ivo Lund, Crossbridge Debt Line",
  need: "Money and benefits",
  until: "Fri 18 Dec, 10:20",
};

const lead: LeadFacts = {
  organisation: money.organisation,
  worker: { name: `${money.name}, money adviser`, organisation: money.organisation },
  cover: { name: `${library.name}, librarian`, organisation: library.organisation },
};
const wait = {
  wait: { weeks: 3, said: "Wed 25 Nov", confirmed: true },
  cost: "free",
  meanwhile: "The fuel bank on Station Road is open to anybody.",
  others: ["Tea on Tuesdays, Kettle On"],
};
const sheet: SheetFacts = {
  ref: caseRef,
  today: "Tue 5 Jan",
  options: followUp.offers.map(({ what, who, starts, conditions }) => ({
    ...{ what, who, starts, conditions, wait },
    need: "Money and benefits",
  })),
  help: [{ what: offer.what, who: offer.who, step: "contact", by: "Fri 8 Jan", wait }],
  actions: [{ who: holder.name, what: action.what, by: action.by }],
  lead,
  crisis: { line: "Northvale crisis line, day and night", lineNumber: "0808 157 0000" },
};
const addresses = { options: "https://roundtable.example/p/a", plan: "https://roundtable.example/p/b" };
const organisations = [money, library].map(({ id, organisation }) => ({ id, name: organisation }));

const people = [chair, holder, dogs, money, library];
const crowd = many(250, (n) => ({
  id: `m${n}`,
  name: n % 2 ? `${money.name} ${n}` : hostile,
  organisation: hostile,
}));
const which = { ref, what: action.what };

export const planSamples: Record<string, () => Card> = {
  "plan.follow-up": () => followUpCard(followUp, 0),
  "plan.follow-up (led, with waits)": () =>
    followUpCard(
      { ...followUp, lead, offers: followUp.offers.map((one) => ({ ...one, wait: waitLines(wait) })) },
      0,
    ),
  "plan.sheet": () => sheetCard(sheet, addresses),
  "plan.sheet (no web address)": () => sheetCard(sheet, { options: undefined, plan: undefined }),
  "plan.sheet (worst)": () =>
    sheetCard(
      {
        ...sheet,
        options: many(
          40,
          () => ({ ...sheet.options[0], what: hostile, who: hostile }) as SheetFacts["options"][number],
        ),
        help: many(40, () => ({ ...sheet.help[0], who: long(140) }) as SheetFacts["help"][number]),
        actions: many(40, () => ({ who: hostile, what: long(400), by: "Fri 18 Dec" })),
      },
      { options: undefined, plan: undefined },
    ),
  "plan.lead form": () =>
    formCard(leadForm({ case: caseRef, organisations, people }), { context: { case: "case-3" } }),
  "plan.lead form (worst: 250 people)": () =>
    formCard(
      leadForm({
        case: caseRef,
        organisations: many(250, (n) => ({ id: `o${n}`, name: hostile })),
        people: crowd,
      }),
    ),
  "plan.follow-up (one stands by)": () =>
    followUpCard(
      { ...followUp, standby: [standby, { ...standby, ref: `${caseRef}-O4`, until: undefined }] },
      0,
    ),
  "plan.follow-up (only what stands by)": () =>
    followUpCard({ ...followUp, offers: [], gaps: [], standby: [standby], answerPages: 0 }, 0),
  "plan.follow-up (nobody could offer)": () =>
    followUpCard({ ...followUp, offers: [], actions: [], answerPages: 0 }, 0),
  "plan.follow-up (the case has ended)": () => followUpCard({ ...followUp, ended: true }, 0),
  "plan.follow-up (worst: 80 offers)": () =>
    followUpCard(
      {
        ...followUp,
        offers: many(80, (n) => ({
          ...offer,
          ref: `${caseRef}-O${n}`,
          who: long(140),
          what: long(500),
          conditions: long(300),
        })),
        actions: many(20, (n) => ({
          ref: `${caseRef}-A${n}`,
          who: hostile,
          what: long(400),
          by: action.by,
          status: "open",
        })),
        gaps: many(18, (n) => ({ ref: `${caseRef}-G${n}`, need: "Employment, education and training" })),
        answerPages: 14,
      },
      0,
    ),
  "plan.follow-up (worst: markup)": () =>
    followUpCard(
      {
        ...followUp,
        chair: hostile,
        offers: many(6, () => ({ ...offer, who: hostile, what: hostile, conditions: hostile })),
      },
      0,
    ),
  "plan.action": () => actionCard(action),
  "plan.action (done)": () => actionCard(done),
  "plan.action (handed over)": () => actionCard(given),
  "plan.action (worst: markup)": () =>
    actionCard({ ...action, what: hostile, addedBy: hostile, from: hostile }),
  "plan.nudge": () => nudgeCard(action),
  "plan.stuck": () => stuckCard(action, "case-holder"),
  "plan.stuck (no longer possible)": () =>
    stuckCard(
      {
        ...done,
        status: "no-longer-possible",
        result: "The surgery has closed its list.",
        next: { owner: "case-holder", step: "find-another-way", by: "Fri 8 Jan" },
      },
      "case-holder",
    ),
  "plan.mine": () => mineCard([action, given, done], 0),
  "plan.mine (none)": () => mineCard([], 0),
  "plan.mine (worst: 80 actions)": () => mineCard(worst, 9),
  "plan.add form": () => formCard(addForm({ case: caseRef, people }), { context: { case: "case-3" } }),
  "plan.add form (worst: 250 people)": () => formCard(addForm({ case: caseRef, people: crowd })),
  "plan.done form": () => formCard(doneForm(which), { context: { task: "action-1" } }),
  "plan.done form (worst: markup)": () => formCard(doneForm({ ref, what: hostile })),
  "plan.not-possible form": () => formCard(notPossibleForm(which)),
  "plan.hand-over form": () => formCard(handOverForm({ ...which, people })),
};
