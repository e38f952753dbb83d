import { asc, gt, sql } from "drizzle-orm";
import type { Db } from "./database.js";
import { eventTable, outboxTable } from "./schema/desk.js";

export type EventRow = typeof eventTable.$inferSelect;
/** A row of the outbox that was dropped or failed, or whose moment has not come. */
export type HeldRow = Pick<
  typeof outboxTable.$inferSelect,
  "id" | "tag" | "surface" | "card" | "args" | "status" | "reason" | "notBefore" | "createdAt"
>;

/** The audit after one line of it, oldest first. */
export async function eventsAfter(db: Db, id: number): Promise<EventRow[]> {
  return db.select().from(eventTable).where(gt(eventTable.id, id)).orderBy(asc(eventTable.id));
}

/** What was not sent, or is not sent yet: each row with its reason or its moment. Oldest first. */
export async function heldBack(db: Db, now: string): Promise<HeldRow[]> {
  const { id, tag, surface, card, args, status, reason, notBefore, createdAt } = outboxTable;
  return db
    .select({ id, tag, surface, card, args, status, reason, notBefore, createdAt })
    .from(outboxTable)
    .where(sql`${status} in ('dropped', 'failed') or (${status} = 'waiting' and ${notBefore} > ${now})`)
    .orderBy(asc(id));
}
