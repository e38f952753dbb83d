export type Severity = "confirm" | "block";

type RuleFacts = { readonly type: string; readonly severity: Severity };

/**
 * Every rule of the guard. Order matters: where findings of one severity overlap, the earlier rule gives the
 * merged finding its type and words.
 */
export const rules = {
  "known-name": { type: "name", severity: "block" },
  "known-birth-date": { type: "birth-date", severity: "block" },
  "known-postcode": { type: "postcode", severity: "block" },
  email: { type: "email", severity: "block" },
  "what3words-address": { type: "what3words", severity: "block" },
  "web-address": { type: "web-address", severity: "block" },
  handle: { type: "handle", severity: "block" },
  "ip-address": { type: "ip-address", severity: "block" },
  "national-insurance": { type: "national-insurance", severity: "block" },
  "driving-licence": { type: "driving-licence", severity: "block" },
  passport: { type: "passport", severity: "block" },
  "bank-details": { type: "bank", severity: "block" },
  "birth-date": { type: "birth-date", severity: "block" },
  "event-date": { type: "date", severity: "block" },
  "nhs-number": { type: "nhs-number", severity: "block" },
  "hospital-number": { type: "hospital-number", severity: "block" },
  phone: { type: "phone", severity: "block" },
  postcode: { type: "postcode", severity: "block" },
  "vehicle-registration": { type: "vehicle", severity: "block" },
  "reference-number": { type: "reference", severity: "block" },
  "house-and-street": { type: "address", severity: "block" },
  "street-name": { type: "address", severity: "block" },
  "house-name": { type: "address", severity: "block" },
  "age-90-or-over": { type: "age", severity: "block" },
  "titled-name": { type: "name", severity: "block" },
  "family-name": { type: "name", severity: "block" },
  "labelled-name": { type: "name", severity: "block" },
  "full-name": { type: "name", severity: "block" },
  "spelled-out-name": { type: "name", severity: "block" },
  "disguised-name": { type: "name", severity: "block" },
  village: { type: "place", severity: "block" },
  "spoken-number": { type: "number", severity: "block" },
  "long-number": { type: "number", severity: "block" },
  "hidden-character": { type: "hidden-character", severity: "block" },
  "known-name-word": { type: "name", severity: "confirm" },
  "known-initials": { type: "name", severity: "confirm" },
  "known-birth-year": { type: "birth-date", severity: "confirm" },
  "known-postcode-area": { type: "outward-postcode", severity: "confirm" },
  "birth-year": { type: "birth-date", severity: "confirm" },
  "exact-age": { type: "age", severity: "confirm" },
  "day-of-month": { type: "date", severity: "confirm" },
  "outward-postcode": { type: "outward-postcode", severity: "confirm" },
  "likely-registration": { type: "vehicle", severity: "confirm" },
  "three-words": { type: "what3words", severity: "confirm" },
  "look-alike-letters": { type: "look-alike", severity: "confirm" },
  "professional-name": { type: "name", severity: "confirm" },
  "likely-name": { type: "name", severity: "confirm" },
  institution: { type: "organisation", severity: "confirm" },
  town: { type: "place", severity: "confirm" },
  "place-name": { type: "place", severity: "confirm" },
  initials: { type: "name", severity: "confirm" },
  "other-script": { type: "name", severity: "confirm" },
  "unknown-word": { type: "name", severity: "confirm" },
  "small-world": { type: "small-world", severity: "confirm" },
} as const satisfies Record<string, RuleFacts>;

export type RuleId = keyof typeof rules;
export type FindingType = (typeof rules)[RuleId]["type"];

const order = new Map(Object.keys(rules).map((id, place) => [id, place]));

/** Negative when `a` should speak for a place that both found: block before confirm, then table order. */
export function compareStrength(a: RuleId, b: RuleId): number {
  if (rules[a].severity !== rules[b].severity) return rules[a].severity === "block" ? -1 : 1;
  return (order.get(a) ?? 0) - (order.get(b) ?? 0);
}
