import { answering } from "../engines.js";
import type { LocalServer } from "../local-servers.js";
import type { Dice } from "../year/dice.js";
import type { Crew } from "./crew.js";

/** How often what was done to it. */
export type Done = {
  "workers killed with kill -9": number;
  "… in a call to the platform": number;
  "PostgreSQL stopped and started": number;
  "Redis stopped and started, empty": number;
};

export type Trouble = {
  done: Done;
  /** Called before and after the effect of each call of a worker: now and then it is the last one it makes. */
  onCall(worker: number): void;
  /** While something is done, a server may go away and come back. */
  during<T>(job: () => Promise<T>): Promise<T>;
  end(): void;
};

/** So many calls to the platform, before and after, lie between two kills at least. */
const LIFE = 6;

export type Plan = { kills: number; restarts: number; seconds: number };

/** Makes trouble as planned: kills over the whole time, and restarts of both servers. Redis keeps nothing, so it comes back empty. */
export function trouble(
  plan: Plan,
  servers: { postgres: LocalServer; redis: LocalServer },
  crew: () => Crew | undefined,
  chance: Dice,
): Trouble {
  const done: Done = {
    "workers killed with kill -9": 0,
    "… in a call to the platform": 0,
    "PostgreSQL stopped and started": 0,
    "Redis stopped and started, empty": 0,
  };
  const every = (1000 * plan.seconds) / Math.max(1, plan.kills);
  let armed = false;
  let restarts = 0;
  let calls = 0;
  let redisIsAway = false;
  let redisRestarts = 0;
  const began = performance.now();

  // A life is worth ending only when something was done in it.
  const kill = (pid: number | undefined) => {
    const ready = pid !== undefined && calls >= LIFE && crew()?.pids().includes(pid);
    if (!ready || done["workers killed with kill -9"] >= plan.kills || !crew()?.kill(pid)) return false;
    done["workers killed with kill -9"] += 1;
    calls = 0;
    return true;
  };
  /** Restarts are spread over the whole time. */
  const isTime = (before: number) => {
    const due = (before + 1) * ((1000 * plan.seconds) / (plan.restarts + 1));
    return before < plan.restarts && performance.now() - began >= due;
  };
  const timer = setInterval(() => {
    // Half of them die in a call to the platform, where it matters most; the others whenever it is.
    if (chance.one(0.5)) armed = true;
    else kill(crew()?.pids()[chance.one(0.5) ? 0 : 1]);
    if (isTime(redisRestarts)) void restartRedis();
  }, every);

  async function restartRedis(): Promise<void> {
    if (redisIsAway) return;
    redisIsAway = true;
    redisRestarts += 1;
    await servers.redis.down("SIGKILL");
    await pause(chance.between(100, 1500));
    servers.redis.up();
    done["Redis stopped and started, empty"] += 1;
    redisIsAway = false;
  }

  async function restartPostgres(): Promise<void> {
    await pause(chance.between(0, 60));
    await servers.postgres.down(chance.one(0.5) ? "SIGINT" : "SIGQUIT");
    await pause(chance.between(50, 800));
    servers.postgres.up();
    await answering(servers.postgres.url);
    done["PostgreSQL stopped and started"] += 1;
  }

  return {
    done,
    onCall(worker) {
      calls += 1;
      if (!armed || !chance.one(0.5) || !kill(worker)) return;
      armed = false;
      done["… in a call to the platform"] += 1;
    },
    async during(job) {
      if (!isTime(restarts)) return job();
      restarts += 1;
      const [result] = await Promise.all([job(), restartPostgres()]);
      return result;
    },
    end: () => clearInterval(timer),
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
