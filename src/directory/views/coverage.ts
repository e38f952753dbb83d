import type { Card } from "../../../cards/card-types.js";
import { type CoverageFacts, coverageCard } from "../../../cards/directory/coverage-card.js";
import type { Data, Reading, Refusal } from "../../app/contract.js";
import { ok, type Result } from "../../kernel/result.js";
import { seriesOfArea } from "../../meetings/queries.js";
import { coverage } from "../domain/coverage.js";
import { areaById, keeping, servicesShown } from "../queries.js";

/** `/mdt coverage NAV`: needs that the directory has nobody for, by PCN. Hidden services count as none. */
export async function showCoverage(reading: Reading, data: Data): Promise<Result<Card, Refusal>> {
  const facts = await coverageFacts(reading, data);
  const picture = reading.pages?.({ kind: "coverage", area: reading.actor.area });
  return ok(coverageCard({ ...facts, picture }));
}

export async function coverageFacts(
  reading: Omit<Reading, "pages">,
  data: Data,
): Promise<Omit<CoverageFacts, "picture">> {
  const { actor, now } = reading;
  const area = await areaById(reading, actor.area);
  if (!area) throw new Error(`no area ${actor.area}`);
  const services = await servicesShown(reading, area.id, now);
  const run = (await seriesOfArea(reading, area.id)).map(({ code }) => code);
  const all = [...new Set([...run, ...services.flatMap(({ pcns }) => pcns)])].sort();
  const named = (data.pcn ?? data.words ?? "").trim().toUpperCase();
  const pcn = all.find((code) => code === named);
  return {
    area: area.name,
    pcn,
    codes: all,
    services: services.length,
    needs: coverage(services, pcn === undefined ? all : [pcn]),
    mayAdd: (await keeping(reading, actor)) === "area",
  };
}
