import type { CardSource, Room } from "../app/contract.js";
import { chasesDue } from "./due.js";
import { together } from "./together.js";

/** The chasing messages of all other rooms, by whose cards it asks. */
export function chasingRoom(cards: ReadonlyMap<string, CardSource>): Room {
  return { bindings: [], cards: { "chasing.together": together(cards) }, due: [chasesDue(cards)] };
}
