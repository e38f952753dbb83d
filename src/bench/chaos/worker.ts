import pino from "pino";
import { steppedClock } from "../../app/clock.js";
import { compose } from "../../app/compose.js";
import { openDatabase } from "../../storage/connect.js";
import { sealer } from "../../storage/sealed.js";
import { mailboxes } from "../year/mailboxes.js";
import { overTheWire } from "./over-the-wire.js";

/**
 * A worker that may be killed at any moment. It loads, says that it stands ready, and begins when it is told to; its
 * clock is the one of the process that started it.
 */
export type ToWorker =
  | { do: "begin"; databaseUrl: string; redisUrl: string; platform: string; leaseMs: number; now: string }
  | { do: "clock"; now: string; id: number }
  | { do: "tick"; id: number };
export type FromWorker = { is: "ready" | "begun" } | { is: "done"; id: number; failed: number };

const say = (what: FromWorker) => process.send?.(what);
const clock = steppedClock(new Date(0).toISOString());
let tick: (() => Promise<{ failed: number }>) | undefined;

process.on("message", (told: ToWorker) => void heard(told));
// Whoever started it is gone.
process.on("disconnect", () => process.exit(0));
say({ is: "ready" });

async function heard(told: ToWorker): Promise<void> {
  if (told.do === "begin") {
    clock.set(told.now);
    await begin(told);
    say({ is: "begun" });
  } else if (told.do === "clock") {
    clock.set(told.now);
    say({ is: "done", id: told.id, failed: 0 });
  } else {
    const { failed } = (await tick?.().catch(() => undefined)) ?? { failed: 1 };
    say({ is: "done", id: told.id, failed });
  }
}

async function begin(told: Extract<ToWorker, { do: "begin" }>): Promise<void> {
  const boxes = mailboxes();
  const database = await openDatabase({ kind: "postgres", url: told.databaseUrl, poolSize: 8 });
  const roundtable = await compose({
    database,
    sealer: sealer(Buffer.alloc(32, 7)),
    clock,
    log: pino({ level: "silent" }),
    redisUrl: told.redisUrl,
    redisPrefix: "chaos",
    messengersFor: overTheWire(told.platform, (member) => boxes.has(member)),
    working: true,
    tickEvery: 0,
    leaseMs: told.leaseMs,
  });
  tick = () => roundtable.tick();
}
