import type { Instant, LocalDate } from "../../kernel/instant.js";

/** The shared list that cases, services and gaps are tagged with (Community Mental Health Framework). */
export const NEEDS = [
  "advocacy",
  "assessment-advice",
  "community-activities",
  "care-coordination",
  "drugs-alcohol",
  "employment-education",
  "psychological-therapies",
  "money-benefits",
  "care-planning",
  "housing",
  "social-care",
  "physical-health",
  "information-online",
  "groups-peers",
  "ageing-frailty",
  "carers-family",
  "crisis-safety",
  "food-essentials",
] as const;
export type Need = (typeof NEEDS)[number];

export type OrganisationSize = "grassroots" | "local" | "national";

/** One programme, e.g. a county. Nothing crosses between areas. */
export type Area = {
  id: string;
  area: string;
  status: "active";
  name: string;
  zone: string;
  /** Who to call when somebody is at risk now; set by the area, shown by the case form (B8). */
  crisis: { line: string; lineNumber: string; safeguarding: string; safeguardingNumber: string };
  /**
   * Members who keep its settings and its directory. Where none of them is on the list (any more), whoever runs one of
   * its MDTs does.
   */
  coordinators?: readonly string[] | undefined;
};

/** What of an area a member keeps: all, its list of people (for the MDTs they run), or nothing. */
export type Keeping = "area" | "list" | "nothing";

export type Organisation = {
  id: string;
  area: string;
  status: "active" | "left";
  name: string;
  size: OrganisationSize;
};

/** `at`: when somebody last said so. Older than 35 days is shown as unconfirmed. */
export type Capacity =
  | { kind: "open"; at: Instant }
  | { kind: "places"; places: number; at: Instant }
  | { kind: "waiting-list"; weeks: number; at: Instant }
  | { kind: "closed"; at: Instant }
  | { kind: "unknown" };

export type Service = {
  id: string;
  area: string;
  status: "active" | "ended";
  organisation: string;
  /** The member who answers for it. */
  owner: string;
  name: string;
  what: string;
  needs: readonly Need[];
  /** PCN codes it reaches; empty: the whole area. */
  pcns: readonly string[];
  capacity: Capacity;
};

/** Groups of professions, as the forms offer them; imported directories may have others. */
export type Discipline =
  | "primary care"
  | "community nursing"
  | "mental health"
  | "social care"
  | "housing"
  | "employment"
  | "substance use"
  | "police"
  | "commissioning"
  | "voluntary sector"
  | "other";

export type Platform = "slack" | "teams" | "email" | "playground";

export type InvitedAs = "partner" | "observer" | "commissioner";

/** A professional on the list. The person a case is about is never one, and is nowhere kept. */
export type Member = {
  id: string;
  area: string;
  status: "active" | "left";
  name: string;
  email: string;
  organisation: string;
  /** What they do, e.g. "GP", "housing support worker". */
  job: string;
  /** The group of professions whose absence the chair hears of, e.g. "primary care". */
  discipline: string;
  accounts: readonly { platform: Platform; userId: string }[];
  /** The PCNs whose meetings they are invited to, and as what: they join the list when such a series starts. */
  invited?: { pcns: readonly string[]; as: InvitedAs } | undefined;
  /** Emails to this address were refused for good, last at this moment (D8). */
  mailRefused?: { address: string; at: Instant } | undefined;
  digest: "off" | 1 | 2 | 3 | 4 | 5;
  pausedUntil?: LocalDate | undefined;
  /** Next digest. */
  dueAt?: Instant | undefined;
};

export type Role = "chair" | "deputy" | "coordinator" | "partner" | "observer" | "commissioner";

/** A member's part in one series. `owner` is the member; id is `${series}:${member}`. */
export type Membership = {
  id: string;
  area: string;
  series: string;
  owner: string;
  status: "active" | "left";
  roles: readonly Role[];
};
