import type { Done, FormValues, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Work } from "../../storage/work.js";
import { lockOwnArea } from "../actor.js";
import { plainName } from "../domain/plain-name.js";
import type { Organisation } from "../domain/types.js";
import { membersOfArea, organisationsOfArea } from "../queries.js";
import { text } from "../read-forms.js";
import { ownerIn } from "../read-owner.js";
import { readService } from "../read-service.js";
import { services } from "../store.js";
import { addService } from "./add-service.js";

/** A service by form. One of that name in that organisation is refused, so a form sent again adds no second. */
export async function newService(work: Work, values: FormValues): Promise<Result<Done, Refusal>> {
  const area = await lockOwnArea(work);
  const organisation = meant(await organisationsOfArea(work, area.id), text(values, "organisation"));
  if (!organisation) return refuse({ code: "organisation-missing" });
  const people = await membersOfArea(work, area.id);
  const said = readService(values, people);
  if (!said.ok) return said;
  const owner = ownerIn(values, people);
  if (!owner.ok) return owner;
  const { name } = said.value;
  const others = await services.find(work, { area: area.id, status: "active" });
  const same = (one: { organisation: string; name: string }) =>
    one.organisation === organisation.id && plainName(one.name) === plainName(name);
  if (others.some(same)) {
    const gaps = { organisation: organisation.name, service: name };
    return refuse({ code: "service-there-already", with: gaps });
  }
  await addService(work, {
    ...said.value,
    area: area.id,
    organisation: organisation.id,
    owner: owner.value,
    capacity: { kind: "unknown" },
    confirmedAt: work.now,
  });
  return ok({ say: "service-added", with: { service: name } });
}

/** By id from a menu, or by its whole name. */
function meant(all: readonly Organisation[], typed: string): Organisation | undefined {
  return all.find(({ id, name }) => id === typed || plainName(name) === plainName(typed));
}
