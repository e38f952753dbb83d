import type { Case, CaseStatus } from "../cases/domain/types.js";
import type { Member, Role } from "../directory/domain/types.js";
import { seriesOfMember } from "../directory/queries.js";
import type { Meeting, Series } from "../meetings/domain/types.js";
import { meetingsOfSeries, seriesById } from "../meetings/queries.js";
import type { Store } from "../storage/database.js";

/** One of the reader's series that runs, with their roles in it and its meetings by start. */
export type Part = { series: Series; roles: readonly Role[]; meetings: readonly Meeting[] };

/** Meetings that are still to be held, or are being held. */
const AHEAD: readonly Meeting["status"][] = ["scheduled", "call-open", "locked", "agenda-out", "live"];

/** Of an ended case (closed, withdrawn, handled outside) nobody is asked for anything any more. */
export const OPEN_CASES: readonly CaseStatus[] = [
  "draft",
  "submitted",
  "returned",
  "accepted",
  "on-agenda",
  "discussed",
  "with-the-person",
  "in-progress",
  "review",
  "deferred",
];

export function isOpen(state: Pick<Case, "status">): boolean {
  return OPEN_CASES.includes(state.status);
}

export async function partsOf(store: Store, member: Member): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { series: id, roles } of await seriesOfMember(store, member.id)) {
    const series = await seriesById(store, id);
    if (series?.status !== "active") continue;
    parts.push({ series, roles, meetings: await meetingsOfSeries(store, id) });
  }
  return parts;
}

export function isAhead(meeting: Meeting): boolean {
  return AHEAD.includes(meeting.status);
}

export function leads(part: Pick<Part, "roles">): boolean {
  return part.roles.includes("chair") || part.roles.includes("deputy");
}

/** Least privilege (PRODUCT, "Who sees what"): coordinators and commissioners alone see nothing of a case. */
export function seesCases(part: Pick<Part, "roles">): boolean {
  return leads(part) || part.roles.includes("partner") || part.roles.includes("observer");
}
