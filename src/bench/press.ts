import type { Reply } from "../app/contract.js";
import { ensureWorld } from "../demo/ensure-world.js";
import { plannedMembersOf, slug } from "../demo/world-plan.js";
import { seriesByCode } from "../meetings/queries.js";
import type { Engine } from "./engines.js";
import { type Figure, spread, timed } from "./figure.js";
import { running } from "./running.js";

const PRESSES = 150;
const WARM = 15;

/**
 * From press to reply through dispatch, policy, use case, transaction and outbox, on a county of some three hundred
 * people. What it causes is delivered before the next one, outside the measure.
 */
export async function pressBench(engine: Engine): Promise<Figure[]> {
  const { roundtable, stop } = await running(engine);
  try {
    await ensureWorld(roundtable);
    const holder = plannedMembersOf("NAV").find((member) => member.part === "caseHolderLinkWorker");
    const series = await seriesByCode(roundtable.unit.reading(), "NAV");
    if (!holder || !series) throw new Error("the county has no Naverley");
    const who = { platform: "playground" as const, userId: slug(holder.name) };
    const settle = () => roundtable.settle();
    const home = () => roundtable.dispatch({ kind: "press", id: "", who, action: "digest.home", data: {} });
    const bring = async (index: number) =>
      mustBe(
        "case-sent",
        await roundtable.dispatch({
          kind: "submission",
          id: `bench-${index}`,
          who,
          action: "cases.bring",
          context: { series: series.id },
          values: { ...CASE, situation: `${CASE.situation} ${another(index)}` },
        }),
      );
    await settle();
    await timed(WARM, home);
    const reads = await timed(PRESSES, home);
    await timed(WARM, (index) => bring(PRESSES + index), settle);
    const writes = await timed(PRESSES, bring, settle);
    return [
      ...spread("press", "a press that shows (Home)", engine.name, reads),
      ...spread("press", "a form that writes (a case)", engine.name, writes),
    ];
  } finally {
    await stop();
  }
}

function mustBe(code: string, reply: Reply): void {
  const got = reply.kind === "form" ? "form" : reply.about.code;
  if (got !== code) throw new Error(`${got} instead of ${code}`);
}

/** The same words twice would be one case, so each has words of its own, without a number that the guard would stop. */
export function another(index: number): string {
  const wanted = THINGS[index % THINGS.length];
  const missed = THINGS[Math.floor(index / THINGS.length) % THINGS.length];
  return `They would like ${wanted} again, and speak of ${missed}.`;
}

const THINGS = [
  "gardening",
  "swimming",
  "a choir",
  "quiet company",
  "a warm room",
  "cooking",
  "a walk by the river",
  "drawing",
  "football",
  "board games",
  "a library",
  "sewing",
  "a workshop",
];

export const CASE = {
  risk: "no",
  ageBand: "40-54",
  needs: "community-activities,money-benefits",
  complexity: "complex",
  situation: "On their own since the factory closed, sleeps badly. The rent is late.",
  strengths: "Likes growing things and used to keep the books of a club.",
  question: "Who could help with meeting people, and with the rent?",
  safetyPlan: "not-needed",
  personKnows: "yes",
  send: "send",
};
