import { CsvError, parse } from "csv-parse/sync";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Table } from "../domain/import/read-table.js";

export type CsvRefusal = { code: "csv-broken"; line: number } | { code: "too-many-rows"; limit: number };

/** More rows than any area has, by far. */
export const MOST_ROWS = 50_000;

/** A table from CSV text, parted by commas, semicolons or tabs, whichever its headings have most of. */
export function readCsv(text: string): Result<Table, CsvRefusal> {
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: markOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: MOST_ROWS + 2,
    });
  } catch (error) {
    if (error instanceof CsvError) return refuse({ code: "csv-broken", line: Number(error.lines ?? 0) });
    throw error;
  }
  if (records.length > MOST_ROWS + 1) return refuse({ code: "too-many-rows", limit: MOST_ROWS });
  const [headings = [], ...rest] = records;
  return ok({ headings, rows: rest.map((cells, at) => ({ row: at + 2, cells })) });
}

function markOf(text: string): string {
  const first = text.slice(0, text.search(/\r|\n|$/));
  const count = (mark: string) => first.split(mark).length;
  return [";", "\t"].reduce((most, mark) => (count(mark) > count(most) ? mark : most), ",");
}
