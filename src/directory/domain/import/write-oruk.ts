import type { Instant, LocalDate } from "../../../kernel/instant.js";
import type { Contact, Need, Organisation, Service } from "../types.js";
import { NEED_TAXONOMY, PCN } from "./oruk-facts.js";
import type { Current } from "./plan-types.js";

/**
 * The services of the directory as one page of an Open Referral UK feed (HSDS-UK 3.0), which others may publish: so
 * without anybody on the list and without the room that partners tell each other. Read again it changes nothing.
 */
export function orukPage(
  current: Current,
  dayOf: (at: Instant) => LocalDate,
  names: Readonly<Record<Need, string>>,
): object {
  const organisations = new Map(
    current.organisations.filter(({ status }) => status === "active").map((one) => [one.id, one]),
  );
  const contents = current.services
    .filter(({ status }) => status === "active")
    .flatMap((service) => {
      const organisation = organisations.get(service.organisation);
      return organisation ? [serviceJson(service, organisation, dayOf, names)] : [];
    });
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function serviceJson(
  service: Service,
  organisation: Organisation,
  dayOf: (at: Instant) => LocalDate,
  names: Readonly<Record<Need, string>>,
): object {
  const { ages, access, languages = [], contact, confirmedAt, selfReferral } = service;
  const id = service.source?.id ?? service.id;
  return defined({
    id,
    name: service.name,
    status: "active",
    description: service.description ?? service.what,
    ...(service.description === undefined ? {} : { summary: service.what }),
    url: service.url,
    fees: service.cost,
    minimum_age: ages?.from,
    maximum_age: ages?.to,
    assured_date: confirmedAt && dayOf(confirmedAt),
    application_process:
      selfReferral === undefined ? undefined : selfReferral ? "Self-referral" : "Referral required",
    organization: { id: organisation.id, name: organisation.name, description: organisation.name },
    languages: languages.map((name, at) => ({ id: `${id}-language-${at + 1}`, name })),
    service_areas: service.pcns.map((name) => ({ id: `${id}-area-${name}`, name, extent_type: PCN })),
    service_at_locations:
      access === undefined
        ? []
        : [
            {
              id: `${id}-at`,
              location: {
                id: `${id}-location`,
                location_type: "physical",
                accessibility: [{ id: `${id}-access`, description: access }],
              },
            },
          ],
    contacts: contact === undefined ? [] : contactsJson(id, contact),
    attributes: service.needs.map((need) => ({
      id: `${id}-need-${need}`,
      link_type: "service",
      taxonomy_term: { id: need, code: need, name: names[need], taxonomy: NEED_TAXONOMY },
    })),
  });
}

/** Members are not for the public; a desk or a mailbox of the organisation is. */
function contactsJson(id: string, contact: Contact): object[] {
  if ("member" in contact) return [];
  const { name, email, phone } = contact;
  const phones = phone === undefined ? [] : [{ id: `${id}-phone`, number: phone }];
  return [defined({ id: `${id}-contact`, name, email, phones })];
}

function defined(object: object): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
