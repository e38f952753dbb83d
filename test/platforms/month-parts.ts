import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { MONTH_BEGINS, playMonth, raiseNaverley } from "../../src/demo/month/play-month.js";
import { openStage, type Stage } from "../../src/demo/stage.js";
import { publicApp } from "../../src/platforms/web/public-app.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";

/** What a stage for the demo's month is made of, wherever it is played; `log` gets every line. */
export async function monthParts(log: string[]) {
  return {
    database: await openTestDatabase(),
    sealer: sealer(Buffer.alloc(32, 9)),
    log: pino({ level: "trace" }, { write: (line: string) => void log.push(line) }),
    redisUrl: process.env.TEST_REDIS_URL,
    redisPrefix: `month-${process.pid}-${Date.now()}-${Math.floor(Math.random() * 1e6)}`,
    start: MONTH_BEGINS,
  };
}

/** The month as it is told: in the playground. */
export async function playgroundMonth(log: string[]): Promise<Stage> {
  const stage = await openStage(await monthParts(log));
  await playMonth(stage, await raiseNaverley(stage), () => undefined);
  return stage;
}

/** The public server with what platforms answer themselves, on a free port. */
export async function served(
  parts: Parameters<typeof publicApp>[0],
): Promise<{ url: string; stop(): Promise<void> }> {
  const http = createServer(publicApp(parts).app);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    async stop() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
