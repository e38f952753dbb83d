import { documentTable } from "./document-table.js";

/** What one person was asked grows for years: it is found by its day and by what it was about, never all at once. */
export const chaseTable = documentTable("chases", ["about", "day"]);
