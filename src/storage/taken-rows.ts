import { and, eq } from "drizzle-orm";
import type { Platform } from "../directory/domain/types.js";
import type { Db, Tx } from "./database.js";
import type { OutboxRow, SentMessage } from "./outbox.js";
import { readyMade } from "./ready-made.js";
import { messageTable, outboxTable } from "./schema/desk.js";

/** `row` as it stands now that it is taken, with what its tag shows already. */
export type Taken = { row: OutboxRow; messages: readonly SentMessage[]; tried: boolean };

/** What a platform shows since this delivery. */
export type Shown = { platform: Platform; messageId: string };

/**
 * Takes a row for sending, alone for its tag: undefined when there is nothing to do (already sent, not yet
 * due, or the same tag is being sent by another worker, which goes on with this row when it has finished).
 * Of a row that has had its turn, the newer one of its tag is taken, if one waits. One delivery of a tag at a time:
 * two renders of different moments must not overtake each other. What has waited overnight for one person goes out in
 * the order in which it came about: a later one is left to whoever has the one before it in hand.
 * `tried`: an earlier attempt ended without a word, so a platform may show what we know no message of.
 */
export async function takeRow(
  db: Db,
  id: number,
  now: string,
  realNow: string,
  leaseEnds: string,
): Promise<Taken | undefined> {
  const { rows } = await db.execute<{ taken_row: RawRow; shown: RawMessage[]; was_tried: boolean }>(
    readyMade(`select * from "roundtable"."take_outbox_row"($1, $2, $3, $4)`, [id, now, realNow, leaseEnds]),
  );
  const [found] = rows;
  if (!found) return undefined;
  return { row: rowOf(found.taken_row), messages: found.shown.map(messageOf), tried: found.was_tried };
}

/** As the database writes them in JSON. */
type RawRow = Omit<OutboxRow, "notBefore" | "takenAt" | "createdAt" | "doneAt"> &
  Record<"not_before" | "created_at", string> &
  Record<"taken_at" | "done_at", string | null>;
type RawMessage = Omit<SentMessage, "messageId" | "postedAt" | "updatedAt"> &
  Record<"message_id" | "posted_at" | "updated_at", string>;

function rowOf({ not_before, taken_at, created_at, done_at, ...row }: RawRow): OutboxRow {
  return {
    ...row,
    notBefore: instantOf(not_before),
    takenAt: taken_at && instantOf(taken_at),
    createdAt: instantOf(created_at),
    doneAt: done_at && instantOf(done_at),
  };
}

function messageOf({ message_id, posted_at, updated_at, ...message }: RawMessage): SentMessage {
  return {
    ...message,
    messageId: message_id,
    postedAt: instantOf(posted_at),
    updatedAt: instantOf(updated_at),
  };
}

/** In the session's zone there, in UTC here. */
function instantOf(written: string): string {
  return new Date(written).toISOString();
}

/**
 * Frees what workers had in hand, as if their leases had run out. Only for whoever is sure that none of them
 * lives any more: a process that alone may open the database and has just started.
 */
export async function endLeases(db: Db): Promise<void> {
  const longAgo = new Date(0).toISOString();
  await db.update(outboxTable).set({ takenAt: longAgo }).where(eq(outboxTable.status, "sending"));
}

/** Its worker lives, and is still at it. */
export async function renewLease(db: Db, { id, attempts }: OutboxRow, realNow: string): Promise<void> {
  const { status, attempts: tries } = outboxTable;
  const mine = and(eq(outboxTable.id, id), eq(status, "sending"), eq(tries, attempts));
  await db.update(outboxTable).set({ takenAt: realNow }).where(mine);
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

/** Whoever takes or finishes a row of a tag waits for the other: so none is overlooked between the two. */
async function finish(
  db: Db,
  row: OutboxRow,
  outcome: Outcome,
  now: string,
  shown: readonly Shown[],
): Promise<number | undefined> {
  const { id, tag, surface, card, args, attempts, polite, notBefore, createdAt } = row;
  const kept = {
    id,
    tag,
    surface,
    card,
    args,
    attempts,
    polite,
    not_before: notBefore,
    created_at: createdAt,
  };
  const finished = JSON.stringify(kept);
  const reason = "reason" in outcome ? outcome.reason : null;
  const again = outcome.status === "waiting" ? outcome.notBefore : null;
  const { rows } = await db.execute<{ newer: number | string | null }>(
    readyMade(FINISH, [finished, outcome.status, reason, again, now, JSON.stringify(shown)]),
  );
  const newer = rows[0]?.newer ?? undefined;
  return newer === undefined ? undefined : Number(newer);
}

const FINISH = `select "roundtable"."finish_outbox_row"(
  jsonb_populate_record(null::"roundtable"."outbox", $1::jsonb), $2, $3, $4, $5, $6::jsonb) as newer`;

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
