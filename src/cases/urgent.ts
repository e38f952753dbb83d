import { chase } from "../chasing/use-cases/chase.js";
import { offersOfCase } from "../offers/queries.js";
import type { Work } from "../storage/work.js";
import { settingOf } from "./clock.js";
import type { Case } from "./domain/types.js";
import { closeUrgent, seeAsked, seeHalf, type UrgentNudge } from "./domain/urgent.js";
import { keep } from "./keep.js";
import { leaders } from "./leaders.js";
import { cameIn } from "./urgent-facts.js";

/** Half of its time has passed. Where nothing came in, chair and deputy hear, while something can still be done. */
export async function halfTime(work: Work, state: Case): Promise<void> {
  const seen = seeHalf(state);
  const { urgent } = state;
  if (!seen.ok || !urgent) return;
  const kept = await keep(work, seen.value);
  const { offers, questions, suggestions } = await cameIn(work, kept, urgent);
  if (offers.length + questions.length + suggestions.length === 0) await tellLeaders(work, kept, "half");
}

/** Its time is over. */
export async function endUrgent(work: Work, state: Case): Promise<void> {
  const closed = closeUrgent(state, undefined, work.now);
  if (closed.ok && closed.value.events.length > 0) await tellOfEnd(work, await keep(work, closed.value));
}

/** The case holder hears what came in; where nobody offered, chair and deputy do as well. */
export async function tellOfEnd(work: Work, kept: Case): Promise<void> {
  const { urgent } = kept;
  if (!urgent) return;
  await tell(work, kept, kept.owner, "end", "case-holder");
  const { offers } = await cameIn(work, kept, urgent);
  if (offers.length === 0) await tellLeaders(work, kept, "end");
}

/**
 * F3 for what came in between two meetings: whoever offered waits for the person's yes, and no meeting may come that asks
 * for it. Who said "not yet spoken" has answered for now; the chair hears all the same.
 */
export async function askAboutUrgent(work: Work, state: Case, nudge: UrgentNudge): Promise<void> {
  const seen = seeAsked(state, nudge);
  if (!seen.ok || !state.urgent) return;
  const { series } = await settingOf(work, state);
  const asks = (await offersOfCase(work, state.id)).some(
    (offer) => offer.status === "put-to-person" && (nudge === 2 || !offer.notYet),
  );
  const kept = await keep(work, asks ? seen.value : { ...seen.value, events: [] });
  if (!asks) return;
  // The chair hears of the new holder although they have heard of the one before.
  const { round, askedAnewAt } = state.urgent;
  const time = [round, ...(askedAnewAt ? [askedAnewAt] : [])].join("-");
  const about = `case:${kept.id}:urgent-${time}:answers`;
  await chase(work, nudge === 2 ? series.chair : kept.owner, {
    about,
    tag: `${about}-${nudge}`,
    card: nudge === 2 ? "cases.answers-chair" : "cases.answers-nudge",
    args: { case: kept.id, after: "urgent" },
  });
}

async function tellLeaders(work: Work, kept: Case, what: "half" | "end"): Promise<void> {
  const { series } = await settingOf(work, kept);
  for (const leader of leaders(series)) {
    // Whoever holds the case hears of it as its holder.
    if (what === "end" && leader === kept.owner) continue;
    await tell(work, kept, leader, what, "chair");
  }
}

/**
 * News and no chasing: what somebody asked for urgently must not wait for the one message of the next day. It waits for
 * polite hours all the same; whoever pressed hears at once.
 */
async function tell(
  work: Work,
  kept: Case,
  to: string,
  what: "half" | "end",
  reader: "case-holder" | "chair",
): Promise<void> {
  const round = String(kept.urgent?.round);
  await work.show({
    tag: `case:${kept.id}:urgent-${round}:${what}`,
    at: `dm:${to}`,
    card: "cases.urgent-told",
    args: { case: kept.id, round, what, reader },
  });
}
