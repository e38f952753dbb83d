/**
 * The first sheet of a workbook (ECMA-376): the text and numbers that stand in its cells; of a formula the result that
 * was saved with it, nothing is worked out. fflate unzips and saxen reads the XML: exceljs, the usual package, has had
 * no release since 2023 and brings 60 others.
 */
import { strFromU8, unzipSync } from "fflate";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Table } from "../domain/import/read-table.js";
import { MOST_ROWS } from "./read-csv.js";
import { readXml } from "./read-xml.js";

export type XlsxRefusal =
  | { code: "workbook-broken" }
  | { code: "workbook-too-big"; limit: number }
  | { code: "too-many-rows"; limit: number };

/** Bytes of its unzipped parts together. */
const MOST = 200_000_000;
/** Columns further to the right are not read: a stray cell in the last column must not make rows of 16,384. */
const COLUMNS = 200;
const SHARED = "xl/sharedStrings.xml";

export function readXlsx(bytes: Uint8Array): Result<Table, XlsxRefusal> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted =
          /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;
        if (!wanted.test(name)) return false;
        size += originalSize;
        return size <= MOST;
      },
    });
  } catch {
    return refuse({ code: "workbook-broken" });
  }
  if (size > MOST) return refuse({ code: "workbook-too-big", limit: MOST });
  const text = (name: string) => (parts[name] ? strFromU8(parts[name]) : "");
  const sheet = text(firstSheet(text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels")));
  if (sheet === "") return refuse({ code: "workbook-broken" });
  try {
    const rows = cellsOf(sheet, stringsOf(text(SHARED)));
    if (rows.length > MOST_ROWS + 1) return refuse({ code: "too-many-rows", limit: MOST_ROWS });
    const [headings, ...rest] = rows;
    return ok({ headings: headings?.cells ?? [], rows: rest, typed: true });
  } catch {
    return refuse({ code: "workbook-broken" });
  }
}

/** The path of the first sheet that is not hidden. */
function firstSheet(workbook: string, relations: string): string {
  let id: string | undefined;
  readXml(workbook, (name, attributes) => {
    if (name !== "sheet" || id !== undefined || attributes.state?.startsWith("hidden")) return;
    id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
  });
  let target = "worksheets/sheet1.xml";
  readXml(relations, (name, attributes) => {
    if (name === "Relationship" && attributes.Id === id && attributes.Target) target = attributes.Target;
  });
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Shared strings; a phonetic reading beside a text is none of it. */
function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let phonetic = false;
  readXml(
    xml,
    (name) => {
      if (name === "si") strings.push("");
      if (name === "rPh") phonetic = true;
    },
    (text, within) => {
      if (within === "t" && !phonetic) strings[strings.length - 1] += text;
    },
    (name) => {
      if (name === "rPh") phonetic = false;
    },
  );
  return strings;
}

function cellsOf(xml: string, shared: readonly string[]): { row: number; cells: string[] }[] {
  const rows: { row: number; cells: string[] }[] = [];
  let column = 0;
  let type = "";
  let value = "";
  readXml(
    xml,
    (name, attributes) => {
      if (name === "row") {
        const row = Number(attributes.r ?? (rows.at(-1)?.row ?? 0) + 1);
        rows.push({ row, cells: [] });
        column = 0;
      } else if (name === "c") {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? "n";
        value = "";
      }
    },
    (text, within) => {
      if (within === "v" || within === "t") value += text;
    },
    (name) => {
      const cells = rows.at(-1)?.cells;
      if (name !== "c" || !cells || column < 1 || column > COLUMNS) return;
      while (cells.length < column - 1) cells.push("");
      cells[column - 1] = shown(type, value, shared);
    },
  );
  return rows;
}

function shown(type: string, value: string, shared: readonly string[]): string {
  switch (type) {
    case "s":
      return shared[Number(value)] ?? "";
    case "b":
      return value === "1" ? "yes" : "no";
    case "e":
      return "";
    case "n":
      // 0.30000000000000004 and 1E+3 are how the file keeps what a person typed as 0.3 and 1000.
      return value === "" ? "" : String(Number(Number(value).toPrecision(15)));
    default:
      return value;
  }
}

/** "B7" → 2 */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, "")) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
