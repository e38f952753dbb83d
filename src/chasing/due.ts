import type { Card } from "../../cards/card-types.js";
import { hasSeveralPlaces, MOST_TOGETHER } from "../../cards/chasing/together-card.js";
import type { CardSource, DueSource } from "../app/contract.js";
import type { Area, Member } from "../directory/domain/types.js";
import { areaById, memberById, politeMoment } from "../directory/queries.js";
import { localDate, plusMinutes } from "../kernel/instant.js";
import type { Store } from "../storage/database.js";
import { holdUntilEnd } from "../storage/hold.js";
import type { Work } from "../storage/work.js";
import { togetherTag } from "./domain/together.js";
import type { Chase } from "./domain/types.js";
import { chaseMoment, forgottenBefore, morningAfter } from "./domain/when.js";
import { chases, forget, sentOn } from "./store.js";
import { chase } from "./use-cases/chase.js";

/** What the whole gives to this room: the cards of all others, and who may and should see them today. */
export type Asking = {
  cards: ReadonlyMap<string, CardSource>;
  mayRead(store: Store, member: Member, card: string, args: Chase["args"]): Promise<boolean>;
  /** Whoever has that part today; undefined: the card is for one person. */
  askedToday(store: Store, card: string, args: Chase["args"], now: string): Promise<string | undefined>;
};

/** W6: all that is due to be asked of one person makes one message; who was asked today already is asked tomorrow. */
export const chasesDue = (on: Asking): DueSource => ({
  kind: "chases",
  due: (store, now, limit) => chases.due(store, now, limit),
  nextDue: (store) => chases.nextDue(store),
  async onDue(work, id) {
    const found = await chases.get(work, id);
    if (!found) return;
    await holdUntilEnd(work, `chases of ${found.owner}`);
    const waiting = await chases.lockAll(work, { owner: found.owner, status: "waiting" });
    const due = await stillTheirs(
      work,
      on,
      waiting.filter(({ dueAt }) => dueAt !== undefined && dueAt <= work.now),
    );
    if (due.length === 0) return;
    const member = await memberById(work, found.owner);
    const area = await areaById(work, found.area);
    if (member?.status !== "active" || !area) return endAll(work, due, "has-left");
    const tomorrow = morningAfter(work.now, area.zone);
    const open = chaseMoment(await politeMoment(work, member.id, work.now), area.zone);
    // Looked at again each morning, since a pause may be ended early.
    if (open > work.now) return postpone(work, due, [open, tomorrow].sort()[0] ?? open);
    const today = await sentOn(work, member.id, localDate(work.now, area.zone));
    if (today.length > 0) return postpone(work, due, tomorrow);
    await forget(work, member.id, forgottenBefore(work.now));
    const useful = await ofUse(work, on, member, due, tomorrow);
    const now = together(useful, work.now);
    await postpone(
      work,
      useful.filter((one) => !now.includes(one)).map(({ asked }) => asked),
      tomorrow,
    );
    await send(
      work,
      now.map(({ asked }) => asked),
      area,
    );
  },
});

/**
 * A chair who has handed over is asked nothing any more, and the one who took over is; the same while a deputy stands in
 * for a chair who is away.
 */
async function stillTheirs(work: Work, on: Asking, due: readonly Chase[]): Promise<Chase[]> {
  const theirs: Chase[] = [];
  for (const one of due) {
    const today = await on.askedToday(work, one.card, one.args, work.now);
    if (today === undefined || today === one.owner) {
      theirs.push(one);
      continue;
    }
    await endAll(work, [one], "another-now");
    await handOn(work, today, one);
  }
  return theirs;
}

/** Whoever was asked this before somebody stood in for them is asked it again now that they are back. */
async function handOn(work: Work, to: string, { askedAt, ...one }: Chase): Promise<void> {
  const before = await chases.lock(work, `${to} ${one.tag}`);
  if (before?.status !== "dropped") return chase(work, to, one);
  await chases.save(work, { ...before, status: "waiting", askedAt, dueAt: work.now }, work.now);
}

/** How full a service is can wait for a person who waits to hear from somebody, but not for ever. */
const OF_SERVICES = "directory.";
const PATIENCE_DAYS = 7;

type Useful = { asked: Chase; card: Card };

/** What was answered since then is asked no more, nor what they may not see now; what cannot be drawn waits. */
async function ofUse(
  work: Work,
  on: Asking,
  member: Member,
  due: readonly Chase[],
  tomorrow: string,
): Promise<Useful[]> {
  const left: Useful[] = [];
  for (const asked of due) {
    if (!(await on.mayRead(work, member, asked.card, asked.args))) {
      await endAll(work, [asked], "may-not-see-it-now");
      continue;
    }
    try {
      const at = `dm:${asked.owner}` as const;
      const card = await on.cards.get(asked.card)?.(work, asked.args, { at, now: work.now });
      if (card && !("drop" in card)) left.push({ asked, card });
      else await endAll(work, [asked], card?.drop ?? "no such card");
    } catch (error) {
      // One broken card must not keep all the others from their reader.
      const code = error instanceof Error ? error.name : "fault";
      const facts = { about: asked.about, code };
      await work.record({ type: "chase-not-drawn", thing: asked.owner, facts }, asked.area);
      await postpone(work, [asked], tomorrow);
    }
  }
  return left;
}

/**
 * As many as one message holds: what is about a person first, then the longest waiting. A card with many rows of buttons
 * goes alone.
 */
function together(useful: readonly Useful[], now: string): readonly Useful[] {
  const longAgo = plusMinutes(now, -PATIENCE_DAYS * 24 * 60);
  const place = ({ asked }: Useful) =>
    `${asked.card.startsWith(OF_SERVICES) && asked.askedAt > longAgo ? 1 : 0} ${asked.askedAt}`;
  const inOrder = useful.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  const [first] = inOrder;
  if (!first || hasSeveralPlaces(first.card)) return inOrder.slice(0, 1);
  return inOrder.filter(({ card }) => !hasSeveralPlaces(card)).slice(0, MOST_TOGETHER);
}

/** One alone is its own card; several make a list of them. */
async function send(work: Work, asked: readonly Chase[], { id: area, zone }: Area): Promise<void> {
  const [first] = asked;
  if (!first) return;
  const day = localDate(work.now, zone);
  for (const { dueAt: _, ...one } of asked)
    await chases.save(work, { ...one, status: "sent", day }, work.now);
  const { owner } = first;
  const about = asked.map((one) => one.about);
  await work.record({ type: "chased", thing: owner, facts: { day, about } }, area);
  const at = `dm:${owner}` as const;
  if (asked.length === 1) return work.show({ tag: first.tag, at, card: first.card, args: first.args });
  const args = { member: owner, day };
  return work.show({ tag: togetherTag(owner, day), at, card: "chasing.together", args });
}

async function endAll(work: Work, ended: readonly Chase[], reason: string): Promise<void> {
  for (const { dueAt: _, ...one } of ended) {
    await chases.save(work, { ...one, status: "dropped" }, work.now);
    await work.record(
      { type: "chase-dropped", thing: one.owner, facts: { about: one.about, reason } },
      one.area,
    );
  }
}

async function postpone(work: Work, waiting: readonly Chase[], dueAt: string): Promise<void> {
  for (const one of waiting) await chases.save(work, { ...one, dueAt }, work.now);
}
