import pino from "pino";
import { compose } from "../../app/compose.js";
import { openDatabase } from "../../storage/connect.js";
import type { Database } from "../../storage/database.js";
import { migrateDatabase } from "../../storage/migrate.js";
import { sealer } from "../../storage/sealed.js";
import { atOnce } from "./at-once.js";
import type { YearOptions } from "./play-year.js";

/** The product in this process, delivering at once. */
export function atOnceOn(database: Database, onFault: (line: string) => void): YearOptions["open"] {
  return async ({ clock, seen }) => {
    const engine = atOnce();
    const seal = sealer(Buffer.alloc(32, 7));
    const roundtable = await compose({
      database,
      sealer: seal,
      clock,
      log: pino({ level: "warn" }, { write: onFault }),
      messengersFor: seen.messengersFor,
      working: true,
      tickEvery: 0,
      engine: engine.start,
    });
    return {
      unit: roundtable.unit,
      store: { tx: database.db, sealer: seal },
      dispatch: roundtable.dispatch,
      nextMoment: roundtable.nextMoment,
      tick: roundtable.tick,
      idle: engine.idle,
      stop: roundtable.stop,
    };
  };
}

/** A database that is thrown away: nothing need survive. */
export async function inMemory(): Promise<Database> {
  const database = await openDatabase({ kind: "memory" });
  await migrateDatabase(database);
  await database.pool.query("set synchronous_commit to off");
  return database;
}
