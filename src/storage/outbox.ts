import { and, asc, eq, gt, inArray, lt, lte, ne, or, sql } from "drizzle-orm";
import type { Db, Tx } from "./database.js";
import { eventTable, messageTable, outboxTable } from "./schema/desk.js";
import type { Actor, Recorded, Show } from "./work.js";

export type OutboxRow = typeof outboxTable.$inferSelect;
export type SentMessage = typeof messageTable.$inferSelect;

/**
 * Puts a card into the outbox. A row of the same tag and surface that still waits is replaced by this one
 * (the earlier moment of the two counts), so that many changes make one message.
 */
export async function putInOutbox(tx: Tx, show: Show, now: string): Promise<number> {
  const notBefore = show.notBefore ?? now;
  const rows = await tx
    .insert(outboxTable)
    .values({
      tag: show.tag,
      surface: show.at,
      card: show.card,
      args: show.args,
      status: "waiting",
      notBefore,
      attempts: 0,
      createdAt: now,
    })
    .onConflictDoUpdate({
      target: [outboxTable.tag, outboxTable.surface],
      targetWhere: sql`${outboxTable.status} = 'waiting'`,
      set: {
        card: show.card,
        args: show.args,
        notBefore: sql`least(${outboxTable.notBefore}, excluded.not_before)`,
      },
    })
    .returning({ id: outboxTable.id });
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("the outbox took no row");
  return id;
}

export async function recordEvent(
  tx: Tx,
  event: Recorded,
  area: string,
  actor: Actor,
  now: string,
): Promise<void> {
  await tx.insert(eventTable).values({
    at: now,
    area,
    actor: actor.kind === "member" ? actor.id : "clock",
    type: event.type,
    thing: event.thing,
    ref: event.ref ?? null,
    facts: event.facts ?? {},
  });
}

/** Ids whose moment has come, and those taken by a worker that has not been heard of since `leaseEnds` (real time). */
export async function readyRows(db: Db, now: string, leaseEnds: string, limit: number): Promise<number[]> {
  const rows = await db
    .select({ id: outboxTable.id })
    .from(outboxTable)
    .where(
      or(
        and(eq(outboxTable.status, "waiting"), lte(outboxTable.notBefore, now)),
        and(eq(outboxTable.status, "sending"), lt(outboxTable.takenAt, leaseEnds)),
      ),
    )
    .orderBy(asc(outboxTable.notBefore), asc(outboxTable.id))
    .limit(limit);
  return rows.map((row) => row.id);
}

/** The earliest moment at which a waiting row may go out, for a clock that jumps. */
export async function nextOutboxMoment(db: Db): Promise<string | undefined> {
  const rows = await db
    .select({ at: outboxTable.notBefore })
    .from(outboxTable)
    .where(eq(outboxTable.status, "waiting"))
    .orderBy(asc(outboxTable.notBefore))
    .limit(1);
  return rows[0]?.at;
}

/** How many rows stand in each state: the figures of the delivery report. */
export async function outboxCounts(db: Db): Promise<Record<string, number>> {
  const rows = await db
    .select({ status: outboxTable.status, n: sql<number>`count(*)::int` })
    .from(outboxTable)
    .groupBy(outboxTable.status);
  return Object.fromEntries(rows.map((row) => [row.status, row.n]));
}

/** `row` as it stands now that it is taken. */
export type Taken = { row: OutboxRow; message: SentMessage | undefined; unclear: boolean };

/**
 * Takes a row for sending, alone for its tag: undefined when there is nothing to do (already sent, not yet
 * due, or the same tag is being sent by another worker, which goes on with this row when it has finished).
 * Of a row that has had its turn, the newer one of its tag is taken, if one waits.
 * `unclear`: an earlier attempt at this message ended without a word, so the platform may already show it.
 */
export async function takeRow(
  db: Db,
  id: number,
  now: string,
  realNow: string,
  leaseEnds: string,
): Promise<Taken | undefined> {
  return db.transaction(async (tx) => {
    const [asked] = await tx.select().from(outboxTable).where(eq(outboxTable.id, id));
    if (!asked) return undefined;
    // One delivery of a tag at a time: two renders of different moments must not overtake each other.
    // Always this lock first and the row's after it, or taking and finishing would block each other for good.
    await oneAtATime(tx, asked);
    const row = (await openRow(tx, id)) ?? (await openRow(tx, (await waitingRow(tx, asked))?.id));
    if (!row) return undefined;
    const lost = row.status === "sending" && row.takenAt !== null && row.takenAt < leaseEnds;
    const fresh = row.status === "waiting" && row.notBefore <= now;
    if (!lost && !fresh) return undefined;
    const ofTag = and(eq(outboxTable.tag, row.tag), eq(outboxTable.surface, row.surface));
    const [other] = await tx
      .select({ id: outboxTable.id })
      .from(outboxTable)
      .where(and(ofTag, eq(outboxTable.status, "sending"), ne(outboxTable.id, row.id)));
    if (other) return undefined;
    const [message] = await tx
      .select()
      .from(messageTable)
      .where(and(eq(messageTable.tag, row.tag), eq(messageTable.surface, row.surface)));
    const [tried] = await tx
      .select({ id: outboxTable.id })
      .from(outboxTable)
      .where(and(ofTag, gt(outboxTable.attempts, 0), ne(outboxTable.status, "sent")))
      .limit(1);
    const taken = { status: "sending", takenAt: realNow, attempts: row.attempts + 1 };
    await tx.update(outboxTable).set(taken).where(eq(outboxTable.id, row.id));
    return { row: { ...row, ...taken }, message, unclear: tried !== undefined };
  });
}

/**
 * Frees what workers had in hand, as if their leases had run out. Only for whoever is sure that none of them
 * lives any more: a process that alone may open the database and has just started.
 */
export async function endLeases(db: Db): Promise<void> {
  const longAgo = new Date(0).toISOString();
  await db.update(outboxTable).set({ takenAt: longAgo }).where(eq(outboxTable.status, "sending"));
}

/** The row, held until the transaction ends, if it is neither done nor given up. */
async function openRow(tx: Tx, id: number | undefined): Promise<OutboxRow | undefined> {
  if (id === undefined) return undefined;
  const isOpen = inArray(outboxTable.status, ["waiting", "sending"]);
  const [row] = await tx
    .select()
    .from(outboxTable)
    .where(and(eq(outboxTable.id, id), isOpen))
    .for("update");
  return row;
}

/** The row of the same tag and surface that waits: there is one at most. */
async function waitingRow(tx: Tx, { tag, surface }: OutboxRow): Promise<OutboxRow | undefined> {
  const [row] = await tx
    .select()
    .from(outboxTable)
    .where(
      and(eq(outboxTable.tag, tag), eq(outboxTable.surface, surface), eq(outboxTable.status, "waiting")),
    );
  return row;
}

/** Whoever takes or finishes a row of a tag waits for the other: so none is overlooked between the two. */
async function oneAtATime(tx: Tx, row: OutboxRow): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${row.tag} ${row.surface}`}))`);
}

export type Outcome =
  | { status: "sent"; messageId: string }
  | { status: "dropped" | "failed"; reason: string }
  | { status: "waiting"; reason: string; notBefore: string };

/**
 * Writes down how a delivery ended, unless another worker has taken the row over since. Returns the next
 * waiting row of the same tag, if any.
 */
export async function finishRow(
  db: Db,
  row: OutboxRow,
  outcome: Outcome,
  now: string,
): Promise<number | undefined> {
  try {
    return await finish(db, row, outcome, now);
  } catch (error) {
    // A newer row of the tag was committed between our look and our write. Now it can be seen.
    if (outcome.status === "waiting" && isUniqueViolation(error)) return finish(db, row, outcome, now);
    throw error;
  }
}

async function finish(db: Db, row: OutboxRow, outcome: Outcome, now: string): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    await oneAtATime(tx, row);
    if (outcome.status === "sent") {
      await tx
        .insert(messageTable)
        .values({
          tag: row.tag,
          surface: row.surface,
          messageId: outcome.messageId,
          card: row.card,
          args: row.args,
          postedAt: now,
          updatedAt: now,
        })
        .onConflictDoUpdate({
          target: [messageTable.tag, messageTable.surface],
          set: { messageId: outcome.messageId, card: row.card, args: row.args, updatedAt: now },
        });
    }
    const waiting = await waitingRow(tx, row);
    // Two rows of one tag cannot both wait: where a newer one is there, this one has had its turn.
    const status = outcome.status === "waiting" && waiting ? "dropped" : outcome.status;
    await tx
      .update(outboxTable)
      .set({
        status,
        reason: "reason" in outcome ? outcome.reason : null,
        ...(outcome.status === "waiting" ? { notBefore: outcome.notBefore } : { doneAt: now }),
      })
      .where(
        and(
          eq(outboxTable.id, row.id),
          eq(outboxTable.status, "sending"),
          eq(outboxTable.attempts, row.attempts),
        ),
      );
    return waiting?.id;
  });
}

function isUniqueViolation(error: unknown): boolean {
  return (error as { cause?: { code?: string } }).cause?.code === "23505";
}

/** The message of a tag that stands at one surface only, such as a case's card in its channel. */
export async function messageByTag(db: Db, tag: string): Promise<SentMessage | undefined> {
  const [row] = await db.select().from(messageTable).where(eq(messageTable.tag, tag));
  return row;
}

/** When the next message of this tag, wherever it is, may go out or went on its way; undefined: none is open. */
export async function openMoment(db: Db, tag: string): Promise<string | undefined> {
  const [row] = await db
    .select({ at: outboxTable.notBefore })
    .from(outboxTable)
    .where(and(eq(outboxTable.tag, tag), inArray(outboxTable.status, ["waiting", "sending"])))
    .orderBy(asc(outboxTable.notBefore))
    .limit(1);
  return row?.at;
}

/** The message a platform knows by this id: what a press on it was about. */
export async function messageById(db: Db, messageId: string): Promise<SentMessage | undefined> {
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

/** Gives a row up after the last try; it stays, to be looked at. */
export async function failRow(db: Db, id: number, reason: string, now: string): Promise<void> {
  await db
    .update(outboxTable)
    .set({ status: "failed", reason, doneAt: now })
    .where(and(eq(outboxTable.id, id), inArray(outboxTable.status, ["waiting", "sending"])));
}
