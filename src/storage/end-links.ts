import { and, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "./database.js";
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
