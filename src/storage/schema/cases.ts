import { documentTable } from "./document-table.js";

export const caseTable = documentTable("cases");
export const responseTable = documentTable("responses");
export const handoverTable = documentTable("handovers");
