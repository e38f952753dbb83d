/** Services as cards show them. */
import type { ServiceFacts } from "../../cards/directory/service-facts.js";
import { type Instant, localDate } from "../kernel/instant.js";
import { shortDayWithYear } from "../kernel/spoken.js";
import type { Store } from "../storage/database.js";
import { isHidden, isStale, knownRightAt } from "./domain/freshness.js";
import type { Area, Contact, Organisation, Service } from "./domain/types.js";
import { areaById, memberById, organisationById } from "./queries.js";
import { roomFacts } from "./room-facts.js";

export async function serviceFacts(store: Store, service: Service, now: Instant): Promise<ServiceFacts> {
  const organisation = await organisationById(store, service.organisation);
  const area = await areaById(store, service.area);
  if (!area || !organisation) throw new Error(`service ${service.id} has lost its area or organisation`);
  const { id, name, what, needs, capacity, cover } = service;
  const { description, pcns, domain, ages, cost, languages, access, selfReferral, url } = service;
  return {
    ...{ id, name, what, needs, description, pcns, domain, ages, cost, languages, access, selfReferral, url },
    organisation: organisation.name,
    size: organisation.size,
    contact: await whomToAsk(store, service, organisation),
    cover: cover && (await contactText(store, cover)),
    room: roomFacts(capacity, now, area.zone),
    fresh: freshness(service, area, now),
  };
}

function freshness(service: Service, area: Area, now: Instant): ServiceFacts["fresh"] {
  const at = knownRightAt(service, area.feeds);
  const hidden = isHidden(service, area.feeds, now);
  return {
    state: hidden ? "hidden" : isStale(service, area.feeds, now) ? "stale" : "right",
    at: at === undefined ? undefined : shortDayWithYear(localDate(at, area.zone)),
    fed: service.owner === undefined,
  };
}

/** The contact that was named, else who answers for it, else the organisation itself. */
async function whomToAsk(store: Store, service: Service, organisation: Organisation): Promise<string> {
  const named = service.contact && (await contactText(store, service.contact));
  if (named !== undefined) return named;
  const owner = service.owner === undefined ? undefined : await memberById(store, service.owner);
  return owner ? `${owner.name}, ${owner.job}` : organisation.name;
}

/** Undefined for somebody who has left the list. */
async function contactText(store: Store, contact: Contact): Promise<string | undefined> {
  if ("member" in contact) {
    const member = await memberById(store, contact.member);
    return member?.status === "active" ? `${member.name}, ${member.job}` : undefined;
  }
  const parts = [contact.name, contact.email, contact.phone].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}
