import type { Room } from "../app/contract.js";
import { bindings } from "./bindings.js";
import { casesDue } from "./due.js";
import { handoversDue } from "./handover-due.js";
import { cards } from "./views.js";

export const casesRoom: Room = { bindings, cards, due: [casesDue, handoversDue] };
