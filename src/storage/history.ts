import { and, asc, eq, gt, inArray, or } from "drizzle-orm";
import type { Db } from "./database.js";
import type { OutboxRow, SentMessage } from "./outbox.js";
import { eventTable, messageTable, outboxTable } from "./schema/desk.js";

/** Looking back over the desk: for the demo, reports and tests. Oldest first. */

export type EventRow = typeof eventTable.$inferSelect;

/** The audit after one line of it; 0: all. */
export function eventsAfter(db: Db, id: number): Promise<EventRow[]> {
  return db.select().from(eventTable).where(gt(eventTable.id, id)).orderBy(asc(eventTable.id));
}

/** Everything that was ever meant to be seen, with what became of it. */
export function outboxRows(db: Db): Promise<OutboxRow[]> {
  return db.select().from(outboxTable).orderBy(asc(outboxTable.id));
}

/** What was not sent (each with its reason), and what waits for its moment after `now`. */
export function notSent(db: Db, now: string): Promise<OutboxRow[]> {
  const { id, status, notBefore } = outboxTable;
  const waits = and(eq(status, "waiting"), gt(notBefore, now));
  const never = inArray(status, ["dropped", "failed"]);
  return db.select().from(outboxTable).where(or(never, waits)).orderBy(asc(id));
}

/** Every message that stands anywhere. */
export function sentMessages(db: Db): Promise<SentMessage[]> {
  return db.select().from(messageTable).orderBy(asc(messageTable.postedAt));
}
