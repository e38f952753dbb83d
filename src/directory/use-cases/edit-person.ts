import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { followLeaver } from "../../cases/use-cases/follow-leaver.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { seriesOfArea } from "../../meetings/queries.js";
import { followMember } from "../../meetings/use-cases/follow-calendar.js";
import type { Work } from "../../storage/work.js";
import { lockOwnArea, presser } from "../actor.js";
import { readEmail } from "../domain/email.js";
import type { Area, Member } from "../domain/types.js";
import { invitationOf } from "../owned.js";
import { coordinatorsOf, membersByEmail, rolesIn, seriesOfMember } from "../queries.js";
import { invitedAsIn, readCodes, text } from "../read-forms.js";
import { members } from "../store.js";
import { readOrganisation } from "./add-person.js";
import { endLinksOf } from "./end-links-of.js";
import { joinRunning } from "./put-on-list.js";
import { saveArea } from "./save-area.js";
import { setRoles } from "./set-roles.js";

/**
 * Corrects what the list says of somebody, which PCNs they come to, and whether they coordinate the area. Who is no
 * longer invited to a PCN leaves its list, unless they run its MDT. The same again changes nothing.
 */
export async function editPerson(work: Work, id: string, values: FormValues): Promise<Result<Done, Refusal>> {
  const area = await lockOwnArea(work);
  const before = await members.lock(work, id);
  if (before?.area !== area.id || before.status !== "active") return refuse({ code: "no-longer-there" });
  const email = readEmail(text(values, "email"));
  if (email === undefined)
    return refuse({ code: "email-unreadable", with: { email: text(values, "email").slice(0, 80) } });
  const other = (await membersByEmail(work, email)).find((one) => one.id !== id && one.area === area.id);
  if (other) return refuse({ code: "address-taken", with: { name: other.name, email } });
  const pcns = readCodes(values);
  if (!pcns.ok) return pcns;
  const invited = { pcns: pcns.value, as: invitedAsIn(values) };
  const sameInvitation = asText(invited) === asText(await invitationOf(work, before));
  if (id === presser(work) && !sameInvitation) return refuse({ code: "not-oneself" });
  const organisation = await readOrganisation(work, area.id, values);
  if (!organisation.ok) return organisation;
  const coordinates = await setCoordinates(work, area, before, values.coordinates === true);
  if (!coordinates.ok) return coordinates;
  const after: Member = {
    ...before,
    name: text(values, "name"),
    email,
    // Whoever had the old address is not this person any more: nothing reaches their account, nor do they act by it.
    accounts:
      email === before.email
        ? before.accounts
        : before.accounts.filter(({ platform }) => platform === "playground"),
    organisation: organisation.value.id,
    job: text(values, "job"),
    discipline: text(values, "discipline"),
    ...(sameInvitation ? {} : { invited }),
  };
  const changed = (["name", "email", "organisation", "job", "discipline", "invited"] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  if (changed.length > 0) {
    await members.save(work, after, work.now);
    await work.record({ type: "member-changed", thing: id, facts: { changed } }, area.id);
    if (!sameInvitation) await followInvitation(work, after);
    if (email !== before.email) await inviteAnew(work, id);
  }
  const why = email !== before.email ? "address-changed" : "coordinator";
  // Links lie where the emails are: with whoever reads the old address, or has the lost phone.
  if (email !== before.email || values.endLinks === true) await endLinksOf(work, before, why);
  return ok({ say: "person-saved", with: { name: after.name }, next: ["people"] });
}

function asText({ pcns, as }: NonNullable<Member["invited"]>): string {
  return `${as}: ${pcns.toSorted().join(" ")}`;
}

async function followInvitation(work: Work, member: Member): Promise<void> {
  await joinRunning(work, member);
  const { pcns = [], as = "partner" } = member.invited ?? {};
  for (const series of await seriesOfArea(work, member.area)) {
    const roles = await rolesIn(work, series.id, member.id);
    const runs = [series.chair, series.deputy, series.coordinator].includes(member.id);
    if (roles.length === 0 || runs) continue;
    await setRoles(work, {
      series: series.id,
      member: member.id,
      roles: pcns.includes(series.code) ? [as] : [],
    });
    // Off this list, or only reading from now on: they hold no case of it any more.
    if (!pcns.includes(series.code) || as !== "partner") await followLeaver(work, series.id, member.id);
  }
}

/** The meetings come into the calendar of the new address. */
async function inviteAnew(work: Work, member: string): Promise<void> {
  for (const { series, roles } of await seriesOfMember(work, member))
    await followMember(work, { series, member, before: [], after: roles });
}

async function setCoordinates(
  work: Work,
  area: Area,
  { id, name }: Member,
  wanted: boolean,
): Promise<Result<true, Refusal>> {
  const others = (await coordinatorsOf(work, area)).map((one) => one.id).filter((one) => one !== id);
  const does = area.coordinators?.includes(id) ?? false;
  if (does === wanted) return ok(true);
  if (does && others.length === 0) return refuse({ code: "person-only-coordinator", with: { name } });
  await saveArea(work, { ...area, coordinators: wanted ? [...others, id] : others });
  return ok(true);
}
