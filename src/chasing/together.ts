import type { Card } from "../../cards/card-types.js";
import { togetherCard } from "../../cards/chasing/together-card.js";
import type { CardSource } from "../app/contract.js";
import { memberById } from "../directory/queries.js";
import type { Asking } from "./due.js";
import { sentOn } from "./store.js";

/** Several things that one person is asked about on one day, each as its own card asks it; what they may see of it today. */
export const together =
  (on: Asking): CardSource =>
  async (store, { member: id = "", day = "" }, seen) => {
    const member = await memberById(store, id);
    if (member?.status !== "active") return { drop: "has left" };
    const parts: Card[] = [];
    for (const one of await sentOn(store, id, day)) {
      if (!(await on.mayRead(store, member, one.card, one.args))) continue;
      const card = await on.cards.get(one.card)?.(store, one.args, seen);
      if (card && !("drop" in card)) parts.push(card);
    }
    const [first, second] = parts;
    if (!first) return { drop: "everything was answered meanwhile" };
    return second ? togetherCard(parts) : first;
  };
