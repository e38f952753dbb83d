import type { Instant, LocalDate } from "../../../kernel/instant.js";
import { plainName } from "../plain-name.js";
import { type Capacity, type Contact, SERVICE_FIELDS, type Service } from "../types.js";
import { differences } from "./differences.js";
import type { Current, Means, Plan } from "./plan-types.js";
import type { BadRow, Read, RowService } from "./row.js";

type Named = { idOf(organisation: string): string; personWith(email: string): string | undefined };

/** What of a service an import can change. */
const COMPARED: readonly (keyof Service)[] = [
  ...SERVICE_FIELDS,
  "organisation",
  "owner",
  "capacity",
  "confirmedAt",
  "status",
  "source",
];

/**
 * The services that the rows name, known again by the source's id, else by their name in their organisation. From a
 * feed comes no person and nothing that was changed here by hand; room counts only when it was said later than ours.
 */
export function planServices(
  read: Read,
  current: Current,
  means: Means,
  named: Named,
): { sheet: Plan["services"]; bad: BadRow[] } {
  const known = index(current.services);
  const sheet: Plan["services"] = { added: [], changed: [], unchanged: 0, gone: [], kept: 0 };
  const bad: BadRow[] = [];
  const seen = new Set<string>();
  const asRead = new Set(read.bad.flatMap(({ id }) => (id === undefined ? [] : [id])));
  for (const { row, organisation, service } of read.rows) {
    if (!service) continue;
    const owner = service.owner === undefined ? undefined : named.personWith(service.owner);
    if (service.owner !== undefined && owner === undefined) {
      const fault = { code: "owner-unknown", found: service.owner } as const;
      bad.push({ row, name: service.name, id: service.id, fault });
      continue;
    }
    const belongs = named.idOf(organisation.name);
    const said = withMembers(service, named);
    const before = known(said, belongs);
    if (before && seen.has(before.id)) continue;
    if (!before) {
      if (service.ended) continue;
      const added = newService(said, belongs, organisation.name, owner, read, current, means);
      const key = said.id ?? `${belongs} ${plainName(said.name)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      sheet.added.push(added);
      continue;
    }
    seen.add(before.id);
    const { after, kept } = merged(before, said, belongs, owner, read, means);
    sheet.kept += kept;
    const fields = differences(before, after, COMPARED);
    if (fields.length > 0) sheet.changed.push({ before, after, fields });
    else sheet.unchanged += 1;
  }
  if (read.whole) {
    sheet.gone = current.services.filter(
      ({ id, status, source }) =>
        status === "active" &&
        source !== undefined &&
        source.feed === read.feed &&
        !seen.has(id) &&
        !asRead.has(source.id),
    );
  }
  return { sheet, bad };
}

/** A contact with the address of somebody on the list is that person. */
function withMembers(service: RowService, { personWith }: Named): RowService {
  const meant = (contact: Contact | undefined): Contact | undefined => {
    const email = contact && "email" in contact ? contact.email : undefined;
    const member = email === undefined ? undefined : personWith(email);
    return member === undefined ? contact : { member };
  };
  const { contact, cover } = service.said;
  return {
    ...service,
    said: {
      ...service.said,
      ...(contact ? { contact: meant(contact) } : {}),
      ...(cover ? { cover: meant(cover) } : {}),
    },
  };
}

function index(services: readonly Service[]): (row: RowService, organisation: string) => Service | undefined {
  const byId = new Map<string, Service>();
  const byName = new Map<string, Service>();
  for (const service of services) {
    byId.set(service.id, service);
    if (service.source) byId.set(service.source.id, service);
    const key = `${service.organisation} ${plainName(service.name)}`;
    if (byName.get(key)?.status !== "active") byName.set(key, service);
  }
  return ({ id, name }, organisation) => {
    const same = id === undefined ? undefined : byId.get(id);
    if (same) return same;
    const namesake = byName.get(`${organisation} ${plainName(name)}`);
    // Two of one name in a feed, each with its own id, are two.
    const other = namesake?.source !== undefined && id !== undefined && namesake.source.id !== id;
    return other ? undefined : namesake;
  };
}

function newService(
  said: RowService,
  organisation: string,
  organisationName: string,
  owner: string | undefined,
  read: Read,
  current: Current,
  means: Means,
): Service {
  return {
    id: means.ids.service(organisationName, said.name),
    area: current.area,
    status: "active",
    organisation,
    ...(owner === undefined ? {} : { owner }),
    name: said.name,
    what: "",
    needs: [],
    pcns: [],
    ...said.said,
    capacity: said.room ? capacity(said.room, means) : { kind: "unknown" },
    confirmedAt: said.confirmedOn === undefined ? means.now : momentOf(said.confirmedOn, means),
    ...(said.id === undefined ? {} : { source: { feed: read.feed ?? "", id: said.id } }),
  };
}

function merged(
  before: Service,
  said: RowService,
  organisation: string,
  owner: string | undefined,
  read: Read,
  means: Means,
): { after: Service; kept: number } {
  const local = read.feed === undefined ? [] : (before.local ?? []);
  const fresh = Object.fromEntries(
    Object.entries({ ...said.said, name: said.name }).filter(([key]) => !local.some((one) => one === key)),
  );
  // Taken out of the directory by hand: the feed does not put it back.
  const stays = local.includes("status");
  const after: Service = {
    ...before,
    ...fresh,
    organisation,
    owner: owner ?? before.owner,
    capacity: roomAfter(before.capacity, said, means),
    confirmedAt: confirmedAfter(before, said, means),
    status: stays ? before.status : said.ended ? "ended" : "active",
    source:
      read.feed !== undefined && said.id !== undefined && said.id !== before.id
        ? { feed: read.feed, id: said.id }
        : before.source,
  };
  const withAll = { ...after, ...said.said, name: said.name };
  return { after, kept: differences(after, withAll, SERVICE_FIELDS).length };
}

function roomAfter(before: Capacity, { room }: RowService, means: Means): Capacity {
  if (room === undefined) return before;
  if (before.kind === "unknown") return capacity(room, means);
  const on = notAhead(room.on, means);
  return on !== undefined && on > means.dayOf(before.at) ? capacity(room, means) : before;
}

function capacity({ said, on }: NonNullable<RowService["room"]>, means: Means): Capacity {
  return { ...said, at: on === undefined ? means.now : momentOf(on, means) };
}

/** A day to come is a slip of the pen: it counts as today. */
function notAhead(day: LocalDate | undefined, means: Means): LocalDate | undefined {
  const today = means.dayOf(means.now);
  return day === undefined || day < today ? day : today;
}

function momentOf(day: LocalDate, means: Means): Instant {
  return day < means.dayOf(means.now) ? means.morningOf(day) : means.now;
}

function confirmedAfter(before: Service, said: RowService, means: Means): Service["confirmedAt"] {
  const day = notAhead(said.confirmedOn, means);
  if (day === undefined) return before.confirmedAt;
  const newer = before.confirmedAt === undefined || day > means.dayOf(before.confirmedAt);
  return newer ? momentOf(day, means) : before.confirmedAt;
}
