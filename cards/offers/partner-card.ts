import type { Card, Element } from "../card-types.js";
import { button, card, label, para, quietLine, warning } from "../kit.js";
import { partnerButtons } from "./offer-buttons.js";
import { contactLines, type OfferFacts, own, turnOf, whatLines } from "./offer-facts.js";
import { partnerStandbyStory } from "./standby-card.js";
import { statusWords } from "./words.js";

/** The partner's own card of one offer; after a yes it is the connection (F4), and is kept up to date in place. */
export function partnerCard(facts: OfferFacts): Card {
  return card({
    first: `${facts.ref} · ${facts.ended ? "the case has ended" : heading(facts)}`,
    turn: turnOf(facts, "partner"),
    body: [...story(facts), ...whatLines(facts), ...connection(facts), ...shared(facts)],
    buttons: partnerButtons(facts),
  });
}

/** "Is this right?": somebody wrote it down for the partner. */
export function recordedCard(facts: OfferFacts): Card {
  return card({
    first: `${facts.ref} · recorded for you`,
    turn: facts.confirmed ? undefined : "Your turn: say whether it is right",
    body: [
      para(
        facts.confirmed
          ? "Thank you, you said that this is right."
          : `${facts.recordedBy ?? "The chair"} wrote this down as your offer for ${facts.caseRef}. Nobody is contacted before the person says yes.`,
      ),
      ...(facts.status === "standby" ? [para(partnerStandbyStory(facts))] : []),
      ...whatLines(facts),
    ],
    buttons: [
      ...(facts.confirmed || facts.ended
        ? []
        : [
            button({
              label: "That's right",
              action: "offers.confirm",
              data: { offer: facts.id },
              look: "primary",
            }),
          ]),
      ...partnerButtons(facts),
    ],
  });
}

/** F7: nothing is declined silently. Says the answer and, only if the case holder chose so, a reason. */
export function declinedCard(facts: OfferFacts): Card {
  const stop = facts.contactedOn !== undefined;
  return card({
    first: `${facts.ref} · ${stop ? "the person changed their mind" : declined(facts)}`,
    body: [
      para(
        stop
          ? "The person said yes first and has thought better of it. Please stop here and do not contact them. Thank you for having been ready."
          : declinedStory(facts),
      ),
      ...whatLines(facts),
      ...shared(facts),
      quietLine("Offers like yours give people a choice. Please keep offering."),
    ],
    buttons: partnerButtons(facts),
  });
}

/** The message said no, which holds no longer. */
export function answerChangedCard(facts: Pick<OfferFacts, "ref" | "status">): Card {
  const open = facts.status === "put-to-person";
  return card({
    first: `${facts.ref} · ${open ? "the answer is open again" : "the person has since said yes"}`,
    body: [
      para(
        open
          ? "The case holder talks it through with the person once more. You will hear either way; please wait until then."
          : "This answer has changed. The newer message has all you need.",
      ),
    ],
  });
}

/** +2 and +5 working days after a yes. */
export function nudgeCard(facts: OfferFacts): Card {
  return card({
    first: `${facts.ref} · the person is waiting to hear from you`,
    turn: turnOf(facts, "partner"),
    body: [
      para(
        `The person said yes on ${facts.contactedOn}, and nobody has heard from you since. A word is enough: any of these answers helps, also that you cannot.`,
      ),
      ...whatLines(facts),
      ...contactLines("Case holder", facts.holder),
    ],
    buttons: partnerButtons(facts),
  });
}

/** Accepted, or on a waiting list whose time is over: has it started? */
export function askStartedCard(facts: OfferFacts): Card {
  return card({
    first: `${facts.ref} · has it started?`,
    turn: turnOf(facts, "partner"),
    body: [
      para(
        facts.status === "waiting-list"
          ? "The wait that you named should be over. Has a place come up?"
          : `You accepted on ${facts.on}. Has help started? If not, just say where it stands.`,
      ),
      ...whatLines(facts),
    ],
    buttons: partnerButtons(facts),
  });
}

function heading(facts: OfferFacts): string {
  if (facts.status === "contacted") return "the person said yes";
  if (facts.status === "no" && facts.contactedOn !== undefined) return "the person changed their mind";
  return `your offer is ${statusWords[facts.status]}`;
}

function story(facts: OfferFacts): Element[] {
  switch (facts.status) {
    case "standby":
      return [para(partnerStandbyStory(facts))];
    case "made":
      return [para(`It stands on the card of ${facts.caseRef}. You will hear what the person says.`)];
    case "put-to-person":
      return [
        para(
          "The case holder talks it through with the person. You will hear either way; please wait until then.",
        ),
      ];
    case "contacted":
      return [
        para(`Please get in touch with the case holder of ${facts.caseRef}, and say below where it stands.`),
      ];
    case "no":
      return facts.contactedOn === undefined
        ? [para(declinedStory(facts))]
        : [para("Please stop here and do not contact the person. Thank you for having been ready.")];
    case "not-now":
    case "something-else":
      return [para(declinedStory(facts))];
    case "waiting-list":
      return [
        para(`The case holder knows of a wait of ${count(facts.weeks ?? 0, "week")} from ${facts.on}.`),
      ];
    case "needs-information":
      return [para("The case holder is asked to get in touch with you by their own secure route.")];
    case "could-not-reach":
      return [para("The case holder is asked to help you reach the person.")];
    case "no-capacity":
    case "not-suitable":
      return [para("The case holder and the chair are told. Thank you for saying so.")];
    case "started":
      return [para("Help is under way. When it is over, please say how it went.")];
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return [
        para("Thank you for what you did."),
        ...(facts.outcome ? [label("What was said", own(facts.outcome))] : []),
      ];
    case "accepted":
    case "withdrawn":
      return [];
    default: {
      const never: never = facts.status;
      return never;
    }
  }
}

/** Contacts only while there is a yes. Never a word about who the person is. */
function connection(facts: OfferFacts): Element[] {
  const live: readonly OfferFacts["status"][] = [
    "contacted",
    "accepted",
    "needs-information",
    "waiting-list",
    "could-not-reach",
    "started",
  ];
  if (facts.ended || !live.includes(facts.status)) return [];
  return [
    ...contactLines("Case holder", facts.holder),
    warning(
      "Who the person is never goes through here. The case holder gives it to you by their own secure route, once you are in touch.",
    ),
  ];
}

function shared(facts: OfferFacts): Element[] {
  const answered = ["no", "not-now", "something-else", "contacted"].includes(facts.status);
  return answered && facts.forPartner ? [label("The case holder passes on", own(facts.forPartner))] : [];
}

function declined(facts: OfferFacts): string {
  if (facts.status === "not-now") return "not now";
  if (facts.status === "something-else") return "something else would suit better";
  return "no, thank you";
}

function declinedStory(facts: OfferFacts): string {
  if (facts.status === "not-now") {
    return "The person says: not now. They may come back to it; you need not hold a place. Thank you for offering.";
  }
  if (facts.status === "something-else") {
    return "The person says that something else would suit them better. Thank you for offering.";
  }
  return "The person thanks you and would rather not take it up. Thank you for offering.";
}

export function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? "" : "s"}`;
}
