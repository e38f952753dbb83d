import type { Card } from "../card-types.js";
import { card, label, para } from "../kit.js";
import { handoverWords as say } from "../text/handover.js";
import type { OfferFacts } from "./offer-facts.js";

/** W7: to a partner who is in touch, or is to be: whom they write to from now on. */
export function newHolderCard({ ref, holder }: OfferFacts): Card {
  return card({
    first: say.partnerFirst(ref),
    turn: say.partnerTurn,
    body: [
      para(say.partner(holder.name)),
      label(say.partnerHolder, `${holder.name}, ${holder.job}, ${holder.organisation}, ${holder.email}`),
    ],
  });
}
