import type { DigestDay, Log, PersonSaid, Settings } from "./log.js";
import { at, dayOf, plusDays } from "./reckoning.js";

/** What people did, put in order by what it was about. Everything keeps its moments, so that any moment can be asked. */

export type Since<T> = { at: string; value: T };

export type Series = {
  id: string;
  code: string;
  zone: string;
  was: Since<{ chair: string; deputy: string | undefined; settings: Settings }>[];
};
export type Dated = { start: string; end: string; state: "ahead" | "cancelled" };
export type Meeting = {
  ref: string;
  series: string;
  was: Since<Dated>[];
  startedAt?: string;
  startedBy?: string;
  closedAt?: string;
  signedOffAt?: string;
  discussed: readonly string[];
};
export type Person = {
  id: string;
  organisation: string;
  lists: { series: string; brings: boolean; from: string }[];
  leftAt?: string;
  pauses: { from: string; until: string; endedAt?: string }[];
  digest: Since<DigestDay>[];
};
export type Draft = { id: string; owner: string; series: string; from: string; until?: string };
export type Case = {
  ref: string;
  owner: string;
  series: string;
  sentAt: string;
  meeting: string;
  late: boolean;
  excluded: readonly string[];
  words: string;
  decisions: Since<string>[];
  discussedAt: string[];
  broughtBack: string[];
  /** Every moment at which anything was done about it. */
  touched: string[];
  endedAt?: string;
};
export type Offer = {
  ref: string;
  case: string;
  owner: string;
  madeAt: string;
  withdrawnAt?: string;
  /** Its owner or the chair read that it stands by: the person does not hear of it until it goes on. */
  heldAt?: string;
  /** Somebody read that it goes on. */
  freedAt?: string;
  person: Since<PersonSaid>[];
  partner: Since<{ answer: string; weeks: number | undefined }>[];
  startedAt?: string;
  endedAt?: string;
};
export type Action = { ref: string; owner: string; due: string; addedAt: string; overAt?: string };

/** The moments at which somebody said that its details are right, and how much room it has. */
export type Service = { owner: string; confirmed: string[]; room: string[] };

export type Story = {
  log: Log;
  zone: string;
  series: ReadonlyMap<string, Series>;
  meetings: ReadonlyMap<string, Meeting>;
  people: ReadonlyMap<string, Person>;
  drafts: readonly Draft[];
  cases: ReadonlyMap<string, Case>;
  offers: ReadonlyMap<string, Offer>;
  actions: ReadonlyMap<string, Action>;
  services: ReadonlyMap<string, Service>;
  outages: readonly { from: string; until: string }[];
  /** Person and moment of every press. */
  presses: ReadonlySet<string>;
};

export function valueAt<T>(was: readonly Since<T>[], moment: string): T | undefined {
  return was.findLast(({ at }) => at <= moment)?.value;
}

/** Who hears that the case holder has not acted: the chair, or the deputy where the chair is the case holder. */
export function looksOn(
  leads: { chair: string; deputy: string | undefined } | undefined,
  holder: string,
): string | undefined {
  return leads?.chair === holder ? (leads.deputy ?? leads.chair) : leads?.chair;
}

/** In a pause, by its days: the last one counts. */
export function isPaused(one: Person | undefined, moment: string, zone: string): boolean {
  const day = dayOf(moment, zone);
  return (
    one?.pauses.some(
      ({ from, until, endedAt }) => from <= moment && day <= until && (endedAt ?? "9") > moment,
    ) ?? false
  );
}

/** The first moment from this one on that lies in none of their pauses. */
export function afterPause(one: Person | undefined, moment: string, zone: string): string {
  const running = one?.pauses.find(
    ({ from, until, endedAt }) => from <= moment && dayOf(moment, zone) <= until && (endedAt ?? "9") > moment,
  );
  if (!running) return moment;
  const over = at(plusDays(running.until, 1), "00:00", zone);
  return afterPause(
    one,
    running.endedAt !== undefined && running.endedAt < over ? running.endedAt : over,
    zone,
  );
}

/** May be written to: on a list, not gone. */
export function isThere(one: Person | undefined, moment: string): boolean {
  return one !== undefined && (one.leftAt ?? "9") > moment && one.lists.some(({ from }) => from <= moment);
}
