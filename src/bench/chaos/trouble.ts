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

/** `moments`: how often `onCall` will be called in the whole year, about: trouble is spread over all of it. */
export type Plan = { kills: number; restarts: number; moments: number };

/** So many moments lie between two kills at least: a life is worth ending only when something was done in it. */
const LIFE = 6;
/** Whoever does not die in a call dies within so many milliseconds, whatever it is doing then. */
const SOON = 150;

/**
 * Makes trouble as planned: kills at random moments of the whole year, and restarts of both servers. Redis keeps nothing,
 * so it comes back empty. A kill that cannot be had at its moment, since the crew is not complete, comes at the next one.
 */
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
  const kills = Array.from({ length: plan.kills }, () => chance.between(0, plan.moments)).sort(
    (a, b) => a - b,
  );
  let moments = 0;
  let lived = 0;
  /** Half of them die in a call to the platform, where it matters most; the others whenever it is. */
  let inCall = chance.one(0.5);
  let soon: NodeJS.Timeout | undefined;
  let redisIsAway = false;
  let restarts = 0;
  let redisRestarts = 0;
  let ended = false;

  const kill = (pid: number | undefined) => {
    if (pid === undefined || !crew()?.pids().includes(pid) || !crew()?.kill(pid)) return false;
    done["workers killed with kill -9"] += 1;
    lived = 0;
    inCall = chance.one(0.5);
    return true;
  };
  const killSoon = () => {
    soon ??= setTimeout(
      () => {
        soon = undefined;
        if (!ended) kill(crew()?.pids()[chance.one(0.5) ? 0 : 1]);
      },
      chance.between(0, SOON),
    );
  };
  /** Restarts are spread evenly. */
  const isTime = (before: number) =>
    before < plan.restarts && moments >= ((before + 1) * plan.moments) / (plan.restarts + 1);

  async function restartRedis(): Promise<void> {
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
      moments += 1;
      lived += 1;
      if (isTime(redisRestarts) && !redisIsAway) void restartRedis();
      const due = (kills[done["workers killed with kill -9"]] ?? Number.POSITIVE_INFINITY) <= moments;
      if (ended || !due || lived < LIFE) return;
      if (!inCall) killSoon();
      else if (chance.one(0.5) && kill(worker)) done["… in a call to the platform"] += 1;
    },
    async during(job) {
      if (!isTime(restarts)) return job();
      restarts += 1;
      const [result] = await Promise.all([job(), restartPostgres()]);
      return result;
    },
    end() {
      ended = true;
      clearTimeout(soon);
    },
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
