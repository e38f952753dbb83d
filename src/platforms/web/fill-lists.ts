import { playgroundNotes } from "../../../cards/text/playground.js";
import { fill } from "../../../cards/text/words.js";
import type { Unit } from "../../app/unit.js";
import { PCNS, plannedMembersOf, slug } from "../../demo/world-plan.js";
import type { Role } from "../../directory/domain/types.js";
import { allAreas, membersOfSeries } from "../../directory/queries.js";
import { joinSeries } from "../../directory/use-cases/join-series.js";
import type { Series } from "../../meetings/domain/types.js";
import { seriesOfArea } from "../../meetings/queries.js";
import type { Work } from "../../storage/work.js";

/**
 * Puts the fictional people of a PCN on the list of an MDT that was set up with nobody but those who run it; of
 * Naverley, where the code is no PCN of the county. Lists that have more already stay as they are.
 */
export function fillLists(unit: Unit): Promise<string | undefined> {
  return unit.run({ kind: "clock" }, async (work) => {
    const notes: string[] = [];
    for (const area of await allAreas(work)) {
      for (const series of await seriesOfArea(work, area.id)) notes.push(...(await fillOne(work, series)));
    }
    return notes.length === 0 ? undefined : notes.join(" ");
  });
}

const RUN: readonly Role[] = ["chair", "deputy", "coordinator"];

async function fillOne(work: Work, series: Series): Promise<string[]> {
  const listed = await membersOfSeries(work, series.id);
  if (listed.some(({ roles }) => !roles.some((role) => RUN.includes(role)))) return [];
  const pcn = PCNS.find(({ code }) => code === series.code) ?? PCNS[0];
  const known = new Set(listed.map(({ member }) => member.id));
  const coming = plannedMembersOf(pcn.code).filter(({ name }) => !known.has(slug(name)));
  for (const { name, part } of coming) {
    await joinSeries(work, { series: series.id, member: slug(name), roles: [reads(part) ?? "partner"] });
  }
  const gaps = { count: String(coming.length), pcn: pcn.name, code: series.code };
  return [fill(playgroundNotes["list-filled"], gaps)];
}

function reads(part: string | undefined): Role | undefined {
  return part === "observer" || part === "commissioner" ? part : undefined;
}
