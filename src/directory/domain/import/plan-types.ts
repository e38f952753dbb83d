import type { Instant, LocalDate } from "../../../kernel/instant.js";
import type { Member, Organisation, Service } from "../types.js";
import type { BadRow, Note } from "./row.js";

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
