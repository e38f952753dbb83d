import { collection } from "../storage/documents.js";
import { actionTable } from "../storage/schema/plan.js";
import type { Action } from "./domain/types.js";

export const actions = collection<Action>("actions", actionTable);
