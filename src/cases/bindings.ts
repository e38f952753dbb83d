import type { Binding } from "../app/contract.js";
import { chairBindings } from "./bindings/chair.js";
import { handoverBindings } from "./bindings/handover.js";
import { holderBindings } from "./bindings/holder.js";
import { matchingBindings } from "./bindings/matching.js";
import { partnerBindings } from "./bindings/partners.js";
import { urgentBindings } from "./bindings/urgent.js";

export const bindings: readonly Binding[] = [
  ...holderBindings,
  ...chairBindings,
  ...matchingBindings,
  ...partnerBindings,
  ...urgentBindings,
  ...handoverBindings,
];
