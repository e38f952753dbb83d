import type { Roundtable } from "../app/compose.js";
import { allAreas } from "../directory/queries.js";
import { seedWorld } from "./world.js";

/** Puts the fictional county into an empty database; leaves any other as it is. */
export async function ensureWorld(roundtable: Roundtable): Promise<void> {
  await roundtable.unit.run({ kind: "clock" }, async (work) => {
    if ((await allAreas(work)).length > 0) return;
    await seedWorld(work);
  });
}
