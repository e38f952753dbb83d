/** At most so many answers are kept a table; then it begins anew. */
const MOST = 4_000;

/** Case text is among it: nothing is kept longer than this, in milliseconds by the wall. */
const KEPT_MS = 5 * 60_000;

type Table = { version: number; written: boolean; answers: Map<string, unknown>; since: number };

/** What is kept of a table now, and whether an answer that was asked for before may still be kept. */
export type Kept = {
  get(key: string): unknown;
  /** Kept only if nobody has written to the table since `Kept` was asked for. */
  keep(key: string, answer: unknown): void;
};

/**
 * What a database has answered about whole tables, for a database that this process alone may open and that has one
 * session: then an answer holds until a statement writes to the table. A table that a transaction has written to is
 * not kept until the transaction has ended. What is kept is frozen: several readers have the same thing in hand.
 */
export class KeptReads {
  private readonly tables = new Map<string, Table>();

  /** Undefined: nothing is kept of it at the moment. */
  of(name: string): Kept | undefined {
    const table = this.table(name);
    if (table.written) return undefined;
    if (performance.now() - table.since > KEPT_MS) forget(table, false);
    const { version } = table;
    return {
      get: (key) => table.answers.get(key),
      keep: (key, answer) => {
        if (table.version !== version || table.written) return;
        if (table.answers.size >= MOST) table.answers.clear();
        table.answers.set(key, frozen(answer));
      },
    };
  }

  /** A statement is about to run. `within`: in a transaction, whose end will be told. */
  runs(statement: string, within: boolean): void {
    for (const name of tablesWritten(statement)) {
      if (name === EVERY) {
        for (const table of this.tables.values()) forget(table, within);
      } else forget(this.table(name), within);
    }
  }

  /** A transaction has ended, one way or the other. */
  ended(): void {
    for (const table of this.tables.values()) if (table.written) forget(table, false);
  }

  private table(name: string): Table {
    const known = this.tables.get(name);
    if (known) return known;
    const table = { version: 0, written: false, answers: new Map(), since: performance.now() };
    this.tables.set(name, table);
    return table;
  }
}

function forget(table: Table, within: boolean): void {
  table.version += 1;
  table.answers.clear();
  table.since = performance.now();
  table.written = within;
}

/** Every table may have been written to. */
const EVERY = "*";
const WRITES = /\b(?:insert\s+into|update|delete\s+from)\s+"roundtable"\."(\w+)"/gi;
/** What else may write to a table of ours counts as writing to all. */
const MAY_WRITE = /\b(?:insert|update|delete|merge|truncate|alter|drop|create|copy|do)\b/i;
const READS = /^\s*select\b/i;
/** Lists of many things make statements that hardly come twice. */
const LONG = 4_000;
const known = new Map<string, readonly string[]>();

/** The tables of ours that a statement writes to, by name; "*" where that cannot be told. */
export function tablesWritten(statement: string): readonly string[] {
  const before = known.get(statement);
  if (before) return before;
  const named = [...new Set([...statement.matchAll(WRITES)].map((match) => match[1] ?? EVERY))];
  // BullMQ's statements, in a schema of their own, never say ours.
  const mayWrite = statement.includes("roundtable") && !READS.test(statement) && MAY_WRITE.test(statement);
  const written = named.length > 0 ? named : mayWrite ? [EVERY] : [];
  if (known.size > MOST) known.clear();
  if (statement.length < LONG) known.set(statement, written);
  return written;
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
