import type { Case } from "../cases/domain/types.js";
import { isForHolder } from "../cases/for-holder.js";
import { caseById } from "../cases/queries.js";
import type { Member } from "../directory/domain/types.js";
import { rolesIn } from "../directory/queries.js";
import { chairToday, meetingById, seriesById } from "../meetings/queries.js";
import { offerById } from "../offers/queries.js";
import { actionById } from "../plan/queries.js";
import type { Store } from "../storage/database.js";
import type { CardSource } from "./contract.js";
import { refusalFor } from "./policy.js";

type Args = Readonly<Record<string, string>>;

/** Cards that only a chair or deputy is written to about a case. */
const CHAIRS: ReadonlySet<string> = new Set(["cases.triage", "cases.answers-chair", "meetings.sign-off"]);
/** What the chair hears because the case holder has not acted: no use to a chair who holds the case. */
const ESCALATIONS: ReadonlySet<string> = new Set([
  "cases.answers-chair",
  "cases.watch",
  "cases.standard",
  "offers.no-reply",
  "plan.stuck",
]);

/**
 * Whether somebody may still see a card, as the policy has it for readers: on the list of the series, with a role that
 * sees it, of no excluded organisation; and what is for the chair or the case holder, as one of them.
 */
export async function mayRead(store: Store, member: Member, card: string, args: Args): Promise<boolean> {
  const about = await caseOf(store, args);
  const meeting = args.meeting === undefined ? undefined : await meetingById(store, args.meeting);
  const series = about?.series ?? meeting?.series ?? args.series;
  if (series === undefined) return true;
  const roles = await rolesIn(store, series, member.id);
  const ofCase = about && { caseId: about.id, excluded: about.excluded };
  const asking = { member, roles, about: { series, ...ofCase }, keeps: "nothing" } as const;
  const whose = forWhom(card, args);
  if (whose === "chair" && refusalFor("chair", asking) !== undefined) return false;
  if (whose === "case-holder" && about?.owner !== member.id) return false;
  return refusalFor("reader", asking) === undefined;
}

/**
 * Who is to be asked this today, where that is a part and not a person; undefined: whoever was asked. The deputy stands
 * in for a chair who is away, and looks on where the chair is the case holder.
 */
export async function askedToday(
  store: Store,
  card: string,
  args: Args,
  now: string,
): Promise<string | undefined> {
  const whose = forWhom(card, args);
  const about = whose && (await caseOf(store, args));
  if (!about) return undefined;
  if (whose === "case-holder") return about.owner;
  const series = await seriesById(store, about.series);
  // That no meeting is planned is for the chair whoever holds the case.
  const looksOn = ESCALATIONS.has(card) && args.why !== "no-meeting";
  return series && chairToday(store, series, now, looksOn ? about.owner : undefined);
}

/** What is for the case holder alone is not drawn for whoever was it when it was put down (W7): the new one has their own. */
export function forTodaysHolder(card: string, source: CardSource): CardSource {
  return async (store, args, seen) => {
    const to = seen.at.startsWith("dm:") ? seen.at.slice("dm:".length) : undefined;
    if (to !== undefined && isForHolder(card, args)) {
      const about = await caseOf(store, args);
      if (about && about.owner !== to) return { drop: "somebody else holds the case now" };
    }
    return source(store, args, seen);
  };
}

function forWhom(card: string, args: Args): "chair" | "case-holder" | undefined {
  if (CHAIRS.has(card) || args.reader === "chair" || args.step === "over-chair") return "chair";
  return isForHolder(card, args) ? "case-holder" : undefined;
}

async function caseOf(store: Store, args: Args): Promise<Case | undefined> {
  if (args.case !== undefined) return caseById(store, args.case);
  const offer = args.offer === undefined ? undefined : await offerById(store, args.offer);
  const action = args.task === undefined ? undefined : await actionById(store, args.task);
  const id = offer?.caseId ?? action?.caseId;
  return id === undefined ? undefined : caseById(store, id);
}
