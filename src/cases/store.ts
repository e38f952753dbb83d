import { collection } from "../storage/documents.js";
import { caseTable, responseTable } from "../storage/schema/cases.js";
import type { Case, Response } from "./domain/types.js";

export const cases = collection<Case>("cases", caseTable);
export const responses = collection<Response>("responses", responseTable);
