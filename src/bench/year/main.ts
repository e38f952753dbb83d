import { environment } from "../../app/config.js";
import { openDatabase } from "../../storage/connect.js";
import type { Database } from "../../storage/database.js";
import { migrateDatabase } from "../../storage/migrate.js";
import { check } from "../checker/check.js";
import { atOnceOn, inMemory } from "./calm-stage.js";
import { HELP, readTyped, type Typed } from "./options.js";
import { playYear } from "./play-year.js";
import { figuresOf, tell } from "./tell.js";

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
  const typed = readTyped(words);
  if (typeof typed === "string") {
    process.stderr.write(`${typed}\n${HELP}`);
    return 1;
  }
  if (typed.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const database = await openFor();
  try {
    return await play(database, typed);
  } finally {
    await database.close();
  }
}

async function openFor(): Promise<Database> {
  const url = environment().DATABASE_URL;
  if (url === undefined) return inMemory();
  const database = await openDatabase({ kind: "postgres", url });
  await migrateDatabase(database);
  return database;
}

async function play(database: Database, { seed, pcns, days, json, quiet }: Typed): Promise<number> {
  const before = performance.now();
  const faults: string[] = [];
  const seconds = () => (performance.now() - before) / 1000;
  const year = await playYear({
    open: atOnceOn(database, (line) => faults.push(line)),
    seed,
    pcns,
    days,
    begins: "2026-11-02T09:05:00.000Z",
    outage: { from: "2027-02-09T15:00:00.000Z", until: "2027-02-12T15:00:00.000Z" },
    onDay: (day) => {
      if (!quiet && day.endsWith("-01")) process.stderr.write(`${day}, after ${Math.round(seconds())} s\n`);
    },
  });
  const told = {
    seed,
    pcns,
    days,
    seconds: seconds(),
    figures: figuresOf(year, faults.length),
    findings: check(year.log),
  };
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...told, answers: Object.fromEntries([...year.answers].sort()) })}\n`
      : tell(told),
  );
  return told.findings.length === 0 ? 0 : 1;
}
