import type { Database, Store } from "../../storage/database.js";
import { type Collection, collection, type Kept } from "../../storage/documents.js";
import { caseTable, responseTable } from "../../storage/schema/cases.js";
import { chaseTable } from "../../storage/schema/chasing.js";
import {
  areaTable,
  membershipTable,
  memberTable,
  organisationTable,
  serviceTable,
} from "../../storage/schema/directory.js";
import { calendarTable, meetingTable, rsvpTable, seriesTable } from "../../storage/schema/meetings.js";
import { gapTable, offerTable } from "../../storage/schema/offers.js";
import { actionTable } from "../../storage/schema/plan.js";
import { sealer } from "../../storage/sealed.js";
import { atOnceOn, inMemory } from "../year/calm-stage.js";
import { playYear } from "../year/play-year.js";

export type Thing = Kept & Record<string, unknown>;

/** Every kind of thing that is copied, in an order in which nothing refers to what comes later. */
export const KINDS: readonly (readonly [name: string, kept: Collection<Thing>])[] = [
  ["areas", areaTable] as const,
  ["organisations", organisationTable] as const,
  ["services", serviceTable] as const,
  ["members", memberTable] as const,
  ["series", seriesTable] as const,
  ["memberships", membershipTable] as const,
  ["meetings", meetingTable] as const,
  ["calendars", calendarTable] as const,
  ["rsvps", rsvpTable] as const,
  ["cases", caseTable] as const,
  ["responses", responseTable] as const,
  ["offers", offerTable] as const,
  ["gaps", gapTable] as const,
  ["actions", actionTable] as const,
  ["chases", chaseTable] as const,
].map(([name, table]) => [name, collection<Thing>(name, table)] as const);

export const KEY = Buffer.alloc(32, 7);
/** Both are Mondays; digests fall due an hour after the second. */
const BEGINS = "2026-11-02T08:00:00.000Z";
const DAYS = 105;
export const STANDS = "2027-02-15T08:00:00.000Z";
export const PEOPLE = 141;

/** One PCN as it stands after fifteen weeks, two days before its MDT, of the fictional year, with 141 people on its list. */
export async function oneRealPcn(): Promise<Map<string, Thing[]>> {
  const database = await inMemory();
  try {
    await playYear({
      open: atOnceOn(database, () => undefined),
      seed: 1,
      pcns: 1,
      days: DAYS,
      begins: BEGINS,
    });
    const things = await allOf({ tx: database.db, sealer: sealer(KEY) });
    fillTheList(things);
    return things;
  } finally {
    await database.close();
  }
}

async function allOf(store: Store): Promise<Map<string, Thing[]>> {
  const things = new Map<string, Thing[]>();
  for (const [name, kept] of KINDS) things.set(name, await kept.find(store, {}));
  return things;
}

/** More partners like those who are on it. */
function fillTheList(things: Map<string, Thing[]>): void {
  const [members, memberships] = [things.get("members") ?? [], things.get("memberships") ?? []];
  const partners = memberships.filter(({ status, roles }) => status === "active" && isPartner(roles));
  for (let at = 0; members.length < PEOPLE; at += 1) {
    const like = partners[at % partners.length];
    const member = members.find(({ id }) => id === like?.owner);
    if (!like || !member) throw new Error("nobody is on the list");
    const id = `more-${at}`;
    members.push({
      ...member,
      id,
      name: `${member["name"]} ${at}`,
      accounts: [{ platform: "playground", userId: id }],
    });
    memberships.push({ ...like, id: `${like.series}:${id}`, owner: id });
  }
}

function isPartner(roles: unknown): boolean {
  return Array.isArray(roles) && roles.length === 1 && roles[0] === "partner";
}

/** Copies of it, each an area of its own, written a few at a time. */
export async function writeCopies(
  database: Database,
  template: ReadonlyMap<string, readonly Thing[]>,
  from: number,
  to: number,
): Promise<void> {
  const store: Store = { tx: database.db, sealer: sealer(KEY) };
  const ids = new Set([...template.values()].flat().map(({ id }) => id));
  for (let at = from; at < to; at += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, to - at) }, (_, n) => at + n);
    for (const [name, kept] of KINDS) {
      const copies = numbers.flatMap((number) =>
        (template.get(name) ?? []).map((one) => copied(one, ids, number)),
      );
      await kept.putAll(store, copies, STANDS);
    }
  }
}

const AT_ONCE = 10;

/** Every id in it is the copy's own, and every reference begins with the copy's code. */
function copied(thing: Thing, ids: ReadonlySet<string>, number: number): Thing {
  const code = codeOf(number);
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return renamed(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [renamed(key), walk(one)]));
  };
  const renamed = (text: string): string => {
    if (ids.has(text) && text.length > 3) return `${text}~${number}`;
    const [first = "", second = "", ...more] = text.split(":");
    if (more.length === 0 && ids.has(first) && ids.has(second))
      return `${first}~${number}:${second}~${number}`;
    return text.replace(/^NAV(?=$|-)/, code);
  };
  return walk(thing) as Thing;
}

/** AAAA, AAAB …: a code of its own for each. */
function codeOf(number: number): string {
  const letter = (place: number) => String.fromCharCode(65 + (Math.floor(number / 26 ** place) % 26));
  return [3, 2, 1, 0].map(letter).join("");
}
