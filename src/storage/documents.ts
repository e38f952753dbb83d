import { sql } from "drizzle-orm";
import type { Store } from "./database.js";
import { type Match, statementsOf, valuesOf, WRITTEN } from "./document-statements.js";
import { readyMade } from "./ready-made.js";
import type { DocumentTable } from "./schema/document-table.js";

/**
 * A thing that is kept: a plain object whose top-level `id, area, ref, status, series, meeting, caseId, owner,
 * dueAt` are also columns, and whose `text` (every word that is about a person) is encrypted. All else is
 * JSON. Purging a case's text is emptying one column; its counts stay.
 */
export type Kept = {
  id: string;
  area: string;
  status: string;
  ref?: string | undefined;
  series?: string | undefined;
  meeting?: string | undefined;
  caseId?: string | undefined;
  owner?: string | undefined;
  dueAt?: string | undefined;
  text?: object | undefined;
};

export type Collection<T extends Kept> = {
  get(store: Store, id: string): Promise<T | undefined>;
  /** Many at once, by id; what is not there is left out. */
  getAll(store: Store, ids: readonly string[]): Promise<Map<string, T>>;
  /** As get, and holds the row until the transaction ends: whoever writes locks first. */
  lock(store: Store, id: string): Promise<T | undefined>;
  /** As lock, for many; those that are not there are left out. By id, so that two who do so cannot wait for each other. */
  lockMany(store: Store, ids: readonly string[]): Promise<T[]>;
  byRef(store: Store, ref: string): Promise<T | undefined>;
  /** Oldest first. */
  find(store: Store, match: Match): Promise<T[]>;
  /** Reads ahead, in one question, what `find` is then asked for each of these owners with the same `also`. */
  readAhead(store: Store, owners: readonly string[], also?: Match): Promise<void>;
  count(store: Store, match: Match): Promise<number>;
  insert(store: Store, thing: T, now: string): Promise<void>;
  save(store: Store, thing: T, now: string): Promise<void>;
  /** As find, and holds every row of it until the transaction ends. */
  lockAll(store: Store, match: Match): Promise<T[]>;
  /** Many at once: what is there already is saved, the rest is new. For thousands, where one by one takes too long. */
  putAll(store: Store, things: readonly T[], now: string): Promise<void>;
  /** Ids of what is due at `now`, the longest overdue first. */
  due(store: Store, now: string, limit: number): Promise<string[]>;
  /** The moment at which the next thing falls due, if any. */
  nextDue(store: Store): Promise<string | undefined>;
};

/** In one statement: a few megabytes. */
const ROWS_AT_ONCE = 1_000;

export function collection<T extends Kept>(name: string, table: DocumentTable): Collection<T> {
  const statements = statementsOf(table);
  const identity = (id: string) => `${name}/${id}`;

  type Row = { id: string; state: Record<string, unknown>; sealed: string | null };
  const ask = async <R extends Record<string, unknown>>(store: Store, text: string, values: unknown[]) =>
    (await store.tx.execute<R>(readyMade(text, values))).rows;

  const toThing = (store: Store, row: Row): T => {
    const thing = { ...row.state } as Record<string, unknown>;
    if (row.sealed !== null) thing.text = JSON.parse(store.sealer.open(row.sealed, identity(row.id)));
    return thing as unknown as T;
  };
  const toRow = (store: Store, thing: T, now: string) => {
    const { text, ...state } = thing;
    return {
      area: thing.area,
      ref: thing.ref ?? null,
      status: thing.status,
      series: thing.series ?? null,
      meeting: thing.meeting ?? null,
      caseId: thing.caseId ?? null,
      owner: thing.owner ?? null,
      dueAt: thing.dueAt ?? null,
      state: state as Record<string, unknown>,
      sealed: text === undefined ? null : store.sealer.seal(JSON.stringify(text), identity(thing.id)),
      updatedAt: now,
    };
  };
  const one = (store: Store, rows: Row[]) => (rows[0] ? toThing(store, rows[0]) : undefined);
  const found = async (store: Store, match: Match) =>
    (await ask<Row>(store, statements.find(match), valuesOf(match))).map((row) => toThing(store, row));
  const written = (store: Store, thing: T, now: string) => {
    const row = { id: thing.id, ...toRow(store, thing, now), createdAt: now };
    return WRITTEN.map((key) => row[key]);
  };
  const asked = (match: Match) => `${name}?${keyOf(match)}`;
  const wrote = (store: Store, { id, owner }: T) => {
    store.seen?.delete(identity(id));
    // Whatever was found otherwise than by id.
    const found = [`${name}?`, `${name}=`, `${name}@`];
    for (const key of store.seen?.keys() ?? [])
      if (found.some((start) => key.startsWith(start))) store.seen?.delete(key);
    if (owner !== undefined) store.owners?.add(owner);
  };

  return {
    async get(store, id) {
      return remembered(store, name, identity(id), async () => {
        return one(store, await ask<Row>(store, statements.byId, [id]));
      });
    },
    async getAll(store, ids) {
      const all = new Map<string, T>();
      const unknown: string[] = [];
      for (const id of new Set(ids)) {
        const known = recalled<T>(store, name, identity(id));
        if (known) all.set(id, known);
        else unknown.push(id);
      }
      if (unknown.length === 0) return all;
      const keep = keeping(store, name);
      const rows = await ask<Row>(store, statements.byIds, [unknown]);
      for (const row of rows) {
        const thing = toThing(store, row);
        keep(identity(row.id), thing);
        all.set(row.id, thing);
      }
      return all;
    },
    async lock(store, id) {
      store.seen?.clear();
      // Of a database with one session nobody else is at work while a transaction is.
      if (store.kept) return this.get(store, id);
      return one(store, await ask<Row>(store, `${statements.byId} for update`, [id]));
    },
    async lockMany(store, ids) {
      store.seen?.clear();
      if (store.kept) {
        const all = await this.getAll(store, ids);
        return [...ids].sort().flatMap((id) => all.get(id) ?? []);
      }
      const rows = await ask<Row>(store, `${statements.byIds} order by "id" for update`, [[...ids]]);
      return rows.map((row) => toThing(store, row));
    },
    async byRef(store, ref) {
      return remembered(store, name, `${name}=${ref}`, async () => {
        return one(store, await ask<Row>(store, statements.byRef, [ref]));
      });
    },
    async find(store, match) {
      return [...(await remembered(store, name, asked(match), () => found(store, match)))];
    },
    async readAhead(store, owners, also = {}) {
      const keep = keeping(store, name);
      const of = new Map<string, T[]>(owners.map((owner) => [owner, []]));
      for (const thing of await found(store, { ...also, owner: owners }))
        of.get(thing.owner ?? "")?.push(thing);
      for (const [owner, things] of of) keep(asked({ owner, ...also }), things);
    },
    async count(store, match) {
      const rows = await ask<{ n: number }>(store, statements.count(match), valuesOf(match));
      return rows[0]?.n ?? 0;
    },
    async insert(store, thing, now) {
      wrote(store, thing);
      await ask(store, statements.insert, written(store, thing, now));
    },
    async save(store, thing, now) {
      wrote(store, thing);
      const done = await ask<{ id: string }>(store, statements.save, written(store, thing, now).slice(0, -1));
      if (done.length !== 1) throw new Error(`${identity(thing.id)} is not there to be saved`);
    },
    async lockAll(store, match) {
      store.seen?.clear();
      if (store.kept) return this.find(store, match);
      const rows = await ask<Row>(store, `${statements.find(match)} for update`, valuesOf(match));
      return rows.map((row) => toThing(store, row));
    },
    async putAll(store, things, now) {
      for (const thing of things) wrote(store, thing);
      for (let at = 0; at < things.length; at += ROWS_AT_ONCE) {
        const rows = things
          .slice(at, at + ROWS_AT_ONCE)
          .map((thing) => ({ id: thing.id, ...toRow(store, thing, now), createdAt: now }));
        // One value for all rows: thousands of single ones take the query builder longer than the database.
        await store.tx.execute(sql`
          insert into ${table} (id, area, ref, status, series, meeting, case_id, owner, due_at, state, sealed,
            version, created_at, updated_at)
          select r.id, r.area, r.ref, r.status, r.series, r.meeting, r."caseId", r.owner, r."dueAt", r.state, r.sealed,
            1, r."createdAt", r."updatedAt"
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, area text, ref text, status text,
            series text, meeting text, "caseId" text, owner text, "dueAt" timestamptz, state jsonb, sealed text,
            "createdAt" timestamptz, "updatedAt" timestamptz)
          on conflict (id) do update set area = excluded.area, ref = excluded.ref, status = excluded.status,
            series = excluded.series, meeting = excluded.meeting, case_id = excluded.case_id,
            owner = excluded.owner, due_at = excluded.due_at, state = excluded.state, sealed = excluded.sealed,
            updated_at = excluded.updated_at, version = ${table}.version + 1`);
      }
    },
    async due(store, now, limit) {
      const next = recalled<{ at: string | undefined }>(store, name, DUE);
      if (next && (next.at === undefined || next.at > now)) return [];
      const rows = await ask<{ id: string }>(store, statements.due, [now, limit]);
      return rows.map((row) => row.id);
    },
    async nextDue(store) {
      const next = await remembered(store, name, DUE, async () => {
        const [row] = await ask<{ due_at: string }>(store, statements.nextDue, [1]);
        return { at: row && new Date(row.due_at).toISOString() };
      });
      return next.at;
    },
  };
}

const DUE = "next due";

/** The same for the same match, in whatever order its columns stand; no two have the same. */
function keyOf(match: Match): string {
  let key = "";
  for (const column of WRITTEN) {
    if (column in match) key += `${column}=${JSON.stringify(match[column as keyof Match])};`;
  }
  return key;
}

/** What this unit of work has read, or what the database still stands by. */
function recalled<T>(store: Store, table: string, key: string): T | undefined {
  return (store.seen?.get(key) ?? store.kept?.of(table)?.get(key)) as T | undefined;
}

/** Asked before the question goes out: an answer that others' writing has overtaken is not kept. */
function keeping(store: Store, table: string): (key: string, answer: unknown) => void {
  const kept = store.kept?.of(table);
  return (key, answer) => {
    kept?.keep(key, answer);
    if (key !== DUE) store.seen?.set(key, answer as object);
  };
}

/**
 * An answer about one table of ours, asked for at most once in a unit of work, or while it holds. `key` tells it from all
 * other answers about this table; undefined is not remembered.
 */
export async function remembered<T>(
  store: Store,
  table: string,
  key: string,
  ask: () => Promise<T>,
): Promise<T> {
  const known = recalled<T>(store, table, key);
  if (known !== undefined) return known;
  const keep = keeping(store, table);
  const answer = await ask();
  if (answer !== undefined) keep(key, answer);
  return answer;
}
