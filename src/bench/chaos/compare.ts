import type { Database } from "../../storage/database.js";
import { outboxRows, sentMessages } from "../../storage/history.js";
import type { Seen } from "../checker/log.js";
import { firstLine } from "../checker/messages.js";

export type Compared = {
  /** Posted more than once under one key. */
  seenTwice: string[];
  /** Known to the product and not on the platform, or the other way round. */
  unknownToPlatform: string[];
  unknownToProduct: string[];
  /** Still on their way, or given up. */
  stuck: string[];
  /** Seen in the quiet year and not in this one, and the other way round. */
  lost: string[];
  added: string[];
};

/** What the platform saw, beside what the product knows of it, and beside the same year without any trouble. */
export async function compare(
  database: Database,
  seen: readonly Seen[],
  calm: readonly Seen[],
  now: string,
): Promise<Compared> {
  const keys = seen.map(({ key }) => key);
  const known = new Set((await sentMessages(database.db)).map(({ tag, surface }) => `${tag} ${surface}`));
  const rows = await outboxRows(database.db);
  const stuck = rows.filter(
    ({ status, notBefore }) =>
      status === "failed" || status === "sending" || (status === "waiting" && notBefore <= now),
  );
  const [here, there] = [seen.map(said), calm.map(said)];
  return {
    seenTwice: keys.filter((key, index) => keys.indexOf(key) !== index),
    unknownToPlatform: [...known].filter((key) => !keys.includes(key)),
    unknownToProduct: keys.filter((key) => !known.has(key)),
    stuck: stuck.map(({ tag, status, reason }) => `${tag}: ${status} ${reason ?? ""}`),
    lost: without(there, here),
    added: without(here, there),
  };
}

/** Ids are made by chance: a message is told by who saw which words when. */
function said({ at, to, card, text }: Seen): string {
  return `${at} ${to.startsWith("channel:") ? "channel" : to} ${card} ${firstLine(text)}`;
}

/** What is left of one list when each of the other has taken its like away. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of other) counts.set(each, (counts.get(each) ?? 0) + 1);
  return one.filter((each) => {
    const left = counts.get(each) ?? 0;
    counts.set(each, left - 1);
    return left <= 0;
  });
}
