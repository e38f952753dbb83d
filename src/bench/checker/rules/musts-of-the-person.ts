import type { Must } from "../musts.js";
import { dayOf, isWorkingDay, at as moment, plusDays, plusWorkingDays } from "../reckoning.js";
import { type Case, looksOn, type Offer, type Series, type Story, valueAt } from "../story-types.js";
import { morningAfter } from "./musts-of-meetings.js";
import { standsBy, unanswered, waitsForPartner } from "./still-open.js";

/** After a meeting: what did the person say, has the partner answered, is it time to look again. */
export function afterMeetings(story: Story): Must[] {
  return [
    ...[...story.cases.values()].flatMap((one) => answers(story, one)),
    ...[...story.offers.values()].flatMap((one) => contacts(story, one)),
    ...[...story.cases.values()].flatMap(outside),
  ];
}

/** Urgent, and dealt with outside the meeting: the case holder hears of it whatever the hour. */
function outside({ ref, owner, decisions }: Case): Must[] {
  return decisions.flatMap(({ at, value }) =>
    value === "outside"
      ? {
          rule: "outside-not-told",
          to: owner,
          about: [ref],
          cards: /^cases\.told/,
          due: at,
          grace: 1,
          atOnce: true as const,
          what: `that ${ref} is urgent and dealt with outside the meeting`,
        }
      : [],
  );
}

function answers(story: Story, theCase: Case): Must[] {
  const series = story.series.get(theCase.series);
  if (!series) return [];
  return theCase.discussedAt.flatMap((discussed, index) => {
    const now = valueAt(series.was, discussed);
    const next = theCase.discussedAt[index + 1] ?? "9";
    if (!now) return [];
    const { answerNudgeDays, morning, reviewWeeks } = now.settings;
    const open = (at: string, notYet: boolean) =>
      next > at &&
      (theCase.endedAt ?? "9") > at &&
      !setAside(theCase, discussed, at) &&
      unanswered(story, theCase, at, notYet).some((one) => one.madeAt < discussed && !standsBy(one, at));
    const asks = answerNudgeDays.map((days, n): Must => {
      const due = morningAfter(discussed, days, series, morning);
      const chair = looksOn(valueAt(series.was, due), theCase.owner) ?? now.chair;
      const toChair = n === answerNudgeDays.length - 1;
      return {
        rule: "answers-not-asked",
        to: toChair ? chair : theCase.owner,
        about: [theCase.ref],
        cards: /answers|chas/,
        due,
        grace: 30,
        what: `what the person said to the offers for ${theCase.ref}`,
        // Who said "not yet spoken" is not chased; the chair hears of it all the same.
        still: (at) => open(at, toChair),
      };
    });
    const due = reviewAt(discussed, series, { reviewWeeks, morning });
    const review: Must = {
      rule: "review-missing",
      to: theCase.owner,
      about: [theCase.ref],
      cards: /review|chas|told/,
      due,
      grace: 96,
      what: `that it is time to look at ${theCase.ref} again`,
      still: (at) => next > at && (theCase.endedAt ?? "9") > at && !setAside(theCase, discussed, at),
    };
    return [...asks, review];
  });
}

/** The morning on which a case that was discussed then comes back, unless it is closed. */
export function reviewAt(
  discussed: string,
  { zone }: Pick<Series, "zone">,
  { reviewWeeks, morning }: { reviewWeeks: number; morning: string },
): string {
  const day = plusDays(dayOf(discussed, zone), 7 * reviewWeeks);
  return moment(isWorkingDay(day) ? day : plusWorkingDays(day, 1), morning, zone);
}

/** Brought back, or decided about anew, since it was discussed: another meeting's matter. */
export function setAside(theCase: Case, discussed: string, at: string): boolean {
  return (
    theCase.decisions.some((one) => one.at > discussed && one.at < at) ||
    theCase.broughtBack.some((one) => one >= discussed && one < at)
  );
}

function contacts(story: Story, offer: Offer): Must[] {
  const theCase = story.cases.get(offer.case);
  const series = theCase && story.series.get(theCase.series);
  if (!theCase || !series) return [];
  return offer.person.flatMap(({ at: saidAt, value }, index) => {
    const now = valueAt(series.was, saidAt);
    if (value !== "yes" || !now) return [];
    const changed = offer.person[index + 1]?.at ?? "9";
    const waits = (at: string) => changed > at && (theCase.endedAt ?? "9") > at && waitsForPartner(offer, at);
    const base = { about: [offer.ref], grace: 30, still: waits };
    const connection: Must = {
      ...base,
      rule: "connection-missing",
      to: offer.owner,
      cards: /connection/,
      due: saidAt,
      grace: 1,
      owed: true,
      still: (at) => changed > at && (theCase.endedAt ?? "9") > at && (offer.withdrawnAt ?? "9") > at,
      what: `that the person said yes to ${offer.ref}`,
    };
    const { contactNudgeDays, morning } = now.settings;
    const asks = contactNudgeDays.flatMap((days, n): Must[] => {
      const due = morningAfter(saidAt, days, series, morning);
      const chair = looksOn(valueAt(series.was, due), theCase.owner) ?? now.chair;
      const last = n === contactNudgeDays.length - 1;
      const readers = last ? [...new Set([theCase.owner, chair])] : [offer.owner];
      return readers.map((to) => ({
        ...base,
        rule: last ? "no-reply-not-told" : "partner-not-asked",
        to,
        cards: last ? /no-reply|chas/ : /nudge|chas/,
        due,
        what: last
          ? `that nobody has answered about ${offer.ref}`
          : `that the person waits to hear about ${offer.ref}`,
      }));
    });
    return [connection, ...asks];
  });
}
