import type { Card } from "../../cards/card-types.js";
import type { CalendarSource, CardSource } from "../app/contract.js";
import type { Database, Store } from "../storage/database.js";
import { messagesByTag, type OutboxRow, openMoment } from "../storage/outbox.js";
import type { Sealer } from "../storage/sealed.js";
import {
  finishRow,
  type Outcome,
  renewLease,
  type Shown,
  type Taken,
  takeRow,
} from "../storage/taken-rows.js";
import { ONLY_IN_PLACE, type Surface } from "../storage/work.js";
import type { CalmReads } from "./calm-reads.js";
import { DeliveryError, type Messenger, type Place } from "./messenger.js";
import { faultOf, show } from "./show.js";

/** A worker that has said nothing for this long (real milliseconds) is taken for dead. */
export const LEASE_MS = 60_000;

/** How long a message in a thread waits for the card that it hangs under, before it looks again. */
const CARD_FIRST_MS = 200;

export type Delivering = {
  database: Database;
  sealer: Sealer;
  /** The product's time; the playground's moves. */
  now(): string;
  /** Time by the wall, for leases. */
  realNow(): number;
  cards: ReadonlyMap<string, CardSource>;
  /** Cards that may show what was so a moment ago, and what is read for them all. */
  calm?: ReadonlySet<string>;
  reads?: CalmReads;
  calendars?: ReadonlyMap<string, CalendarSource>;
  /** Those by which a place is reached; for one person, in the order in which they are tried. */
  messengersFor(place: Place): readonly Messenger[];
  placeOf(store: Store, surface: Surface, parent: string | undefined): Promise<Place | undefined>;
  /** For what may be seen in waking hours only: from when its reader may be written to. Left out: at any time. */
  opensAt?(store: Store, message: { at: Surface; card: string; args: OutboxRow["args"] }): Promise<string>;
  /** Told of a message that can never arrive, before that is written down; more than once after a crash. */
  onGone?(row: OutboxRow, code: string): Promise<void>;
  /** Longest lease without a sign of life; LEASE_MS unless a test is in a hurry. */
  leaseMs?: number;
};

export type Delivered = "sent" | "dropped" | "nothing-to-do";

/**
 * Delivers one row of the outbox: renders the card from the state of now, updates the tag's message in place
 * or posts it; then the rows of the same tag that were put down meanwhile. May be called any number of times
 * for the same row, by several workers at once. Throws DeliveryError when it should be tried again (a row of
 * the tag then waits again) or cannot be (it has failed).
 */
export async function deliver(on: Delivering, id: number): Promise<Delivered> {
  let delivered: Delivered = "nothing-to-do";
  let next: number | undefined = id;
  let unclear: DeliveryError | undefined;
  // Not through the queue: it refuses a job whose earlier run has looked, found the tag busy, and is just ending.
  while (next !== undefined) {
    const lease = new Date(on.realNow() - (on.leaseMs ?? LEASE_MS)).toISOString();
    const taken = await takeRow(on.database.db, next, on.now(), new Date(on.realNow()).toISOString(), lease);
    if (!taken) break;
    const attempted = await keepingLease(on, taken.row, () => attempt(on, taken)).catch(
      asAttempted(taken.row),
    );
    const { outcome, shown = [], gone = [], fault } = attempted;
    // First told, then written down: whoever dies in between tells it again, and it is still told once.
    for (const code of new Set(gone.map((one) => one.code))) await on.onGone?.(taken.row, code);
    next = await finishRow(on.database.db, taken.row, outcome, on.now(), shown);
    // The next one's own job may have left it to us; only a platform that asks us to wait is left alone.
    if (fault?.kind === "unclear" && next !== undefined) unclear ??= fault;
    else if (fault && (fault.kind !== "gone" || next === undefined)) throw unclear ?? fault;
    if (outcome.status === "sent" || outcome.status === "dropped") delivered = outcome.status;
  }
  if (unclear) throw unclear;
  return delivered;
}

/** A platform may take longer than a lease: whoever waits for it says that it is still at work. */
async function keepingLease<T>(on: Delivering, row: OutboxRow, job: () => Promise<T>): Promise<T> {
  const renew = () =>
    // Without a database the lease runs out, and another looks what the platform shows.
    void renewLease(on.database.db, row, new Date(on.realNow()).toISOString()).catch(() => undefined);
  const renewing = setInterval(renew, (on.leaseMs ?? LEASE_MS) / 3);
  try {
    return await job();
  } finally {
    clearInterval(renewing);
  }
}

type Attempted = { outcome: Outcome; shown?: Shown[]; gone?: DeliveryError[]; fault?: DeliveryError };

async function attempt(on: Delivering, { row, messages, tried }: Taken): Promise<Attempted> {
  const { db: tx, kept } = on.database;
  const store: Store = { tx, kept, sealer: on.sealer, seen: seenFor(on, row.card) };
  const source = on.cards.get(row.card);
  if (!source) throw new DeliveryError("gone", `no card called ${row.card}`);
  const surface = row.surface as Surface;
  // What stands already is changed in place, which calls nobody.
  if (row.polite && messages.length === 0) {
    const opens = await on.opensAt?.(store, { at: surface, card: row.card, args: row.args });
    if (opens !== undefined && opens > on.now())
      // What may have reached a platform before stays marked so.
      return {
        outcome: {
          status: "waiting",
          reason: tried ? "waking-hours-again" : "waking-hours",
          notBefore: opens,
        },
      };
  }
  const late = row.polite && messages.length === 0 && row.notBefore > row.createdAt;
  const seen = { at: surface, now: on.now(), late };
  const card = await source(store, row.args, seen);
  if (isDrop(card)) return { outcome: { status: "dropped", reason: card.drop } };
  const { parents, open } = await parentsOf(on.database, surface);
  const [parent] = parents.values();
  if (open !== undefined && parent === undefined) {
    if (open <= on.now()) throw new DeliveryError("later", "card-first", CARD_FIRST_MS);
    return { outcome: { status: "waiting", reason: "card-first", notBefore: open } };
  }
  const place = await on.placeOf(store, surface, parent);
  // Whoever has left since then is written to no more; that is no fault of anybody's.
  if (!place && isPersonal(surface)) return { outcome: { status: "dropped", reason: "has left" } };
  if (!place) throw new DeliveryError("gone", "nobody there");
  const messengers = on.messengersFor(place);
  if (place.kind === "thread" && open !== undefined && open <= on.now()) {
    // On one of its platforms the card is still on its way.
    const missing = messengers.some(({ platform }) => !parents.has(platform));
    if (missing) throw new DeliveryError("later", "card-first", CARD_FIRST_MS);
  }
  const key = `${row.tag} ${row.surface}`;
  const calendar = await on.calendars?.get(row.card)?.(store, row.args, { at: surface, now: on.now() });
  const posted = { card: row.card, calendar };
  const onlyInPlace = ONLY_IN_PLACE in row.args;
  const { shown, gone, fault } = await show({
    place,
    messengers,
    messages,
    tried,
    parents,
    card,
    key,
    posted,
    onlyInPlace,
  });
  if (fault) return { ...asAttempted(row)(fault), shown };
  if (onlyInPlace && shown.length === 0)
    return { outcome: { status: "dropped", reason: "nothing stands that it would change" } };
  const [first] = gone;
  if (shown.length > 0) {
    // That somebody is not on a platform is no news where another has taken the message.
    return { outcome: { status: "sent" }, shown, gone: gone.filter(({ code }) => code !== "no-account") };
  }
  throw first ?? new DeliveryError("gone", "nobody there");
}

/** What is read once for this card, or for all that go out by the thousand just now. */
function seenFor({ database, calm, reads }: Delivering, card: string): NonNullable<Store["seen"]> {
  // Where the database itself keeps what still holds, nothing older need be shown.
  const shared = !database.kept && calm?.has(card) ? reads?.seen() : undefined;
  return shared ?? new Map();
}

function asAttempted(row: OutboxRow): (error: unknown) => Attempted {
  return (error) => {
    const fault = faultOf(error);
    return { outcome: afterFault(row, fault), fault, gone: fault.kind === "gone" ? [fault] : [] };
  };
}

/**
 * A thread hangs under the case's card: its message on each platform, and the moment of that card where it is on its
 * way (both may be put down at once; then the card goes first).
 */
async function parentsOf(
  { db }: Database,
  surface: Surface,
): Promise<{ parents: ReadonlyMap<string, string>; open?: string }> {
  if (!surface.startsWith("thread:")) return { parents: new Map() };
  const tag = `case:${surface.slice("thread:".length)}:card`;
  // In this order: what goes out between the two questions is at least not open any more.
  const open = await openMoment(db, tag);
  const parents = new Map((await messagesByTag(db, tag)).map((one) => [one.platform, one.messageId]));
  return open === undefined ? { parents } : { parents, open };
}

function isPersonal(surface: Surface): boolean {
  return ["dm:", "home:", "mail:", "copy:"].some((kind) => surface.startsWith(kind));
}

function isDrop(card: Card | { drop: string }): card is { drop: string } {
  return "drop" in card;
}

function afterFault(row: OutboxRow, fault: DeliveryError): Outcome {
  if (fault.kind === "gone") return { status: "failed", reason: fault.code };
  return { status: "waiting", reason: fault.code, notBefore: row.notBefore };
}
