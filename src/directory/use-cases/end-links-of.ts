import { endLinks } from "../../storage/end-links.js";
import type { Work } from "../../storage/work.js";

/** Why somebody's links end: their own wish, a coordinator's, or because they went to somebody else. */
export type WhyEnded = "own" | "coordinator" | "address-changed" | "not-theirs";

/** Every link that was sent to a member by email opens nothing any more. Again: there is none left, nothing happens. */
export async function endLinksOf(
  work: Work,
  { id, area }: { id: string; area: string },
  why: WhyEnded,
): Promise<number> {
  const links = await endLinks(work.tx, id, work.now);
  if (links > 0) await work.record({ type: "links-ended", thing: id, facts: { why, links } }, area);
  return links;
}
