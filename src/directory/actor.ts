import type { Work } from "../storage/work.js";
import type { Area } from "./domain/types.js";
import { areas } from "./store.js";

/** The member who pressed. Throws for the clock, which presses nothing. */
export function presser(work: Work): string {
  if (work.actor.kind !== "member") throw new Error("only people press");
  return work.actor.id;
}

/** The presser's area, held until the end: whoever changes its list does so one after the other. */
export async function lockOwnArea(work: Work): Promise<Area> {
  if (work.actor.kind !== "member") throw new Error("only people press");
  const area = await areas.lock(work, work.actor.area);
  if (!area) throw new Error(`no area ${work.actor.area}`);
  return area;
}
