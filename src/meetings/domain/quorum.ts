import type { Coming } from "./rsvp.js";
import type { Settings } from "./types.js";

/** So many people are wanted at least, where the series says nothing else. */
export const QUORUM = 5;

export function quorumOf({ quorum }: Pick<Settings, "quorum">): number {
  return quorum ?? QUORUM;
}

/** Of what there is on the list, that from which nobody comes; in the order of the alphabet. */
export function missingAmong<T extends string>(
  invited: readonly { is: T; coming: Coming | undefined }[],
): T[] {
  const present = new Set(invited.filter(({ coming }) => coming === "yes").map(({ is }) => is));
  const all = new Set(invited.map(({ is }) => is));
  return [...all].filter((one) => !present.has(one)).sort((a, b) => a.localeCompare(b, "en-GB"));
}
