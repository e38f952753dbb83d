import {
  type AnswerRow,
  answerFields,
  answersForm,
  answersValues,
  mindChangedForm,
} from "../../../cards/offers/answers-form.js";
import { gapForm } from "../../../cards/offers/gap-form.js";
import { holderOfferCard } from "../../../cards/offers/holder-cards.js";
import { ofCaseCard } from "../../../cards/offers/list-card.js";
import { partnerCard } from "../../../cards/offers/partner-card.js";
import { waiveForm } from "../../../cards/offers/waive-form.js";
import { needWords } from "../../../cards/text/needs.js";
import type { Binding, Data, FormValues } from "../../app/contract.js";
import type { Case } from "../../cases/domain/types.js";
import type { Need } from "../../directory/domain/types.js";
import { nameOf, rolesIn } from "../../directory/queries.js";
import { inTurn } from "../../kernel/in-turn.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { type Answer, agreementOf } from "../domain/agreement.js";
import { contactedAt } from "../domain/become.js";
import type { Agreement, Offer } from "../domain/types.js";
import { holderFacts, offerFacts, partnerFacts } from "../facts.js";
import { hasEnded, notOpen } from "../keep.js";
import { ANSWERS_A_FORM } from "../queries.js";
import { gapsOf, offersOf } from "../store.js";
import { changeMind } from "../use-cases/change-mind.js";
import { keepAnswers } from "../use-cases/keep-answers.js";
import { meetGap } from "../use-cases/meet-gap.js";
import { sayGap } from "../use-cases/say-gap.js";
import { waiveFirstRefusal } from "../use-cases/waive-first-refusal.js";
import { aboutCase, aboutEither, aboutGap, aboutOffer, pageOf, theCaseOf, theOffer, words } from "./about.js";

export const holderBindings: readonly Binding[] = [
  {
    action: "offers.answers",
    about: aboutEither,
    async form(reading, data) {
      const theCase = await caseOfPress(reading, data);
      const told = await toldOffers(reading, theCase);
      if (told.length === 0) {
        return refuse({ code: "offer-nothing-to-answer", with: { case: theCase.ref ?? "This case" } });
      }
      const asked = onForm(told, data);
      const rows = await inTurn(asked, (offer) => rowOf(reading, offer));
      const pages = data["offer"] === undefined ? Math.ceil(told.length / ANSWERS_A_FORM) : 1;
      const definition = answersForm({ case: theCase.ref ?? "", rows, page: pageOf(data), pages });
      return ok({ definition, values: answersValues(rows) });
    },
    async run(work, data, values) {
      const theCase = await caseOfPress(work, data);
      const asked = onForm(await toldOffers(work, theCase), data);
      const answers = readAnswers(asked, values);
      // Words beside which no answer was chosen would be lost: the form comes back with them.
      return answers ? keepAnswers(work, theCase.id, answers) : refuse({ code: "offer-needs-answer" });
    },
  },
  {
    action: "offers.person-changed-mind",
    about: aboutOffer,
    async form(reading, data) {
      const offer = await theOffer(reading, data);
      return ok({
        definition: mindChangedForm({ offer: offer.ref, who: (await nameOf(reading, offer.owner)).name }),
      });
    },
    run: (work, data, values) => changeMind(work, data["offer"] ?? "", sharing(values, "words", "share")),
  },
  {
    action: "offers.waive",
    about: aboutOffer,
    async form(reading, data) {
      const offer = await theOffer(reading, data);
      const { ref, status } = offer;
      if (status !== "standby") return refuse({ code: "offer-not-standing-by", with: { ref } });
      const { what, until, held = false } = await offerFacts(reading, offer);
      return ok({ definition: waiveForm({ offer: ref, what, until, held }) });
    },
    run: (work, data, values) => waiveFirstRefusal(work, data["offer"] ?? "", words(values, "reason") ?? ""),
  },
  {
    action: "offers.show",
    about: aboutOffer,
    async view(reading, data) {
      const offer = await theOffer(reading, data);
      if (offer.owner === reading.actor.id) return ok(partnerCard(await partnerFacts(reading, offer)));
      return ok(holderOfferCard(await holderFacts(reading, offer, reading.now)));
    },
  },
  {
    action: "offers.of-case",
    about: aboutCase,
    async view(reading, data) {
      const theCase = await theCaseOf(reading, data["case"]);
      const all = (await offersOf(reading, theCase.id)).filter(({ status }) => status !== "withdrawn");
      const facts = await inTurn(all, (offer) => holderFacts(reading, offer, reading.now));
      const open = (await gapsOf(reading, theCase.id)).filter((gap) => gap.status === "open");
      const shown = {
        case: theCase.ref ?? "",
        caseId: theCase.id,
        gaps: open.map(({ id, ref, need, text }) => ({ id, ref, need: needWords[need], note: text?.note })),
        ended: hasEnded(theCase),
        chairs: (await rolesIn(reading, theCase.series, reading.actor.id)).some(
          (role) => role === "chair" || role === "deputy",
        ),
      };
      return ok(ofCaseCard(shown, facts, pageOf(data)));
    },
  },
  {
    action: "offers.gap",
    about: aboutCase,
    async form(reading, data) {
      const theCase = await theCaseOf(reading, data["case"]);
      const refusal = notOpen(theCase);
      if (refusal) return refuse(refusal);
      const need = data["need"];
      return ok({
        definition: gapForm({ case: theCase.ref ?? "", needs: theCase.needs }),
        ...(need === undefined ? {} : { values: { need } }),
      });
    },
    run: (work, data, values) =>
      sayGap(work, data["case"] ?? "", values["need"] as Need, words(values, "note")),
  },
  {
    action: "offers.gap-now",
    about: aboutCase,
    async run(work, data) {
      const theCase = await theCaseOf(work, data["case"]);
      const need = theCase.needs.find((one) => one === data["need"]);
      return need === undefined ? refuse({ code: "gap-no-need" }) : sayGap(work, theCase.id, need);
    },
  },
  { action: "offers.gap-met", about: aboutGap, run: (work, data) => meetGap(work, data["gap"] ?? "") },
];

async function caseOfPress(store: Store, data: Data): Promise<Case> {
  const id = data["offer"] === undefined ? data["case"] : (await theOffer(store, data)).caseId;
  return theCaseOf(store, id);
}

/** What the person has heard of, in the order in which it was made. */
async function toldOffers(store: Store, theCase: Case): Promise<Offer[]> {
  const all = await offersOf(store, theCase.id);
  return all.filter(({ status }) => status !== "made" && status !== "standby" && status !== "withdrawn");
}

/** The one offer that was pressed, or a page of them. */
function onForm(told: readonly Offer[], data: Data): readonly Offer[] {
  if (data["offer"] !== undefined) return told.filter((offer) => offer.id === data["offer"]);
  const from = Math.min(pageOf(data), Math.ceil(told.length / ANSWERS_A_FORM) - 1) * ANSWERS_A_FORM;
  return told.slice(Math.max(0, from), Math.max(0, from) + ANSWERS_A_FORM);
}

async function rowOf(store: Store, offer: Offer): Promise<AnswerRow> {
  const { name, organisation } = await nameOf(store, offer.owner);
  const { personSaid, forPartner, what } = offer.text;
  return {
    number: numberOf(offer),
    who: `${name}, ${organisation}`,
    what,
    answer: agreementOf(offer),
    words: personSaid,
    shared: forPartner !== undefined,
    contacted: contactedAt(offer) !== undefined && agreementOf(offer) === "yes",
  };
}

/** Undefined: there are words beside which no answer was chosen. */
function readAnswers(asked: readonly Offer[], values: FormValues): ReadonlyMap<string, Answer> | undefined {
  const answers = new Map<string, Answer>();
  for (const offer of asked) {
    const ids = answerFields(numberOf(offer));
    const said = values[ids.answer] as Agreement | undefined;
    const spoken = sharing(values, ids.words, ids.share);
    if (said !== undefined) answers.set(offer.id, { said, ...spoken });
    else if (spoken.words !== undefined) return undefined;
  }
  return answers;
}

/** Words stay with the case holder and the chair unless "pass them on" is ticked. */
function sharing(values: FormValues, field: string, share: string): Omit<Answer, "said"> {
  const said = words(values, field);
  const ticked = values[share];
  return { words: said, forPartner: Array.isArray(ticked) && ticked.includes("share") ? said : undefined };
}

/** NAV-2612-03-O1 → O1 */
function numberOf(offer: Offer): string {
  return offer.ref.slice(offer.ref.lastIndexOf("-") + 1);
}
