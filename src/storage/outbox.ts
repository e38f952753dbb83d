import { and, asc, eq, gt, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { Db, Tx } from "./database.js";
import { readyMade } from "./ready-made.js";
import { messageTable, outboxTable } from "./schema/desk.js";
import type { Actor, Recorded, Show } from "./work.js";

export type OutboxRow = typeof outboxTable.$inferSelect;
export type SentMessage = typeof messageTable.$inferSelect;

/**
 * Puts cards into the outbox, in this order. A row of the same tag and surface that still waits is replaced by the new
 * one (the earlier moment of the two counts), so that many changes make one message; within `shows` no tag and surface
 * stand twice. Returns the rows' ids in the same order.
 */
export async function putInOutbox(
  tx: Tx,
  shows: readonly (Show & { polite?: boolean })[],
  now: string,
): Promise<number[]> {
  if (shows.length === 0) return [];
  const rows = shows.map(({ tag, at, card, args, notBefore = now, polite = false }) => ({
    ...{ tag, at, card, args, notBefore, polite },
  }));
  const put = await tx.execute<{ id: number | string; tag: string; surface: string }>(
    readyMade(PUT, [now, JSON.stringify(rows)]),
  );
  const ids = new Map(put.rows.map(({ id, tag, surface }) => [`${tag} ${surface}`, Number(id)]));
  return shows.map(({ tag, at }) => {
    const id = ids.get(`${tag} ${at}`);
    if (id === undefined) throw new Error("the outbox took no row");
    return id;
  });
}

const PUT = `
  insert into "roundtable"."outbox" as o (tag, surface, card, args, status, not_before, polite, attempts, created_at)
  select r.tag, r.at, r.card, r.args, 'waiting', r."notBefore", r.polite, 0, $1::timestamptz
  from rows from (jsonb_to_recordset($2::jsonb)
    as (tag text, at text, card text, args jsonb, "notBefore" timestamptz, polite boolean))
    with ordinality as r (tag, at, card, args, "notBefore", polite, place)
  order by r.place
  on conflict (tag, surface) where status = 'waiting' do update
    set card = excluded.card, args = excluded.args,
      not_before = least(o.not_before, excluded.not_before),
      polite = o.polite and excluded.polite
  returning id, tag, surface`;

/** A line of the audit, and the area it belongs to. */
export type Audited = Recorded & { area: string };

/** In this order, in one statement. */
export async function recordEvents(
  tx: Tx,
  events: readonly Audited[],
  actor: Actor,
  now: string,
): Promise<void> {
  if (events.length === 0) return;
  const who = actor.kind === "member" ? actor.id : "clock";
  const rows = events.map(({ type, thing, ref, area, facts = {} }) => ({ type, thing, ref, area, facts }));
  await tx.execute(readyMade(RECORD, [now, who, JSON.stringify(rows)]));
}

const RECORD = `
  insert into "roundtable"."events" (at, area, actor, type, thing, ref, facts)
  select $1::timestamptz, r.area, $2, r.type, r.thing, r.ref, r.facts
  from rows from (jsonb_to_recordset($3::jsonb)
    as (area text, type text, thing text, ref text, facts jsonb))
    with ordinality as r (area, type, thing, ref, facts, place)
  order by r.place`;

/** Somebody's pause has ended sooner: what waits for its end may go out from `opens` on. Ids of it. */
export async function bringForward(tx: Tx, member: string, opens: string): Promise<number[]> {
  const { surface, status, polite, notBefore } = outboxTable;
  const theirs = ["dm", "mail", "copy"].map((kind) => `${kind}:${member}`);
  const waits = and(inArray(surface, theirs), eq(status, "waiting"), eq(polite, true), gt(notBefore, opens));
  const { id } = outboxTable;
  const rows = await tx.update(outboxTable).set({ notBefore: opens }).where(waits).returning({ id });
  return rows.map((row) => row.id).sort((a, b) => a - b);
}

/**
 * Ids whose moment has come, and those taken by a worker that has not been heard of since `leaseEnds` (real time). The
 * states stand in the text, not beside it: only so can a prepared statement use an index of these states alone.
 */
export async function readyRows(db: Db, now: string, leaseEnds: string, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: outboxTable.id })
    .from(outboxTable)
    .where(
      or(
        and(sql`${outboxTable.status} = 'waiting'`, lte(outboxTable.notBefore, now)),
        and(sql`${outboxTable.status} = 'sending'`, lt(outboxTable.takenAt, leaseEnds)),
      ),
    )
    .orderBy(asc(outboxTable.notBefore), asc(outboxTable.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** The earliest moment at which a waiting row may go out, for a clock that jumps. */
export async function nextOutboxMoment(db: Db): Promise<string | undefined> {
  const { rows } = await db.execute<{ not_before: string }>(readyMade(NEXT, [1]));
  return rows[0] && new Date(rows[0].not_before).toISOString();
}

const NEXT = `select "not_before" from "roundtable"."outbox" where "status" = 'waiting'
  order by "not_before" limit $1`;

/** How many rows stand in each state: the figures of the delivery report. */
export async function outboxCounts(db: Db): Promise<Record<string, number>> {
  const rows = await db
    .select({ status: outboxTable.status, n: sql<number>`count(*)::int` })
    .from(outboxTable)
    .groupBy(outboxTable.status);
  return Object.fromEntries(rows.map((row) => [row.status, row.n]));
}

/** The messages of a tag, one a platform and surface: a case's card stands in each of its channels. */
export function messagesByTag(db: Db | Tx, tag: string): Promise<SentMessage[]> {
  return db.select().from(messageTable).where(eq(messageTable.tag, tag));
}

/** Whether what a tag says has been seen at a surface, or may have been: a worker has it in hand, or had. */
export async function mayHaveSeen(db: Db | Tx, tag: string, surface: string): Promise<boolean> {
  const sent = await messagesByTag(db, tag);
  if (sent.some((one) => one.surface === surface)) return true;
  const { attempts, status, reason } = outboxTable;
  const [row] = await db
    .select({ id: outboxTable.id })
    .from(outboxTable)
    .where(
      and(
        eq(outboxTable.tag, tag),
        eq(outboxTable.surface, surface),
        or(
          eq(status, "sending"),
          and(eq(status, "waiting"), gt(attempts, 0), sql`${reason} is distinct from 'waking-hours'`),
        ),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/**
 * Takes back what waits under these tags and nobody can have seen, with the reason why it is of no more use. What a worker
 * has in hand goes on.
 */
export async function takeBack(
  tx: Db | Tx,
  tags: readonly string[],
  reason: string,
  now: string,
): Promise<void> {
  const { tag, status, attempts, reason: said } = outboxTable;
  await tx
    .update(outboxTable)
    .set({ status: "dropped", reason, doneAt: now })
    .where(
      and(inArray(tag, [...tags]), eq(status, "waiting"), or(eq(attempts, 0), eq(said, "waking-hours"))),
    );
}

/** What a tag shows at a surface: as it was last sent, or as it is about to be; undefined: nothing is known of it. */
export async function shownAt(
  db: Db | Tx,
  tag: string,
  surface: string,
): Promise<Pick<OutboxRow, "card" | "args"> | undefined> {
  for (const table of [messageTable, outboxTable]) {
    const [row] = await db
      .select({ card: table.card, args: table.args })
      .from(table)
      .where(and(eq(table.tag, tag), eq(table.surface, surface)))
      .limit(1);
    if (row) return row;
  }
  return undefined;
}

/** Where each of these tags stands, or is about to, and what it shows there; a tag and a place once. */
export async function placesOfTags(
  db: Db | Tx,
  tags: readonly string[],
): Promise<{ tag: string; surface: string; args: OutboxRow["args"] }[]> {
  const found = new Map<string, { tag: string; surface: string; args: OutboxRow["args"] }>();
  const open = inArray(outboxTable.status, ["waiting", "sending"]);
  const [posted, coming] = [
    await db
      .select()
      .from(messageTable)
      .where(inArray(messageTable.tag, [...tags])),
    await db
      .select()
      .from(outboxTable)
      .where(and(inArray(outboxTable.tag, [...tags]), open)),
  ];
  // What is about to be shown there is newer than what stands.
  for (const { tag, surface, args } of [...posted, ...coming])
    found.set(`${tag} ${surface}`, { tag, surface, args });
  return [...found.values()];
}

/** When the next message of this tag, wherever it is, may go out or went on its way; undefined: none is open. */
export async function openMoment(db: Db | Tx, tag: string): Promise<string | undefined> {
  const { rows } = await db.execute<{ not_before: string }>(readyMade(OPEN, [tag]));
  return rows[0] && new Date(rows[0].not_before).toISOString();
}

const OPEN = `select "not_before" from "roundtable"."outbox"
  where "tag" = $1 and "status" in ('waiting', 'sending') order by "not_before" limit 1`;

/** The message a platform knows by this id: what a press on it was about. */
export async function messageById(db: Db | Tx, messageId: string): Promise<SentMessage | undefined> {
  const [row] = await db.select().from(messageTable).where(eq(messageTable.messageId, messageId));
  return row;
}

/** How many rows may go out now and have not yet, or are on their way. */
export async function openRows(db: Db, now: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(outboxTable)
    .where(
      or(
        eq(outboxTable.status, "sending"),
        and(eq(outboxTable.status, "waiting"), lte(outboxTable.notBefore, now)),
      ),
    );
  return row?.n ?? 0;
}

/** A row that waits, or that a worker died with: nobody has it in hand. */
function isLeft(id: number, leaseEnds: string) {
  const { status, takenAt } = outboxTable;
  const died = and(eq(status, "sending"), lt(takenAt, leaseEnds));
  return and(eq(outboxTable.id, id), or(eq(status, "waiting"), died));
}

/** Undefined where somebody has it in hand, or it has had its end. */
export async function leftRow(db: Db, id: number, leaseEnds: string): Promise<OutboxRow | undefined> {
  const [row] = await db.select().from(outboxTable).where(isLeft(id, leaseEnds));
  return row;
}

/** Gives a row up after the last try, unless somebody has it in hand; it stays, to be looked at. */
export async function failRow(
  db: Db,
  id: number,
  reason: string,
  now: string,
  leaseEnds: string,
): Promise<OutboxRow | undefined> {
  const [row] = await db
    .update(outboxTable)
    .set({ status: "failed", reason, doneAt: now })
    .where(isLeft(id, leaseEnds))
    .returning();
  return row;
}

/** What is named in the arguments of a card. */
export type About = { case: string; offer: readonly string[]; task: readonly string[] };
type Told = Pick<OutboxRow, "tag" | "card" | "args">;

/** What was shown at a surface about a case, its offers and its actions; `waiting` is still to be shown. */
export async function toldAbout(
  db: Db | Tx,
  surface: string,
  about: About,
): Promise<{ shown: Told[]; waiting: Told[] }> {
  const named = (args: typeof messageTable.args | typeof outboxTable.args) =>
    or(
      sql`${args}->>'case' = ${about.case}`,
      ...(["offer", "task"] as const).flatMap((key) =>
        about[key].length > 0 ? [inArray(sql`${args}->>${key}`, [...about[key]])] : [],
      ),
    );
  const [of, on] = [messageTable, outboxTable];
  const shown = await db
    .selectDistinct({ tag: of.tag, card: of.card, args: of.args })
    .from(of)
    .where(and(eq(of.surface, surface), named(of.args)));
  const waiting = await db
    .select({ tag: on.tag, card: on.card, args: on.args })
    .from(on)
    .where(and(eq(on.surface, surface), eq(on.status, "waiting"), named(on.args)));
  return { shown, waiting };
}
