import type { Card, Element } from "../card-types.js";
import { button, card, label, para, warning } from "../kit.js";
import { holderButtons } from "./offer-buttons.js";
import {
  type Alternatives,
  alternativeLines,
  contactLines,
  type OfferFacts,
  own,
  turnOf,
  whatLines,
} from "./offer-facts.js";
import { count } from "./partner-card.js";
import { waivedLines } from "./standby-card.js";
import { statusWords } from "./words.js";

/** What is new with an offer, for the case holder or the chair. */
export type News = "further" | "reworded" | "status";

/** F4: the partner's contacts for the case holder, kept up to date in place. Also where one offer is looked at. */
export function holderOfferCard(facts: OfferFacts): Card {
  return card({
    first: `${facts.ref} · ${facts.status === "contacted" ? "agreed, the partner is told" : statusWords[facts.status]}`,
    turn: turnOf(facts, "case-holder"),
    body: [...whatLines(facts), ...who(facts), ...details(facts), ...waivedLines(facts), ...answered(facts)],
    buttons: holderButtons(facts),
  });
}

/** Every answer of a partner is told, with the next step; where the offer fell away, what else could help. */
export function newsCard(
  facts: OfferFacts,
  news: News,
  reader: "case-holder" | "chair",
  alternatives: Alternatives | undefined,
): Card {
  return card({
    first: `${facts.ref} · ${newsHeading(facts, news)}`,
    turn: turnOf(facts, reader),
    body: [
      para(newsStory(facts, news)),
      ...whatLines(facts),
      ...who(facts),
      ...details(facts),
      ...(alternatives ? alternativeLines(alternatives, facts.need) : []),
    ],
    buttons: reader === "case-holder" ? [...holderButtons(facts), ...followUp(facts)] : followUp(facts),
  });
}

/** +10 working days after a yes. */
export function noReplyCard(facts: OfferFacts, reader: "case-holder" | "chair"): Card {
  return card({
    first: `${facts.ref} · no reply from the partner`,
    turn:
      reader === "case-holder"
        ? "Your turn: ring them, or look at what else could help"
        : "The case holder's turn",
    body: [
      para(
        `The person said yes on ${facts.contactedOn}. The partner was asked twice and has not answered. Nothing is lost: the offer stands, and a telephone call often settles it.`,
      ),
      ...whatLines(facts),
      ...who(facts),
    ],
    buttons: reader === "case-holder" ? [...holderButtons(facts), ...followUp(facts)] : followUp(facts),
  });
}

/** F11: the partner hears what came of it, when the other side said so. */
export function heardCard(facts: OfferFacts): Card {
  return card({
    first: `${facts.ref} · ${statusWords[facts.status]}`,
    turn: turnOf(facts, "partner"),
    body: [
      para(
        facts.status === "started"
          ? "The case holder says that your help has started. Thank you."
          : "The case holder says how it went. Thank you for what you did.",
      ),
      ...whatLines(facts),
      ...(facts.outcome ? [label("What was said", own(facts.outcome))] : []),
    ],
    buttons: [
      button({
        label: "Say how it went",
        action: "offers.outcome",
        data: { offer: facts.id },
        opensForm: true,
      }),
    ],
  });
}

function who(facts: OfferFacts): Element[] {
  const agreed = facts.contactedOn !== undefined;
  if (!agreed) return [label("From", `${facts.partner.name}, ${facts.partner.organisation}`)];
  return [
    ...contactLines("Partner", facts.partner),
    ...(facts.status === "contacted"
      ? [warning("Tell them who the person is by your own secure route only; never here.")]
      : []),
  ];
}

function details(facts: OfferFacts): Element[] {
  return [
    ...(facts.status === "waiting-list"
      ? [label("Wait", `${count(facts.weeks ?? 0, "week")} from ${facts.on}`)]
      : []),
    ...(facts.reason && ["no-capacity", "not-suitable"].includes(facts.status)
      ? [label("Why", own(facts.reason))]
      : []),
    ...(facts.outcome ? [label("What was said", own(facts.outcome))] : []),
  ];
}

/** The person's own words: case holder and chair only. */
function answered(facts: OfferFacts): Element[] {
  return facts.personSaid ? [label("The person said", own(facts.personSaid))] : [];
}

function followUp(facts: OfferFacts) {
  return facts.ended
    ? []
    : [button({ label: "All offers and actions", action: "plan.follow-up", data: { case: facts.caseId } })];
}

function newsHeading(facts: OfferFacts, news: News): string {
  if (news === "further") return "a further offer";
  if (news === "reworded") return "the offer has changed";
  return statusWords[facts.status];
}

function newsStory(facts: OfferFacts, news: News): string {
  if (news === "further")
    return `A further offer has come in for ${facts.caseRef}. Please talk it through with the person too.`;
  if (news === "reworded")
    return "The partner has put this offer in other words. If the person knows it already, please tell them what is different.";
  switch (facts.status) {
    case "accepted":
      return "The partner accepts and gets on with it. You hear when help has started.";
    case "needs-information":
      return "The partner needs to know more before they can say. Please get in touch with them by your own secure route.";
    case "waiting-list":
      return `There is a wait of ${count(facts.weeks ?? 0, "week")}. Please tell the person, and see what could help meanwhile.`;
    case "could-not-reach":
      return "The partner could not reach the person. Please help them to get in touch: another time, another way, or together.";
    case "no-capacity":
      return "The partner has no capacity after all. Here is what else there is.";
    case "not-suitable":
      return "The partner finds that it does not suit. Here is what else there is.";
    case "withdrawn":
      return "The partner has taken this offer back. Here is what else there is.";
    case "started":
      return "Help has really started.";
    case "helped":
    case "partly":
    case "not-helped":
    case "person-stopped":
      return "This help has come to its end.";
    case "made":
    case "standby":
    case "put-to-person":
    case "no":
    case "not-now":
    case "something-else":
    case "contacted":
      return `The offer is ${statusWords[facts.status]}.`;
    default: {
      const never: never = facts.status;
      return never;
    }
  }
}
