import { readEmail } from "../email.js";
import type { Contact } from "../types.js";
import { plainLine } from "./plain-text.js";
import type { RowNote } from "./row.js";
import { type Json, objectsOf, wordsIn } from "./snake.js";

const LONGEST = 100;

/** The first contact that can be reached, else the addresses of the service or its organisation. */
export function contactOf(service: Json, notes: RowNote[]): Contact | undefined {
  const places = objectsOf(service.service_at_locations).flatMap((place) => objectsOf(place.contacts));
  const [organisation] = objectsOf(service.organization);
  const all = [...objectsOf(service.contacts), ...places].map((one) => reached(one, one.name, notes));
  const found = all.find((one) => one !== undefined) ?? reached(service, "", notes);
  return found ?? (organisation && reached(organisation, "", notes));
}

/** Telephone numbers are free text in feeds: they are kept as they stand. */
function reached(from: Json, title: unknown, notes: RowNote[]): Contact | undefined {
  const typed = wordsIn(from.email);
  const email = typed === "" ? undefined : readEmail(typed);
  if (typed !== "" && email === undefined)
    notes.push({ code: "left-out", field: "email", found: typed.slice(0, 60) });
  const [phone] = objectsOf(from.phones)
    .map((one) => plainLine(wordsIn(one.number)))
    .filter((one) => /\d/.test(one));
  const direct = plainLine(wordsIn(from.phone));
  const number = (phone ?? (/\d/.test(direct) ? direct : undefined))?.slice(0, LONGEST);
  if (email === undefined && number === undefined) return undefined;
  const name = plainLine(wordsIn(title)).slice(0, LONGEST);
  return { name: name === "" ? undefined : name, email, phone: number };
}
