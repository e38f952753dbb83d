// Compiles src/ and cards/ into dist/ and copies what is not code. Silent unless something is wrong;
// what it has to say goes to stderr, so that a command's own output stays clean.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { whileHolding } from "./lock.mjs";
import { dist, filesUnder, fingerprint, isAsset, root, sourceFiles } from "./sources.mjs";

const stamp = join(dist, ".cache", "stamp");
// The client first: what it shares with the rest is then written last by the main project.
const projects = ["src/platforms/web/client/tsconfig.json", "tsconfig.json"];

/**
 * Builds unless `dist` already holds exactly today's sources. Safe when several commands start at once. `tell` is called
 * when there is something to wait for.
 */
export async function buildIfNeeded(tell = () => undefined) {
  if (isFresh() || isInstalledWithoutCompiler()) return;
  tell();
  await whileHolding(join(dist, ".cache", "lock"), () => {
    if (!isFresh()) build();
  });
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

function isInstalledWithoutCompiler() {
  return compiler() === undefined && existsSync(join(dist, "src", "main.js"));
}

function build() {
  const before = fingerprint();
  rmSync(stamp, { force: true });
  const sources = sourceFiles();
  removeWhatHasNoSource(sources);
  for (const project of projects) compile(project, sources);
  for (const file of sources.filter(isAsset)) copy(file);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}

function compile(project, sources) {
  if (
    !sources.some((file) => file.endsWith(".ts") && join(root, file).startsWith(join(root, dirname(project))))
  ) {
    return;
  }
  const tsc = compiler();
  if (tsc === undefined) {
    fail("The compiler is not installed. Nothing was changed. Run: npm ci");
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", project, "--noEmitOnError"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0)
    fail(`${stdout}${stderr}\nThe build of ${project} stopped. Correct the above and run it again.`);
}

function compiler() {
  try {
    return createRequire(import.meta.url)
      .resolve("@typescript/native/package.json")
      .replace(/package\.json$/, "bin/tsc");
  } catch {
    return undefined;
  }
}

function copy(file) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  cpSync(join(root, file), join(dist, file));
}

/** A renamed module must not live on in dist. tsc is told to write everything again when one went. */
function removeWhatHasNoSource(sources) {
  if (!existsSync(dist)) return;
  const wanted = new Set(
    sources.flatMap((file) =>
      isAsset(file) ? [file] : [file.replace(/\.ts$/, ".js"), file.replace(/\.ts$/, ".js.map")],
    ),
  );
  for (const file of filesUnder(dist, ".")) {
    if (!file.startsWith(".cache/") && !wanted.has(file)) rmSync(join(dist, file));
  }
  const missing = sources.some(
    (file) => /(?<!\.d)\.ts$/.test(file) && !existsSync(join(dist, file.replace(/\.ts$/, ".js"))),
  );
  if (missing)
    for (const name of ["main", "client"])
      rmSync(join(dist, ".cache", `${name}.tsbuildinfo`), { force: true });
}

function fail(sentence) {
  throw new BuildFailed(sentence);
}

export class BuildFailed extends Error {}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfNeeded().catch((problem) => {
    if (!(problem instanceof BuildFailed)) throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  });
}
