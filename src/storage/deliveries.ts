import { and, desc, eq, gt, gte, inArray, lt, or, sql } from "drizzle-orm";
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

/** The same by where each was for, for whoever may see only some of the places. */
export async function countsBySurface(
  db: Db,
  since: string,
): Promise<{ surface: string; status: string; count: number }[]> {
  const { surface, status } = outboxTable;
  return db
    .select({ surface, status, count: sql<number>`count(*)::int` })
    .from(outboxTable)
    .where(gte(outboxTable.createdAt, since))
    .groupBy(surface, status)
    .orderBy(surface, status);
}

/**
 * Messages that wait, by where they are for and what was last said of them: how many may go now, and how many later, the
 * first of them when.
 */
export type WaitingCount = {
  surface: string;
  reason: string | null;
  now: number;
  later: number;
  first: string | undefined;
};

export async function waitingCounts(db: Db, now: string): Promise<WaitingCount[]> {
  const { surface, reason, notBefore, status } = outboxTable;
  const rows = await db
    .select({
      surface,
      reason,
      now: sql<number>`(count(*) filter (where ${notBefore} <= ${now}))::int`,
      later: sql<number>`(count(*) filter (where ${notBefore} > ${now}))::int`,
      first: sql<string | null>`min(${notBefore}) filter (where ${notBefore} > ${now})`,
    })
    .from(outboxTable)
    .where(inArray(status, ["waiting", "sending"]))
    .groupBy(surface, reason)
    .orderBy(surface);
  return rows.map((row) => ({
    ...row,
    first: row.first === null ? undefined : new Date(row.first).toISOString(),
  }));
}

/** Dead letters, the newest first; `before`: those put down before this one, to page through all. */
export async function failedDeliveries(db: Db, limit: number, before?: number): Promise<FailedDelivery[]> {
  const rows = await db
    .select()
    .from(outboxTable)
    .where(
      and(eq(outboxTable.status, "failed"), before === undefined ? undefined : lt(outboxTable.id, before)),
    )
    .orderBy(desc(outboxTable.id))
    .limit(limit);
  return rows.map(({ id, card, surface, reason, doneAt, createdAt, attempts }) => ({
    ...{ id, card, surface, attempts },
    reason: reason ?? "",
    at: doneAt ?? createdAt,
  }));
}

const TRIED_AGAIN = "tried again";

/**
 * Takes a dead letter out of those that failed, for whoever puts the same message down anew. Undefined: it has not
 * failed, or somebody did so already; or a newer one of the same message went out or is about to, which the old one
 * would overwrite: then it is dropped.
 */
export async function takeFailed(db: Db | Tx, id: number): Promise<Show | undefined> {
  const [row] = await db
    .update(outboxTable)
    .set({ status: "dropped", reason: TRIED_AGAIN })
    .where(and(eq(outboxTable.id, id), eq(outboxTable.status, "failed")))
    .returning();
  if (!row) return undefined;
  const [newer] = await db
    .select({ id: outboxTable.id })
    .from(outboxTable)
    .where(
      and(
        eq(outboxTable.tag, row.tag),
        eq(outboxTable.surface, row.surface),
        gt(outboxTable.id, id),
        // One that is tried again in this very unit of work is put down at its end.
        or(
          inArray(outboxTable.status, ["waiting", "sending", "sent"]),
          and(eq(outboxTable.status, "dropped"), eq(outboxTable.reason, TRIED_AGAIN)),
        ),
      ),
    )
    .limit(1);
  if (newer) {
    await db.update(outboxTable).set({ reason: "a newer one went out" }).where(eq(outboxTable.id, id));
    return undefined;
  }
  return { tag: row.tag, at: row.surface as Surface, card: row.card, args: row.args };
}
