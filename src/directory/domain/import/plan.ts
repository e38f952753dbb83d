import type { Instant, LocalDate } from "../../../kernel/instant.js";
import type { Member, Organisation, Service } from "../types.js";
import { planOrganisations } from "./plan-organisations.js";
import { planPeople } from "./plan-people.js";
import { planServices } from "./plan-services.js";
import type { BadRow, Note, Read, Row } from "./row.js";

/** What is in the directory of an area now, people and services that have gone from it included. */
export type Current = {
  area: string;
  organisations: readonly Organisation[];
  members: readonly Member[];
  services: readonly Service[];
};

/** What the plan may not decide by itself. */
export type Means = {
  now: Instant;
  /** The day of the area's calendar that an instant falls on. */
  dayOf(at: Instant): LocalDate;
  /** Nine in the morning of a day in the area's zone. */
  morningOf(day: LocalDate): Instant;
  /** Ids of what is new. */
  ids: {
    organisation(name: string): string;
    member(name: string): string;
    service(organisation: string, name: string): string;
  };
  /** Of a person whose row is silent about them. */
  job: string;
  discipline: string;
};

export type FieldChange = { field: string; from: unknown; to: unknown };
export type Changed<T> = { before: T; after: T; fields: FieldChange[] };
export type Sheet<T> = { added: T[]; changed: Changed<T>[]; unchanged: number };

/** What an import will do; nothing of it is done yet. */
export type Plan = {
  organisations: Sheet<Organisation>;
  people: Sheet<Member>;
  /** `gone`: the feed had them and has them no more. `kept`: facts changed here, which the feed says otherwise. */
  services: Sheet<Service> & { gone: Service[]; kept: number };
  bad: BadRow[];
  notes: Note[];
};

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
