import { ok, type Result, refuse } from "../../../kernel/result.js";
import { COLUMNS, type Column, columnOf } from "./columns.js";
import { type Cells, readCells } from "./read-cells.js";
import type { BadRow, Read, Row, RowFault } from "./row.js";
import { sound } from "./sound.js";

/**
 * A table as a file holds it. `row`: as a spreadsheet numbers it. `typed`: a cell that begins with "=" is words; in
 * CSV, where nothing tells the two apart, it is a formula.
 */
export type Table = {
  headings: readonly string[];
  rows: readonly { row: number; cells: readonly string[] }[];
  typed?: boolean;
};

export type TableRefusal =
  | { code: "columns-missing"; found: readonly string[] }
  | { code: "column-twice"; column: string }
  | { code: "table-empty" };

/** Rows with what is wrong in which; refused where the headings are not those of a directory. */
export function readTable(table: Table): Result<Read, TableRefusal> {
  const columns = table.headings.map(columnOf);
  const has = (...wanted: Column[]) => wanted.every((column) => columns.includes(column));
  if (!has("organisation") || !(has("service") || has("person", "email"))) {
    return refuse({ code: "columns-missing", found: table.headings.filter((one) => one.trim() !== "") });
  }
  const twice = columns.find((column, at) => column !== undefined && columns.indexOf(column) !== at);
  if (twice !== undefined)
    return refuse({ code: "column-twice", column: table.headings[columns.lastIndexOf(twice)] ?? "" });
  const rows: Row[] = [];
  const bad: BadRow[] = [];
  for (const { row, cells: typed } of table.rows) {
    const cells = cellsOf(columns, table.typed ? typed : typed.map(unguarded));
    if (Object.keys(cells).length === 0) continue;
    const read = (table.typed ? undefined : formulaIn(columns, typed)) ?? readCells(row, cells);
    if ("code" in read) {
      const name = cells.service ?? cells.person ?? cells.organisation ?? "";
      bad.push({ row, name: name.slice(0, 100), id: cells.id, fault: read });
    } else rows.push(read);
  }
  if (rows.length + bad.length === 0) return refuse({ code: "table-empty" });
  const unread = table.headings.filter((one, at) => one.trim() !== "" && columns[at] === undefined);
  return ok({ rows, bad, notes: [], unread, whole: false });
}

/** Line breaks stay in long words alone; everything else is one line. */
function cellsOf(columns: readonly (Column | undefined)[], typed: readonly string[]): Cells {
  const cells: Cells = {};
  for (const [at, column] of columns.entries()) {
    if (column === undefined) continue;
    const text = sound(typed[at] ?? "");
    const value =
      column === "description" ? text.replace(/\r\n?/g, "\n").trim() : text.replace(/\s+/g, " ").trim();
    if (value !== "") cells[column] = value;
  }
  return cells;
}

function formulaIn(columns: readonly (Column | undefined)[], typed: readonly string[]): RowFault | undefined {
  const column = columns.find((one, at) => one !== undefined && typed[at]?.trimStart().startsWith("="));
  return column && { code: "formula", column: COLUMNS[column] };
}

/** The mark that an export puts before a cell which a spreadsheet would take for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
