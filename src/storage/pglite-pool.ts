import { EventEmitter } from "node:events";
import type { PGlite } from "@electric-sql/pglite";
import type { KeptReads } from "./kept-reads.js";
import { type Answer, type Ask, asking, type Parsers } from "./pglite-query.js";
import { tidying } from "./pglite-tidy.js";

type QueryConfig = {
  text: string;
  values?: unknown[];
  rowMode?: "array";
  types?: { getTypeParser(oid: number, format?: string): (value: string) => unknown };
};

type QueryResult = { rows: unknown[]; fields: readonly unknown[]; rowCount: number; command: string };

/** Waits in line: PGlite is one session, so a transaction must hold it from BEGIN to COMMIT. */
class Turnstile {
  private last: Promise<void> = Promise.resolve();

  enter(): Promise<() => void> {
    let leave: () => void = () => undefined;
    const mine = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const before = this.last;
    this.last = before.then(() => mine);
    return before.then(() => leave);
  }
}

// BullMQ's statements come from files that begin with comment lines.
const OPENS = /^(?:\s|--[^\n]*\n)*(begin|start\s+transaction)\b/i;
const ENDS = /^(?:\s|--[^\n]*\n)*(commit|rollback)\b(?!\s+(?:work\s+|transaction\s+)?to\b)/i;
const LISTENS = /^(?:\s|--[^\n]*\n)*listen\s+"?([^";\s]+)"?/i;
const UNLISTENS = /^(?:\s|--[^\n]*\n)*unlisten\s+"?([^";\s]+)"?/i;
/** Types whose text form drizzle and we parse ourselves: timestamps, dates, intervals. */
const RAW_OIDS = [1082, 1083, 1114, 1184, 1186, 1115, 1182, 1185, 1187];

/** PGlite tells its listeners of what it hears when it is asked by itself; we ask without it, so we tell them too. */
class Ears {
  private readonly all = new Map<string, Set<(payload: string) => void>>();

  hears(channel: string, listener: (payload: string) => void): { stop(): void } {
    // A name without quotes is in small letters there.
    const name = channel.toLowerCase();
    const those = this.all.get(name) ?? new Set();
    this.all.set(name, those.add(listener));
    return { stop: () => void those.delete(listener) };
  }

  tell(channel: string, payload: string): void {
    for (const listener of this.all.get(channel) ?? []) queueMicrotask(() => listener(payload));
  }
}

/** One borrowed connection; shaped like `pg.PoolClient` in the calls that drizzle and BullMQ make. */
class LiteClient extends EventEmitter {
  private leave: (() => void) | undefined;
  private readonly stopListening: Array<() => Promise<void>> = [];

  constructor(
    private readonly lite: PGlite,
    private readonly turnstile: Turnstile,
    private readonly ask: Ask,
    private readonly parsers: { usual: Parsers; raw: Parsers },
    private readonly kept: KeptReads,
    private readonly ears: Ears,
    private readonly tidy: () => Promise<void>,
  ) {
    super();
  }

  async query(config: string | QueryConfig, values?: unknown[]): Promise<QueryResult> {
    const query: QueryConfig = typeof config === "string" ? { text: config } : config;
    if (values !== undefined) query.values = values;
    const listen = LISTENS.exec(query.text);
    if (listen?.[1]) return this.listen(listen[1]);
    if (UNLISTENS.test(query.text)) return this.unlisten();
    if (this.leave) return this.insideTransaction(query);
    const leave = await this.turnstile.enter();
    if (!OPENS.test(query.text)) {
      try {
        const result = await this.run(query);
        await this.tidy();
        return result;
      } finally {
        leave();
      }
    }
    try {
      const result = await this.run(query);
      this.leave = leave;
      return result;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Gives the session back; a transaction left open (the caller threw) is rolled back first. */
  async release(): Promise<void> {
    await this.unlisten();
    if (!this.leave) return;
    await this.insideTransaction({ text: "ROLLBACK" }).catch(() => undefined);
  }

  end(): Promise<void> {
    return this.release();
  }

  private async insideTransaction(query: QueryConfig): Promise<QueryResult> {
    try {
      return await this.run(query);
    } finally {
      if (ENDS.test(query.text)) {
        const leave = this.leave;
        this.leave = undefined;
        this.kept.ended();
        await this.tidy();
        leave?.();
      }
    }
  }

  private async run({ text, values, rowMode, types }: QueryConfig): Promise<QueryResult> {
    this.kept.runs(text, values ?? [], this.leave !== undefined);
    const simple = !values?.length && !rowMode;
    const answer = await this.ask({
      text,
      values: simple ? undefined : (values ?? []),
      rowMode,
      parsers: types ? this.parsers.raw : this.parsers.usual,
    });
    return shaped(answer, text);
  }

  private async listen(channel: string): Promise<QueryResult> {
    const listener = (payload: string) => void this.emit("notification", { channel, payload, processId: 0 });
    const stop = await this.lite.listen(channel, listener);
    const hears = this.ears.hears(channel, listener);
    this.stopListening.push(async () => {
      hears.stop();
      await stop();
    });
    return shaped(undefined, "LISTEN");
  }

  private async unlisten(): Promise<QueryResult> {
    for (const stop of this.stopListening.splice(0)) await stop();
    return shaped(undefined, "UNLISTEN");
  }
}

/** A `pg.Pool` over one PGlite: any number of clients, one of them at work at a time. */
export class LitePool extends EventEmitter {
  readonly options = { keepAlive: true };
  private readonly turnstile = new Turnstile();
  private readonly ears = new Ears();
  private readonly ask: Ask;
  private readonly parsers: { usual: Parsers; raw: Parsers };
  private readonly tidy: () => Promise<void>;

  constructor(
    private readonly lite: PGlite,
    private readonly kept: KeptReads,
  ) {
    super();
    this.ask = asking(lite, (channel, payload) => this.ears.tell(channel, payload));
    const usual: Parsers = lite.parsers;
    this.tidy = tidying(this.ask, usual);
    this.parsers = {
      usual,
      raw: { ...usual, ...Object.fromEntries(RAW_OIDS.map((oid) => [oid, undefined])) },
    };
  }

  async connect(): Promise<LiteClient> {
    return this.client();
  }

  async query(config: string | QueryConfig, values?: unknown[]): Promise<QueryResult> {
    return this.client().query(config, values);
  }

  private client(): LiteClient {
    return new LiteClient(this.lite, this.turnstile, this.ask, this.parsers, this.kept, this.ears, this.tidy);
  }

  async end(): Promise<void> {
    const leave = await this.turnstile.enter();
    try {
      await this.lite.close();
    } finally {
      leave();
    }
  }
}

function shaped(answer: Answer | undefined, text: string): QueryResult {
  const rows = answer?.rows ?? [];
  return {
    rows,
    fields: answer?.fields ?? [],
    rowCount: rows.length > 0 ? rows.length : (answer?.affectedRows ?? 0),
    command: /\S+/.exec(text)?.[0].toUpperCase() ?? "",
  };
}
