import { escapeHtml } from "../../../../cards/render/html-text.js";
import { guestWords as say } from "../../../../cards/text/email.js";
import type { Roundtable } from "../../../app/compose.js";
import { caseById, excludedFrom, readableByPartners } from "../../../cases/queries.js";
import type { Member, Role } from "../../../directory/domain/types.js";
import { rolesIn, seriesOfMember } from "../../../directory/queries.js";
import type { Meeting } from "../../../meetings/domain/types.js";
import { meetingById, nextMeeting } from "../../../meetings/queries.js";
import { type Drawing, drawn, ownButton } from "./shown.js";

const READERS: readonly Role[] = ["chair", "deputy", "partner", "observer"];

/**
 * What a reader of the channel would find there beside a message: the board while the meeting runs, and a way into each
 * case on the agenda.
 */
export async function beside(
  roundtable: Roundtable,
  on: Drawing,
  member: Member,
  meetingId?: string,
): Promise<string> {
  const parts: string[] = [];
  for (const meeting of await meetingsFor(roundtable, member, meetingId)) {
    const board = roundtable.cards.get("meetings.board");
    if (meeting.status === "live" && board) {
      const at = `channel:${meeting.series}` as const;
      const store = roundtable.unit.reading();
      const card = await board(store, { meeting: meeting.id }, { at, now: roundtable.unit.now() });
      if (!("drop" in card))
        parts.push(`<section><h2>${escapeHtml(say.now)}</h2>${drawn(on, card, 3, "board-")}</section>`);
    }
    const buttons = await caseButtons(roundtable, on, member, meeting);
    if (buttons !== "")
      parts.push(
        `<section><h2>${escapeHtml(say.cases)}</h2><form method="post" action="${escapeHtml(on.path)}"><div class="buttons">${buttons}</div></form></section>`,
      );
  }
  return parts.join("\n");
}

async function meetingsFor({ unit }: Roundtable, member: Member, id?: string): Promise<Meeting[]> {
  const store = unit.reading();
  const found: (Meeting | undefined)[] = [];
  if (id !== undefined) found.push(await meetingById(store, id));
  else
    for (const { series } of await seriesOfMember(store, member.id))
      found.push(await nextMeeting(store, series, unit.now()));
  return found.filter(
    (meeting) => meeting?.status === "agenda-out" || meeting?.status === "live",
  ) as Meeting[];
}

async function caseButtons(
  { unit }: Roundtable,
  on: Drawing,
  member: Member,
  meeting: Meeting,
): Promise<string> {
  const store = unit.reading();
  const roles = await rolesIn(store, meeting.series, member.id);
  if (!READERS.some((role) => roles.includes(role))) return "";
  const buttons: string[] = [];
  for (const { caseId } of meeting.agenda) {
    const about = await caseById(store, caseId);
    if (!about || !readableByPartners(about) || excludedFrom(about, member.organisation)) continue;
    buttons.push(ownButton(on, about.ref ?? "", "cases.open", { case: caseId }));
  }
  return buttons.join("");
}
