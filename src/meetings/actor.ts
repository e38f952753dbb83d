import type { Work } from "../storage/work.js";

/** The member who pressed. Throws for the clock, which presses nothing. */
export function presser(work: Work): string {
  if (work.actor.kind !== "member") throw new Error("only people press");
  return work.actor.id;
}
