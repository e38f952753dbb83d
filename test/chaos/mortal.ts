import { type ChildProcess, spawn } from "node:child_process";
import type { Platform } from "./platform.js";

export type MortalOptions = {
  /** What `child.mjs` takes. */
  child: Record<string, unknown>;
  platform: Platform;
  /** Lives that end by `kill -9`; the one after them is left alone. */
  kills: number;
  /** About how many requests the whole run makes, over which the kills are spread. */
  requests: number;
  /** 0 ≤ n < 1, from a seed. */
  random: () => number;
};

/** When a life ends: while it starts, or in or after the `request`th request it gets. */
type End =
  | { in: "start"; ms: number }
  | { in: "request"; request: number; ms: number }
  | { in: "call"; request: number; calls: number; when: "before" | "after" };

/** A process that is killed and started again as planned; whoever asks it something sees none of that. */
export type Mortal = {
  /** Asks until there is an answer: the same words each time, as platforms deliver again. */
  ask<T>(path: string, body?: object): Promise<T>;
  killed(): number;
  /** Which ends came: for the report of a failure. */
  ends: readonly string[];
  stop(): Promise<void>;
};

class Died extends Error {}

export function mortal(options: MortalOptions): Mortal {
  const { random, platform } = options;
  const ends: string[] = [];
  let child: ChildProcess | undefined;
  let spare: ChildProcess | undefined;
  let port = 0;
  let kills = 0;
  let end: End | undefined;
  let requests = 0;
  let calls = 0;

  platform.onCall(({ when }) => {
    if (end?.in !== "call" || requests < end.request || when !== end.when) return;
    calls += 1;
    if (calls >= end.calls) kill();
  });

  return {
    async ask<T>(path: string, body: object = {}): Promise<T> {
      for (;;) {
        try {
          if (child === undefined) await begin();
          return await request<T>(path, body);
        } catch (error) {
          if (!(error instanceof Died)) throw error;
        }
      }
    },
    killed: () => kills,
    ends,
    async stop() {
      spare?.kill("SIGKILL");
      const running = child;
      child = undefined;
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGTERM");
      const patience = setTimeout(() => running.kill("SIGKILL"), 10_000);
      await ended;
      clearTimeout(patience);
    },
  };

  /** Modules take a second to load; the next process does that while the one before it lives. */
  function stand(): ChildProcess {
    return spawn(process.execPath, ["test/chaos/child.mjs", JSON.stringify(options.child)], {
      stdio: "pipe",
    });
  }

  function plan(): End | undefined {
    if (kills >= options.kills) return undefined;
    const dice = random();
    if (dice < 0.2) return { in: "start", ms: random() * 1800 };
    const request = 1 + Math.floor(random() * Math.max(1, (1.6 * options.requests) / options.kills));
    if (dice < 0.5) return { in: "request", request, ms: random() * 60 };
    return {
      in: "call",
      request,
      calls: 1 + Math.floor(random() * 6),
      when: dice < 0.75 ? "before" : "after",
    };
  }

  function kill(): void {
    if (!end || !child) return;
    kills += 1;
    ends.push(JSON.stringify(end));
    end = undefined;
    child.kill("SIGKILL");
  }

  async function begin(): Promise<void> {
    end = plan();
    requests = 0;
    calls = 0;
    const started = spare ?? stand();
    spare = kills < options.kills ? stand() : undefined;
    child = started;
    let errors = "";
    started.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    started.stdin?.write("begin\n");
    const timer = end?.in === "start" ? setTimeout(kill, end.ms) : undefined;
    port = await new Promise<number>((resolve, reject) => {
      started.stdout?.once("data", (line) => resolve(Number(line)));
      started.once("exit", (code, signal) =>
        reject(signal === "SIGKILL" ? new Died() : new Error(`it ended by itself with ${code}: ${errors}`)),
      );
    }).catch((error: unknown) => {
      child = undefined;
      throw error;
    });
    clearTimeout(timer);
    if (end?.in === "start") end = { in: "request", request: 1, ms: 0 };
    started.once("exit", () => {
      if (child === started) child = undefined;
    });
  }

  async function request<T>(path: string, body: object): Promise<T> {
    requests += 1;
    const alive = child;
    if (end?.in === "request" && requests === end.request) setTimeout(kill, end.ms);
    let response: Response;
    let text: string;
    try {
      response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method: "POST",
        body: JSON.stringify(body),
      });
      text = await response.text();
    } catch {
      if (alive) await gone(alive);
      throw new Died();
    }
    if (!response.ok) throw new Error(`${path} ${JSON.stringify(body)}: ${text}`);
    return JSON.parse(text) as T;
  }

  /** Only a process that we killed may be gone. */
  async function gone(alive: ChildProcess): Promise<void> {
    const patience = Date.now() + 5000;
    while (alive.exitCode === null && alive.signalCode === null) {
      if (Date.now() > patience) throw new Error("it gives no answer and is not dead");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    if (alive.signalCode !== "SIGKILL") throw new Error(`it ended by itself with ${alive.exitCode}`);
  }
}
