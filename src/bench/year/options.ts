/** What was typed after `npm run year --`. */
export type Typed = {
  seed: number;
  pcns: number;
  days: number;
  json: boolean;
  quiet: boolean;
  help: boolean;
};

const NUMBERS: Readonly<Record<string, { least: number; most: number; usual: number }>> = {
  seed: { least: 0, most: 2 ** 31, usual: 1 },
  pcns: { least: 1, most: 11, usual: 11 },
  days: { least: 1, most: 364, usual: 364 },
};

export const HELP = `npm run year [-- --seed N] [--pcns N] [--days N] [--json]
A year of the fictional county on a virtual clock: people press what they see, and an independent checker compares what
everybody saw with what ought to have been seen. The same seed gives the same year. Needs no server; with DATABASE_URL it
uses an empty database of that PostgreSQL instead. Exits with 1 where the checker finds anything.
`;

/** A sentence where something cannot be read. */
export function readTyped(words: readonly string[]): Typed | string {
  const typed: Record<string, number> = {};
  for (let at = 0; at < words.length; at += 1) {
    const name = /^--(\w+)$/.exec(words[at] ?? "")?.[1] ?? "";
    if (["json", "help", "quiet"].includes(name)) continue;
    const range = NUMBERS[name];
    if (!range) return `There is no ${words[at]}.`;
    at += 1;
    const value = Number(words[at]);
    if (!Number.isInteger(value) || value < range.least || value > range.most)
      return `--${name} takes a whole number from ${range.least} to ${range.most}.`;
    typed[name] = value;
  }
  const number = (name: string) => typed[name] ?? NUMBERS[name]?.usual ?? 0;
  const has = (word: string) => words.includes(`--${word}`);
  return {
    seed: number("seed"),
    pcns: number("pcns"),
    days: number("days"),
    json: has("json"),
    quiet: has("quiet"),
    help: has("help"),
  };
}
