import type { Card } from "../../cards/card-types.js";
import { togetherCard } from "../../cards/chasing/together-card.js";
import type { CardSource } from "../app/contract.js";
import { chases } from "./store.js";

/** Several things that one person is asked about on one day, each as its own card asks it. */
export const together =
  (cards: ReadonlyMap<string, CardSource>): CardSource =>
  async (store, { member = "", day = "" }, seen) => {
    const asked = await chases.find(store, { owner: member, status: "sent" });
    const parts: Card[] = [];
    for (const one of asked.filter((chase) => chase.day === day)) {
      const card = await cards.get(one.card)?.(store, one.args, seen);
      if (card && !("drop" in card)) parts.push(card);
    }
    const [first, second] = parts;
    if (!first) return { drop: "everything was answered meanwhile" };
    return second ? togetherCard(parts) : first;
  };
