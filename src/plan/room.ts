import type { Room } from "../app/contract.js";
import { bindings } from "./bindings.js";
import { planDue } from "./due.js";
import { cards } from "./views.js";

export const planRoom: Room = { bindings, cards, due: [planDue] };
