import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import type { Engine } from "../engines.js";
import { type Figure, table } from "../figure.js";
import type { Said } from "./process.js";
import { oneRealPcn, PEOPLE, type Thing, writeCopies } from "./template.js";

const SIZES = [10, 100, 1_250];
const MB = 1024 * 1024;

/**
 * From ten PCNs to all of England, with 141 people each, as they stand in the middle of the fictional year: what one
 * process needs for a Monday morning at nine. Each size has a database and a process of its own.
 */
export async function scaleBench(engine: Engine): Promise<Figure[]> {
  const template = await oneRealPcn();
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const found = figuresOf(engine, size, await measured(engine, template, size));
    // The largest takes long: whoever breaks it off has the others.
    process.stderr.write(table(found, []));
    figures.push(...found);
  }
  return figures.map((one) => besideTheSmallest(figures, one));
}

async function measured(
  engine: Engine,
  template: ReadonlyMap<string, readonly Thing[]>,
  size: number,
): Promise<Said> {
  const database = await engine.open();
  try {
    await writeCopies(database, template, 0, size);
    await database.db.execute(sql`vacuum analyze`);
    return await inItsOwnProcess(database.pool.options.connectionString ?? "", engine.redisUrl ?? "");
  } finally {
    await database.close();
  }
}

function inItsOwnProcess(url: string, redisUrl: string): Promise<Said> {
  const program = fileURLToPath(new URL("./process.js", import.meta.url));
  const child = fork(program, [url, redisUrl], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return new Promise((resolve, reject) => {
    let said: Said | undefined;
    child.on("message", (message) => {
      said = message as Said;
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (said) resolve(said);
      else reject(new Error(`the process that was measured ended with ${code}`));
    });
  });
}

/** What is said of a size, without its beginning "1,250 PCNs: ". */
type Line = readonly [what: string, value: number, unit: string];

function figuresOf(engine: Engine, size: number, said: Said): Figure[] {
  const { digests, deliveries } = said;
  const people = (size * PEOPLE).toLocaleString("en-GB");
  const lines: Line[] = [
    ["a tick with nothing due, median", said.quietTick, "ms"],
    [
      `digests of ${people} people (${digests.sent.toLocaleString("en-GB")} get one), all`,
      digests.took / 1000,
      "s",
    ],
    ["… each", digests.took / digests.people, "ms"],
    ["deliveries", (1000 * deliveries.done) / deliveries.took, "a second"],
    ["the process at its largest", said.memory / MB, "MB"],
  ];
  return lines.map(([what, value, unit]) => ({
    bench: "scale",
    what: `${size.toLocaleString("en-GB")} PCNs: ${what}`,
    engine: engine.name,
    value,
    unit,
  }));
}

/** The same line of the smallest size; a total is not compared. */
function besideTheSmallest(all: readonly Figure[], one: Figure): Figure {
  const lines = all.length / SIZES.length;
  const at = all.indexOf(one);
  const least = all[at % lines];
  if (at < lines || one.unit === "s" || !least) return one;
  return { ...one, ratio: { value: one.value / least.value, to: `with ${SIZES[0]}` } };
}
