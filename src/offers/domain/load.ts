import type { Offer } from "./types.js";

/** R8: what organisations of one size carry. */
export type Load = {
  offers: number;
  /** The person has heard of them. */
  putForward: number;
  /** Whose help has helped, wholly or in part. */
  helped: number;
  /** Put forward by a chair before the small ones' time was up (L5). */
  waived: number;
};

export function loadOf(offers: readonly Offer[]): Load {
  return {
    offers: offers.length,
    putForward: offers.filter(isPutForward).length,
    helped: offers.filter(({ status }) => status === "helped" || status === "partly").length,
    waived: offers.filter(({ waived }) => waived !== undefined).length,
  };
}

function isPutForward(offer: Offer): boolean {
  if (offer.status === "made" || offer.status === "standby") return false;
  return offer.status !== "withdrawn" || offer.after !== "unseen";
}
