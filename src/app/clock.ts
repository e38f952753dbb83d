import { eq } from "drizzle-orm";
import type { Database } from "../storage/database.js";
import { factTable } from "../storage/schema/desk.js";

/** The product's time. Only the playground's can be moved. Instants: ISO 8601 UTC with milliseconds. */
export type Clock = { now(): string };
export type MovableClock = Clock & { moveTo(instant: string): Promise<void> };

/** The time there is. */
export function realClock(): Clock {
  return { now: () => new Date().toISOString() };
}

/** Stands still until it is moved; for the demo and tests. */
export function steppedClock(start: string): Clock & { set(instant: string): void } {
  let now = new Date(start).toISOString();
  return {
    now: () => now,
    set: (instant) => {
      now = new Date(instant).toISOString();
    },
  };
}

/** The playground's clock: stands still until it is moved forwards, and is kept in the database over restarts. */
export async function playgroundClock(database: Database, start: string): Promise<MovableClock> {
  const name = "playground-clock";
  const [row] = await database.db.select().from(factTable).where(eq(factTable.name, name));
  let now = new Date((row?.value as { at: string } | undefined)?.at ?? start).toISOString();
  return {
    now: () => now,
    async moveTo(instant) {
      const to = new Date(instant).toISOString();
      if (to < now) throw new Error(`the clock only moves forwards: ${to} is before ${now}`);
      const value = { at: to };
      await database.db
        .insert(factTable)
        .values({ name, value })
        .onConflictDoUpdate({ target: factTable.name, set: { value } });
      now = to;
    },
  };
}
