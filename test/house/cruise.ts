import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packages, type Tree } from "./planted.js";

export const project = fileURLToPath(new URL("../..", import.meta.url));

/** Which rules each file breaks, by its path. */
export type Broken = Record<string, string[]>;

/** Puts a house into a temporary folder, runs our dependency rules over it, and removes it again. */
export function cruise(house: Tree): Broken {
  const folder = mkdtempSync(join(tmpdir(), "roundtable-house-"));
  try {
    for (const [path, text] of Object.entries({ ...house, ...standIns() })) write(join(folder, path), text);
    cpSync(join(project, "tsconfig.json"), join(folder, "tsconfig.json"));
    return rulesBroken(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function standIns(): Tree {
  const text = (name: string) => JSON.stringify({ name, version: "1.0.0", main: "index.js" });
  return Object.fromEntries(
    packages.flatMap((name) => [
      [`node_modules/${name}/package.json`, text(name)],
      [`node_modules/${name}/index.js`, ""],
    ]),
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

type Violation = { from: string; rule: { name: string } };

function rulesBroken(folder: string): Broken {
  const program = join(project, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(project, ".dependency-cruiser.cjs");
  const run = spawnSync(
    process.execPath,
    [program, "--config", config, "--output-type", "json", "src", "cards"],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (run.stdout === "") throw new Error(run.stderr);
  const violations: Violation[] = JSON.parse(run.stdout).summary.violations;
  const broken: Broken = {};
  for (const { from, rule } of violations) {
    broken[from] = [...new Set([...(broken[from] ?? []), rule.name])].sort();
  }
  return broken;
}
