import type { Done, FormValues, Refusal, Who } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { holdUntilEnd } from "../../storage/hold.js";
import type { Work } from "../../storage/work.js";
import { readEmail } from "../domain/email.js";
import { allAreas, whoToAsk } from "../queries.js";
import { readArea, sizeIn, text } from "../read-forms.js";
import { addMember } from "./add-member.js";
import { organisationNamed } from "./organisation-named.js";
import { saveArea } from "./save-area.js";

/** England's; the area can choose another. */
const ZONE = "Europe/London";

/**
 * The first of all: the area, the organisation and the member who sets it up and coordinates it, with their account.
 * The actor has the ids that the two are to get. Of two at once the second is told whom to ask; so is everybody later.
 */
export async function setUpArea(work: Work, who: Who, values: FormValues): Promise<Result<Done, Refusal>> {
  const { actor } = work;
  if (actor.kind !== "member") throw new Error("only people set up an area");
  await holdUntilEnd(work, "first area");
  if ((await allAreas(work)).length > 0) {
    const ask = await whoToAsk(work);
    return refuse(ask ? { code: "area-there-already", with: ask } : { code: "not-on-the-list" });
  }
  const read = readArea(values);
  if (!read.ok) return read;
  const typed = text(values, "email");
  const email = readEmail(who.profile?.email ?? "") ?? readEmail(typed);
  if (email === undefined) return refuse({ code: "email-unreadable", with: { email: typed.slice(0, 80) } });
  const area = await saveArea(work, { ...read.value, id: actor.area, zone: ZONE, coordinators: [actor.id] });
  const organisation = await organisationNamed(work, area.id, text(values, "organisation"), sizeIn(values));
  if (!organisation) throw new Error("the form asks for the size");
  await addMember(work, {
    id: actor.id,
    area: area.id,
    name: text(values, "name"),
    email,
    organisation: organisation.id,
    job: text(values, "job"),
    discipline: text(values, "discipline"),
    // By email one is known by the address.
    accounts: who.platform === "email" ? [] : [{ platform: who.platform, userId: who.userId }],
  });
  return ok({
    say: "area-set-up",
    with: { area: area.name },
    next: ["add-person", "add-list", "set-up-mdt"],
  });
}
