import type { Card } from "../../cards/card-types.js";
import { actionCard, nudgeCard, stuckCard } from "../../cards/plan/action-card.js";
import { followUpCard } from "../../cards/plan/follow-up-card.js";
import type { CardSource, Room } from "../app/contract.js";
import { caseById } from "../cases/queries.js";
import type { Store } from "../storage/database.js";
import type { Action } from "./domain/types.js";
import { actionFacts, followUpFacts } from "./facts.js";
import { actions } from "./store.js";

/** Cards are rendered when they are delivered, from the state of that moment. */
type Rendered = Promise<Card | { drop: string }>;

function ofAction(
  render: (store: Store, action: Action, args: Record<string, string>) => Rendered,
): CardSource {
  return async (store, args) => {
    const action = await actions.get(store, args["task"] ?? "");
    return action ? render(store, action, args) : { drop: "no such action" };
  };
}

const followUp: CardSource = async (store, args, { now }) => {
  const theCase = await caseById(store, args["case"] ?? "");
  return theCase ? followUpCard(await followUpFacts(store, theCase, now), 0) : { drop: "no such case" };
};

export const cards: Room["cards"] = {
  "plan.follow-up": followUp,
  "plan.action": ofAction(async (store, action) => actionCard(await actionFacts(store, action))),
  "plan.nudge": ofAction(async (store, action) => {
    const facts = await actionFacts(store, action);
    return action.status === "open" && !facts.ended ? nudgeCard(facts) : { drop: "answered meanwhile" };
  }),
  "plan.stuck": ofAction(async (store, action, args) => {
    const facts = await actionFacts(store, action);
    if (action.status === "done" || facts.ended) return { drop: "done meanwhile" };
    return stuckCard(facts, args["reader"] === "chair" ? "chair" : "case-holder");
  }),
};
