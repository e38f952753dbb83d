// node .tools/run.mjs src/cli.js …: builds if needed, then becomes that program.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BuildFailed, buildIfNeeded } from "./build.mjs";
import { dist } from "./sources.mjs";

/** To whoever starts the product and would look at an empty screen; a command's own output stays clean. */
const tell = () => {
  if (process.argv[2] === "src/main.js")
    process.stderr.write("Building Roundtable first; this takes a minute, and only when something is new.\n");
};

try {
  await buildIfNeeded(tell);
} catch (problem) {
  if (!(problem instanceof BuildFailed)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exit(1);
}

const [node, , program, ...rest] = process.argv;
const file = join(dist, program);
process.argv = [node, file, ...rest];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(file).href);
