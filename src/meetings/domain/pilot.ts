import type { Meeting, Series } from "./types.js";

/** PRODUCT, S8: three meetings, then a report. */
export const PILOT_MEETINGS = 3;

/** Which of the three a meeting is, by start; cancelled ones do not count. Undefined: no pilot, or none of the three. */
export function pilotPlace(
  { settings }: Pick<Series, "settings">,
  all: readonly Pick<Meeting, "id" | "status" | "start">[],
  meeting: string,
): number | undefined {
  if (!settings.pilot) return undefined;
  const place = firstThree(all).findIndex(({ id }) => id === meeting);
  return place < 0 ? undefined : place + 1;
}

/** How far the pilot is: those that were held (closed, or signed off), and whether all three are signed off. */
export function pilotStand<T extends Pick<Meeting, "id" | "status" | "start">>(
  all: readonly T[],
): { held: T[]; over: boolean } {
  const held = firstThree(all).filter(({ status }) => status === "closed" || status === "signed-off");
  const signedOff = held.filter(({ status }) => status === "signed-off").length;
  return { held, over: signedOff === PILOT_MEETINGS };
}

function firstThree<T extends Pick<Meeting, "id" | "status" | "start">>(all: readonly T[]): T[] {
  return all
    .filter(({ status }) => status !== "cancelled")
    .toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .slice(0, PILOT_MEETINGS);
}
