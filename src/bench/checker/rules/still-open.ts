import type { Seen } from "../log.js";
import { caseOf } from "../messages.js";
import { type Case, type Offer, type Story, valueAt } from "../story-types.js";

/** Whether what a chase asks for was still to be given at that moment; undefined: the checker cannot tell. */
export function isOpenAt(story: Story, ref: string, { at, to, card }: Seen): boolean | undefined {
  const moment = at;
  const theCase = story.cases.get(caseOf(ref) ?? "");
  if (theCase?.endedAt !== undefined && theCase.endedAt < moment) return false;
  const offer = story.offers.get(ref);
  if (offer)
    return card === "offers.ask-started" ? !hasStarted(offer, moment) : waitsForPartner(offer, moment);
  const action = story.actions.get(ref);
  if (action) return (action.overAt ?? "9") >= moment;
  if (theCase && card.startsWith("cases.answers")) return waitsForPerson(story, theCase, moment);
  if (theCase && card === "cases.triage") return isUndecided(theCase, moment);
  const meeting = story.meetings.get(ref);
  if (meeting && card === "meetings.sign-off") return (meeting.signedOffAt ?? "9") >= moment;
  if (meeting && card === "meetings.nudge") {
    return unfinished(story, meeting.series, moment).some((owner) => owner === to);
  }
  return undefined;
}

/** The person has said yes, and the partner has not said a word since. */
export function waitsForPartner(offer: Offer, moment: string): boolean {
  const said = offer.person.findLast(({ at }) => at < moment);
  if (said?.value !== "yes" || (offer.withdrawnAt ?? "9") < moment) return false;
  if ((offer.startedAt ?? "9") < moment || (offer.endedAt ?? "9") < moment) return false;
  return !offer.partner.some(({ at }) => at > said.at && at < moment);
}

export function hasStarted(offer: Offer, moment: string): boolean {
  const last = valueAt(offer.partner, moment)?.answer;
  const over = last === "no-capacity" || last === "not-suitable" || (offer.withdrawnAt ?? "9") < moment;
  return over || (offer.startedAt ?? "9") < moment || (offer.endedAt ?? "9") < moment;
}

/** Offers of a case that the person has not answered. `notYet`: those of which "not yet spoken" was said count too. */
export function unanswered(story: Story, theCase: Case, moment: string, notYet = true): Offer[] {
  return [...story.offers.values()].filter((offer) => {
    if (offer.case !== theCase.ref || offer.madeAt >= moment || (offer.withdrawnAt ?? "9") < moment)
      return false;
    // Whoever has left takes along what they offered.
    if ((story.people.get(offer.owner)?.leftAt ?? "9") < moment) return false;
    const last = offer.person.findLast(({ at }) => at < moment)?.value;
    return last === undefined || (notYet && last === "not-yet-spoken");
  });
}

/** It stands by: the person has not heard of it, and nobody asks what they said. */
export function standsBy({ heldAt = "9", freedAt = "9", person }: Offer, moment: string): boolean {
  return heldAt < moment && freedAt > moment && !person.some(({ at }) => at < moment);
}

export function waitsForPerson(story: Story, theCase: Case, moment: string): boolean {
  return unanswered(story, theCase, moment).length > 0;
}

export function isUndecided(theCase: Case, moment: string): boolean {
  const last = theCase.decisions.findLast(({ at }) => at < moment)?.value;
  return last === undefined || last === "sent-again";
}

/** Holders of a case of this series that is not finished: a draft, or one that came back. */
export function unfinished(story: Story, series: string, moment: string): string[] {
  const drafts = story.drafts.filter(
    (one) => one.series === series && one.from < moment && (one.until ?? "9") >= moment,
  );
  const returned = [...story.cases.values()].filter(
    (one) =>
      one.series === series &&
      (one.endedAt ?? "9") >= moment &&
      one.decisions.findLast(({ at }) => at < moment)?.value === "returned",
  );
  return [...drafts, ...returned].map(({ owner }) => owner);
}
