import { withDue } from "../../../src/offers/domain/become.js";
import type { OfferClock } from "../../../src/offers/domain/due.js";
import type { Offer, OfferBase, OfferState, OfferStatus } from "../../../src/offers/domain/types.js";

/** Wednesday 16 December 2026, 11:00 in London. */
export const NOW = "2026-12-16T11:00:00.000Z";
export const LATER = "2026-12-17T11:00:00.000Z";
export const clock: OfferClock = {
  zone: "Europe/London",
  morning: "09:00",
  contactDays: [2, 5, 10],
  startDays: 10,
  lookDays: 5,
  reviewWeeks: 8,
  firstRefusalDays: 2,
};

const base: OfferBase = {
  id: "offer-1",
  ref: "NAV-2612-03-O1",
  area: "area",
  series: "series",
  caseId: "case",
  owner: "partner",
  organisation: "allotment",
  need: "community-activities",
  starts: "this-week",
  madeAt: "2026-12-14T10:00:00.000Z",
  changes: 3,
  yeses: 0,
  text: { what: "A place in the gardening group" },
};

const at = NOW;
const contactedAt = NOW;
export const STATES = {
  made: { status: "made" },
  standby: { status: "standby", until: "2026-12-18T11:00:00.000Z" },
  withdrawn: { status: "withdrawn", at, after: "told" },
  "put-to-person": { status: "put-to-person", at },
  no: { status: "no", at },
  "not-now": { status: "not-now", at },
  "something-else": { status: "something-else", at },
  contacted: { status: "contacted", at, contactedAt, nudges: 0 },
  accepted: { status: "accepted", at, contactedAt, nudges: 0 },
  "waiting-list": { status: "waiting-list", at, contactedAt, nudges: 0, weeks: 6 },
  "needs-information": { status: "needs-information", at, contactedAt },
  "could-not-reach": { status: "could-not-reach", at, contactedAt },
  "no-capacity": { status: "no-capacity", at, contactedAt },
  "not-suitable": { status: "not-suitable", at, contactedAt },
  started: { status: "started", at, contactedAt },
  helped: { status: "helped", at, contactedAt, startedAt: at },
  partly: { status: "partly", at, contactedAt, startedAt: at },
  "not-helped": { status: "not-helped", at, contactedAt, startedAt: at },
  "person-stopped": { status: "person-stopped", at, contactedAt },
} as const satisfies { readonly [Status in OfferStatus]: OfferState & { status: Status } };
export const STATUSES = Object.keys(STATES) as OfferStatus[];

export function offer(status: OfferStatus, more: Partial<OfferBase> = {}): Offer {
  return withDue(
    { ...base, yeses: "contactedAt" in STATES[status] ? 1 : 0, ...more, ...STATES[status] } as Offer,
    clock,
  );
}
