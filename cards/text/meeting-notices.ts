/** Pieces of sentences that depend on a count, and the email that a calendar entry comes with. */

export const inviteWords = {
  first: (code: string) => `${code} · the meetings for your calendar`,
  invited: (name: string, rule: string) =>
    `${name} meets on the ${rule}. The entry with this email keeps your calendar up to date; please accept it.`,
  noCases: "Nothing about any case is in your calendar.",
  next: "Next dates",
  join: "Join the meeting",
  mine: "My page",
  movedFirst: (ref: string) => `${ref} · new date`,
  moved: (name: string, when: string) =>
    `${name} meets on ${when} instead. Your calendar moves this one date; all others stay.`,
  cancelledFirst: (ref: string) => `${ref} · cancelled`,
  cancelled: (name: string, when: string) =>
    `${name} does not meet on ${when}. Your calendar takes this one date out; all others stay.`,
  leaveFirst: (code: string) => `${code} · taken out of your calendar`,
  leave: (name: string) =>
    `You are no longer on the list of ${name}, so its meetings leave your calendar. If that is a mistake, please tell your coordinator.`,
} as const;

/** What becomes of the cases of a cancelled meeting; `next` is the reference of the meeting they go to. */
export function cancelledCases(count: number, next: string | undefined): string {
  if (count === 0) return "there was none on it";
  const cases = count === 1 ? "one case" : `${count} cases`;
  return next === undefined ? `${cases} waiting for a later meeting` : `${cases} on the way to ${next}`;
}

/** Whether the cases fit the meeting. `minutes` needed, of `room`. */
export function agendaFits({ minutes, room }: { minutes: number; room: number }): string {
  const spare = room - minutes;
  const needs = `The cases need ${minutes} of ${room} minutes`;
  if (spare === 0) return `${needs}: it just fits.`;
  if (spare > 0) return `${needs}: it fits, with ${spare} to spare.`;
  return `${needs}, which is ${-spare} too many. Give a case less time, or defer one.`;
}

/** "3 offers, 1 action, no gap" */
export function capturedCounts(counts: { offers: number; actions: number; gaps: number }): string {
  const one = (count: number, what: string) =>
    `${count === 0 ? "no" : count} ${what}${count === 1 ? "" : "s"}`;
  return [one(counts.offers, "offer"), one(counts.actions, "action"), one(counts.gaps, "gap")].join(", ");
}
