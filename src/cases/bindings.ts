import type { Binding } from "../app/contract.js";
import { chairBindings } from "./bindings/chair.js";
import { holderBindings } from "./bindings/holder.js";
import { matchingBindings } from "./bindings/matching.js";
import { partnerBindings } from "./bindings/partners.js";

export const bindings: readonly Binding[] = [
  ...holderBindings,
  ...chairBindings,
  ...matchingBindings,
  ...partnerBindings,
];
