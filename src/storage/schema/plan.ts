import { documentTable } from "./document-table.js";

export const actionTable = documentTable("actions");
