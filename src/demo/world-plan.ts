import { type CountyPerson, readCounty } from "./county.js";

/** An invented English county. Numbers are from the ranges that Ofcom keeps free for drama. */
export const AREA = {
  id: "mid-fenshire",
  name: "Mid-Fenshire",
  zone: "Europe/London",
  crisis: {
    line: "Mid-Fenshire crisis line, day and night",
    lineNumber: "0808 157 0123",
    safeguarding: "Mid-Fenshire safeguarding adults desk",
    safeguardingNumber: "01632 960 455",
  },
} as const;

/** Its PCNs; the code starts every reference. The demo's month is Naverley's. */
export const PCNS = [
  { code: "NAV", name: "Naverley" },
  { code: "BRE", name: "Brenleigh" },
  { code: "COL", name: "Coldhythe" },
  { code: "DUN", name: "Dunmarsh" },
  { code: "ELM", name: "Elmstow" },
  { code: "FAR", name: "Farrowick" },
  { code: "GRE", name: "Grebeham" },
  { code: "HOL", name: "Hollinsea" },
  { code: "LAR", name: "Larkstead" },
  { code: "MIS", name: "Misterwold" },
  { code: "OST", name: "Ostlebury" },
] as const;

/** Parts that the demo and the playground give to named people of Naverley's list. */
export const CAST = [
  "chair",
  "deputy",
  "coordinator",
  "commissioner",
  "observer",
  "gp",
  "districtNurse",
  "socialWorker",
  "housingOfficer",
  "police",
  "caseHolderLinkWorker",
  "caseHolderCoordinator",
  "caseHolderTherapist",
  "caseHolderRecovery",
  "allotment",
  "mensGroup",
  "dogWalking",
  "womensCircle",
  "peerSupport",
  "moneyAdviser",
  "drugAndAlcohol",
  "carersAdviser",
  "nationalHousing",
  "nationalTherapies",
] as const;
export type CastName = (typeof CAST)[number];

/** Everybody in the county. */
export function everybody(): CountyPerson[] {
  return readCounty().flatMap(({ people }) => people);
}

/** Everybody who comes to the MDT of a PCN. */
export function plannedMembersOf(code: string): CountyPerson[] {
  return everybody().filter(({ pcns }) => pcns.includes(code));
}

/** "Naverley Night Café" → "naverley-night-cafe": the id of whoever or whatever bears that name. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
