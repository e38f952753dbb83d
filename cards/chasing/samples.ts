import type { Card } from "../card-types.js";
import { casesSamples } from "../cases/samples.js";
import { offersSamples } from "../offers/samples.js";
import { planSamples } from "../plan/samples.js";
import { MOST_TOGETHER, togetherCard } from "./together-card.js";

const all: Record<string, () => Card> = { ...casesSamples, ...offersSamples, ...planSamples };

function named(...names: string[]): Card[] {
  return names.map((name) => {
    const make = all[name];
    if (!make) throw new Error(`no sample ${name}`);
    return make();
  });
}

const worst = Object.keys(all).filter((name) =>
  /^(cases|offers|plan)\.(answers|nudge|ask|no-reply|stuck|review)/.test(name),
);

export const chasingSamples: Record<string, () => Card> = {
  "chasing.together": () => togetherCard(named("offers.nudge", "cases.review", "plan.nudge")),
  ...Object.fromEntries(
    worst.map((name, at) => [
      `chasing.together (worst: five times ${at + 1})`,
      () => togetherCard(named(...Array<string>(MOST_TOGETHER).fill(name))),
    ]),
  ),
};
