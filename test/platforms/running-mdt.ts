import type { Roundtable } from "../../src/app/compose.js";
import { joinNav, type World } from "../../src/demo/world.js";
import type { Channel } from "../../src/meetings/domain/types.js";
import { seriesByCode } from "../../src/meetings/queries.js";
import { allSeries } from "../../src/meetings/store.js";

/** Set up by its chair by form and button, and connected with its channel before it starts and posts there. */
export async function runMdt(roundtable: Roundtable, { cast }: World, channel: Channel): Promise<void> {
  const { chair, deputy, coordinator } = cast;
  const who = { platform: "playground", userId: chair.id } as const;
  const values = {
    code: "NAV",
    name: "Naverley MDT",
    rule: "3rd Wednesday 10:00 for 60m",
    joinLink: "https://meet.example/naverley",
    chair: chair.id,
    deputy: deputy.id,
    coordinator: coordinator.id,
    onHoliday: "ask",
  };
  const setup = {
    kind: "submission",
    id: "setup",
    who,
    action: "series.setup",
    context: {},
    values,
  } as const;
  await roundtable.dispatch(setup);
  const id = await roundtable.unit.run({ kind: "clock" }, async (work) => {
    const series = await seriesByCode(work, "NAV");
    if (!series) throw new Error("no NAV");
    await allSeries.save(work, { ...series, channels: [channel] }, work.now);
    await joinNav(work, series.id);
    return series.id;
  });
  const data = { series: id };
  await roundtable.dispatch({ kind: "press", id: "confirm", who, action: "series.confirm", data });
  await roundtable.tick();
}
