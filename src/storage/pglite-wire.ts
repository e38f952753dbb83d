/**
 * The few messages of PostgreSQL's protocol (version 3, "Message Formats") that pass between us and PGlite thousands of
 * times. Its own writer and parser make an object of every message and go through a stream: half the cost of a question.
 */

export type Fields = readonly { name: string; dataTypeID: number }[];
/** `rows`: each value as text; null is NULL. */
export type Reply = { fields: Fields | undefined; rows: (string | null)[][]; tag: string };
export type Replies = {
  /** One a statement that came to its end. */
  done: Reply[];
  /** Of a statement that was only described. */
  fields: Fields | undefined;
  notifications: { channel: string; payload: string }[];
  /** Something was refused; what, the server's own message says. */
  failed: boolean;
  /** A transaction is open now, be it one that a fault has spoilt. */
  open: boolean;
};

const [ERROR, ROW, COLUMNS, COMPLETE, EMPTY, NOTIFICATION, READY] = [..."EDTCIAZ"].map((type) =>
  type.charCodeAt(0),
);
const [BIND, EXECUTE, SYNC] = [..."BES"].map((type) => type.charCodeAt(0)) as [number, number, number];
/** Portal without a name, and all rows of it. */
const EXECUTE_AND_SYNC = Buffer.from([EXECUTE, 0, 0, 0, 9, 0, 0, 0, 0, 0, SYNC, 0, 0, 0, 4]);
const BINARY = 1;
/** Ready, and in no transaction. */
const IDLE = "I".charCodeAt(0);

/** Bind and execute of a statement that the session knows by this name, and sync. `values` as text, bytes as they are. */
export function boundTo(statement: string, values: readonly (string | Uint8Array | null)[]): Uint8Array {
  let size = 64 + 3 * statement.length + 6 * values.length;
  // Text takes at most three bytes a UTF-16 unit.
  for (const value of values)
    size += value === null ? 0 : typeof value === "string" ? 3 * value.length : value.length;
  const whole = Buffer.allocUnsafe(size);
  whole[0] = BIND;
  let at = 5;
  whole[at++] = 0;
  at += whole.write(statement, at);
  whole[at++] = 0;
  const formats = values.some((value) => value instanceof Uint8Array) ? values : [];
  at = whole.writeUInt16BE(formats.length, at);
  for (const value of formats) at = whole.writeInt16BE(value instanceof Uint8Array ? BINARY : 0, at);
  at = whole.writeUInt16BE(values.length, at);
  for (const value of values) {
    const length = value === null ? -1 : written(whole, value, at + 4);
    whole.writeInt32BE(length, at);
    at += 4 + Math.max(length, 0);
  }
  // All columns come as text.
  at = whole.writeInt16BE(0, at);
  whole.writeInt32BE(at - 1, 1);
  at += EXECUTE_AND_SYNC.copy(whole, at);
  return whole.subarray(0, at);
}

function written(whole: Buffer, value: string | Uint8Array, at: number): number {
  if (typeof value === "string") return whole.write(value, at);
  whole.set(value, at);
  return value.length;
}

/** All that the server has said to one message of ours. */
export function repliesIn(said: Buffer): Replies {
  const replies: Replies = { done: [], fields: undefined, notifications: [], failed: false, open: false };
  let now: Reply = { fields: undefined, rows: [], tag: "" };
  for (let at = 0; at + 5 <= said.length; at += 1 + said.readInt32BE(at + 1)) {
    const [type, body] = [said[at], at + 5];
    if (type === ROW) now.rows.push(rowAt(said, body));
    else if (type === COLUMNS) now.fields = columnsAt(said, body);
    else if (type === COMPLETE || type === EMPTY) {
      if (type === COMPLETE) replies.done.push({ ...now, tag: textAt(said, body) });
      now = { fields: undefined, rows: [], tag: "" };
    } else if (type === NOTIFICATION) {
      // After the number of the process that notifies.
      const channel = textAt(said, body + 4);
      const payload = textAt(said, body + 5 + Buffer.byteLength(channel));
      replies.notifications.push({ channel, payload });
    } else if (type === READY) replies.open = said[body] !== IDLE;
    else if (type === ERROR) replies.failed = true;
  }
  replies.fields = now.fields;
  return replies;
}

function rowAt(said: Buffer, body: number): (string | null)[] {
  const values = new Array<string | null>(said.readInt16BE(body));
  let at = body + 2;
  for (let index = 0; index < values.length; index += 1) {
    const length = said.readInt32BE(at);
    at += 4;
    values[index] = length < 0 ? null : said.toString("utf8", at, at + length);
    at += Math.max(length, 0);
  }
  return values;
}

function columnsAt(said: Buffer, body: number): Fields {
  let at = body + 2;
  return Array.from({ length: said.readInt16BE(body) }, () => {
    const end = said.indexOf(0, at);
    const name = said.toString("utf8", at, end);
    // Then: the table and column it comes from, its type, and three more words about that.
    const dataTypeID = said.readInt32BE(end + 7);
    at = end + 19;
    return { name, dataTypeID };
  });
}

function textAt(said: Buffer, at: number): string {
  return said.toString("utf8", at, said.indexOf(0, at));
}
