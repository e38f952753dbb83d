import type { FormDefinition } from "../../../cards/form.js";
import { mineCard } from "../../../cards/offers/list-card.js";
import { cannotForm, loopForm, outcomeForm, waitingListForm } from "../../../cards/offers/loop-forms.js";
import { type Chosen, choosing, chosenMember } from "../../../cards/offers/member-choice.js";
import { offerForm, takenOver } from "../../../cards/offers/offer-form.js";
import type { Binding, FormValues, OpenForm } from "../../app/contract.js";
import type { Case } from "../../cases/domain/types.js";
import { excludedFrom } from "../../cases/queries.js";
import type { Need } from "../../directory/domain/types.js";
import { membersOfSeries, organisationById } from "../../directory/queries.js";
import { inTurn } from "../../kernel/in-turn.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { seriesOf } from "../clock.js";
import { inPlay, type OfferWords, editOffer as wouldEdit } from "../domain/transitions.js";
import type { HelpOutcome, LoopAnswer, Offer, Starts } from "../domain/types.js";
import { partnerFacts } from "../facts.js";
import { notOpen, refused } from "../keep.js";
import { offers } from "../store.js";
import { answerLoop } from "../use-cases/answer-loop.js";
import { confirmOffer } from "../use-cases/confirm-offer.js";
import { editOffer } from "../use-cases/edit-offer.js";
import { makeOffer } from "../use-cases/make-offer.js";
import { sayOutcome } from "../use-cases/say-outcome.js";
import { startHelp } from "../use-cases/start-help.js";
import { withdrawOffer } from "../use-cases/withdraw-offer.js";
import { aboutCase, aboutOffer, pageOf, theCaseOf, theOffer, words } from "./about.js";

/** A form about one offer; what may be done is decided when it is sent, so that nothing typed is lost. */
function offerBinding(
  action: Binding["action"],
  form: (facts: { offer: string; what: string }) => FormDefinition,
  run: (
    work: Parameters<NonNullable<Binding["run"]>>[0],
    id: string,
    values: FormValues,
  ) => ReturnType<NonNullable<Binding["run"]>>,
  said?: (offer: Offer) => NonNullable<OpenForm["values"]>,
): Binding {
  return {
    action,
    about: aboutOffer,
    async form(reading, data) {
      const offer = await theOffer(reading, data);
      const definition = form({ offer: offer.ref, what: offer.text.what });
      return ok(said === undefined ? { definition } : { definition, values: said(offer) });
    },
    run: (work, data, values) => run(work, data["offer"] ?? "", values),
  };
}

/** What the partner has said of the wait so far, so that a change of one part keeps the other. */
function saidOfWait(offer: Offer) {
  const weeks = offer.status === "waiting-list" ? { weeks: offer.weeks } : {};
  return { ...weeks, meanwhile: offer.text.meanwhile };
}

/** One press, no words. */
function oneTap(action: "accepted" | "needs-information" | "could-not-reach"): Binding {
  return {
    action: `offers.${action}`,
    about: aboutOffer,
    run: (work, data) => answerLoop(work, data["offer"] ?? "", { answer: action }),
  };
}

export const partnerBindings: readonly Binding[] = [
  {
    action: "offers.make",
    about: aboutCase,
    async form(reading, data) {
      const theCase = await theCaseOf(reading, data["case"]);
      const refusal = notOpen(theCase);
      if (refusal) return refuse(refusal);
      return ok({ definition: offerForm({ case: theCase.ref ?? "", needs: theCase.needs, kind: "make" }) });
    },
    run: (work, data, values) => makeOffer(work, { ...offerWords(values), caseId: data["case"] ?? "" }),
  },
  {
    action: "offers.record-for",
    about: aboutCase,
    async form(reading, data) {
      const theCase = await theCaseOf(reading, data["case"]);
      const people = await offerersOf(reading, theCase);
      const definition = offerForm({ case: theCase.ref ?? "", needs: theCase.needs, kind: "record", people });
      const { values, notice } = takenOver(data["words"]);
      const who = choosing("who", people, data["member"]);
      return ok({ definition, values: { ...values, ...who }, ...(notice === undefined ? {} : { notice }) });
    },
    async run(work, data, values) {
      const who = chosenMember("who", values);
      if (who === undefined) return refuse({ code: "offer-names-nobody" });
      return makeOffer(work, { ...offerWords(values), caseId: data["case"] ?? "", for: who });
    },
  },
  {
    action: "offers.edit",
    about: aboutOffer,
    async form(reading, data) {
      const offer = await theOffer(reading, data);
      const possible = wouldEdit(offer, { ...offer, what: offer.text.what }, reading.now);
      if (!possible.ok) return refused(possible.refusal, offer);
      const theCase = await theCaseOf(reading, offer.caseId);
      const { what, conditions } = offer.text;
      return ok({
        definition: offerForm({ case: theCase.ref ?? "", needs: theCase.needs, kind: "edit" }),
        values: { what, conditions, need: offer.need, starts: offer.starts },
      });
    },
    run: (work, data, values) => editOffer(work, data["offer"] ?? "", offerWords(values)),
  },
  {
    action: "offers.confirm",
    about: aboutOffer,
    run: (work, data) => confirmOffer(work, data["offer"] ?? ""),
  },
  {
    action: "offers.withdraw",
    about: aboutOffer,
    run: (work, data) => withdrawOffer(work, data["offer"] ?? ""),
  },
  oneTap("accepted"),
  oneTap("needs-information"),
  oneTap("could-not-reach"),
  offerBinding(
    "offers.loop",
    loopForm,
    async (work, id, values) => {
      const answer = values["answer"] as LoopAnswer;
      const meanwhile = words(values, "meanwhile");
      if (answer === "waiting-list") {
        const weeks = values["weeks"];
        if (typeof weeks !== "number") return refuse({ code: "offer-needs-weeks" });
        return answerLoop(work, id, { answer, weeks, meanwhile });
      }
      const before = (await offers.get(work, id))?.text.meanwhile;
      if (meanwhile !== undefined && meanwhile !== before) return refuse({ code: "offer-meanwhile-alone" });
      if (answer === "no-capacity" || answer === "not-suitable") {
        const reason = words(values, "reason");
        if (reason === undefined) return refuse({ code: "offer-needs-reason" });
        return answerLoop(work, id, { answer, reason });
      }
      return answerLoop(work, id, { answer });
    },
    saidOfWait,
  ),
  offerBinding(
    "offers.waiting-list",
    waitingListForm,
    (work, id, values) =>
      answerLoop(work, id, {
        answer: "waiting-list",
        weeks: Number(values["weeks"]),
        meanwhile: words(values, "meanwhile"),
      }),
    saidOfWait,
  ),
  ...(["no-capacity", "not-suitable"] as const).map((answer) =>
    offerBinding(
      `offers.${answer}`,
      (facts) => cannotForm({ ...facts, answer }),
      (work, id, values) => answerLoop(work, id, { answer, reason: words(values, "reason") ?? "" }),
    ),
  ),
  { action: "offers.started", about: aboutOffer, run: (work, data) => startHelp(work, data["offer"] ?? "") },
  offerBinding("offers.outcome", outcomeForm, (work, id, values) =>
    sayOutcome(work, id, { outcome: values["outcome"] as HelpOutcome, words: words(values, "words") }),
  ),
  {
    action: "offers.mine",
    async view(reading, data) {
      const mine = await offers.find(reading, { owner: reading.actor.id });
      const facts = await inTurn(mine.toSorted(byTurn), (offer) => partnerFacts(reading, offer));
      return ok(mineCard(facts, pageOf(data)));
    },
  },
];

/** What the offer form carried; dispatch has checked that the choices are among those offered. */
function offerWords(values: FormValues): OfferWords {
  return {
    what: words(values, "what") ?? "",
    need: values["need"] as Need,
    starts: values["starts"] as Starts,
    conditions: words(values, "conditions"),
  };
}

/** Those in play first, the newest first. */
function byTurn(a: Offer, b: Offer): number {
  return Number(inPlay(b)) - Number(inPlay(a)) || (a.madeAt < b.madeAt ? 1 : -1);
}

/** Who can offer for this case: whoever takes part in the series and may see it. */
async function offerersOf(store: Store, theCase: Case): Promise<Chosen[]> {
  const series = await seriesOf(store, theCase);
  const found: Chosen[] = [];
  for (const { member, roles } of await membersOfSeries(store, series.id)) {
    if (excludedFrom(theCase, member.organisation)) continue;
    if (!roles.some((role) => role === "chair" || role === "deputy" || role === "partner")) continue;
    const organisation = (await organisationById(store, member.organisation))?.name ?? "";
    found.push({ id: member.id, name: member.name, organisation });
  }
  return found;
}
