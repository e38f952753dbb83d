import { documentTable } from "./document-table.js";

export const offerTable = documentTable("offers");
export const gapTable = documentTable("gaps");
