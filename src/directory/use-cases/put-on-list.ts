import { seriesOfArea } from "../../meetings/queries.js";
import type { Work } from "../../storage/work.js";
import { withNextDigest } from "../domain/digest-day.js";
import type { Area, InvitedAs, Member } from "../domain/types.js";
import { rolesIn } from "../queries.js";
import { members, membersWithEmail } from "../store.js";
import { addMember } from "./add-member.js";
import { joinSeries } from "./join-series.js";
import { welcome } from "./welcome.js";

export type Newcoming = Pick<Member, "name" | "email" | "organisation" | "job" | "discipline"> & {
  pcns: readonly string[];
  as: InvitedAs;
};

/** added: new, or back after having left. more: was on the list, and comes to further PCNs now. known: as before. */
export type Listed = { member: Member; how: "added" | "more" | "known" };

/**
 * Puts somebody on the list of an area, once for an address (lower case): who is on it keeps everything and only comes
 * to more PCNs, though nobody puts themselves there: an MDT's list sees its cases. They join the MDTs of these that run; the others when they start. New people get one welcome. Call it
 * with the area locked, so that two at once do not add the same person twice.
 */
export async function putOnList(work: Work, area: Area, given: Newcoming): Promise<Listed> {
  const [before] = await membersWithEmail(work, given.email, area.id);
  const { pcns, as, ...person } = given;
  if (before?.status === "active") return comeToMore(work, before, pcns, as);
  const invited = { pcns, as };
  const member = before
    ? await comeBack(work, area, { ...before, ...person, invited, status: "active" })
    : await addMember(work, { ...person, area: area.id, accounts: [], invited });
  await joinRunning(work, member);
  await welcome(work, member.id, { back: before !== undefined });
  return { member, how: "added" };
}

async function comeToMore(
  work: Work,
  before: Member,
  pcns: readonly string[],
  as: InvitedAs,
): Promise<Listed> {
  const all = [...new Set([...(before.invited?.pcns ?? []), ...pcns])];
  const own = work.actor.kind === "member" && work.actor.id === before.id;
  if (own || all.length === (before.invited?.pcns.length ?? 0)) return { member: before, how: "known" };
  const member = { ...before, invited: { pcns: all, as: before.invited?.as ?? as } };
  await members.lock(work, member.id);
  await members.save(work, member, work.now);
  await work.record({ type: "member-changed", thing: member.id, facts: { pcns: all } }, member.area);
  await joinRunning(work, member);
  return { member, how: "more" };
}

async function comeBack(work: Work, area: Area, given: Member): Promise<Member> {
  const member = withNextDigest(given, work.now, area.zone);
  await members.save(work, member, work.now);
  await work.record({ type: "member-back", thing: member.id }, area.id);
  return member;
}

/** Onto the list of every MDT of their PCNs that runs; who has a role in it keeps that and gets no other. */
export async function joinRunning(work: Work, member: Member): Promise<void> {
  const { invited } = member;
  if (!invited) return;
  for (const series of await seriesOfArea(work, member.area)) {
    if (series.status !== "active" || !invited.pcns.includes(series.code)) continue;
    if ((await rolesIn(work, series.id, member.id)).length > 0) continue;
    await joinSeries(work, { series: series.id, member: member.id, roles: [invited.as] });
  }
}
