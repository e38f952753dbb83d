import type { OfferNext } from "../../src/offers/domain/next-step.js";
import type { OfferStatus } from "../../src/offers/domain/types.js";
import type { Element } from "../card-types.js";
import { excerpt } from "../cases/excerpt.js";
import { label, list, para, quietLine, section } from "../kit.js";
import { type WaitFacts, waitLines } from "./wait-lines.js";
import { turnWords } from "./words.js";

/** A professional. The person a case is about is never one. */
export type Contact = { name: string; job: string; organisation: string; email: string };

/** One offer as its cards show it. Days arrive in words of the series' zone, "Wed 16 Dec". */
export type OfferFacts = {
  id: string;
  ref: string;
  caseId: string;
  caseRef: string;
  status: OfferStatus;
  need: string;
  what: string;
  conditions: string | undefined;
  starts: string;
  weeks: number | undefined;
  /** It stands by until then; `held`: behind a local offer, for as long as that stands (L5). */
  until?: string | undefined;
  held?: boolean;
  /** The chair put it forward early; never shown to the partner. */
  waived?: { by: string; on: string; reason: string } | undefined;
  /** Day of the last change of its state. */
  on: string;
  contactedOn: string | undefined;
  next: { owner: OfferNext["owner"]; step: OfferNext["step"]; by: string | undefined };
  partner: Contact;
  holder: Contact;
  /** Who wrote it down for the partner. */
  recordedBy: string | undefined;
  confirmed: boolean;
  /** Case ended: nothing is left to press. */
  ended: boolean;
  reason: string | undefined;
  /** What is known of the wait (F14). */
  wait?: WaitFacts | undefined;
  /** Never shown to the partner. */
  personSaid: string | undefined;
  forPartner: string | undefined;
  outcome: string | undefined;
};

/** What else could help, when an offer has fallen away. */
export type Alternatives = {
  offers: readonly { ref: string; who: string; what: string }[];
  services: readonly { name: string; organisation: string; capacity: string }[];
  more: number;
  /** Reference of the gap that was recorded because there is nothing else. */
  gap: string | undefined;
};

export function turnOf(facts: OfferFacts, reader: OfferNext["owner"] | "other"): string | undefined {
  return facts.ended ? undefined : turnWords(facts.next, reader);
}

/** A text of ours is at most 500 characters; only one made of signs that cards must spell out is cut. */
export function own(text: string): string {
  return excerpt(text, 1100).text;
}

export function whatLines(
  facts: Pick<OfferFacts, "what" | "conditions" | "need" | "starts" | "wait">,
): Element[] {
  return [
    label("Offer", own(facts.what)),
    label("For", `${facts.need} · can start ${facts.starts}`),
    ...(facts.conditions ? [label("Conditions", own(facts.conditions))] : []),
    ...(facts.wait ? waitLines(facts.wait).map((line) => quietLine(own(line))) : []),
  ];
}

export function contactLines(name: string, who: Contact): Element[] {
  return [label(name, `${who.name}, ${who.job}, ${who.organisation}`), label("E-mail", who.email)];
}

export function alternativeLines(found: Alternatives, need: string): Element[] {
  const offers = found.offers.map(({ ref, who, what }) => `${ref}, ${who}: ${excerpt(what, 160).text}`);
  const services = found.services.map((one) => `${one.organisation}: ${one.name} (${one.capacity})`);
  return [
    ...(offers.length > 0 ? [section(`Other offers for ${need}`, list(offers))] : []),
    ...(services.length > 0 ? [section("Services in the directory", list(services))] : []),
    ...(found.more > 0 ? [para(`And ${found.more} more. Type /mdt find to see them all.`)] : []),
    ...(offers.length + services.length === 0
      ? [
          para(
            `Nothing else on the list meets this need now.${found.gap ? ` It is recorded as a gap, ${found.gap}, for the chair and the commissioner.` : ""}`,
          ),
        ]
      : []),
  ];
}
