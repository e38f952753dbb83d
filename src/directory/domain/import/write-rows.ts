import type { Instant, LocalDate } from "../../../kernel/instant.js";
import type { Capacity, Contact, Member, Service } from "../types.js";
import { COLUMNS, type Column } from "./columns.js";
import type { Current } from "./plan-types.js";
import type { Cells } from "./read-cells.js";

/**
 * The directory as rows of its table, headings first, by organisation: each service beside who answers for it, then
 * the people who answer for none. Read again it changes nothing. What has gone is left out.
 */
export function directoryRows(current: Current, dayOf: (at: Instant) => LocalDate): string[][] {
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "en-GB");
  const people = new Map(
    current.members.filter(({ status }) => status === "active").map((one) => [one.id, one]),
  );
  const rows: Cells[] = [];
  for (const organisation of current.organisations.filter(({ status }) => status === "active").sort(byName)) {
    const head: Cells = { organisation: organisation.name, size: organisation.size };
    const own = [...people.values()].filter((one) => one.organisation === organisation.id).sort(byName);
    const shown = new Set<string>();
    const services = current.services
      .filter((one) => one.status === "active" && one.organisation === organisation.id)
      .sort(byName);
    for (const service of services) {
      const owner = people.get(service.owner ?? "");
      const inFull = owner?.organisation === organisation.id && !shown.has(owner.id);
      if (owner && inFull) shown.add(owner.id);
      const person = owner && (inFull ? personCells(owner) : { email: owner.email });
      rows.push({ ...head, ...person, ...serviceCells(service, people, dayOf) });
    }
    const others = own.filter(({ id }) => !shown.has(id));
    for (const person of others) rows.push({ ...head, ...personCells(person) });
    if (services.length + others.length === 0) rows.push(head);
  }
  const columns = Object.keys(COLUMNS) as Column[];
  return [Object.values(COLUMNS), ...rows.map((cells) => columns.map((column) => cells[column] ?? ""))];
}

function personCells({ name, email, job, discipline, invited }: Member): Cells {
  return {
    person: name,
    email,
    job,
    discipline,
    personPcns: invited?.pcns.join(" ") ?? "",
    as: invited?.as ?? "partner",
  };
}

function serviceCells(
  service: Service,
  people: ReadonlyMap<string, Member>,
  dayOf: (at: Instant) => LocalDate,
): Cells {
  const { ages, capacity, confirmedAt, selfReferral } = service;
  return {
    service: service.name,
    what: service.what,
    description: service.description ?? "",
    needs: service.needs.join("; "),
    pcns: service.pcns.length === 0 ? "*" : service.pcns.join(" "),
    domain: service.domain ?? "",
    from: number(ages?.from),
    to: number(ages?.to),
    cost: service.cost ?? "",
    languages: service.languages?.join(", ") ?? "",
    access: service.access ?? "",
    selfReferral: selfReferral === undefined ? "" : selfReferral ? "yes" : "no",
    url: service.url ?? "",
    room: roomCell(capacity),
    roomOn: capacity.kind === "unknown" ? "" : dayOf(capacity.at),
    ...contactCells("contact", service.contact, people),
    ...contactCells("cover", service.cover, people),
    confirmedOn: confirmedAt === undefined ? "" : dayOf(confirmedAt),
    id: service.source?.id ?? service.id,
  };
}

/** In the words that `readRoom` reads. */
function roomCell(capacity: Capacity): string {
  switch (capacity.kind) {
    case "open":
    case "closed":
      return capacity.kind;
    case "places":
      return `${capacity.places} places`;
    case "waiting-list":
      return `${capacity.weeks} weeks`;
    case "unknown":
      return "";
    default:
      return capacity satisfies never;
  }
}

/** Of somebody who has left there is nothing to write. */
function contactCells(
  which: "contact" | "cover",
  contact: Contact | undefined,
  people: ReadonlyMap<string, Member>,
): Cells {
  if (!contact) return {};
  if ("member" in contact) {
    const { name = "", email = "" } = people.get(contact.member) ?? {};
    return { [`${which}Name`]: name, [`${which}Email`]: email };
  }
  const { name = "", email = "", phone = "" } = contact;
  return { [`${which}Name`]: name, [`${which}Email`]: email, [`${which}Phone`]: phone };
}

function number(value: number | undefined): string {
  return value === undefined ? "" : String(value);
}
