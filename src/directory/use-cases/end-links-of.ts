import { endLinks } from "../../storage/end-links.js";
import type { Work } from "../../storage/work.js";

/** Why somebody's links end: their own wish, a coordinator's, or because they went to somebody else. */
export type WhyEnded = "own" | "coordinator" | "address-changed" | "not-theirs";

/**
 * Every link that a member was given opens nothing any more: those sent by email, and the pages that a button gave.
 * Again: there is none left. It is written down each time, since pages are known by that moment alone.
 */
export async function endLinksOf(
  work: Work,
  { id, area }: { id: string; area: string },
  why: WhyEnded,
): Promise<number> {
  const links = await endLinks(work.tx, id, work.now);
  await work.record({ type: "links-ended", thing: id, facts: { why, links } }, area);
  return links;
}
