import type { Binding } from "../app/contract.js";
import { holderBindings } from "./bindings/holders.js";
import { partnerBindings } from "./bindings/partners.js";

export const bindings: readonly Binding[] = [...partnerBindings, ...holderBindings];
