import { createHash } from "node:crypto";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import type { Db, Tx } from "../../../storage/database.js";
import { mailboxTable, readMailTable } from "../../../storage/schema/email.js";

export type Progress = typeof mailboxTable.$inferSelect;

/** So long a mail is remembered, to know it when it comes again. */
const REMEMBERED_MS = 60 * 24 * 60 * 60_000;

/** A worker that has not been heard of for this long (real milliseconds) is taken for dead. */
export const HELD_MS = 90_000;

export async function progressOf(db: Db, name: string): Promise<Progress | undefined> {
  const [row] = await db.select().from(mailboxTable).where(eq(mailboxTable.name, name));
  return row;
}

/** Another `validity` than before makes the UIDs that are known worthless. */
export async function beginAnew(db: Db, name: string, validity: string): Promise<void> {
  await db.update(mailboxTable).set({ validity, lastUid: 0 }).where(eq(mailboxTable.name, name));
}

/** One worker reads. False: another does, and is alive. `now`: from which on, where nobody has read it before. */
export async function hold(
  db: Db,
  name: string,
  holder: string,
  { now: readAt, realNow }: { now: string; realNow: number },
): Promise<boolean> {
  const now = new Date(realNow).toISOString();
  const heldUntil = new Date(realNow + HELD_MS).toISOString();
  await db
    .insert(mailboxTable)
    .values({ name, validity: "", lastUid: 0, counts: {}, readAt })
    .onConflictDoNothing();
  const free = or(
    eq(mailboxTable.holder, holder),
    isNull(mailboxTable.holder),
    lt(mailboxTable.heldUntil, now),
  );
  const held = await db
    .update(mailboxTable)
    .set({ holder, heldUntil })
    .where(and(eq(mailboxTable.name, name), free))
    .returning({ name: mailboxTable.name });
  return held.length > 0;
}

export async function letGo(db: Db, name: string, holder: string): Promise<void> {
  await db
    .update(mailboxTable)
    .set({ holder: null, heldUntil: null })
    .where(and(eq(mailboxTable.name, name), eq(mailboxTable.holder, holder)));
}

/**
 * Holds the mailbox until the transaction ends. Undefined: this UID is behind us, or means another mail by now, so there
 * is nothing to do, whoever asks and however often.
 */
export async function takeUid(
  tx: Tx | Db,
  name: string,
  { validity, uid }: { validity: string; uid: number },
): Promise<Progress | undefined> {
  const [row] = await tx.select().from(mailboxTable).where(eq(mailboxTable.name, name)).for("update");
  return row && row.validity === validity && row.lastUid < uid ? row : undefined;
}

/** The mail is dealt with: in the same transaction as all that follows from it. `as`: what it is counted as. */
export async function moveOn(
  tx: Tx | Db,
  { name, counts }: Progress,
  done: { uid: number; as: string; now: string },
): Promise<void> {
  await tx
    .update(mailboxTable)
    .set({
      lastUid: done.uid,
      readAt: done.now,
      counts: { ...counts, [done.as]: (counts[done.as] ?? 0) + 1 },
    })
    .where(eq(mailboxTable.name, name));
}

/** False: the same mail was dealt with before, under another UID. Of it nothing but a fingerprint is kept. */
export async function isNew(tx: Tx | Db, mail: string, now: string): Promise<boolean> {
  const hash = createHash("sha256").update(mail).digest("hex");
  await tx
    .delete(readMailTable)
    .where(lt(readMailTable.at, new Date(Date.parse(now) - REMEMBERED_MS).toISOString()));
  const taken = await tx
    .insert(readMailTable)
    .values({ hash, at: now })
    .onConflictDoNothing()
    .returning({ hash: readMailTable.hash });
  return taken.length > 0;
}
