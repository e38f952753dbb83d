import type { CardSource, DueSource } from "../app/contract.js";
import { areaById, memberById, politeMoment } from "../directory/queries.js";
import { localDate, type Zone } from "../kernel/instant.js";
import { holdUntilEnd } from "../storage/hold.js";
import type { Work } from "../storage/work.js";
import type { Chase } from "./domain/types.js";
import { chasedOn, chaseMoment, morningAfter } from "./domain/when.js";
import { chases } from "./store.js";

type Cards = ReadonlyMap<string, CardSource>;

/** W6: all that is due to be asked of one person makes one message; who was asked today already is asked tomorrow. */
export const chasesDue = (cards: Cards): DueSource => ({
  kind: "chases",
  due: (store, now, limit) => chases.due(store, now, limit),
  nextDue: (store) => chases.nextDue(store),
  async onDue(work, id) {
    const found = await chases.get(work, id);
    if (!found) return;
    await holdUntilEnd(work, `chases of ${found.owner}`);
    const waiting = await chases.lockAll(work, { owner: found.owner, status: "waiting" });
    const due = waiting.filter(({ dueAt }) => dueAt !== undefined && dueAt <= work.now);
    if (due.length === 0) return;
    const member = await memberById(work, found.owner);
    const area = await areaById(work, found.area);
    if (member?.status !== "active" || !area) return endAll(work, due, "has-left");
    const open = chaseMoment(await politeMoment(work, member.id, work.now), area.zone);
    if (open > work.now) return postpone(work, due, open);
    const sent = await chases.find(work, { owner: member.id, status: "sent" });
    if (chasedOn(sent, localDate(work.now, area.zone))) {
      return postpone(work, due, morningAfter(work.now, area.zone));
    }
    await send(work, await stillOfUse(work, cards, due), area.zone);
  },
});

/** What was answered since then is asked no more. */
async function stillOfUse(work: Work, cards: Cards, due: readonly Chase[]): Promise<Chase[]> {
  const left: Chase[] = [];
  for (const one of due) {
    const card = await cards.get(one.card)?.(work, one.args, { at: `dm:${one.owner}`, now: work.now });
    if (card && !("drop" in card)) left.push(one);
    else await endAll(work, [one], card?.drop ?? "no such card");
  }
  return left;
}

/** One alone is its own card; several make a list of them. */
async function send(work: Work, asked: readonly Chase[], zone: Zone): Promise<void> {
  const [first] = asked;
  if (!first) return;
  const day = localDate(work.now, zone);
  for (const { dueAt: _, ...one } of asked)
    await chases.save(work, { ...one, status: "sent", day }, work.now);
  const { owner, area } = first;
  await work.record(
    { type: "chased", thing: owner, facts: { day, about: asked.map(({ about }) => about) } },
    area,
  );
  const at = `dm:${owner}` as const;
  if (asked.length === 1) return work.show({ tag: first.tag, at, card: first.card, args: first.args });
  return work.show({
    tag: `chase:${owner}:${day}`,
    at,
    card: "chasing.together",
    args: { member: owner, day },
  });
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
