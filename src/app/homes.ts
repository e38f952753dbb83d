import { and, inArray } from "drizzle-orm";
import type { Database, Tx } from "../storage/database.js";
import { messageTable } from "../storage/schema/desk.js";
import { keepMessage, type Shown } from "../storage/taken-rows.js";
import type { Actor, Show } from "../storage/work.js";

/** The tab that a platform keeps for one person. It is one message for the outbox: the newest state counts. */
export function homeOf(member: string): Show {
  return { tag: `home:${member}`, at: `home:${member}`, card: "digest.home", args: { member } };
}

/**
 * Whose tab may read otherwise after a unit of work: whoever acted, was written to, or owns what was saved. Only those
 * who have opened theirs have one.
 */
export async function homesAfter(
  tx: Tx,
  actor: Actor,
  shows: readonly Show[],
  owners: ReadonlySet<string>,
): Promise<Show[]> {
  const touched = new Set(owners);
  if (actor.kind === "member") touched.add(actor.id);
  for (const { at } of shows) if (at.startsWith("dm:")) touched.add(at.slice("dm:".length));
  if (touched.size === 0) return [];
  const tags = [...touched].map((member) => `home:${member}`);
  const rows = await tx
    .select({ tag: messageTable.tag })
    .from(messageTable)
    .where(and(inArray(messageTable.tag, tags), inArray(messageTable.surface, tags)));
  return rows.map(({ tag }) => homeOf(tag.slice("home:".length)));
}

/** A platform has shown it as a message: from now on that one is kept up to date. */
export async function keepHome(database: Database, member: string, shown: Shown, now: string): Promise<void> {
  const { tag, at, card, args } = homeOf(member);
  await database.db.transaction((tx) => keepMessage(tx, { tag, surface: at, card, args }, shown, now));
}
