import { collection } from "../storage/documents.js";
import { caseTable, handoverTable, responseTable } from "../storage/schema/cases.js";
import type { Case, Handover, Response } from "./domain/types.js";

export const cases = collection<Case>("cases", caseTable);
export const responses = collection<Response>("responses", responseTable);
export const handovers = collection<Handover>("handovers", handoverTable);
