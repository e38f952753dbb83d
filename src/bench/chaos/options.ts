/** What was typed after `npm run chaos --`. */
export type ChaosTyped = {
  seed: number;
  kills: number;
  restarts: number;
  seconds: number;
  days: number;
  pcns: number;
  json: boolean;
  help: boolean;
};

const NUMBERS: Readonly<Record<string, { least: number; most: number; usual: number }>> = {
  seed: { least: 0, most: 2 ** 31, usual: 1 },
  kills: { least: 0, most: 10_000, usual: 200 },
  restarts: { least: 0, most: 1000, usual: 10 },
  seconds: { least: 10, most: 86_400, usual: 3600 },
  days: { least: 1, most: 364, usual: 364 },
  pcns: { least: 1, most: 11, usual: 11 },
};

export const CHAOS_HELP = `npm run chaos [-- --seed N] [--kills N] [--restarts N] [--days N] [--pcns N] [--seconds N] [--json]
First a year of 11 PCNs without trouble, in memory. Then the same on a PostgreSQL and a Redis of its own, on loopback, while
workers are killed with kill -9, both servers go away and come back (Redis empty), and the platform says 429, 500 after all
was done, or nothing for a while. Then both are compared. It stops after so many seconds at the latest, wherever the year is
by then. Exits with 1 where anything was lost or seen twice.
`;

/** A sentence where something cannot be read. */
export function readChaos(words: readonly string[]): ChaosTyped | string {
  const typed: Record<string, number> = {};
  for (let at = 0; at < words.length; at += 1) {
    const name = /^--(\w+)$/.exec(words[at] ?? "")?.[1] ?? "";
    if (name === "json" || name === "help") continue;
    const range = NUMBERS[name];
    if (!range) return `There is no ${words[at]}.`;
    at += 1;
    const value = Number(words[at]);
    if (!Number.isInteger(value) || value < range.least || value > range.most)
      return `--${name} takes a whole number from ${range.least} to ${range.most}.`;
    typed[name] = value;
  }
  const number = (name: string) => typed[name] ?? NUMBERS[name]?.usual ?? 0;
  return {
    seed: number("seed"),
    kills: number("kills"),
    restarts: number("restarts"),
    seconds: number("seconds"),
    days: number("days"),
    pcns: number("pcns"),
    json: words.includes("--json"),
    help: words.includes("--help"),
  };
}
