import type { Card } from "../../cards/card-types.js";
import { heardCard, holderOfferCard, newsCard, noReplyCard } from "../../cards/offers/holder-cards.js";
import { newHolderCard } from "../../cards/offers/new-holder-card.js";
import type { OfferFacts } from "../../cards/offers/offer-facts.js";
import {
  answerChangedCard,
  askStartedCard,
  declinedCard,
  nudgeCard,
  partnerCard,
  recordedCard,
} from "../../cards/offers/partner-card.js";
import { forwardCard, heldCard, standbyCard } from "../../cards/offers/standby-card.js";
import type { CardSource, Room } from "../app/contract.js";
import { caseById } from "../cases/queries.js";
import type { Store } from "../storage/database.js";
import type { Offer } from "./domain/types.js";
import { alternativeFacts, holderFacts, offerFacts, partnerFacts } from "./facts.js";
import { offers } from "./store.js";
import { IN_TOUCH } from "./use-cases/follow-holder.js";

/** Cards are rendered when they are delivered, from the state of that moment. */
type Rendered = Promise<Card | { drop: string }>;
type Args = Record<string, string>;

function ofOffer(render: (store: Store, offer: Offer, args: Args, now: string) => Rendered): CardSource {
  return async (store, args, { now }) => {
    const offer = await offers.get(store, args["offer"] ?? "");
    return offer ? render(store, offer, args, now) : { drop: "no such offer" };
  };
}

/** For the one who offers; a message that only makes sense in some states is dropped in the others. */
function forPartner(card: (facts: OfferFacts) => Card, only?: readonly Offer["status"][]): CardSource {
  return ofOffer(async (store, offer) => {
    const facts = await partnerFacts(store, offer);
    if (only && (facts.ended || !only.includes(offer.status)))
      return { drop: `the offer is ${offer.status} now` };
    return card(facts);
  });
}

const declined = ofOffer(async (store, offer, args) => {
  const facts = await partnerFacts(store, offer);
  if (offer.status === "no" || offer.status === "not-now" || offer.status === "something-else")
    return declinedCard(facts);
  return args["since"] === "changed"
    ? answerChangedCard(facts)
    : { drop: "the answer has changed meanwhile" };
});

const readerOf = (args: Args) => (args["reader"] === "chair" ? "chair" : "case-holder");

/** Older news is dropped where newer is on its way. */
const news = ofOffer(async (store, offer, args, now) => {
  if (String(offer.changes) !== args["changes"]) return { drop: "newer news is on its way" };
  const facts = await offerFacts(store, offer);
  const fell = ["withdrawn", "no-capacity", "not-suitable"].includes(offer.status);
  const what = args["what"] === "further" || args["what"] === "reworded" ? args["what"] : "status";
  return newsCard(facts, what, readerOf(args), fell ? await alternativeFacts(store, offer, now) : undefined);
});

export const cards: Room["cards"] = {
  "offers.recorded": forPartner(recordedCard),
  "offers.standby": ofOffer(async (store, offer) => standbyCard(await offerFacts(store, offer))),
  "offers.held": forPartner(heldCard, ["standby"]),
  "offers.forward": forPartner(forwardCard, ["made", "put-to-person"]),
  "offers.declined": declined,
  "offers.connection": forPartner(partnerCard),
  "offers.new-holder": ofOffer(async (store, offer, args) => {
    const theCase = await caseById(store, offer.caseId);
    if (theCase?.owner !== args["holder"]) return { drop: "somebody else holds the case by now" };
    return IN_TOUCH.includes(offer.status)
      ? newHolderCard(await partnerFacts(store, offer))
      : { drop: `the offer is ${offer.status} now` };
  }),
  "offers.contacts": ofOffer(async (store, offer, _args, now) =>
    holderOfferCard(await holderFacts(store, offer, now)),
  ),
  "offers.nudge": forPartner(nudgeCard, ["contacted"]),
  "offers.ask-started": forPartner(askStartedCard, ["accepted", "waiting-list"]),
  "offers.no-reply": ofOffer(async (store, offer, args) => {
    const facts = await offerFacts(store, offer);
    return offer.status === "contacted" && !facts.ended
      ? noReplyCard(facts, readerOf(args))
      : { drop: "answered meanwhile" };
  }),
  "offers.news": news,
  "offers.heard": ofOffer(async (store, offer, args) =>
    String(offer.changes) === args["changes"]
      ? heardCard(await partnerFacts(store, offer))
      : { drop: "newer news is on its way" },
  ),
};
