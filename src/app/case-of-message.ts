import type { Database } from "../storage/database.js";
import { messageById } from "../storage/outbox.js";

/** The case whose card in the channel this message is, that of an urgent thread too: its thread is the case's thread. */
export async function caseOfMessage(database: Database, messageId: string): Promise<string | undefined> {
  const sent = await messageById(database.db, messageId);
  const caseId = sent?.args.case;
  if (caseId === undefined) return undefined;
  const theirs = [`case:${caseId}:card`, `case:${caseId}:urgent-${sent?.args.round}`];
  return theirs.includes(sent?.tag ?? "") ? caseId : undefined;
}
