import pino from "pino";
import type { Clock } from "../../app/clock.js";
import { compose } from "../../app/compose.js";
import type { Database } from "../../storage/database.js";
import { openRows } from "../../storage/outbox.js";
import { sealer } from "../../storage/sealed.js";
import type { YearStage } from "../year/play-year.js";
import type { Crew } from "./crew.js";
import { pause, type Trouble } from "./trouble.js";

/** So long nothing may stay on its way, in milliseconds: then something is stuck, and the run says so. */
const PATIENCE = 120_000;
/** How often what was lost on the way is looked for; a real installation does it once a minute. */
const SWEEP = 400;

/**
 * The product as two kinds of processes: people press in this one, which lives on; workers deliver and tick in others,
 * which do not. Whatever fails because a server is away is done again with the same press id, as platforms do.
 */
export async function troubledStage(
  database: Database,
  redisUrl: string,
  clock: Clock,
  crew: Crew,
  trouble: Trouble,
): Promise<YearStage> {
  const seal = sealer(Buffer.alloc(32, 7));
  const roundtable = await compose({
    database,
    sealer: seal,
    clock,
    log: pino({ level: "silent" }),
    redisUrl,
    redisPrefix: "chaos",
    messengersFor: () => [],
    working: false,
    tickEvery: 0,
  });

  async function untilDone<T>(job: () => Promise<T>): Promise<T> {
    const until = performance.now() + PATIENCE;
    for (;;) {
      try {
        return await job();
      } catch (error) {
        if (performance.now() > until) throw error;
        await pause(50);
      }
    }
  }

  async function tick(): Promise<void> {
    const until = performance.now() + PATIENCE;
    while ((await crew.tick()) > 0) {
      if (performance.now() > until) throw new Error("what is due fails again and again");
      await pause(50);
    }
  }

  return {
    unit: roundtable.unit,
    store: { tx: database.db, sealer: seal },
    dispatch: (inbound) => trouble.during(() => untilDone(() => roundtable.dispatch(inbound))),
    nextMoment: () => untilDone(roundtable.nextMoment),
    moved: (to) => crew.setClock(to),
    tick: () => trouble.during(tick),
    async idle() {
      const until = performance.now() + PATIENCE;
      for (let swept = performance.now(); ; ) {
        const open = await untilDone(() => openRows(database.db, clock.now()));
        if (open === 0) return;
        if (performance.now() > until) throw new Error(`${open} messages are stuck`);
        if (performance.now() - swept > SWEEP) {
          await tick();
          swept = performance.now();
        }
        await pause(5);
      }
    },
    stop: () => roundtable.stop(),
  };
}
