/** Names of what is chosen from lists: the one place where codes get their words. */
import type { AgeBand, Complexity } from "../../src/cases/domain/types.js";
import type { Discipline, Need, OrganisationSize, Role } from "../../src/directory/domain/types.js";

export const needWords: Record<Need, string> = {
  advocacy: "Advocacy",
  "assessment-advice": "Assessment and advice",
  "community-activities": "Community activities",
  "care-coordination": "Care coordination",
  "drugs-alcohol": "Drugs and alcohol",
  "employment-education": "Employment, education and training",
  "psychological-therapies": "Psychological therapies",
  "money-benefits": "Money and benefits",
  "care-planning": "Care and support planning",
  housing: "Housing",
  "social-care": "Social care",
  "physical-health": "Physical health",
  "information-online": "Information and online support",
  "groups-peers": "Support groups and peers",
  "ageing-frailty": "Ageing, frailty and access",
  "carers-family": "Carers and family",
  "crisis-safety": "Crisis and safety",
  "food-essentials": "Food and essentials",
};

/** Bands, never an age: an exact age is an identifier. */
export const ageBandWords: Record<AgeBand, string> = {
  "under-18": "Under 18",
  "18-25": "18 to 25",
  "26-39": "26 to 39",
  "40-54": "40 to 54",
  "55-64": "55 to 64",
  "65-79": "65 to 79",
  "80-plus": "80 or over",
  "not-said": "Not said",
};

/** Of the situation today; not a label, not a score. */
export const complexityWords: Record<Complexity, string> = {
  "less-complex": "Less complex today",
  complex: "Complex today",
  "more-complex": "More complex today",
};

export const roleWords: Record<Role, string> = {
  chair: "Chair",
  deputy: "Deputy chair",
  coordinator: "Coordinator",
  partner: "Partner",
  observer: "Observer",
  commissioner: "Commissioner",
};

export const sizeWords: Record<OrganisationSize, string> = {
  grassroots: "Grassroots",
  local: "Local",
  national: "National",
};

export const disciplineWords: Record<Discipline, string> = {
  "primary care": "Primary care",
  "community nursing": "Community nursing",
  "mental health": "Mental health services",
  "social care": "Social care",
  housing: "Housing",
  employment: "Employment",
  "substance use": "Drugs and alcohol",
  police: "Police",
  commissioning: "Commissioning",
  "voluntary sector": "Voluntary and community sector",
  other: "Something else",
};
