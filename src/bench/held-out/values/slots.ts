import { address, flat, houseName, outward, postcode, streetOnly } from "./addresses.js";
import { email, handle, landline, localNumber, mobile, url } from "./contacts.js";
import { ageOf, birthDate, birthday, birthMonth, birthYear, eventDate } from "./dates.js";
import { account, nhsNumber, nino, REFERENCES, sortCode, vehicle } from "./numbers.js";
import { PLACE_SLOTS } from "./places.js";
import type { Generator } from "./value.js";

const named = (prefix: string, of: Record<string, Generator>) =>
  Object.fromEntries(Object.entries(of).map(([name, generator]) => [`${prefix}.${name}`, generator]));

/** Every slot that is not a name. `{email of friend}` is made of the friend's name, `{email}` of the person's. */
export const SLOTS: Record<string, Generator> = {
  phone: (context) => (context.random.chance(0.7) ? mobile : landline)(context),
  mobile,
  landline,
  "phone.local": localNumber,
  ...{ email, handle, url, nhs: nhsNumber, nino, vehicle },
  "bank.sort": sortCode,
  "bank.account": account,
  ...named("ref", REFERENCES),
  ...{ address, flat, street: streetOnly, house: houseName, postcode, outward },
  dob: birthDate,
  "dob.month": birthMonth,
  "dob.year": birthYear,
  birthday,
  date: eventDate,
  age: ageOf["person"] as Generator,
  ...named("age", ageOf),
  ...PLACE_SLOTS,
};
