import type { Roundtable } from "../app/compose.js";
import { allAreas } from "../directory/queries.js";
import { seriesByCode } from "../meetings/queries.js";
import { seedWorld, type World } from "./world.js";
import { AREA } from "./world-plan.js";

/**
 * Puts the fictional county into an empty database, with Naverley's MDT set up and started by its chair the way
 * anybody would: form and button. Leaves a database with another area as it is. Again, or after a stop half way: the rest.
 */
export async function ensureWorld(roundtable: Roundtable): Promise<void> {
  if ((await seriesByCode(roundtable.unit.reading(), "NAV"))?.status === "active") return;
  const world = await roundtable.unit.run({ kind: "clock" }, async (work): Promise<World | undefined> => {
    const areas = await allAreas(work);
    return areas.length === 0 || areas.some((area) => area.id === AREA.id) ? seedWorld(work) : undefined;
  });
  if (!world) return;
  const { chair, deputy, coordinator } = world.cast;
  const who = { platform: "playground", userId: chair.id } as const;
  await roundtable.dispatch({
    kind: "submission",
    id: "first-start/setup",
    who,
    action: "series.setup",
    context: {},
    values: {
      code: "NAV",
      name: "Naverley MDT",
      rule: "3rd Wednesday 10:00 for 60m",
      joinLink: "https://meet.example/naverley",
      chair: chair.name,
      deputy: deputy.name,
      coordinator: coordinator.name,
      onHoliday: "ask",
    },
  });
  const series = await seriesByCode(roundtable.unit.reading(), "NAV");
  if (!series) throw new Error("Naverley's MDT could not be set up");
  await roundtable.dispatch({
    kind: "press",
    id: "first-start/confirm",
    who,
    action: "series.confirm",
    data: { series: series.id },
  });
}
