import type { Card } from "../../cards/card-types.js";
import type { CardSource } from "../app/contract.js";
import type { Database, Store } from "../storage/database.js";
import { finishRow, messageByTag, type OutboxRow, type Taken, takeRow } from "../storage/outbox.js";
import type { Sealer } from "../storage/sealed.js";
import type { Surface } from "../storage/work.js";
import { DeliveryError, type Messenger, type Place } from "./messenger.js";

/** A worker that has said nothing for this long (real milliseconds) is taken for dead. */
export const LEASE_MS = 60_000;

export type Delivering = {
  database: Database;
  sealer: Sealer;
  /** The product's time; the playground's moves. */
  now(): string;
  /** Time by the wall, for leases. */
  realNow(): number;
  cards: ReadonlyMap<string, CardSource>;
  messengerFor(place: Place): Messenger;
  placeOf(store: Store, surface: Surface, parent: string | undefined): Promise<Place | undefined>;
  /** Rows to be handed to the queue again. */
  handOver(ids: readonly number[]): Promise<void>;
  /** Longest lease without a sign of life; LEASE_MS unless a test is in a hurry. */
  leaseMs?: number;
};

export type Delivered = "sent" | "dropped" | "nothing-to-do";

/**
 * Delivers one row of the outbox: renders the card from the state of now, updates the tag's message in place
 * or posts it. May be called any number of times for the same row, by several workers at once.
 * Throws DeliveryError when it should be tried again (the row then waits again) or cannot be (it has failed).
 */
export async function deliver(on: Delivering, id: number): Promise<Delivered> {
  const lease = new Date(on.realNow() - (on.leaseMs ?? LEASE_MS)).toISOString();
  const taken = await takeRow(on.database.db, id, on.now(), new Date(on.realNow()).toISOString(), lease);
  if (!taken) return "nothing-to-do";
  try {
    const outcome = await attempt(on, taken);
    const next = await finishRow(on.database.db, taken.row, outcome, on.now());
    if (next !== undefined) await on.handOver([next]);
    return outcome.status === "sent" ? "sent" : "dropped";
  } catch (error) {
    throw await afterFault(on, taken.row, error);
  }
}

async function attempt(on: Delivering, { row, message, unclear }: Taken) {
  const store: Store = { tx: on.database.db, sealer: on.sealer };
  const source = on.cards.get(row.card);
  if (!source) throw new DeliveryError("gone", `no card called ${row.card}`);
  const surface = row.surface as Surface;
  const card = await source(store, row.args, { at: surface, now: on.now() });
  if (isDrop(card)) return { status: "dropped", reason: card.drop } as const;
  const parent = surface.startsWith("thread:")
    ? (await messageByTag(on.database.db, `case:${surface.slice("thread:".length)}:card`))?.messageId
    : undefined;
  const place = await on.placeOf(store, surface, parent);
  if (!place) throw new DeliveryError("gone", "nobody there");
  const messenger = on.messengerFor(place);
  const key = `${row.tag} ${row.surface}`;
  if (message) {
    await messenger.update(place, message.messageId, card);
    return { status: "sent", messageId: message.messageId } as const;
  }
  const shown = unclear ? await messenger.find(place, key) : undefined;
  if (shown !== undefined) await messenger.update(place, shown, card);
  return { status: "sent", messageId: shown ?? (await messenger.post(place, card, key)) } as const;
}

function isDrop(card: Card | { drop: string }): card is { drop: string } {
  return "drop" in card;
}

async function afterFault(on: Delivering, row: OutboxRow, error: unknown): Promise<DeliveryError> {
  // Only our own codes go further: the text of an unknown error may hold what was being rendered.
  const fault =
    error instanceof DeliveryError ? error : new DeliveryError("unclear", error instanceof Error ? error.name : "fault");
  const outcome =
    fault.kind === "gone"
      ? ({ status: "failed", reason: fault.code } as const)
      : ({ status: "waiting", reason: fault.code, notBefore: row.notBefore } as const);
  await finishRow(on.database.db, row, outcome, on.now()).catch(() => undefined);
  return fault;
}
