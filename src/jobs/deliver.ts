import type { Card } from "../../cards/card-types.js";
import type { CalendarSource, CardSource } from "../app/contract.js";
import type { Database, Store } from "../storage/database.js";
import { messageByTag, type OutboxRow, openMoment } from "../storage/outbox.js";
import type { Sealer } from "../storage/sealed.js";
import { finishRow, type Outcome, type Taken, takeRow } from "../storage/taken-rows.js";
import type { Surface } from "../storage/work.js";
import { DeliveryError, type Messenger, type Place } from "./messenger.js";

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
  calendars?: ReadonlyMap<string, CalendarSource>;
  messengerFor(place: Place): Messenger;
  placeOf(store: Store, surface: Surface, parent: string | undefined): Promise<Place | undefined>;
  /** Told of a message that can never arrive, after that is written down. */
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
  // Not through the queue: it refuses a job whose earlier run has looked, found the tag busy, and is just ending.
  while (next !== undefined) {
    const lease = new Date(on.realNow() - (on.leaseMs ?? LEASE_MS)).toISOString();
    const taken = await takeRow(on.database.db, next, on.now(), new Date(on.realNow()).toISOString(), lease);
    if (!taken) return delivered;
    let outcome: Outcome;
    let fault: DeliveryError | undefined;
    try {
      outcome = await attempt(on, taken);
    } catch (error) {
      fault = faultOf(error);
      outcome = afterFault(taken.row, fault);
    }
    next = await finishRow(on.database.db, taken.row, outcome, on.now());
    if (fault?.kind === "gone") await on.onGone?.(taken.row, fault.code);
    if (fault && (fault.kind !== "gone" || next === undefined)) throw fault;
    if (outcome.status === "sent" || outcome.status === "dropped") delivered = outcome.status;
  }
  return delivered;
}

async function attempt(on: Delivering, { row, message, unclear }: Taken): Promise<Outcome> {
  const store: Store = { tx: on.database.db, sealer: on.sealer, seen: new Map() };
  const source = on.cards.get(row.card);
  if (!source) throw new DeliveryError("gone", `no card called ${row.card}`);
  const surface = row.surface as Surface;
  const card = await source(store, row.args, { at: surface, now: on.now() });
  if (isDrop(card)) return { status: "dropped", reason: card.drop };
  const parent = surface.startsWith("thread:") ? await parentOf(on.database, surface) : undefined;
  if (parent?.open !== undefined) {
    if (parent.open <= on.now()) throw new DeliveryError("later", "card-first", CARD_FIRST_MS);
    return { status: "waiting", reason: "card-first", notBefore: parent.open };
  }
  const place = await on.placeOf(store, surface, parent?.messageId);
  if (!place) throw new DeliveryError("gone", "nobody there");
  const messenger = on.messengerFor(place);
  const key = `${row.tag} ${row.surface}`;
  if (message) {
    await messenger.update(place, message.messageId, card);
    return { status: "sent", messageId: message.messageId };
  }
  const shown = unclear ? await messenger.find(place, key) : undefined;
  if (shown !== undefined) {
    await messenger.update(place, shown, card);
    return { status: "sent", messageId: shown };
  }
  const calendar = await on.calendars?.get(row.card)?.(store, row.args, { at: surface, now: on.now() });
  return { status: "sent", messageId: await messenger.post(place, card, key, { card: row.card, calendar }) };
}

/**
 * A thread hangs under the case's card: its message, or the moment of that card where it has not gone out yet
 * (both may be put down at once; then the card goes first).
 */
async function parentOf({ db }: Database, thread: Surface): Promise<{ messageId?: string; open?: string }> {
  const tag = `case:${thread.slice("thread:".length)}:card`;
  const open = await openMoment(db, tag);
  const message = await messageByTag(db, tag);
  if (message) return { messageId: message.messageId };
  return open === undefined ? {} : { open };
}

function isDrop(card: Card | { drop: string }): card is { drop: string } {
  return "drop" in card;
}

function faultOf(error: unknown): DeliveryError {
  // Only our own codes go further: the text of an unknown error may hold what was being rendered.
  if (error instanceof DeliveryError) return error;
  return new DeliveryError("unclear", error instanceof Error ? error.name : "fault");
}

function afterFault(row: OutboxRow, fault: DeliveryError): Outcome {
  if (fault.kind === "gone") return { status: "failed", reason: fault.code };
  return { status: "waiting", reason: fault.code, notBefore: row.notBefore };
}
