import { chase } from "../chasing/use-cases/chase.js";
import { messagesByTag, openMoment } from "../storage/outbox.js";
import type { Work } from "../storage/work.js";
import type { Offer } from "./domain/types.js";

/**
 * Direct messages about one offer. A tag that ends in a count is seen anew each time; the others are kept up to date
 * in place.
 */
type Message = { tag: string; card: string; args?: Record<string, string> };

async function send(work: Work, offer: Offer, to: string, { tag, card, args }: Message): Promise<void> {
  await work.show({
    tag: `offer:${offer.id}:${tag}`,
    at: `dm:${to}`,
    card: `offers.${card}`,
    args: { offer: offer.id, ...args },
  });
}

/** Who pressed knows already. */
function pressed(work: Work, member: string): boolean {
  return work.actor.kind === "member" && work.actor.id === member;
}

export function tellRecorded(work: Work, offer: Offer): Promise<void> {
  return send(work, offer, offer.owner, { tag: "recorded", card: "recorded" });
}

/** Keeps "recorded for you" up to date once its offerer has answered; they see it at once. */
export function refreshRecorded(work: Work, offer: Offer): Promise<void> {
  if (offer.recordedBy === undefined) return Promise.resolve();
  return send(work, offer, offer.owner, { tag: "recorded", card: "recorded" });
}

/** L5: the chair hears that it stands by, and can put it forward for a reason. Kept up to date in place. */
export function tellStandby(work: Work, offer: Offer, chair: string): Promise<void> {
  return send(work, offer, chair, STANDBY);
}

export function refreshStandby(work: Work, offer: Offer, chair: string): Promise<void> {
  return send(work, offer, chair, STANDBY);
}

const STANDBY = { tag: "standby", card: "standby" };

/** Its time has passed, and a small local organisation has offered: the partner hears that it need not wait. */
export function tellHeld(work: Work, offer: Offer): Promise<void> {
  return send(work, offer, offer.owner, { tag: `held-${offer.changes}`, card: "held" });
}

export function tellForward(work: Work, offer: Offer): Promise<void> {
  return send(work, offer, offer.owner, { tag: `forward-${offer.changes}`, card: "forward" });
}

/** F7. One message, put right in place as long as the answer is not yes. */
export function tellDeclined(work: Work, offer: Offer): Promise<void> {
  return send(work, offer, offer.owner, { tag: `declined-${offer.yeses}`, card: "declined" });
}

/** The earlier no has gone out, or is about to, and holds no longer: its message says so. */
export async function putRightDeclined(work: Work, offer: Offer): Promise<void> {
  const tag = `declined-${offer.status === "contacted" ? offer.yeses - 1 : offer.yeses}`;
  if (await hasGone(work, `offer:${offer.id}:${tag}`))
    await send(work, offer, offer.owner, { tag, card: "declined", args: { since: "changed" } });
}

/** One that still waits, for the morning or the end of a pause, drops by itself once it says what is no more. */
async function hasGone(work: Work, tag: string): Promise<boolean> {
  if ((await messagesByTag(work.tx, tag)).length > 0) return true;
  const opens = await openMoment(work.tx, tag);
  return opens !== undefined && opens <= work.now;
}

/** F4: after a yes, and only then, the partner hears whom to contact. */
export function tellConnection(work: Work, offer: Offer): Promise<void> {
  return send(work, offer, offer.owner, { tag: `connection-${offer.yeses}`, card: "connection" });
}

/** Keeps the two messages of the connection up to date; nothing is seen anew. */
export async function refreshConnection(work: Work, offer: Offer, holder: string): Promise<void> {
  if (offer.yeses === 0) return;
  await send(work, offer, offer.owner, { tag: `connection-${offer.yeses}`, card: "connection" });
  await send(work, offer, holder, { tag: `contacts-${offer.yeses}`, card: "contacts" });
}

export function tellContacts(work: Work, offer: Offer, holder: string): Promise<void> {
  return send(work, offer, holder, { tag: `contacts-${offer.yeses}`, card: "contacts" });
}

export type Reader = "case-holder" | "chair";

/** News that the case holder (or the chair) must see as a new message; `what`: a key of the news card. */
export async function tellNews(
  work: Work,
  offer: Offer,
  to: string,
  reader: Reader,
  what: "further" | "reworded" | "status",
): Promise<void> {
  if (pressed(work, to)) return;
  const args = { what, reader, changes: String(offer.changes) };
  await send(work, offer, to, { tag: `news-${offer.changes}-${reader}`, card: "news", args });
}

/** F11: the other side said how it went. */
export async function tellHeard(work: Work, offer: Offer): Promise<void> {
  if (pressed(work, offer.owner)) return;
  const args = { changes: String(offer.changes) };
  await send(work, offer, offer.owner, { tag: `heard-${offer.changes}`, card: "heard", args });
}

/** One of the day's chasing messages; `about` is the same for all that ask the same of the same person. */
function ask(
  work: Work,
  offer: Offer,
  to: string,
  about: string,
  { tag, card, args }: Message,
): Promise<void> {
  return chase(work, to, {
    about: `offer:${offer.id}:${about}`,
    tag: `offer:${offer.id}:${tag}`,
    card: `offers.${card}`,
    args: { offer: offer.id, ...args },
  });
}

export function nudgePartner(work: Work, offer: Offer, nudge: number): Promise<void> {
  return ask(work, offer, offer.owner, `contact-${offer.yeses}`, {
    tag: `nudge-${offer.yeses}-${nudge}`,
    card: "nudge",
  });
}

export function askStarted(work: Work, offer: Offer, nudge: number): Promise<void> {
  return ask(work, offer, offer.owner, `started-${offer.changes}`, {
    tag: `ask-${offer.changes}-${nudge}`,
    card: "ask-started",
  });
}

export function tellNoReply(work: Work, offer: Offer, to: string, reader: Reader): Promise<void> {
  return ask(work, offer, to, `no-reply-${offer.yeses}`, {
    tag: `no-reply-${offer.yeses}-${reader}`,
    card: "no-reply",
    args: { reader },
  });
}

/** W7: both messages of the connection follow, and the partner sees as news whom to write to from now on. */
export async function tellNewHolder(work: Work, offer: Offer, holder: string): Promise<void> {
  await tellConnection(work, offer);
  await tellContacts(work, offer, holder);
  if (offer.owner === holder) return;
  const args = { holder };
  await send(work, offer, offer.owner, { tag: `holder-${work.now}`, card: "new-holder", args });
}
