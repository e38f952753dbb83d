import { planOrganisations } from "./plan-organisations.js";
import { planPeople } from "./plan-people.js";
import { planServices } from "./plan-services.js";
import type { Current, Means, Plan } from "./plan-types.js";
import type { BadRow, Read, Row } from "./row.js";

/** Compares what was read with what is there: the same again is all unchanged. */
export function planImport(read: Read, current: Current, means: Means): Plan {
  const twice = repeated(read.rows);
  const leftOut = new Set(twice.map(({ row }) => row));
  const rows = read.rows.filter(({ row }) => !leftOut.has(row));
  const { sheet: organisations, idOf } = planOrganisations(rows, current, means);
  const people = planPeople(rows, current, means, idOf);
  const services = planServices({ ...read, rows }, current, means, { idOf, personWith: people.personWith });
  const bad = [...read.bad, ...twice, ...services.bad].sort((a, b) => a.row - b.row);
  return {
    organisations,
    people: people.sheet,
    services: services.sheet,
    bad,
    notes: [...read.notes, ...people.notes].sort((a, b) => a.row - b.row),
  };
}

/** Rows that say of the same person or service something else than a row before them. */
function repeated(rows: readonly Row[]): BadRow[] {
  const first = new Map<string, { row: number; words: string }>();
  const bad: BadRow[] = [];
  for (const { row, organisation, person, service } of rows) {
    const things: [key: string, name: string, words: string][] = [];
    if (person) things.push([`person ${person.email}`, person.name, JSON.stringify(person)]);
    if (service) {
      const key = service.id ?? `${organisation.name} ${service.name}`.toLowerCase();
      things.push([`service ${key}`, service.name, JSON.stringify(service)]);
    }
    const other = things.find(([key, , words]) => (first.get(key)?.words ?? words) !== words);
    if (other) {
      bad.push({
        row,
        name: other[1],
        id: service?.id,
        fault: { code: "twice", row: first.get(other[0])?.row ?? 0 },
      });
    } else for (const [key, , words] of things) if (!first.has(key)) first.set(key, { row, words });
  }
  return bad;
}
