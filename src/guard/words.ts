import type { RuleId } from "./rules.js";
import type { ClueKind } from "./small-world.js";

export type RuleWords = { readonly reason: string; readonly suggestion: string };

const LEFT_OUT = "[left out]";
const AGE_BAND = "[age band]";

/** What the guard says about each rule. A rule without words does not compile. */
export const words: Readonly<Record<RuleId, RuleWords>> = {
  "known-name": { reason: "This is the person's name, or very close to it.", suggestion: "the person" },
  "known-name-word": {
    reason: "This is part of the person's name, and also an ordinary word.",
    suggestion: "the person",
  },
  "known-initials": { reason: "These look like the person's initials.", suggestion: "the person" },
  "known-birth-date": { reason: "This matches the person's date of birth.", suggestion: AGE_BAND },
  "known-birth-year": { reason: "This is the year the person was born.", suggestion: "some years ago" },
  "known-postcode": { reason: "This is the person's postcode.", suggestion: "in the area" },
  "known-postcode-area": {
    reason: "This is the first half of the person's postcode.",
    suggestion: "the area",
  },
  email: { reason: "An email address can lead to one person.", suggestion: LEFT_OUT },
  "web-address": { reason: "A web address can lead to one person's page.", suggestion: LEFT_OUT },
  handle: { reason: "A user name can lead to one person's account.", suggestion: LEFT_OUT },
  "ip-address": { reason: "A network address can lead to one home.", suggestion: LEFT_OUT },
  "what3words-address": { reason: "Three words with dots give an exact place.", suggestion: "in the area" },
  "three-words": {
    reason: "Three words joined by dots may give an exact place.",
    suggestion: "in the area",
  },
  "national-insurance": {
    reason: "A National Insurance number belongs to one person.",
    suggestion: LEFT_OUT,
  },
  "driving-licence": {
    reason: "A driving licence number belongs to one person and holds their name and birth date.",
    suggestion: LEFT_OUT,
  },
  passport: { reason: "A passport number belongs to one person.", suggestion: LEFT_OUT },
  "bank-details": { reason: "These look like bank or card details.", suggestion: LEFT_OUT },
  "nhs-number": { reason: "Ten digits may be an NHS number, even with a slip in it.", suggestion: LEFT_OUT },
  "hospital-number": {
    reason: "A hospital or record number belongs to one person.",
    suggestion: LEFT_OUT,
  },
  phone: { reason: "A phone number can lead to one person.", suggestion: LEFT_OUT },
  "spoken-number": { reason: "A number written out in words is still a number.", suggestion: LEFT_OUT },
  "reference-number": {
    reason: "A reference can be looked up and leads to one person.",
    suggestion: LEFT_OUT,
  },
  "long-number": {
    reason: "Six or more digits in a row are nearly always somebody's number.",
    suggestion: LEFT_OUT,
  },
  "vehicle-registration": { reason: "A number plate leads to one household.", suggestion: LEFT_OUT },
  "likely-registration": { reason: "This may be a number plate.", suggestion: LEFT_OUT },
  postcode: { reason: "A full postcode is a handful of homes.", suggestion: "in the area" },
  "outward-postcode": { reason: "Half a postcode narrows down where they live.", suggestion: "the area" },
  "house-and-street": { reason: "This looks like an address.", suggestion: "in the area" },
  "street-name": { reason: "A street narrows things down to a few homes.", suggestion: "in the area" },
  "house-name": { reason: "A house name is an address.", suggestion: "in the area" },
  "birth-date": {
    reason: "A date of birth identifies a person. An age band is enough.",
    suggestion: AGE_BAND,
  },
  "birth-year": {
    reason: "A year of birth gives an exact age. An age band is enough.",
    suggestion: AGE_BAND,
  },
  "event-date": {
    reason: "An exact date can be matched with records or local news.",
    suggestion: "recently",
  },
  "day-of-month": { reason: "An exact day can be matched with records.", suggestion: "that month" },
  "exact-age": { reason: "An exact age narrows things down. An age band is enough.", suggestion: AGE_BAND },
  "age-90-or-over": {
    reason: "Few people are 90 or over, so an exact age points to one of them.",
    suggestion: "90 or over",
  },
  "titled-name": { reason: "This looks like somebody's name.", suggestion: "the person" },
  "family-name": {
    reason: "This looks like the name of somebody close to the person. How they are related is enough.",
    suggestion: "",
  },
  "labelled-name": { reason: "The words around say that this is somebody's name.", suggestion: "the person" },
  "full-name": { reason: "This looks like somebody's full name.", suggestion: "the person" },
  "spelled-out-name": { reason: "Letters set apart here spell a name.", suggestion: "the person" },
  "disguised-name": {
    reason: "Digits or signs stand for letters here, and it reads like a name.",
    suggestion: "the person",
  },
  "professional-name": {
    reason: "This looks like a professional's name. Their role is enough.",
    suggestion: "a professional",
  },
  "likely-name": { reason: "This may be somebody's name.", suggestion: "the person" },
  "unknown-word": {
    reason: "This is no word that the check knows, so it may be a name.",
    suggestion: "the person",
  },
  "other-script": {
    reason: "The check reads Latin letters only, so it cannot tell whether there is a name here.",
    suggestion: "[in English]",
  },
  initials: { reason: "These may be somebody's initials.", suggestion: "the person" },
  village: {
    reason: "A village or an estate is a small circle of people.",
    suggestion: "a small place nearby",
  },
  town: { reason: "A town narrows down where they live.", suggestion: "a town in the county" },
  "place-name": { reason: "This may be the name of a place near them.", suggestion: "a place nearby" },
  institution: {
    reason: "A school, surgery, ward, employer or local group narrows things down.",
    suggestion: "a local service",
  },
  "small-world": {
    reason: "Together this may be enough for a neighbour to recognise them. Make one thing more general.",
    suggestion: "something more general",
  },
  "hidden-character": {
    reason: "There is a character here that cannot be seen. It can hide an identifier.",
    suggestion: "",
  },
  "look-alike-letters": {
    reason: "This word mixes letters of two alphabets that look the same.",
    suggestion: "",
  },
};

/** The words for an exact age in whole years: "late 40s", "under 5", "90 or over". */
export function ageBand(years: number): string {
  if (years >= 90) return "90 or over";
  if (years < 5) return "under 5";
  if (years < 12) return "of primary school age";
  if (years < 18) return "in their teens";
  if (years < 20) return "in their late teens";
  const third = years % 10 < 4 ? "early" : years % 10 < 7 ? "mid" : "late";
  return `${third} ${Math.floor(years / 10)}0s`;
}

/** The band as it follows "is" or "a man": "in their late 40s". */
export function inAgeBand(years: number): string {
  return years >= 20 && years < 90 ? `in their ${ageBand(years)}` : ageBand(years);
}

export const severalAges = "of different ages";
export const babyAge = "under 1";

const seasons = ["winter", "spring", "summer", "autumn"] as const;

/**
 * The season of a month (1 to 12), from the text alone: "in the spring", "in the spring of 2019".
 * `follows` is true after a word such as "since", where "in" would not fit.
 */
export function season(month: number, year: number | undefined, follows: boolean): string {
  const name = seasons[Math.floor((month % 12) / 3)] ?? seasons[0];
  return `${follows ? "" : "in "}the ${name}${year === undefined ? "" : ` of ${year}`}`;
}

/** What each kind of clue is called in a question about the small world. */
export const clueWords: Readonly<Record<ClueKind, string>> = {
  age: "their age",
  minority: "a minority they belong to",
  area: "where they live",
  job: "their job",
  family: "the shape of their family",
  condition: "a rare condition",
  event: "a rare event",
  institution: "a place they are known at",
  country: "the country they come from",
  status: "their status",
};

/** For words that fit one person only: "the only girl in the judo club". */
export const onlyOne = {
  reason: "Few people, or one alone, fit these words: a neighbour may recognise them.",
  suggestion: "someone local",
};
/** The same before the place where they are the only one. */
export const onlyOneAt = "someone at";

/** "Could a neighbour recognise them from: their job, their status and a rare event?" */
export function neighbourQuestion(kinds: readonly ClueKind[]): string {
  const said = kinds.map((kind) => clueWords[kind]);
  const last = said.pop() ?? "";
  return `Could a neighbour recognise them from: ${said.length > 0 ? `${said.join(", ")} and ` : ""}${last}?`;
}
