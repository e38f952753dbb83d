import type { Capacity } from "../../src/directory/domain/types.js";
import type { OfferNext, OfferStep } from "../../src/offers/domain/next-step.js";
import type {
  Agreement,
  HelpOutcome,
  LoopAnswer,
  OfferStatus,
  Starts,
} from "../../src/offers/domain/types.js";

/** Where an offer stands, as read after "is": by the case holder, the chair and the partner whose offer it is. */
export const statusWords: Record<OfferStatus, string> = {
  made: "made",
  standby: "standing by",
  withdrawn: "withdrawn",
  "put-to-person": "with the person",
  no: "answered: no, thank you",
  "not-now": "answered: not now",
  "something-else": "answered: something else would suit better",
  contacted: "agreed by the person",
  accepted: "accepted",
  "needs-information": "waiting for information",
  "waiting-list": "on a waiting list",
  "no-capacity": "without capacity",
  "not-suitable": "not suitable after all",
  "could-not-reach": "agreed, but nobody was reached yet",
  started: "under way",
  helped: "finished: it helped",
  partly: "finished: it helped in part",
  "not-helped": "finished: it did not help",
  "person-stopped": "ended by the person",
};

export const startsWords: Record<Starts, string> = {
  "this-week": "this week",
  "two-weeks": "within two weeks",
  month: "within a month",
  later: "later than a month",
};

export const answerWords: Record<Agreement, string> = {
  yes: "Yes",
  no: "No, thank you",
  "not-now": "Not now",
  "something-else": "Something else would suit better",
  "not-yet-spoken": "We have not spoken yet",
};

export const loopWords: Record<LoopAnswer, string> = {
  accepted: "Accepted, we are on it",
  "needs-information": "We need information",
  "waiting-list": "There is a waiting list",
  "no-capacity": "No capacity after all",
  "not-suitable": "Not suitable",
  "could-not-reach": "We could not reach them",
};

export const outcomeWords: Record<HelpOutcome, string> = {
  helped: "It helped",
  partly: "It helped in part",
  "not-helped": "It did not help",
  "person-stopped": "The person stopped",
};

const stepWords: Record<Exclude<OfferStep, "nothing">, string> = {
  "bring-to-meeting": "talk about it in the meeting",
  "wait-first-refusal": "it goes forward once small local organisations have had their days",
  "stand-by": "it stands by behind a local offer",
  "ask-person": "ask the person",
  "ask-again-later": "ask the person again",
  "find-what-fits": "look with the chair for what would suit",
  "make-contact": "make contact",
  "start-help": "start helping",
  "give-information": "give the information that is missing",
  "offer-place": "offer a place",
  "reach-together": "help the partner to reach the person",
  "choose-alternative": "look at what else could help",
  "say-how-it-went": "say how it went",
};

const ownerWords: Record<Exclude<OfferNext["owner"], "nobody">, string> = {
  partner: "The partner's turn",
  "case-holder": "The case holder's turn",
  chair: "The chair's turn",
  roundtable: "Nobody's turn now",
};

/** "Your turn: make contact, by Fri 18 Dec", or whose it is; undefined when nothing is left to do. */
export function turnWords(
  next: { owner: OfferNext["owner"]; step: OfferStep; by?: string | undefined },
  reader: OfferNext["owner"] | "other",
): string | undefined {
  if (next.owner === "nobody" || next.step === "nothing") return undefined;
  const whose = next.owner === reader ? "Your turn" : ownerWords[next.owner];
  const when = next.by === undefined ? "" : next.owner === "roundtable" ? `, ${next.by}` : `, by ${next.by}`;
  return `${whose}: ${stepWords[next.step]}${when}`;
}

/** How much room a service has, as last said. */
export function capacityWords(capacity: Capacity): string {
  switch (capacity.kind) {
    case "open":
      return "open";
    case "places":
      return `${capacity.places} ${capacity.places === 1 ? "place" : "places"}`;
    case "waiting-list":
      return `waiting list, ${capacity.weeks} ${capacity.weeks === 1 ? "week" : "weeks"}`;
    case "closed":
      return "closed now";
    case "unknown":
      return "capacity not known";
    default:
      return capacity satisfies never;
  }
}
