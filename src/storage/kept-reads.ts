/** At most so many answers are kept a table; then it begins anew. */
const MOST = 4_000;

/** Case text is among it: nothing older is answered with, in milliseconds by the wall; all of a table is let go then. */
const KEPT_MS = 5 * 60_000;

type Table = {
  version: number;
  /** Written to by the open transaction: all of it, what is found otherwise than by id, single things by their key. */
  written: { all: boolean; found: boolean; things: Set<string> };
  things: Map<string, unknown>;
  found: Map<string, unknown>;
  since: number;
};

/** What is kept of a table now, and whether an answer that was asked for before may still be kept. */
export type Kept = {
  get(key: string): unknown;
  /** Kept only if nobody has written to the table since `Kept` was asked for. */
  keep(key: string, answer: unknown): void;
};

/**
 * What a database has answered about whole tables, for a database that this process alone may open and that has one
 * session: then an answer holds until a statement writes to the table. A key of the form `table/id` is the thing with
 * that id and nothing else: it holds until that thing is written. What a transaction has written to is not kept until
 * the transaction has ended. What is kept is frozen: several readers have the same thing in hand.
 */
export class KeptReads {
  private readonly tables = new Map<string, Table>();
  /** The open transaction may have written to any table. */
  private any = false;

  /** Undefined: nothing is kept of it at the moment. */
  of(name: string): Kept | undefined {
    const table = this.table(name);
    if (this.any || table.written.all) return undefined;
    // What an open transaction has written to stays marked.
    if (performance.now() - table.since > KEPT_MS) clear(table);
    const { version } = table;
    const answers = (key: string) => (isThing(name, key) ? table.things : table.found);
    const isWritten = (key: string) => {
      const { all, found, things } = table.written;
      return this.any || all || (isThing(name, key) ? things.has(key) : found);
    };
    return {
      get: (key) => answers(key).get(key),
      keep: (key, answer) => {
        if (table.version !== version || isWritten(key)) return;
        const all = answers(key);
        if (all.size >= MOST) all.clear();
        all.set(key, frozen(answer));
      },
    };
  }

  /** A statement is about to run. `within`: in a transaction, whose end will be told. */
  runs(statement: string, values: readonly unknown[], within: boolean): void {
    const { tables, one } = written(statement);
    const [id] = values;
    for (const name of tables) {
      if (name === EVERY) {
        this.any ||= within;
        for (const table of this.tables.values()) forget(table, within);
      } else if (one && typeof id === "string") forgetOne(this.table(name), `${name}/${id}`, within);
      else forget(this.table(name), within);
    }
  }

  /** A transaction has ended, one way or the other. */
  ended(): void {
    this.any = false;
    for (const table of this.tables.values()) {
      const { all, found, things } = table.written;
      if (all) forget(table, false);
      else if (found) {
        for (const key of things) forgetOne(table, key, false);
        table.written = { all: false, found: false, things: new Set() };
      }
    }
  }

  private table(name: string): Table {
    const known = this.tables.get(name);
    if (known) return known;
    const table: Table = {
      version: 0,
      written: { all: false, found: false, things: new Set() },
      things: new Map(),
      found: new Map(),
      since: performance.now(),
    };
    this.tables.set(name, table);
    return table;
  }
}

function isThing(table: string, key: string): boolean {
  return key.charAt(table.length) === "/" && key.startsWith(table);
}

function clear(table: Table): void {
  table.version += 1;
  table.things.clear();
  table.found.clear();
  table.since = performance.now();
}

function forget(table: Table, within: boolean): void {
  clear(table);
  table.written = { all: within, found: within, things: new Set() };
}

function forgetOne(table: Table, key: string, within: boolean): void {
  table.version += 1;
  table.things.delete(key);
  table.found.clear();
  if (!within) return;
  table.written.found = true;
  table.written.things.add(key);
}

/** Every table may have been written to. */
const EVERY = "*";
const WRITES = /\b(?:insert\s+into|update|delete\s+from)\s+"roundtable"\."(\w+)"/gi;
/** What else may write to a table of ours counts as writing to all. */
const MAY_WRITE = /\b(?:insert|update|delete|merge|truncate|alter|drop|create|copy|do)\b/i;
/** One statement that reads, and no other behind it. */
const READS = /^\s*select\b[^;]*;?\s*$/i;
/** Lists of many things make statements that hardly come twice. */
const LONG = 4_000;
const known = new Map<string, Written>();

/** One thing of one table and no other, its id the first value: as a collection inserts and saves it. */
const ONE = [
  /^insert into "roundtable"\."\w+" \("id",[^()]*\)\s+values \(\$1,[^()]*\)$/i,
  /^update "roundtable"\."\w+" set (?:(?!\bfrom\b)[^();])* where "id" = \$1(?: returning "id")?$/i,
];

type Written = { tables: readonly string[]; one: boolean };

/** The tables of ours that a statement writes to, by name ("*" where that cannot be told), and whether just one thing. */
export function written(statement: string): Written {
  const before = known.get(statement);
  if (before) return before;
  const named = [...new Set([...statement.matchAll(WRITES)].map((match) => match[1] ?? EVERY))];
  // BullMQ's statements, in a schema of their own, never say ours.
  const mayWrite = statement.includes("roundtable") && !READS.test(statement) && MAY_WRITE.test(statement);
  const tables = named.length > 0 ? named : mayWrite ? [EVERY] : [];
  const found = { tables, one: tables.length === 1 && ONE.some((shape) => shape.test(statement)) };
  if (known.size > MOST) known.clear();
  if (statement.length < LONG) known.set(statement, found);
  return found;
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
