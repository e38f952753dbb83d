import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs `work` while this process alone holds `file`. A lock whose owner has died is taken over. */
export async function whileHolding(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  while (!taken(file)) await pause(50);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (problem) {
    if (problem.code !== "EEXIST") throw problem;
    if (ownerHasDied(file)) rmSync(file, { force: true });
    return false;
  }
}

function ownerHasDied(file) {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    // An empty file is a lock being written this very moment.
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (problem) {
    return problem.code === "ESRCH";
  }
}
