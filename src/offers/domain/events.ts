import type { Instant } from "../../kernel/instant.js";
import type { Agreement, HelpOutcome, LoopAnswer, OfferStage } from "./types.js";

/** What happened to an offer: codes and counts only, for the audit and for who must be told. */
export type OfferEvent =
  | { type: "offer-made" | "offer-edited" | "offer-confirmed" | "offer-put-to-person"; at: Instant }
  | { type: "offer-standing-by"; until: Instant; at: Instant }
  | { type: "offer-held" | "offer-waived"; at: Instant }
  | { type: "offer-put-forward"; because: "time" | "waived" | "none-left"; at: Instant }
  | { type: "offer-answered"; said: Agreement; at: Instant }
  | { type: "offer-contacted"; at: Instant }
  | { type: "offer-mind-changed"; at: Instant }
  | { type: "offer-loop"; answer: LoopAnswer; at: Instant }
  | { type: "offer-started"; at: Instant }
  | { type: "offer-outcome"; outcome: HelpOutcome; at: Instant }
  | { type: "offer-withdrawn"; after: OfferStage; at: Instant }
  | { type: "offer-nudged"; nudge: number; at: Instant };

/** Why not; each code has words in cards/text/offers.ts. */
export type OfferRefusal = {
  code:
    | "offer-withdrawn"
    | "offer-not-standing-by"
    | "offer-edit-too-late"
    | "offer-need-told"
    | "offer-not-with-person"
    | "offer-already-contacted"
    | "offer-not-contacted"
    | "offer-help-started"
    | "offer-help-ended"
    | "offer-declined-by-partner";
};
