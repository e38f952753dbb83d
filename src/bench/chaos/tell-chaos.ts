import type { Year } from "../year/play-year.js";
import type { Compared } from "./compare.js";
import type { ChaosTyped } from "./options.js";

const NAMES: Readonly<Record<string, string>> = {
  calls: "calls to the platform",
  refused: "… answered with 429",
  failedAfter: "… answered with 500 after all was done",
  slow: "… answered slowly",
  seenTwice: "seen twice",
  unknownToPlatform: "known to Roundtable and not on the platform",
  unknownToProduct: "on the platform and not known to Roundtable",
  stuck: "still on their way, or given up",
  lost: "lost: seen in the same year without trouble, and not in this one",
  added: "seen in this year, and not in the same without trouble",
};

type Told = { reached: string; took: number; done: object; calls: object; compared: Compared };

/** The figures, and a few examples of whatever ought not to be. */
export function tellChaos(
  { seed, pcns, json }: ChaosTyped,
  { log }: Year,
  { reached, took, done, calls, compared }: Told,
): void {
  const counts = Object.fromEntries(Object.entries(compared).map(([what, all]) => [what, all.length]));
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ seed, pcns, reached, seconds: took, done, calls, seen: log.seen.length, ...compared })}\n`,
    );
    return;
  }
  const lines = [
    `From ${log.from.slice(0, 10)} to ${reached}: ${pcns === 1 ? "one PCN" : `${pcns} PCNs`}, seed ${seed}, in ${Math.round(took)} seconds.`,
    "",
    ...Object.entries({ ...done, ...calls, "messages seen": log.seen.length, ...counts }).map(
      ([what, n]) => `${String(n).padStart(8)}  ${NAMES[what] ?? what}`,
    ),
    ...Object.entries(compared).flatMap(([what, all]) =>
      all.slice(0, 5).map((one) => `          ${NAMES[what]}: ${one}`),
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
