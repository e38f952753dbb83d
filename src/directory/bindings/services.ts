import { addServiceForm, editServiceForm } from "../../../cards/directory/service-form.js";
import type { Person } from "../../../cards/meetings/person-field.js";
import type { About, Binding, Data, OpenForm, Reading, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import { answersFor } from "../answers-for.js";
import type { Member, Organisation } from "../domain/types.js";
import { membersOfArea, organisationsOfArea, serviceById } from "../queries.js";
import { serviceValues } from "../read-service.js";
import { confirmService } from "../use-cases/confirm-service.js";
import { editService } from "../use-cases/edit-service.js";
import { newService } from "../use-cases/new-service.js";
import { showCoverage } from "../views/coverage.js";
import { showService } from "../views/service.js";

export async function aboutService(store: Store, data: Data, actor: Member): Promise<About | undefined> {
  const service = await serviceById(store, data.service ?? "");
  if (!service) return undefined;
  const owner = answersFor(service, actor.id) ? actor.id : service.owner;
  return { area: service.area, ...(owner === undefined ? {} : { owner }) };
}

/** The services of the area: each with all its facts, changed by whom they belong to or a coordinator. */
export const serviceBindings: readonly Binding[] = [
  { action: "directory.coverage", view: showCoverage },
  { action: "directory.service", about: aboutService, view: showService },
  {
    action: "directory.add-service",
    form: async (reading) => ok({ definition: addServiceForm(await formFacts(reading)) }),
    run: (work, _, values) => newService(work, values),
  },
  {
    action: "directory.edit-service",
    about: aboutService,
    form: openEdit,
    run: (work, data, values) => editService(work, data.service ?? "", values),
  },
  {
    action: "directory.confirm-service",
    about: aboutService,
    run: (work, data) => confirmService(work, data.service ?? ""),
  },
];

async function openEdit(reading: Reading, data: Data): Promise<Result<OpenForm, Refusal>> {
  const service = await serviceById(reading, data.service ?? "");
  if (!service) return refuse({ code: "service-not-found" });
  if (service.status === "ended") return refuse({ code: "service-ended", with: { service: service.name } });
  const facts = await formFacts(reading);
  const definition = editServiceForm({ ...facts, service: service.name });
  const chosen = definition.fields.find(({ id }) => id === "owner")?.kind === "choice";
  const owner = facts.people.find(({ id }) => id === service.owner);
  return ok({
    definition,
    values: { ...serviceValues(service, facts.members), owner: chosen ? owner?.id : owner?.name },
  });
}

async function formFacts(
  reading: Reading,
): Promise<{ organisations: Organisation[]; people: Person[]; members: Member[] }> {
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "en-GB");
  const organisations = (await organisationsOfArea(reading, reading.actor.area)).sort(byName);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const members = (await membersOfArea(reading, reading.actor.area)).sort(byName);
  const people = members.map(({ id, name, organisation }) => ({
    id,
    name,
    organisation: names.get(organisation) ?? "",
  }));
  return { organisations, people, members };
}
