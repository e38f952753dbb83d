import { textsByHand } from "./by-hand/read.js";
import { type Figure, quantile } from "./figure.js";
import { cleanTexts } from "./held-out/clean/all.js";
import { heldOutDocuments } from "./held-out/compose.js";
import { longTextTimes } from "./rating/long-texts.js";
import { type Count, falseFlags, rate } from "./rating/rate.js";
import { compromise, type Reader, redactPii, roundtable } from "./rating/readers.js";
import { wilson } from "./rating/wilson.js";

/** The figures of the README are of this set: the same on every machine. */
export const HELD_OUT = { seed: 2026, documents: 2000 } as const;

const BENCH = "guard";

/**
 * The guard on texts written apart from its rules, beside what people take from npm: what is found of the identifiers in
 * 2,000 composed documents, what is flagged in texts that identify nobody, and how long 300 words take.
 */
export async function guardBench(): Promise<Figure[]> {
  const documents = heldOutDocuments(HELD_OUT.seed, HELD_OUT.documents, "held-out");
  const hand = textsByHand();
  const readers = [roundtable, await compromise(), await redactPii()];
  const figures: Figure[] = [];
  for (const reader of readers) {
    const engine = reader.name;
    const share = (what: string, { found, of }: Count) => {
      figures.push({
        bench: BENCH,
        what,
        engine,
        value: found / of,
        unit: `of ${of}`,
        between: wilson(found, of),
      });
    };
    const { names, structured, indirect, leaking, ...by } = rate(reader, documents);
    share("names found", names);
    share("numbers, contacts, addresses, birth dates found", structured);
    share("ages, dates, places found", indirect);
    share("documents that still leak", leaking);
    const { flags, words } = falseFlags(
      reader,
      cleanTexts.map(({ text }) => text),
    );
    figures.push({
      bench: BENCH,
      what: "false flags in 100 clean words",
      engine,
      value: (100 * flags) / words,
      unit: `in ${words}`,
    });
    const byHand = rate(reader, hand.identifying);
    share("by hand: names found", byHand.names);
    share("by hand: numbers, contacts, addresses, birth dates found", byHand.structured);
    share("by hand: what narrows down found", byHand.indirect);
    share("by hand: texts that still leak", byHand.leaking);
    const alarms = falseFlags(reader, hand.innocent);
    figures.push({
      bench: BENCH,
      what: "by hand: false flags in 100 clean words",
      engine,
      value: (100 * alarms.flags) / alarms.words,
      unit: `in ${alarms.words}`,
    });
    if (reader !== roundtable) continue;
    for (const [title, counts] of Object.entries(by)) {
      const group = title.replace("by", "").toLowerCase();
      for (const [key, count] of [...counts].sort()) share(`found, ${group}: ${key}`, count);
    }
  }
  const long = longTextTimes(roundtable).map(
    ({ what, value }): Figure => ({
      bench: BENCH,
      what: `10,000 characters of ${what}`,
      engine: roundtable.name,
      value,
      unit: "ms",
    }),
  );
  return [...figures, ...times(readers), ...long];
}

/** Milliseconds for 300 words of clean text, warm, the readers taking turns. */
function times(readers: readonly Reader[]): Figure[] {
  const words = cleanTexts.flatMap(({ text }) => text.match(/\S+/g) ?? []);
  const texts = Array.from({ length: 40 }, (_, at) => words.slice(at * 300, at * 300 + 300).join(" "));
  const samples = new Map(readers.map((reader) => [reader, [] as number[]]));
  for (let round = 0; round < 10; round += 1) {
    for (const reader of readers) {
      for (const text of texts) {
        const before = performance.now();
        reader.read(text);
        // The first rounds are for the compiler.
        if (round > 2) samples.get(reader)?.push(performance.now() - before);
      }
    }
  }
  const medians = readers.map((reader) => quantile(samples.get(reader) ?? [], 0.5));
  return readers.map(({ name }, at) => ({
    bench: BENCH,
    what: "300 words, median",
    engine: name,
    value: medians[at] ?? Number.NaN,
    unit: "ms",
    ...(at === 0 ? {} : { ratio: { value: (medians[at] ?? 0) / (medians[0] ?? 1), to: "Roundtable" } }),
  }));
}
