/** Words on the cards and forms of cases. Said and refused sentences stand in cards/text/cases.ts. */
import type { NextStep, StepCode, StepOwner } from "../../src/cases/domain/next-step.js";
import type { Case, CaseOutcome, CaseStatus, ChairDecision } from "../../src/cases/domain/types.js";
import type { Offer } from "../../src/offers/domain/types.js";

export const statusWords: Record<CaseStatus, string> = {
  draft: "draft",
  submitted: "with the chair",
  returned: "returned with a note",
  accepted: "accepted",
  "on-agenda": "on the agenda",
  discussed: "discussed",
  "with-the-person": "with the person",
  "in-progress": "help under way",
  review: "review",
  closed: "closed",
  deferred: "deferred",
  withdrawn: "withdrawn",
  "handled-outside": "handled outside the meeting",
};

export const outcomeWords: Record<CaseOutcome, string> = {
  helped: "It helped",
  partly: "It helped in part",
  "not-helped": "It did not help",
  "person-stopped": "The person wished to stop",
  "moved-on": "The person moved on, or things changed",
};

export const decisionWords: Record<ChairDecision, string> = {
  accepted: "accepted",
  returned: "returned with a note",
  deferred: "deferred to a later meeting",
  signposted: "closed with advice",
  "handled-outside": "handled outside the meeting",
};

export const safetyPlanWords: Record<Case["safetyPlan"], string> = {
  yes: "A safety plan exists",
  no: "No safety plan yet",
  "not-needed": "No safety plan needed",
};

/** When an offer can start. */
export const startWords: Record<Offer["starts"], string> = {
  "this-week": "this week",
  "two-weeks": "within two weeks",
  month: "within a month",
  later: "later than a month",
};

const ownerWords: Record<Exclude<StepOwner, "nobody">, string> = {
  "case-holder": "Case holder's turn",
  chair: "Chair's turn",
  partners: "Partners' turn",
  roundtable: "Nobody's turn now",
};

/** What the next step is, for whoever reads along. */
export const stepWords: Record<Exclude<StepCode, "none">, string> = {
  "send-draft": "finish the draft and send it to the chair",
  decide: "decide about this case",
  "decide-late": "decide whether it can be taken in late",
  "change-and-send": "change what the chair asks for and send it again",
  "agenda-goes-out": "the agenda goes out by itself",
  "say-what-you-offer": 'say what you can offer, ask, or say "not us"',
  "follow-up-comes": "the case holder's follow-up comes after the meeting",
  "talk-with-the-person": "talk the offers through with the person",
  "say-nothing-offered":
    "tell the person that nobody could offer anything yet; then bring the case back to the agenda, or close it",
  "ask-case-holder": "ask the case holder how it stands",
  "start-helping": "make contact and begin to help",
  "keep-going": "see that help goes on",
  "close-or-bring-back": "close it, or bring it back to the agenda",
  "comes-first-next-time": "it comes first at the next meeting",
};

/** "Partners' turn: say what you can offer, by Wed 16 Dec, 10:00." `by` arrives in words. */
export function turnWords(next: NextStep, by: string | undefined): string | undefined {
  if (next.owner === "nobody" || next.step === "none") return undefined;
  const when = by === undefined ? "" : next.owner === "roundtable" ? `, ${by}` : `, by ${by}`;
  return `${ownerWords[next.owner]}: ${stepWords[next.step]}${when}`;
}

/** The same to the one whose turn it is: "Your turn: …". */
export function yourTurn(next: NextStep, by: string | undefined): string | undefined {
  const words = turnWords(next, by);
  if (words === undefined || next.owner === "roundtable" || next.owner === "nobody") return words;
  return words.replace(ownerWords[next.owner], "Your turn");
}

/** The state as everybody may read it: how a case was ended outside the meeting is no matter of the channel. */
export function publicStatus(status: CaseStatus): string {
  return status === "handled-outside" ? "no longer on the agenda" : statusWords[status];
}
