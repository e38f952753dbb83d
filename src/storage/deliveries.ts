import { and, desc, eq, gte, sql } from "drizzle-orm";
import type { Db, Tx } from "./database.js";
import { outboxTable } from "./schema/desk.js";
import type { Show, Surface } from "./work.js";

/** How many messages came to which end, by the kind of place they were for: "dm", "channel", "thread", "mail"… */
export type DeliveryCount = { place: string; status: string; reason: string | null; count: number };

/** A message that was given up; it stays until somebody has it tried again. Ids and codes only. */
export type FailedDelivery = {
  id: number;
  card: string;
  surface: string;
  reason: string;
  at: string;
  attempts: number;
};

/** O6: what became of everything put down since a moment. Never whether anybody read it: nobody here can know. */
export async function deliveryCounts(db: Db, since: string): Promise<DeliveryCount[]> {
  const place = sql<string>`split_part(${outboxTable.surface}, ':', 1)`;
  return db
    .select({
      place,
      status: outboxTable.status,
      reason: outboxTable.reason,
      count: sql<number>`count(*)::int`,
    })
    .from(outboxTable)
    .where(gte(outboxTable.createdAt, since))
    .groupBy(place, outboxTable.status, outboxTable.reason)
    .orderBy(place, outboxTable.status);
}

/** Dead letters, the newest first. */
export async function failedDeliveries(db: Db, limit: number): Promise<FailedDelivery[]> {
  const rows = await db
    .select()
    .from(outboxTable)
    .where(eq(outboxTable.status, "failed"))
    .orderBy(desc(outboxTable.doneAt), desc(outboxTable.id))
    .limit(limit);
  return rows.map(({ id, card, surface, reason, doneAt, createdAt, attempts }) => ({
    ...{ id, card, surface, attempts },
    reason: reason ?? "",
    at: doneAt ?? createdAt,
  }));
}

/**
 * Takes a dead letter out of those that failed, for whoever puts the same message down anew; undefined: it has not
 * failed, or somebody did so already.
 */
export async function takeFailed(db: Db | Tx, id: number): Promise<Show | undefined> {
  const [row] = await db
    .update(outboxTable)
    .set({ status: "dropped", reason: "tried again" })
    .where(and(eq(outboxTable.id, id), eq(outboxTable.status, "failed")))
    .returning();
  return row && { tag: row.tag, at: row.surface as Surface, card: row.card, args: row.args };
}
