import type { Unit } from "../../app/unit.js";
import { seedWorld, type World } from "../../demo/world.js";
import { PCNS, plannedMembersOf, slug } from "../../demo/world-plan.js";
import type { Hand } from "./scene.js";

/** When each PCN meets. Some of these dates fall on bank holidays: Christmas, Good Friday, the Mondays of May and August. */
const RULES: Readonly<Record<string, string>> = {
  NAV: "3rd Wednesday 10:00 for 60m",
  BRE: "4th Monday 10:00 for 60m",
  COL: "1st Monday 14:00 for 60m",
  DUN: "last Friday 09:30 for 90m",
  ELM: "2nd Tuesday 12:30 for 60m",
  FAR: "1st Thursday 09:00 for 60m",
  GRE: "2nd Wednesday 15:00 for 60m",
  HOL: "3rd Thursday 11:00 for 60m",
  LAR: "last Monday 13:00 for 60m",
  MIS: "4th Tuesday 10:30 for 60m",
  OST: "2nd Friday 09:30 for 60m",
};

/** Everybody in the county; of a year of Naverley alone, its own people. */
export function raiseCounty(unit: Unit, pcns: number): Promise<World> {
  return unit.run({ kind: "clock" }, (work) => seedWorld(work, pcns === 1 ? "NAV" : undefined));
}

/** The county's coordinator sets up the MDT of each PCN; its chair starts it. */
export async function setUpSeries(hand: Hand, { cast }: World, pcns: number): Promise<void> {
  for (const { code, name } of PCNS.slice(0, pcns)) {
    const [chair, deputy] = leadersOf(code, cast.chair.id, cast.deputy.id);
    await hand.command(cast.coordinator.id, "setup", {
      code,
      name: `${name} MDT`,
      rule: RULES[code] ?? "3rd Wednesday 10:00 for 60m",
      joinLink: `https://meet.example/${code.toLowerCase()}`,
      chair,
      deputy,
      coordinator: cast.coordinator.id,
      onHoliday: "ask",
    });
  }
}

/** Outside Naverley: a local lead chairs, and somebody of another organisation stands in. */
function leadersOf(code: string, chair: string, deputy: string): [chair: string, deputy: string] {
  if (code === "NAV") return [chair, deputy];
  const people = plannedMembersOf(code).map((one) => ({ id: slug(one.name), job: one.job ?? "" }));
  const lead = people.find(({ job }) => /lead/i.test(job)) ?? people[0];
  const other = people.findLast(({ id }) => id !== lead?.id);
  if (!lead || !other) throw new Error(`nobody could chair ${code}`);
  return [lead.id, other.id];
}
