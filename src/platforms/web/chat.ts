import { and, asc, eq, gt, ne, sql } from "drizzle-orm";
import type { Card } from "../../../cards/card-types.js";
import type { Messenger, Place } from "../../jobs/messenger.js";
import type { Database } from "../../storage/database.js";
import { playgroundMessageTable as table } from "../../storage/schema/playground.js";
import type { Sealer } from "../../storage/sealed.js";

/** One message as the playground shows it: a card of ours, or words that somebody typed. */
export type ChatMessage = {
  id: string;
  surface: string;
  /** The message it answers, when it stands in a thread. */
  parent?: string;
  /** "roundtable" or a member id. */
  author: string;
  postedAt: string;
  updatedAt: string;
  /** How often it was updated in place. */
  edits: number;
} & ({ kind: "card"; card: Card } | { kind: "words"; words: string });

/**
 * The playground's chat platform. It keeps its messages in the database, sealed, one for each delivery key: the
 * same key again finds the message that is there, as Slack's metadata and our reconciling will do.
 */
export type Chat = {
  messenger: Messenger;
  /** `key`: the same key again is the same message. */
  say(
    surface: string,
    author: string,
    words: string,
    parent: string | undefined,
    now: string,
    key?: string,
  ): Promise<string>;
  messages(surface: string): Promise<ChatMessage[]>;
  message(id: string): Promise<ChatMessage | undefined>;
  /** How many messages of others stand there after the one with this id. */
  newer(surface: string, id: number, reader: string): Promise<number>;
  /** All messages, wherever they stand, after the one with this id, in order. */
  after(id: number): Promise<ChatMessage[]>;
  /** The id of the newest message; 0 when there is none. */
  newest(): Promise<number>;
};

export function playgroundChat(
  database: Database,
  sealer: Sealer,
  now: () => string,
  changed: (surface: string) => void,
): Chat {
  const { db } = database;
  type Row = typeof table.$inferSelect;
  const open = (row: Row): ChatMessage => ({
    id: String(row.id),
    surface: row.surface,
    ...(row.parent === null ? {} : { parent: String(row.parent) }),
    author: row.author,
    postedAt: row.postedAt,
    updatedAt: row.updatedAt,
    edits: row.edits,
    ...(JSON.parse(sealer.open(row.sealed, `chat/${row.surface}`)) as
      | { kind: "card"; card: Card }
      | { kind: "words"; words: string }),
  });
  const seal = (surface: string, content: object) => sealer.seal(JSON.stringify(content), `chat/${surface}`);

  const messenger: Messenger = {
    platform: "playground",
    async post(place, card, key) {
      const surface = surfaceOf(place);
      const at = now();
      const [row] = await db
        .insert(table)
        .values({
          key,
          surface,
          parent: place.kind === "thread" ? Number(place.parent) : null,
          author: "roundtable",
          sealed: seal(surface, { kind: "card", card }),
          postedAt: at,
          updatedAt: at,
          edits: 0,
        })
        .returning({ id: table.id });
      changed(surface);
      return String(row?.id);
    },
    async update(place, messageId, card) {
      const surface = surfaceOf(place);
      const sealed = seal(surface, { kind: "card", card });
      await db
        .update(table)
        .set({ sealed, updatedAt: now(), edits: sql`${table.edits} + 1` })
        .where(eq(table.id, Number(messageId)));
      changed(surface);
    },
    async find(place, key) {
      const [row] = await db
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.key, key), eq(table.surface, surfaceOf(place))));
      return row ? String(row.id) : undefined;
    },
  };

  return {
    messenger,
    async say(surface, author, words, parent, at, key) {
      const [row] = await db
        .insert(table)
        .values({
          key: key === undefined ? null : `said ${author} ${key}`,
          surface,
          parent: parent === undefined ? null : Number(parent),
          author,
          sealed: seal(surface, { kind: "words", words }),
          postedAt: at,
          updatedAt: at,
          edits: 0,
        })
        // Nothing changes; so that the row that is there is returned.
        .onConflictDoUpdate({ target: table.key, set: { author } })
        .returning({ id: table.id });
      changed(surface);
      return String(row?.id);
    },
    async messages(surface) {
      const rows = await db.select().from(table).where(eq(table.surface, surface)).orderBy(asc(table.id));
      return rows.map(open);
    },
    async message(id) {
      const [row] = await db
        .select()
        .from(table)
        .where(eq(table.id, Number(id)));
      return row ? open(row) : undefined;
    },
    async newer(surface, id, reader) {
      const [row] = await db
        .select({ n: sql<number>`count(*)::int` })
        .from(table)
        .where(and(eq(table.surface, surface), gt(table.id, id), ne(table.author, reader)));
      return row?.n ?? 0;
    },
    async after(id) {
      const rows = await db.select().from(table).where(gt(table.id, id)).orderBy(asc(table.id));
      return rows.map(open);
    },
    async newest() {
      const [row] = await db.select({ id: sql<number>`coalesce(max(${table.id}), 0)::int` }).from(table);
      return row?.id ?? 0;
    },
  };
}

/** A thread lies in its channel. */
export function surfaceOf(place: Place): string {
  return "member" in place ? `${place.kind}:${place.member.id}` : `channel:${place.series}`;
}
