/** One line of the table: what was measured on which engine. */
export type Figure = {
  bench: string;
  what: string;
  engine: string;
  value: number;
  unit: string;
  /** The 95 % interval of a share. */
  between?: [low: number, high: number];
  /** What the value is to be read beside, e.g. bare BullMQ in the same run; the same on any machine. */
  ratio?: { value: number; to: string };
};

/** Something that could not be measured here, and why. */
export type LeftOut = { bench: string; engine: string; why: string };

/** The `share`th part of all samples lies at or below the answer: 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds that each of `times` calls took, one after another. `between` is not counted. */
export async function timed(
  times: number,
  call: (index: number) => unknown,
  between: () => unknown = () => undefined,
): Promise<number[]> {
  const samples: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const before = performance.now();
    await call(index);
    samples.push(performance.now() - before);
    await between();
  }
  return samples;
}

/** Median and 99th percentile of some samples in milliseconds. */
export function spread(bench: string, what: string, engine: string, samples: readonly number[]): Figure[] {
  return [
    { bench, what: `${what}, median`, engine, value: quantile(samples, 0.5), unit: "ms" },
    { bench, what: `${what}, p99`, engine, value: quantile(samples, 0.99), unit: "ms" },
  ];
}

/** Three digits that count: 0.0123, 1.23, 123, 12300. */
export function rounded(value: number): string {
  return Number(value.toPrecision(3)).toString();
}

export function table(figures: readonly Figure[], leftOut: readonly LeftOut[]): string {
  const rows = figures.map(({ bench, what, engine, value, unit, between, ratio }) => [
    bench,
    what,
    engine,
    `${rounded(value)} ${unit}`,
    ratio === undefined ? (between?.map(rounded).join("–") ?? "") : `${rounded(ratio.value)} × ${ratio.to}`,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 3 ? cell.padStart(widths[3] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
  const left = leftOut.map(({ bench, engine, why }) => `${bench}, ${engine}: left out: ${why}`);
  return [...lines, ...left].map((line) => `${line}\n`).join("");
}
