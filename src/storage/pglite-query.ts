import { type PGlite, protocol } from "@electric-sql/pglite";

export type Answer = {
  rows: unknown[];
  fields: { name: string; dataTypeID: number }[];
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

type Fields = Answer["fields"];
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
export function asking(lite: PGlite): Ask {
  const asked = new Set<string>();
  const prepared = new Map<string, Prepared>();
  let names = 0;
  const send = (...parts: Uint8Array[]) => lite.runExclusive(() => lite.execProtocolStream(joined(parts)));

  const ask: Ask = async ({ text, values, rowMode, parsers }) => {
    if (values === undefined) return answerOf(await send(serialize.query(text)), [], rowMode, parsers);
    const known = await statement(text);
    const bind = { ...(known ? { statement: known.name } : {}), values: values.map(asParameter) };
    const first = known ? [] : [serialize.parse({ text })];
    const columns = known ? [] : [serialize.describe({ type: "P" })];
    try {
      const messages = await send(
        ...first,
        serialize.bind(bind),
        ...columns,
        serialize.execute({}),
        serialize.sync(),
      );
      return answerOf(messages, known?.fields ?? [], rowMode, parsers);
    } catch (error) {
      if (!known || !STALE.includes((error as { code?: unknown }).code)) throw error;
      prepared.delete(text);
      asked.delete(text);
      // Within a transaction that the fault has ended, this fails as well: then the fault is the answer.
      return ask({ text, values, rowMode, parsers }).catch(() => Promise.reject(error));
    }
  };
  return ask;

  /** Prepares what is asked for the second time; undefined: asked only once so far. */
  async function statement(text: string): Promise<Prepared | undefined> {
    const known = prepared.get(text);
    if (known || !asked.has(text) || prepared.size >= MOST_PREPARED) {
      if (asked.size < MOST_ASKED) asked.add(text);
      return known;
    }
    names += 1;
    const name = `asked_${names}`;
    const messages = await send(
      serialize.parse({ name, text }),
      serialize.describe({ type: "S", name }),
      serialize.sync(),
    );
    const row = messages.find((message) => message.name === "rowDescription");
    const found = { name, fields: row ? (row as unknown as { fields: Fields }).fields : [] };
    prepared.set(text, found);
    return found;
  }
}

type Messages = Awaited<ReturnType<PGlite["execProtocolStream"]>>;

function answerOf(messages: Messages, known: Fields, rowMode: "array" | undefined, parsers: Parsers): Answer {
  let last: Answer | undefined;
  let now: Answer = { rows: [], fields: known, affectedRows: 0 };
  for (const message of messages) {
    if (message.name === "rowDescription") {
      now.fields = (message as unknown as { fields: Fields }).fields;
    } else if (message.name === "dataRow") {
      const values = (message as unknown as { fields: (string | null)[] }).fields.map((value, index) => {
        const type = now.fields[index]?.dataTypeID ?? 0;
        return value === null ? null : (parsers[type]?.(value, type) ?? value);
      });
      now.rows.push(rowMode === "array" ? values : byName(now.fields, values));
    } else if (message.name === "commandComplete") {
      now.affectedRows = touched((message as unknown as { text: string }).text);
      last = now;
      now = { rows: [], fields: [], affectedRows: 0 };
    }
  }
  return last ?? now;
}

function byName(fields: Fields, values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name }, index) => [name, values[index]]));
}

/** "INSERT 0 3", "UPDATE 2", "SELECT 5": only what was written counts. */
function touched(tag: string): number {
  const [command = "", ...numbers] = tag.split(" ");
  return ["INSERT", "UPDATE", "DELETE", "MERGE", "COPY"].includes(command) ? Number(numbers.at(-1)) : 0;
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
