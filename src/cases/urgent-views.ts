import { discreetUrgentCard, laterUrgentCard, urgentCard } from "../../cards/cases/urgent-card.js";
import { urgentNewsCard } from "../../cards/cases/urgent-news-card.js";
import type { CardSource, Room } from "../app/contract.js";
import { ENDED, isUrgent } from "./domain/statuses.js";
import { refOf } from "./keep.js";
import { cases } from "./store.js";
import { urgentFacts, urgentNewsFacts } from "./urgent-facts.js";

const urgent: CardSource = async (store, args) => {
  const state = await cases.get(store, args.case ?? "");
  if (!state?.urgent) return { drop: "no such thread" };
  if (String(state.urgent.round) !== args.round) return laterUrgentCard(refOf(state));
  const facts = await urgentFacts(store, state, state.urgent);
  return state.excluded.length > 0 ? discreetUrgentCard(facts) : urgentCard(facts);
};

/** Where somebody has answered meanwhile, half-time is no news; nor is the end of a thread when the case has ended. */
const told: CardSource = async (store, args) => {
  const state = await cases.get(store, args.case ?? "");
  if (!state?.urgent || String(state.urgent.round) !== args.round) return { drop: "a later thread is open" };
  const what = args.what === "half" ? "half" : "end";
  const reader = args.reader === "chair" ? "chair" : "case-holder";
  if (ENDED.includes(state.status)) return { drop: "the case has ended" };
  if (what === "half" && !isUrgent(state)) return { drop: "the thread is closed" };
  const facts = await urgentNewsFacts(store, state, state.urgent, { what, reader });
  const { offers, questions, suggestions } = facts.came;
  if (what === "half" && offers.length + questions.length + suggestions.length > 0)
    return { drop: "somebody has answered" };
  return urgentNewsCard(facts);
};

export const urgentCards: Room["cards"] = { "cases.urgent": urgent, "cases.urgent-told": told };
