import { EventEmitter } from "node:events";
import type { PGlite } from "@electric-sql/pglite";
import type { KeptReads } from "./kept-reads.js";
import { type Answer, asking, type Parsers, type Session } from "./pglite-query.js";
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
/** What may begin a transaction, also as the first of several statements. */
const OPENS = /^(?:\s|--[^\n]*\n)*(begin|start\s+transaction)\b/i;
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
  /** A transaction of this client is open. */
  private within = false;
  /** The last thing that was asked, so that each comes after the one before, as pg has it. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly stopListening: Array<() => Promise<void>> = [];

  constructor(
    private readonly lite: PGlite,
    private readonly turnstile: Turnstile,
    private readonly session: Session,
    private readonly parsers: { usual: Parsers; raw: Parsers },
    private readonly kept: KeptReads,
    private readonly ears: Ears,
    private readonly tidy: () => Promise<void>,
  ) {
    super();
  }

  query(config: string | QueryConfig, values?: unknown[]): Promise<QueryResult> {
    const query: QueryConfig = typeof config === "string" ? { text: config } : config;
    if (values !== undefined) query.values = values;
    const asked = this.last.then(() => this.next(query));
    this.last = asked.catch(() => undefined);
    return asked;
  }

  /** Gives the session back; a transaction left open (the caller threw) is rolled back first. */
  async release(): Promise<void> {
    await this.last;
    await this.unlisten();
    if (!this.leave) return;
    await this.inTurn({ text: "ROLLBACK" }).catch(() => undefined);
    // Where not even that was answered, the next one shall find out.
    this.leave?.();
    this.leave = undefined;
  }

  end(): Promise<void> {
    return this.release();
  }

  private async next(query: QueryConfig): Promise<QueryResult> {
    const listen = LISTENS.exec(query.text);
    if (listen?.[1]) return this.listen(listen[1]);
    if (UNLISTENS.test(query.text)) return this.unlisten();
    if (!this.leave) {
      const leave = await this.turnstile.enter();
      this.leave = leave;
    }
    return this.inTurn(query);
  }

  /** Asks while the session is this client's, and gives it back unless a transaction is open. */
  private async inTurn(query: QueryConfig): Promise<QueryResult> {
    const within = this.within || OPENS.test(query.text);
    try {
      return await this.run(query, within);
    } finally {
      this.within = this.session.inTransaction();
      if (!this.within) {
        if (within) this.kept.ended();
        await this.tidy();
        this.leave?.();
        this.leave = undefined;
      }
    }
  }

  private async run({ text, values, rowMode, types }: QueryConfig, within: boolean): Promise<QueryResult> {
    this.kept.runs(text, values ?? [], within);
    const simple = !values?.length && !rowMode;
    const answer = await this.session.ask({
      text,
      values: simple ? undefined : (values ?? []),
      rowMode,
      parsers: types ? this.parsers.raw : this.parsers.usual,
    });
    return shaped(answer, text);
  }

  private async listen(channel: string): Promise<QueryResult> {
    const listener = (payload: string) => void this.emit("notification", { channel, payload, processId: 0 });
    const stop = await this.undisturbed(() => this.lite.listen(channel, listener));
    const hears = this.ears.hears(channel, listener);
    this.stopListening.push(async () => {
      hears.stop();
      await this.undisturbed(stop);
    });
    return shaped(undefined, "LISTEN");
  }

  /** PGlite asks by itself: not while a transaction of somebody else is open, which may yet be rolled back. */
  private async undisturbed<T>(job: () => Promise<T>): Promise<T> {
    const leave = this.leave ? undefined : await this.turnstile.enter();
    try {
      return await job();
    } finally {
      leave?.();
    }
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
  private readonly session: Session;
  private readonly parsers: { usual: Parsers; raw: Parsers };
  private readonly tidy: () => Promise<void>;

  constructor(
    private readonly lite: PGlite,
    private readonly kept: KeptReads,
  ) {
    super();
    this.session = asking(lite, (channel, payload) => this.ears.tell(channel, payload));
    const usual: Parsers = lite.parsers;
    this.tidy = tidying(this.session.ask, usual);
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
    return new LiteClient(
      this.lite,
      this.turnstile,
      this.session,
      this.parsers,
      this.kept,
      this.ears,
      this.tidy,
    );
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
