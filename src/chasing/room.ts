import type { Room } from "../app/contract.js";
import { type Asking, chasesDue } from "./due.js";
import { together } from "./together.js";

/** The chasing messages of all other rooms, by whose cards it asks. */
export function chasingRoom(on: Asking): Room {
  return { bindings: [], cards: { "chasing.together": together(on) }, due: [chasesDue(on)] };
}
