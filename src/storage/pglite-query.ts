import { type PGlite, protocol } from "@electric-sql/pglite";
import { boundTo, type Fields, type Replies, type Reply, repliesIn } from "./pglite-wire.js";

export type Answer = {
  rows: unknown[];
  fields: Fields;
  /** Rows that a writing statement touched; 0 for others. */
  affectedRows: number;
};

type Asked = {
  text: string;
  /** Undefined: the simple protocol, in which several statements may stand; the answer is the last one's. */
  values?: readonly unknown[] | undefined;
  rowMode?: "array" | undefined;
  /** Parsers of its own by type, instead of PGlite's; `undefined` of a type means its text as it came. */
  parsers: Parsers;
};
export type Parsers = Readonly<Record<number, ((text: string, type?: number) => unknown) | undefined>>;

const { serialize } = protocol;

export type Ask = (asked: Asked) => Promise<Answer>;
/** `inTransaction`: whether the last thing asked left one open. */
export type Session = { ask: Ask; inTransaction(): boolean };

/** Told of what was notified while something else was asked. */
export type OnNotification = (channel: string, payload: string) => void;

/** A statement that the session knows by name, with the columns of its rows. */
type Prepared = { name: string; fields: Fields };

/** So many statements are kept prepared; ours and BullMQ's are about two hundred. */
const MOST_PREPARED = 500;
/** So many are remembered as asked before; lists of different lengths make many. */
const MOST_ASKED = 5000;
/** The session has forgotten the statement, or a table has changed under it. */
const STALE: readonly unknown[] = ["26000", "0A000"];

/**
 * Asks PGlite's one session. Its own query() sends parse, describe, bind, describe, execute and sync one by one, and
 * plans every statement anew; here they go in one message, and what is asked again is prepared: a tenth of the cost.
 * Parameters go as text, converted as pg converts them, so that the server infers their types on both engines alike.
 * Throws what the database answers, with its `code`; the session is usable afterwards.
 */
export function asking(lite: PGlite, onNotification: OnNotification = () => undefined): Session {
  const asked = new Set<string>();
  const prepared = new Map<string, Prepared>();
  let names = 0;
  let open = false;

  const ask: Ask = async ({ text, values, rowMode, parsers }) => {
    if (values === undefined) return answerOf(await send(serialize.query(text)), [], rowMode, parsers);
    const known = await statement(text);
    const given = values.map(asParameter);
    try {
      const said = await send(known ? boundTo(known.name, given) : unprepared(text, given));
      return answerOf(said, known?.fields ?? [], rowMode, parsers);
    } catch (error) {
      if (!known || !STALE.includes((error as { code?: unknown }).code)) throw error;
      prepared.delete(text);
      asked.delete(text);
      // Within a transaction that the fault has ended, this fails as well: then the fault is the answer.
      return ask({ text, values, rowMode, parsers }).catch(() => Promise.reject(error));
    }
  };
  return { ask, inTransaction: () => open };

  async function send(message: Uint8Array): Promise<Replies> {
    const said = await lite.runExclusive(async () => {
      const parts: Buffer[] = [];
      // Lent for the moment of the call only. Neither a folder nor memory has anything to be synchronised.
      const onRawData = (part: Uint8Array) => void parts.push(Buffer.from(part));
      await lite.execProtocolRawStream(message, { syncToFs: false, onRawData });
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    });
    const replies = repliesIn(said);
    open = replies.open;
    for (const { channel, payload } of replies.notifications) onNotification(channel, payload);
    if (replies.failed) throw faultIn(said);
    return replies;
  }

  /** Prepares what is asked for the second time; undefined: asked only once so far. */
  async function statement(text: string): Promise<Prepared | undefined> {
    const known = prepared.get(text);
    if (known || !asked.has(text) || prepared.size >= MOST_PREPARED) {
      if (asked.size < MOST_ASKED) asked.add(text);
      return known;
    }
    names += 1;
    const name = `asked_${names}`;
    const { fields = [] } = await send(
      joined([serialize.parse({ name, text }), serialize.describe({ type: "S", name }), serialize.sync()]),
    );
    const found = { name, fields };
    prepared.set(text, found);
    return found;
  }
}

function unprepared(text: string, values: (string | Uint8Array | null)[]): Uint8Array {
  return joined([
    serialize.parse({ text }),
    serialize.bind({ values }),
    serialize.describe({ type: "P" }),
    serialize.execute({}),
    serialize.sync(),
  ]);
}

/** The first fault in what the server said, as PGlite itself would throw it. */
function faultIn(said: Buffer): Error {
  let fault: Error | undefined;
  new protocol.Parser().parse(said, (message) => {
    if (message instanceof Error) fault ??= message;
  });
  return fault ?? new Error("PGlite named no fault");
}

/** The last statement's. */
function answerOf({ done }: Replies, known: Fields, rowMode: "array" | undefined, parsers: Parsers): Answer {
  const last: Reply = done.at(-1) ?? { fields: undefined, rows: [], tag: "" };
  const fields = last.fields ?? known;
  const readers = fields.map(({ dataTypeID }) => parsers[dataTypeID]);
  const read = (value: string | null, index: number) => {
    const reader = readers[index];
    // A reader may well answer null: JSON's own.
    return value === null || !reader ? value : reader(value, fields[index]?.dataTypeID);
  };
  const byName = (values: readonly (string | null)[]) => {
    const row: Record<string, unknown> = {};
    for (const [index, { name }] of fields.entries()) row[name] = read(values[index] ?? null, index);
    return row;
  };
  const rows = last.rows.map((values) => (rowMode === "array" ? values.map(read) : byName(values)));
  return { rows, fields, affectedRows: touched(last.tag) };
}

const WRITES = /^(?:INSERT|UPDATE|DELETE|MERGE|COPY) /;

/** "INSERT 0 3", "UPDATE 2", "SELECT 5": only what was written counts. */
function touched(tag: string): number {
  return WRITES.test(tag) ? Number(tag.slice(tag.lastIndexOf(" ") + 1)) : 0;
}

/** As pg's prepareValue, save that dates go in UTC. */
function asParameter(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayLiteral(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function arrayLiteral(values: readonly unknown[]): string {
  const parts = values.map((value) => {
    if (Array.isArray(value)) return arrayLiteral(value);
    const text = asParameter(value);
    if (text === null) return "NULL";
    if (text instanceof Uint8Array) return `"\\\\x${Buffer.from(text).toString("hex")}"`;
    return `"${text.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`;
  });
  return `{${parts.join(",")}}`;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
