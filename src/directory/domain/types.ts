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

/** What kind of help a service is: more than half of it comes from outside health and social care. */
export const ASSET_DOMAINS = [
  "health-social-care",
  "local-facilities",
  "personal-interests",
  "personal-relationships",
] as const;
export type AssetDomain = (typeof ASSET_DOMAINS)[number];

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
  /** When each feed was last read whole: what nobody here answers for is as fresh as that. */
  feeds?: Readonly<Record<string, Instant>> | undefined;
};

/** What of an area a member keeps: all, its list of people (for the MDTs they run), or nothing. */
export type Keeping = "area" | "list" | "nothing";

export type Organisation = {
  id: string;
  area: string;
  status: "active" | "left";
  name: string;
  size: OrganisationSize;
  source?: Source | undefined;
};

/** Where a thing was imported from, and its id there: by it the same thing is known again, whatever its name. */
export type Source = { feed: string; id: string };

/** Whom to ask: somebody on the list, or words and an address of the organisation. */
export type Contact =
  | { member: string }
  | { name?: string | undefined; email?: string | undefined; phone?: string | undefined };

/** Whole years, both included; one of the two may be open. */
export type Ages = { from?: number | undefined; to?: number | undefined };

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
  /** The member who answers for it; of what came from a feed often nobody here. */
  owner?: string | undefined;
  name: string;
  /** One or two sentences, for cards. */
  what: string;
  /** All its words, where they are more than `what`. */
  description?: string | undefined;
  needs: readonly Need[];
  /** PCN codes it reaches; empty: the whole area. */
  pcns: readonly string[];
  domain?: AssetDomain | undefined;
  /** Left out: any age, or nobody said. */
  ages?: Ages | undefined;
  /** What it costs the person, in words: "free", "£3 a week". */
  cost?: string | undefined;
  /** Besides English, as people say them: "Polish", "British Sign Language". */
  languages?: readonly string[] | undefined;
  /** Steps, toilets, parking, home visits, online. */
  access?: string | undefined;
  selfReferral?: boolean | undefined;
  url?: string | undefined;
  /** Whom to ask where it is not the owner. */
  contact?: Contact | undefined;
  /** Whom to ask while the contact is away. A member here may also answer for its room and details. */
  cover?: Contact | undefined;
  capacity: Capacity;
  /** Somebody last said that these details are right. */
  confirmedAt?: Instant | undefined;
  /** How often the owner was asked since then whether they still are. */
  asked?: number | undefined;
  /** The next question whether the details are still right. */
  dueAt?: Instant | undefined;
  source?: Source | undefined;
  /** What was changed here by hand, so that the feed it came from does not change it back. */
  local?: readonly (ServiceField | "status")[] | undefined;
};

/** What a form or an import says of a service. */
export const SERVICE_FIELDS = [
  "name",
  "what",
  "description",
  "needs",
  "pcns",
  "domain",
  "ages",
  "cost",
  "languages",
  "access",
  "selfReferral",
  "url",
  "contact",
  "cover",
] as const satisfies readonly (keyof Service)[];
export type ServiceField = (typeof SERVICE_FIELDS)[number];

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
  /** Emails to this address were refused for good, last at this moment (D8). `notTheirs`: whoever reads it said so. */
  mailRefused?: { address: string; at: Instant; notTheirs?: true } | undefined;
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
