import { documentTable } from "./document-table.js";

export const chaseTable = documentTable("chases");
