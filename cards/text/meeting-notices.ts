/** Pieces of sentences that depend on a count. */

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
