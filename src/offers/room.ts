import type { Room } from "../app/contract.js";
import { bindings } from "./bindings.js";
import { offersDue } from "./due.js";
import { cards } from "./views.js";

export const offersRoom: Room = { bindings, cards, due: [offersDue] };
