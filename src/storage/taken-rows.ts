import { and, asc, eq, gt, inArray, lt, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { Platform } from "../directory/domain/types.js";
import type { Db, Tx } from "./database.js";
import type { OutboxRow, SentMessage } from "./outbox.js";
import { messageTable, outboxTable } from "./schema/desk.js";

/** `row` as it stands now that it is taken, with what its tag shows already. */
export type Taken = { row: OutboxRow; messages: readonly SentMessage[]; tried: boolean };

/** What a platform shows since this delivery. */
export type Shown = { platform: Platform; messageId: string };

/**
 * Takes a row for sending, alone for its tag: undefined when there is nothing to do (already sent, not yet
 * due, or the same tag is being sent by another worker, which goes on with this row when it has finished).
 * Of a row that has had its turn, the newer one of its tag is taken, if one waits. What has waited overnight for one
 * person goes out in the order in which it came about: a later one is left to whoever has the one before it in hand.
 * `tried`: an earlier attempt ended without a word, so a platform may show what we know no message of.
 */
export async function takeRow(
  db: Db,
  id: number,
  now: string,
  realNow: string,
  leaseEnds: string,
): Promise<Taken | undefined> {
  return db.transaction(async (tx) => {
    // One delivery of a tag at a time: two renders of different moments must not overtake each other. Always this
    // lock first and rows after it, or taking and finishing would block each other for good.
    const [asked] = await tx
      .select({
        tag: outboxTable.tag,
        surface: outboxTable.surface,
        locked: sql`pg_advisory_xact_lock(hashtext(${outboxTable.tag} || ' ' || ${outboxTable.surface}))`,
      })
      .from(outboxTable)
      .where(eq(outboxTable.id, id));
    if (!asked) return undefined;
    const open = await tx
      .select()
      .from(outboxTable)
      .where(and(ofTag(asked), inArray(outboxTable.status, ["waiting", "sending"])))
      .for("update");
    const row = open.find((one) => one.id === id) ?? open.find((one) => one.status === "waiting");
    if (!row) return undefined;
    const lost = row.status === "sending" && row.takenAt !== null && row.takenAt < leaseEnds;
    const fresh = row.status === "waiting" && row.notBefore <= now;
    if (!lost && !fresh) return undefined;
    if (open.some((other) => other.id !== row.id && other.status === "sending")) return undefined;
    if (fresh && hasWaited(row) && (await beside(tx, row, "before", now)) !== undefined) return undefined;
    const messages = await tx
      .select()
      .from(messageTable)
      .where(and(eq(messageTable.tag, row.tag), eq(messageTable.surface, row.surface)));
    const taken = { status: "sending", takenAt: realNow, attempts: row.attempts + 1 };
    const tried = row.attempts > 0 || (await wasTried(tx, row));
    await tx.update(outboxTable).set(taken).where(eq(outboxTable.id, row.id));
    return { row: { ...row, ...taken }, messages, tried };
  });
}

/** For one person, and held back for a while: in the morning several go out at once. */
function hasWaited({ surface, polite, notBefore, createdAt }: OutboxRow): boolean {
  return polite && surface.startsWith("dm:") && notBefore > createdAt;
}

/**
 * Of those that have waited for the same person: the first `before` a row that goes out before it (one that was tried and
 * failed keeps nobody waiting), or the first `after` it that has still to go out.
 */
async function beside(
  tx: Tx,
  row: OutboxRow,
  which: "before" | "after",
  now: string,
): Promise<number | undefined> {
  const { id, surface, status, polite, notBefore, createdAt, attempts } = outboxTable;
  const ready = and(eq(status, "waiting"), lte(notBefore, now));
  const there =
    which === "after"
      ? and(gt(id, row.id), ready)
      : and(lt(id, row.id), or(and(ready, eq(attempts, 0)), eq(status, "sending")));
  const [first] = await tx
    .select({ id })
    .from(outboxTable)
    .where(and(eq(surface, row.surface), eq(polite, true), gt(notBefore, createdAt), there))
    .orderBy(asc(id))
    .limit(1);
  return first?.id;
}

/** Whether a worker took a row of this tag without coming to its end. */
async function wasTried(tx: Tx, row: OutboxRow): Promise<boolean> {
  const [tried] = await tx
    .select({ id: outboxTable.id })
    .from(outboxTable)
    .where(and(ofTag(row), gt(outboxTable.attempts, 0), ne(outboxTable.status, "sent")))
    .limit(1);
  return tried !== undefined;
}

function ofTag({ tag, surface }: Pick<OutboxRow, "tag" | "surface">): SQL | undefined {
  return and(eq(outboxTable.tag, tag), eq(outboxTable.surface, surface));
}

/**
 * Frees what workers had in hand, as if their leases had run out. Only for whoever is sure that none of them
 * lives any more: a process that alone may open the database and has just started.
 */
export async function endLeases(db: Db): Promise<void> {
  const longAgo = new Date(0).toISOString();
  await db.update(outboxTable).set({ takenAt: longAgo }).where(eq(outboxTable.status, "sending"));
}

/** Whoever takes or finishes a row of a tag waits for the other: so none is overlooked between the two. */
async function oneAtATime(tx: Tx, row: OutboxRow): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`${row.tag} ${row.surface}`}))`);
}

export type Outcome =
  | { status: "sent" }
  | { status: "dropped" | "failed"; reason: string }
  | { status: "waiting"; reason: string; notBefore: string };

/**
 * Writes down how a delivery ended, unless another worker has taken the row over since, and what is shown by now,
 * however it ended. Returns the next waiting row of the same tag, if any, else the next that has waited
 * for the same person.
 */
export async function finishRow(
  db: Db,
  row: OutboxRow,
  outcome: Outcome,
  now: string,
  shown: readonly Shown[] = [],
): Promise<number | undefined> {
  try {
    return await finish(db, row, outcome, now, shown);
  } catch (error) {
    // A newer row of the tag was committed between our look and our write. Now it can be seen.
    if (outcome.status === "waiting" && isUniqueViolation(error)) return finish(db, row, outcome, now, shown);
    throw error;
  }
}

async function finish(
  db: Db,
  row: OutboxRow,
  outcome: Outcome,
  now: string,
  shown: readonly Shown[],
): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    await oneAtATime(tx, row);
    for (const one of shown) await keepMessage(tx, row, one, now);
    const waiting = tx
      .select({ id: outboxTable.id })
      .from(outboxTable)
      .where(and(ofTag(row), eq(outboxTable.status, "waiting")));
    // Two rows of one tag cannot both wait: where a newer one is there, this one has had its turn.
    const replaced = outcome.status === "waiting" && (await waiting).length > 0;
    await tx
      .update(outboxTable)
      .set({
        status: replaced ? "dropped" : outcome.status,
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
    const [next] = outcome.status === "waiting" && !replaced ? [] : await waiting;
    return next?.id ?? (hasWaited(row) ? beside(tx, row, "after", now) : undefined);
  });
}

/** From now on this is the message of the tag there. */
export async function keepMessage(
  tx: Tx,
  { tag, surface, card, args }: Pick<OutboxRow, "tag" | "surface" | "card" | "args">,
  { platform, messageId }: Shown,
  now: string,
): Promise<void> {
  const changed = { messageId, card, args, updatedAt: now };
  await tx
    .insert(messageTable)
    .values({ tag, surface, platform, postedAt: now, ...changed })
    .onConflictDoUpdate({
      target: [messageTable.tag, messageTable.surface, messageTable.platform],
      set: changed,
    });
}

function isUniqueViolation(error: unknown): boolean {
  return (error as { cause?: { code?: string } }).cause?.code === "23505";
}
