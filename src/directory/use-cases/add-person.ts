import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { lockOwnArea, presser } from "../actor.js";
import { readEmail } from "../domain/email.js";
import type { Organisation } from "../domain/types.js";
import { memberById } from "../queries.js";
import { invitedAsIn, mayInvite, organisationIn, readCodes, sizeIn, text } from "../read-forms.js";
import { organisations } from "../store.js";
import { organisationNamed } from "./organisation-named.js";
import { putOnList } from "./put-on-list.js";

/** One person by form. Again with the same address: they are on the list already, and come to further PCNs at most. */
export async function addPerson(work: Work, values: FormValues): Promise<Result<Done, Refusal>> {
  const area = await lockOwnArea(work);
  const email = readEmail(text(values, "email"));
  if (email === undefined)
    return refuse({ code: "email-unreadable", with: { email: text(values, "email").slice(0, 80) } });
  const pcns = readCodes(values);
  if (!pcns.ok) return pcns;
  const may = await mayInvite(work, presser(work), pcns.value);
  if (!may.ok) return may;
  const self = await memberById(work, presser(work));
  if (self?.email.trim().toLowerCase() === email) return refuse({ code: "not-oneself" });
  const organisation = await readOrganisation(work, area.id, values);
  if (!organisation.ok) return organisation;
  const { member, how } = await putOnList(work, area, {
    name: text(values, "name"),
    email,
    organisation: organisation.value.id,
    job: text(values, "job"),
    discipline: text(values, "discipline"),
    pcns: pcns.value,
    as: invitedAsIn(values),
  });
  const gaps = { name: member.name, pcns: (member.invited?.pcns ?? []).join(", ") };
  const next = ["add-person", "people"] as const;
  if (how === "known") return ok({ say: "person-known", with: gaps, next });
  if (how === "more") return ok({ say: "person-comes-to-more", with: gaps, next });
  return ok({ say: gaps.pcns === "" ? "person-added" : "person-added-to", with: gaps, next });
}

/** The one chosen, or the one named, which is new when no other has that name. */
export async function readOrganisation(
  work: Work,
  area: string,
  values: FormValues,
): Promise<Result<Organisation, Refusal>> {
  const meant = organisationIn(values);
  if ("id" in meant) {
    const chosen = await organisations.get(work, meant.id);
    return chosen?.area === area && chosen.status === "active"
      ? ok(chosen)
      : refuse({ code: "no-longer-there" });
  }
  if (meant.name === "") return refuse({ code: "organisation-missing" });
  const named = await organisationNamed(work, area, meant.name, sizeIn(values));
  return named
    ? ok(named)
    : refuse({ code: "organisation-size-missing", with: { organisation: meant.name } });
}
