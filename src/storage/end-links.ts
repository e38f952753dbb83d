import { and, eq, gte, isNull } from "drizzle-orm";
import type { Db, Tx } from "./database.js";
import { eventTable } from "./schema/desk.js";
import { linkTable } from "./schema/email.js";

/** All links of a person that still open something, their calendars' too, open nothing from now on. How many they were. */
export async function endLinks(tx: Db | Tx, member: string, now: string): Promise<number> {
  const rows = await tx
    .update(linkTable)
    .set({ revokedAt: now })
    .where(and(eq(linkTable.member, member), isNull(linkTable.revokedAt)))
    .returning({ hash: linkTable.hash });
  return rows.length;
}

/** Somebody's links were ended after this moment, so that what they were given before opens nothing any more. */
export async function linksEndedSince(db: Db | Tx, member: string, since: string): Promise<boolean> {
  const ended = and(
    eq(eventTable.thing, member),
    eq(eventTable.type, "links-ended"),
    gte(eventTable.at, since),
  );
  const rows = await db.select({ id: eventTable.id }).from(eventTable).where(ended).limit(1);
  return rows.length > 0;
}
