import { waitLines } from "../../cards/offers/wait-lines.js";
import { statusWords as offerStatusWords, startsWords, turnWords } from "../../cards/offers/words.js";
import type { ActionFacts } from "../../cards/plan/action-facts.js";
import type { FollowUpFacts } from "../../cards/plan/follow-up-card.js";
import type { LeadFacts } from "../../cards/plan/sheet-facts.js";
import { statusWords } from "../../cards/plan/words.js";
import { leadWords } from "../../cards/text/lead.js";
import { needWords } from "../../cards/text/needs.js";
import type { Case, Lead } from "../cases/domain/types.js";
import { caseById, excludedFrom } from "../cases/queries.js";
import { memberById, nameOf, organisationById } from "../directory/queries.js";
import { inTurn } from "../kernel/in-turn.js";
import { atLocal, type LocalDate, later, localDate, type Zone } from "../kernel/instant.js";
import { dayWords, momentWords } from "../kernel/spoken.js";
import { workingDaysAfter } from "../kernel/working-time.js";
import type { OfferNext } from "../offers/domain/next-step.js";
import type { Offer } from "../offers/domain/types.js";
import {
  ANSWERS_A_FORM,
  gapsOfCase,
  nextStepOfOffer,
  offersOfCase,
  offersStand,
  waitFactsOf,
} from "../offers/queries.js";
import type { Store } from "../storage/database.js";
import { clockOf, seriesOf } from "./clock.js";
import { nextStep } from "./domain/next-step.js";
import type { Action } from "./domain/types.js";
import { hasEnded } from "./keep.js";
import { actions, actionsOf } from "./store.js";

/** What the cards of actions show, loaded from today's state. Days arrive in words of the series' zone. */
export async function actionFacts(store: Store, action: Action): Promise<ActionFacts> {
  const theCase = await caseById(store, action.caseId);
  if (!theCase) throw new Error(`no case ${action.caseId}`);
  const clock = clockOf(await seriesOf(store, action));
  const next = nextStep(action, clock);
  const before = action.from === undefined ? undefined : await actions.get(store, action.from);
  const { name, organisation } = await nameOf(store, action.owner);
  return {
    id: action.id,
    ref: action.ref,
    caseId: action.caseId,
    caseRef: theCase.ref ?? "",
    status: action.status,
    what: action.text.what,
    result: action.text.result,
    by: day(action.dueDate, clock.zone),
    next: { ...next, by: next.by && day(next.by, clock.zone) },
    owner: { name, organisation },
    addedBy: (await nameOf(store, action.addedBy)).name,
    handedTo: action.status === "handed-over" ? (await nameOf(store, action.handedTo)).name : undefined,
    from: before && (await nameOf(store, before.owner)).name,
    ended: hasEnded(theCase),
  };
}

/** F1, for the case holder and the chair: with the person's answers. Withdrawn offers and met gaps are left out. */
export async function followUpFacts(store: Store, theCase: Case, now: string): Promise<FollowUpFacts> {
  const series = await seriesOf(store, theCase);
  const { zone } = series;
  const stand = (await offersOfCase(store, theCase.id)).filter((offer) => offer.status !== "withdrawn");
  const all = stand.filter((offer) => offer.status !== "standby");
  const days = series.settings.answerNudgeDays[0];
  const steps = await inTurn(all, (offer) => nextStepOfOffer(store, offer, theCase));
  const planned = await actionsOf(store, theCase.id);
  const gaps = (await gapsOfCase(store, theCase.id)).filter((gap) => gap.status === "open");
  const told = all.filter((offer) => offer.status !== "made");
  const who = async (id: string) => {
    const { name, organisation } = await nameOf(store, id);
    return `${name}, ${organisation}`;
  };
  return {
    case: theCase.ref ?? "",
    caseId: theCase.id,
    ended: hasEnded(theCase),
    turn:
      all.length === 0 && stand[0]
        ? stepWords(await nextStepOfOffer(store, stand[0], theCase), zone)
        : turnOfCase(theCase, all, steps, zone, days),
    chair: (await nameOf(store, series.chair)).name,
    lead: theCase.lead && (await leadFacts(store, theCase, theCase.lead)),
    offers: await inTurn(all, async (offer, index) => ({
      ref: offer.ref,
      who: await who(offer.owner),
      what: offer.text.what,
      starts: startsWords[offer.starts],
      conditions: offer.text.conditions,
      wait: waitLines(await waitFactsOf(store, offer, now)),
      status: offerStatusWords[offer.status],
      turn: stepWords(steps[index], zone),
      open: offer.status === "put-to-person",
    })),
    standby: await inTurn(
      stand.flatMap((offer) => (offer.status === "standby" ? [offer] : [])),
      async (offer) => ({
        ref: offer.ref,
        who: await who(offer.owner),
        need: needWords[offer.need],
        until: offer.held ? undefined : momentWords(offer.until, zone),
      }),
    ),
    actions: await inTurn(planned, async (action) => ({
      ref: action.ref,
      who: await who(action.owner),
      what: action.text.what,
      by: day(action.dueDate, zone),
      status: statusWords[action.status],
    })),
    gaps: gaps.map((gap) => ({ ref: gap.ref, need: needWords[gap.need] })),
    answerPages: Math.ceil(told.length / ANSWERS_A_FORM),
  };
}

/** The case holder's nearest step first; else whoever's turn it is next. */
function turnOfCase(
  theCase: Case,
  all: readonly Offer[],
  steps: readonly OfferNext[],
  zone: Zone,
  days: number,
): string | undefined {
  const byDate = steps.toSorted((a, b) => ((a.by ?? "9999") < (b.by ?? "9999") ? -1 : 1));
  const next =
    byDate.find((step) => step.owner === "case-holder") ?? byDate.find((step) => step.owner === "partner");
  const { handedToPersonAt: handed, broughtBackAt = "" } = theCase;
  if (!next && !offersStand(all, theCase) && handed !== undefined && handed > broughtBackAt) {
    const from = later(handed, theCase.askedAnewAt);
    const by = workingDaysAfter(localDate(from, zone), days);
    return `Your turn: tell the person, by ${day(by, zone)}`;
  }
  return stepWords(next, zone);
}

function stepWords(next: OfferNext | undefined, zone: Zone): string | undefined {
  return next && turnWords({ ...next, by: next.by && day(next.by, zone) }, "case-holder");
}

function day(date: LocalDate, zone: Zone): string {
  return dayWords(atLocal(date, "12:00", zone), zone);
}

/** Whoever has left, and what the case leaves out now, is named no more: somebody else is to be. */
export async function leadFacts(
  store: Store,
  theCase: Pick<Case, "excluded">,
  { organisation, worker, cover }: Lead,
): Promise<LeadFacts> {
  const who = async (id: string) => {
    if (!(await mayBeNamed(store, theCase, id))) return { name: leadWords.toBeNamed };
    const { name, job, organisation: of } = await nameOf(store, id);
    return { name: `${name}, ${job}`, organisation: of };
  };
  return {
    organisation: excludedFrom(theCase, organisation)
      ? leadWords.toBeNamed
      : ((await organisationById(store, organisation))?.name ?? ""),
    worker: await who(worker),
    cover: cover === undefined ? undefined : await who(cover),
  };
}

async function mayBeNamed(store: Store, theCase: Pick<Case, "excluded">, id: string): Promise<boolean> {
  const member = await memberById(store, id);
  return member?.status === "active" && !excludedFrom(theCase, member.organisation);
}
