import type { Database } from "../storage/database.js";
import { caseOfMessage } from "./case-of-message.js";
import type { Data } from "./contract.js";

/**
 * What an offer or an action recorded from somebody's message begins with; undefined: the message stands in no case's
 * thread. The words go into their field alone, and pass the guard when it is sent.
 */
export async function recordOf(
  database: Database,
  said: { parent: string; words: string; author: string | undefined },
): Promise<Data | undefined> {
  const caseId = await caseOfMessage(database, said.parent);
  if (caseId === undefined) return undefined;
  return {
    case: caseId,
    words: said.words,
    ...(said.author === undefined ? {} : { member: said.author }),
  };
}
