import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { environment } from "../app/config.js";
import { type Figure, quantile } from "./figure.js";

const LATER_RUNS = 3;

/** From starting the program to the first "ready" of `/readyz`, in an empty data folder and in one that has been used. */
export async function startBench(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "roundtable-bench-"));
  try {
    const first = await startOnce(folder);
    const later: number[] = [];
    for (let run = 0; run < LATER_RUNS; run += 1) later.push(await startOnce(folder));
    const figure = { bench: "start", engine: "PGlite", unit: "ms" };
    return [
      { ...figure, what: "to /readyz, first run", value: first },
      { ...figure, what: "to /readyz, later runs, median", value: quantile(later, 0.5) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce(dataDir: string): Promise<number> {
  const { PATH, HOME } = environment();
  const before = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL("../main.js", import.meta.url))], {
    env: { PATH, HOME, PORT: "0", ROUNDTABLE_DATA_DIR: dataDir, LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stdout.on("data", (chunk) => {
        said += chunk;
        const found = /http:\/\/[^\s/]+/.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      });
      child.once("exit", (code) => reject(new Error(`it ended with ${code} before it was ready`)));
    });
    const response = await fetch(`${url}/readyz`);
    if (!response.ok) throw new Error(`/readyz answered ${response.status}`);
    return performance.now() - before;
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}
