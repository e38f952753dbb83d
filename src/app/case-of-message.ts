import type { Database } from "../storage/database.js";
import { messageById } from "../storage/outbox.js";

/** The case whose card in the channel this message is: its thread is the case's thread. */
export async function caseOfMessage(database: Database, messageId: string): Promise<string | undefined> {
  const sent = await messageById(database.db, messageId);
  const caseId = sent?.args.case;
  return caseId !== undefined && sent?.tag === `case:${caseId}:card` ? caseId : undefined;
}
