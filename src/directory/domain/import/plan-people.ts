import type { Member } from "../types.js";
import { differences } from "./differences.js";
import type { Current, Means, Sheet } from "./plan-types.js";
import type { Note, Row, RowPerson } from "./row.js";

export type PlannedPeople = {
  sheet: Sheet<Member>;
  notes: Note[];
  /** The member with this address after the import, if any. */
  personWith(email: string): string | undefined;
};

/**
 * The people that the rows name, known again by their addresses. Their accounts, pauses and digest stay as they are;
 * they come to more PCNs, never to fewer; and who has left the list does not come back by a table.
 */
export function planPeople(
  rows: readonly Row[],
  current: Current,
  means: Means,
  idOf: (organisation: string) => string,
): PlannedPeople {
  const known = new Map<string, Member>();
  for (const member of current.members) {
    const email = member.email.trim().toLowerCase();
    if (known.get(email)?.status !== "active") known.set(email, member);
  }
  const sheet: Sheet<Member> = { added: [], changed: [], unchanged: 0 };
  const notes: Note[] = [];
  const seen = new Set<string>();
  const added = new Map<string, string>();
  for (const { row, organisation, person } of rows) {
    if (!person || seen.has(person.email)) continue;
    seen.add(person.email);
    const before = known.get(person.email);
    if (before?.status === "left") {
      notes.push({ row, name: person.name, note: { code: "person-left", email: person.email } });
      continue;
    }
    const after = before
      ? merged(before, person, idOf(organisation.name))
      : newMember(person, current.area, idOf(organisation.name), means);
    const fields = before
      ? differences(before, after, ["name", "organisation", "job", "discipline", "invited"])
      : [];
    if (!before) {
      sheet.added.push(after);
      added.set(person.email, after.id);
    } else if (fields.length > 0) sheet.changed.push({ before, after, fields });
    else sheet.unchanged += 1;
  }
  const personWith = (email: string) => {
    const member = known.get(email);
    return added.get(email) ?? (member?.status === "active" ? member.id : undefined);
  };
  return { sheet, notes, personWith };
}

function merged(before: Member, said: RowPerson, organisation: string): Member {
  const pcns = [...new Set([...(before.invited?.pcns ?? []), ...(said.pcns ?? [])])];
  const as = before.invited?.as ?? said.as ?? "partner";
  const same = pcns.length === (before.invited?.pcns.length ?? 0);
  return {
    ...before,
    name: said.name,
    organisation,
    job: said.job ?? before.job,
    discipline: said.discipline ?? before.discipline,
    ...(same ? {} : { invited: { pcns, as } }),
  };
}

function newMember(said: RowPerson, area: string, organisation: string, means: Means): Member {
  return {
    id: means.ids.member(said.name),
    area,
    status: "active",
    name: said.name,
    email: said.email,
    organisation,
    job: said.job ?? means.job,
    discipline: said.discipline ?? means.discipline,
    accounts: [],
    invited: { pcns: said.pcns ?? [], as: said.as ?? "partner" },
    digest: 1,
  };
}
