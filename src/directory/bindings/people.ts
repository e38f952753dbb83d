import {
  addListForm,
  addPersonForm,
  editPersonForm,
  type PersonFormFacts,
} from "../../../cards/directory/person-form.js";
import { removeForm } from "../../../cards/directory/remove-form.js";
import type { Person } from "../../../cards/meetings/person-field.js";
import type { About, Binding, Data, OpenForm, Reading, Refusal } from "../../app/contract.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { seriesOfArea } from "../../meetings/queries.js";
import type { Store } from "../../storage/database.js";
import { presser } from "../actor.js";
import type { Member } from "../domain/types.js";
import { invitationOf, ownedBy } from "../owned.js";
import {
  areaById,
  keeping,
  memberById,
  membersOfArea,
  organisationsOfArea,
  seriesRunBy,
} from "../queries.js";
import { addPeople } from "../use-cases/add-people.js";
import { addPerson } from "../use-cases/add-person.js";
import { editPerson } from "../use-cases/edit-person.js";
import { mustStay, removePerson } from "../use-cases/remove-person.js";
import { showPeople } from "../views/people.js";

/** Who is on the list of the area. */
export const peopleBindings: readonly Binding[] = [
  { action: "directory.people", view: showPeople },
  {
    action: "directory.add-people",
    form: async (reading) =>
      ok({
        definition: addPersonForm(await formFacts(reading)),
        values: { as: "partner", discipline: "voluntary sector" },
      }),
    run: (work, _, values) => addPerson(work, values),
  },
  {
    action: "directory.add-list",
    form: async () =>
      ok({ definition: addListForm(), values: { size: "local", discipline: "voluntary sector" } }),
    run: (work, _, values) => addPeople(work, values),
  },
  {
    action: "directory.edit-person",
    about: aboutMember,
    form: (reading, data) => onMember(reading, data.member, openEdit),
    run: (work, data, values) => editPerson(work, data.member ?? "", values),
  },
  {
    action: "directory.remove-person",
    about: aboutMember,
    form: (reading, data) => onMember(reading, data.member, openRemove),
    run: (work, data, values) => removePerson(work, data.member ?? "", values),
  },
  {
    action: "directory.leave",
    form: (reading) => onMember(reading, reading.actor.id, openRemove),
    run: (work, _, values) => removePerson(work, presser(work), values),
  },
];

async function aboutMember(store: Store, data: Data): Promise<About | undefined> {
  const member = await memberById(store, data.member ?? "");
  return member && { area: member.area, owner: member.id };
}

async function onMember(
  reading: Reading,
  id: string | undefined,
  open: (reading: Reading, member: Member) => Promise<Result<OpenForm, Refusal>>,
): Promise<Result<OpenForm, Refusal>> {
  const member = await memberById(reading, id ?? "");
  if (!member) return refuse({ code: "no-longer-there" });
  if (member.status === "left") return refuse({ code: "person-gone-already", with: { name: member.name } });
  return open(reading, member);
}

async function formFacts(reading: Reading): Promise<PersonFormFacts> {
  const { actor } = reading;
  const organisations = (await organisationsOfArea(reading, actor.area)).sort((a, b) =>
    a.name.localeCompare(b.name, "en-GB"),
  );
  const all = await seriesOfArea(reading, actor.area);
  const mine = await seriesRunBy(reading, actor.id);
  const may = (await keeping(reading, actor)) === "area" ? all : all.filter(({ id }) => mine.includes(id));
  return { organisations, codes: may.map(({ code }) => code) };
}

async function openEdit(reading: Reading, member: Member): Promise<Result<OpenForm, Refusal>> {
  const facts = await formFacts(reading);
  const area = await areaById(reading, member.area);
  const { pcns, as } = await invitationOf(reading, member);
  const { name, email, organisation, job, discipline } = member;
  const organisationName = facts.organisations.find(({ id }) => id === organisation)?.name;
  const definition = editPersonForm({ ...facts, name, discipline });
  const chosen = definition.fields.some(({ id }) => id === "organisation");
  return ok({
    definition,
    values: {
      name,
      email,
      ...(chosen ? { organisation } : { newOrganisation: organisationName }),
      job,
      discipline,
      pcns: pcns.join(", "),
      as,
      coordinates: area?.coordinators?.includes(member.id) ?? false,
    },
  });
}

async function openRemove(reading: Reading, member: Member): Promise<Result<OpenForm, Refusal>> {
  const owned = await ownedBy(reading, member);
  const stays = mustStay(member, owned);
  if (stays) return refuse(stays);
  const leaves = member.id === reading.actor.id;
  const area = await areaById(reading, member.area);
  const people: Person[] = [];
  const names = new Map((await organisationsOfArea(reading, member.area)).map(({ id, name }) => [id, name]));
  for (const { id, name, organisation } of await membersOfArea(reading, member.area)) {
    if (id !== member.id) people.push({ id, name, organisation: names.get(organisation) ?? "" });
  }
  return ok({
    definition: removeForm({
      name: leaves ? (area?.name ?? "") : member.name,
      leaves,
      services: owned.services.map(({ name }) => name),
      cases: owned.cases,
      offers: owned.offers,
      actions: owned.actions,
      people: people.sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
    }),
  });
}
