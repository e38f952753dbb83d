import { sql } from "drizzle-orm";
import type { Engine } from "./engines.js";
import { type Figure, quantile, timed } from "./figure.js";
import { running } from "./running.js";

const SIZES = [10, 1000, 100_000];

/** What a tick costs while nothing is due, with more and more things that will be one day. */
export async function tickBench(engine: Engine): Promise<Figure[]> {
  const { roundtable, database, stop } = await running(engine);
  try {
    const figures: Figure[] = [];
    let there = 0;
    for (const size of SIZES) {
      await database.db.execute(sql`
        insert into roundtable.cases (id, area, status, due_at, state, version, created_at, updated_at)
        select 'bench-' || n, 'bench', 'draft', '2030-01-01T00:00:00Z', '{}', 1, now(), now()
        from generate_series(${there + 1}::int, ${size}::int) as n`);
      there = size;
      await database.db.execute(sql`analyze roundtable.cases`);
      await timed(5, () => roundtable.tick());
      const value = quantile(await timed(40, () => roundtable.tick()), 0.5);
      const least = figures[0]?.value;
      figures.push({
        bench: "tick",
        what: `${size.toLocaleString("en-GB")} things not due, median`,
        engine: engine.name,
        value,
        unit: "ms",
        ...(least === undefined ? {} : { ratio: { value: value / least, to: `with ${SIZES[0]}` } }),
      });
    }
    return figures;
  } finally {
    await stop();
  }
}
