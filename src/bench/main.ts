import { environment } from "../app/config.js";
import { deliveriesBench } from "./deliveries.js";
import { type Engine, type Engines, startEngines } from "./engines.js";
import { type Figure, type LeftOut, table } from "./figure.js";
import { guardBench } from "./guard.js";
import { importBench } from "./import.js";
import { pressBench } from "./press.js";
import { scaleBench } from "./scale/scale.js";
import { slackBench } from "./slack.js";
import { startBench } from "./start.js";
import { tickBench } from "./tick.js";

type Bench = {
  /** Takes many minutes: measured only where it is asked for by name. */
  long?: true;
  engines: readonly Engine["name"][];
  /** Once for each engine; once alone where it has none. */
  measure(engine: Engine | undefined): Promise<Figure[]> | Figure[];
};

const onEach = (
  engines: readonly Engine["name"][],
  measure: (engine: Engine) => Promise<Figure[]>,
): Bench => ({
  engines,
  measure: (engine) => (engine ? measure(engine) : []),
});

const BENCHES: Readonly<Record<string, Bench>> = {
  guard: { engines: [], measure: guardBench },
  start: { engines: [], measure: startBench },
  press: onEach(["PGlite", "PostgreSQL"], pressBench),
  import: onEach(["PGlite", "PostgreSQL"], importBench),
  tick: onEach(["PGlite", "PostgreSQL"], tickBench),
  slack: onEach(["PGlite", "PostgreSQL"], slackBench),
  deliveries: onEach(["PGlite", "PostgreSQL", "PostgreSQL and Redis"], deliveriesBench),
  scale: { ...onEach(["PostgreSQL and Redis"], scaleBench), long: true },
};

const HELP = `npm run bench [-- NAME …] [-- --json]
Measures, one after another: ${Object.keys(BENCHES).join(", ")}. Times are this machine's; what stands after × is a ratio
taken in the same run. What takes long is measured only by name: ${Object.keys(BENCHES)
  .filter((name) => BENCHES[name]?.long)
  .join(", ")}. PostgreSQL and Redis are started in temporary folders where they are installed.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(given: readonly string[]): Promise<number> {
  const names = given.filter((word) => !word.startsWith("-"));
  const options = given.filter((word) => word.startsWith("-"));
  if (options.includes("--help")) {
    process.stdout.write(HELP);
    return 0;
  }
  const unknown = [
    ...names.filter((name) => !(name in BENCHES)),
    ...options.filter((one) => one !== "--json"),
  ];
  if (unknown.length > 0) {
    process.stderr.write(`There is no ${unknown.join(", ")}.\n${HELP}`);
    return 1;
  }
  const chosen = Object.entries(BENCHES).filter(([name, { long }]) =>
    names.length === 0 ? !long : names.includes(name),
  );
  const engines = await startEngines(environment().PATH ?? "");
  try {
    const { figures, leftOut } = await measured(chosen, engines);
    process.stdout.write(
      options.includes("--json")
        ? `${JSON.stringify({ figures, leftOut }, null, 2)}\n`
        : table(figures, leftOut),
    );
    return 0;
  } finally {
    await engines.stop();
  }
}

async function measured(chosen: readonly [string, Bench][], engines: Engines) {
  const figures: Figure[] = [];
  const leftOut: LeftOut[] = [];
  for (const [name, bench] of chosen) {
    process.stderr.write(`measuring ${name} …\n`);
    const on = engines.all.filter((engine) => bench.engines.includes(engine.name));
    for (const engine of bench.engines.length === 0 ? [undefined] : on) {
      figures.push(...(await bench.measure(engine)));
    }
    leftOut.push(...engines.missing(name, bench.engines));
  }
  return { figures, leftOut };
}
