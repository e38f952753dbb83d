import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FromWorker, ToWorker } from "./worker.js";

export type Crew = {
  /** Asks some living worker until one has done it; a worker that dies over it is replaced, and the next is asked. */
  tick(): Promise<number>;
  /** All of them have this time. */
  setClock(now: string): Promise<void>;
  /** kill -9; false where that one is not at work. */
  kill(pid: number | undefined): boolean;
  /** Of those at work; none where one is still missing. */
  pids(): number[];
  stop(): void;
};

type Begin = Omit<Extract<ToWorker, { do: "begin" }>, "now">;
type Worker = {
  child: ChildProcess;
  begun: Promise<void>;
  works: boolean;
  waiting: Map<number, (failed: number | undefined) => void>;
};

/** So many at work, and one that has loaded and stands by to take a dead one's place. */
export async function startCrew(size: number, begin: Begin, now: () => string): Promise<Crew> {
  let stopped = false;
  let asked = 0;
  let spare = stand();
  const crew: Worker[] = [];
  for (let n = 0; n < size; n += 1) join();
  await Promise.all(crew.map(({ begun }) => begun));

  return {
    async tick() {
      for (;;) {
        const worker = crew[asked % crew.length];
        const failed = worker && (await ask(worker, (id) => ({ do: "tick", id })));
        if (failed !== undefined) return failed;
      }
    },
    async setClock(to) {
      await Promise.all(crew.map((worker) => ask(worker, (id) => ({ do: "clock", now: to, id }))));
    },
    kill(pid) {
      const worker = crew.find(({ child }) => child.pid === pid);
      return worker?.child.kill("SIGKILL") ?? false;
    },
    pids: () => (crew.every(({ works }) => works) ? crew.flatMap(({ child }) => child.pid ?? []) : []),
    stop() {
      stopped = true;
      for (const child of [spare, ...crew.map((worker) => worker.child)]) child.kill("SIGKILL");
    },
  };

  function stand(): ChildProcess {
    return fork(fileURLToPath(new URL("./worker.js", import.meta.url)), { stdio: "ignore" });
  }

  function join(): void {
    const child = spare;
    spare = stand();
    const waiting: Worker["waiting"] = new Map();
    const tell = (told: ToWorker) => child.connected && child.send(told, () => undefined);
    const begun = new Promise<void>((resolve) => {
      child.on("message", (said: FromWorker) => {
        if (said.is === "begun") {
          worker.works = true;
          resolve();
        }
        if (said.is !== "done") return;
        waiting.get(said.id)?.(said.failed);
        waiting.delete(said.id);
      });
      child.once("exit", () => resolve());
    });
    const worker: Worker = { child, begun, waiting, works: false };
    crew.push(worker);
    child.once("exit", () => {
      crew.splice(crew.indexOf(worker), 1);
      for (const answer of waiting.values()) answer(undefined);
      if (!stopped) join();
    });
    // It may have said that it is ready before anybody listened: messages to it wait in the pipe.
    tell({ ...begin, now: now() });
  }

  /** Undefined: it died over it. */
  async function ask(worker: Worker, told: (id: number) => ToWorker): Promise<number | undefined> {
    await worker.begun;
    asked += 1;
    const id = asked;
    return new Promise((resolve) => {
      if (!worker.child.connected) return resolve(undefined);
      worker.waiting.set(id, resolve);
      worker.child.send(told(id), (error) => error && resolve(undefined));
    });
  }
}
