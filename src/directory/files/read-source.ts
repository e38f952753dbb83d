import { extname } from "node:path";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { readPage } from "../domain/import/oruk-page.js";
import { readOruk } from "../domain/import/read-oruk.js";
import { readTable, type TableRefusal } from "../domain/import/read-table.js";
import type { Read } from "../domain/import/row.js";
import { decodeText } from "./decode-text.js";
import { type CsvRefusal, MOST_ROWS, readCsv } from "./read-csv.js";
import { readXlsx, type XlsxRefusal } from "./read-xlsx.js";

export type SourceRefusal =
  | TableRefusal
  | CsvRefusal
  | XlsxRefusal
  | { code: "file-empty" | "not-text" | "not-oruk" | "old-workbook" }
  | { code: "json-broken"; reason: string };

export type Source = {
  read: Read;
  /** Which kind of text it was read as, where that was a guess. */
  guessed?: "windows-1252" | undefined;
  /** A page of a feed that has more. */
  part?: { has: number; of: number } | undefined;
};

/**
 * A directory from the bytes of a file: a workbook, JSON of Open Referral UK, or CSV. By what is in it, since endings
 * are often wrong; of text that is no JSON its ending is believed.
 */
export function readSource(name: string, bytes: Uint8Array): Result<Source, SourceRefusal> {
  if (bytes.length === 0) return refuse({ code: "file-empty" });
  const starts = (...first: number[]) => first.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return tableOf(readXlsx(bytes));
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return refuse({ code: "old-workbook" });
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const text = decoded.value.text.replace(/^\uFEFF/, "");
  if (text.trim() === "") return refuse({ code: "file-empty" });
  const json = /^\s*[[{]/.test(text) || extname(name).toLowerCase() === ".json";
  const source = json ? readJson(text) : tableOf(readCsv(text));
  if (!source.ok || encoding !== "windows-1252") return source;
  return ok({ ...source.value, guessed: encoding });
}

function tableOf(
  table: ReturnType<typeof readCsv> | ReturnType<typeof readXlsx>,
): Result<Source, SourceRefusal> {
  if (!table.ok) return table;
  const read = readTable(table.value);
  return read.ok ? ok({ read: read.value }) : read;
}

/** A file is a feed that somebody saved: it goes by one name, since a file tells no address. */
export const FILE_FEED = "file";

function readJson(text: string): Result<Source, SourceRefusal> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refuse({ code: "json-broken", reason: error instanceof Error ? error.message : "" });
  }
  const page = readPage(json);
  if (!page.ok) return page;
  if (page.value.services.length > MOST_ROWS) return refuse({ code: "too-many-rows", limit: MOST_ROWS });
  const { services, promised } = page.value;
  // Another file may hold another council's services: what this one does not name has not gone.
  const read = readOruk(services, { feed: FILE_FEED, whole: false });
  const part =
    promised !== undefined && promised > services.length ? { has: services.length, of: promised } : undefined;
  return ok({ read, part });
}
