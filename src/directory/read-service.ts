import { serviceFormWords } from "../../cards/text/services.js";
import type { FormValues, Refusal } from "../app/contract.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { readEmail } from "./domain/email.js";
import { readLanguages } from "./domain/languages.js";
import { ASSET_DOMAINS, type Contact, type Member, NEEDS, type Service } from "./domain/types.js";
import { readWebAddress } from "./domain/web-address.js";
import { readCodes, text } from "./read-forms.js";

/** What the form of a service says; a fact left empty is undefined, so that it is taken out. */
export type SaidOfService = Pick<
  Service,
  | "name"
  | "what"
  | "description"
  | "needs"
  | "pcns"
  | "domain"
  | "ages"
  | "cost"
  | "languages"
  | "access"
  | "selfReferral"
  | "url"
  | "contact"
  | "cover"
>;

/** `people`: of the area; an address of one of them means that person. */
export function readService(values: FormValues, people: readonly Member[]): Result<SaidOfService, Refusal> {
  const pcns = readCodes(values);
  if (!pcns.ok) return pcns;
  // From birth on is no bound.
  const [from, to] = [numberIn(values, "from") || undefined, numberIn(values, "to")];
  if (from !== undefined && to !== undefined && from > to) {
    return refuse({ code: "ages-crossed", with: { from: String(from), to: String(to) } });
  }
  const typed = text(values, "url");
  const url = typed === "" ? undefined : readWebAddress(typed);
  if (typed !== "" && url === undefined)
    return refuse({ code: "address-unreadable", with: { url: typed.slice(0, 80) } });
  const contact = contactIn(values, "contact", people);
  if (!contact.ok) return contact;
  const cover = contactIn(values, "cover", people);
  if (!cover.ok) return cover;
  const needs = Array.isArray(values.needs) ? values.needs : [];
  const languages = readLanguages(text(values, "languages"));
  return ok({
    name: text(values, "name"),
    what: text(values, "what"),
    description: typeof values.description === "string" ? said(values.description.trim()) : undefined,
    needs: NEEDS.filter((need) => needs.includes(need)),
    pcns: pcns.value,
    domain: ASSET_DOMAINS.find((domain) => domain === values.domain),
    ages: from === undefined && to === undefined ? undefined : { from, to },
    cost: said(text(values, "cost")),
    languages: languages.length === 0 ? undefined : languages,
    access: said(text(values, "access")),
    selfReferral: typeof values.selfReferral === "boolean" ? values.selfReferral : undefined,
    url,
    contact: contact.value,
    cover: cover.value,
  });
}

/** A name alone reaches nobody. */
function contactIn(
  values: FormValues,
  which: "contact" | "cover",
  people: readonly Member[],
): Result<Contact | undefined, Refusal> {
  const name = text(values, `${which}Name`);
  const typed = text(values, `${which}Email`);
  const phone = text(values, `${which}Phone`);
  if (name === "" && typed === "" && phone === "") return ok(undefined);
  const email = readEmail(typed);
  if (typed !== "" && email === undefined)
    return refuse({ code: "email-unreadable", with: { email: typed.slice(0, 80) } });
  const member = people.find((one) => one.email.trim().toLowerCase() === email);
  if (member) return ok({ member: member.id });
  if (email === undefined && phone === "")
    return refuse({ code: "contact-empty", with: { whose: serviceFormWords[which] } });
  return ok({ name: said(name), email, phone: said(phone) });
}

/** What the form opens with. */
export function serviceValues(service: Service, people: readonly Member[]): FormValues {
  const { ages, contact, cover } = service;
  return {
    name: service.name,
    what: service.what,
    description: service.description,
    needs: [...service.needs],
    pcns: service.pcns.join(", "),
    domain: service.domain,
    from: ages?.from,
    to: ages?.to,
    cost: service.cost,
    languages: service.languages?.join(", "),
    access: service.access,
    selfReferral: service.selfReferral,
    url: service.url,
    ...contactValues("contact", contact, people),
    ...contactValues("cover", cover, people),
  };
}

function contactValues(which: string, contact: Contact | undefined, people: readonly Member[]): FormValues {
  if (!contact) return {};
  const plain = "member" in contact ? people.find(({ id }) => id === contact.member) : contact;
  const phone = "member" in contact ? undefined : contact.phone;
  return { [`${which}Name`]: plain?.name, [`${which}Email`]: plain?.email, [`${which}Phone`]: phone };
}

function numberIn(values: FormValues, id: string): number | undefined {
  const value = values[id];
  return typeof value === "number" ? value : undefined;
}

function said(words: string): string | undefined {
  return words === "" ? undefined : words;
}
