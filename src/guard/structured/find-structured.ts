import { whileReading } from "../sought/sought.js";
import type { Finder, Hit } from "../types.js";
import { findAccountNames } from "./account-names.js";
import { findAccounts } from "./accounts.js";
import { findAddresses } from "./addresses.js";
import { findAges } from "./ages.js";
import { findBirthDays } from "./birth-days.js";
import { findBirthTales } from "./birth-tales.js";
import { findCalledNumbers } from "./called-numbers.js";
import { findDateHits } from "./date-findings.js";
import { findDescribedHomes } from "./described-homes.js";
import { findHalfPostcodes } from "./half-postcodes.js";
import { findHomeNames } from "./home-names.js";
import { findKnownBy } from "./known-by.js";
import { findLabelledBirths } from "./labelled-births.js";
import { findLongNumbers } from "./long-numbers.js";
import { findLooseReferences } from "./loose-references.js";
import { findMapPlaces } from "./map-places.js";
import { findNumberEdges } from "./number-edges.js";
import { findNumberedHomes } from "./numbered-homes.js";
import { findOnline } from "./online.js";
import { findOnlyOnes } from "./only-ones.js";
import { findOtherCalendars } from "./other-calendars.js";
import { findPersonalCodes } from "./personal-codes.js";
import { findPostcodes } from "./postcodes.js";
import { findRareFacts } from "./rare-facts.js";
import { type Reading, unhyphened, unspaced } from "./readings.js";
import { findBareReferences, findNamedReferences } from "./references.js";
import { findSaidCodes } from "./said-codes.js";
import { findSaidEmails } from "./said-emails.js";
import { findSpelledCodes } from "./spelled-codes.js";
import { findSpokenNumbers } from "./spoken-numbers.js";
import { findSpokenPostcodes } from "./spoken-postcodes.js";
import { findToldDays } from "./told-days.js";
import { findToldDoors } from "./told-doors.js";
import { findVehicles } from "./vehicles.js";

const everywhere: readonly Finder[] = [
  findOnline,
  findAddresses,
  findHomeNames,
  findNumberedHomes,
  findToldDoors,
  findHalfPostcodes,
  findMapPlaces,
  findDescribedHomes,
  findDateHits,
  findLabelledBirths,
  findBirthTales,
  findBirthDays,
  findToldDays,
  findCalledNumbers,
  findAccounts,
  findAccountNames,
  findSaidEmails,
  findAges,
  findOnlyOnes,
  findRareFacts,
  findKnownBy,
  findSpokenNumbers,
  findSpelledCodes,
  findSaidCodes,
  findLooseReferences,
  findSpokenPostcodes,
];
const withDigits: readonly Finder[] = [
  findLongNumbers,
  findOtherCalendars,
  findPersonalCodes,
  findNamedReferences,
  findBareReferences,
  findVehicles,
  findPostcodes,
];

/** Everything with a form of its own: numbers, codes, addresses, dates, ages; as written and as it may be meant. */
export function findStructured(text: string): Hit[] {
  const finders = /\d/.test(text) ? [...everywhere, ...withDigits] : everywhere;
  const hits = finders.flatMap((finder) => finder(text));
  hits.push(...findNumberEdges(text, hits));
  const apart = unspaced(text);
  if (apart) hits.push(...hitsIn(apart, finders));
  const words = unhyphened(text);
  if (words) hits.push(...hitsIn(words, [findAddresses, findNamedDates]));
  return hits;
}

function hitsIn(reading: Reading, finders: readonly Finder[]): Hit[] {
  const hits = whileReading(reading.text, () => finders.flatMap((finder) => finder(reading.text)));
  return hits.map((hit) => ({ ...hit, ...reading.toText(hit) }));
}

/** Between hyphens figures are ranges, so only dates with the name of a month count. */
function findNamedDates(text: string): Hit[] {
  return findDateHits(text).filter(({ start, end }) =>
    /[a-z]{3}/i.test(text.slice(start, end).replace(/^on\s/i, "")),
  );
}
