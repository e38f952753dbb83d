import type { Read } from "../../../src/directory/domain/import/row.js";
import { readSource } from "../../../src/directory/files/read-source.js";

/** What a file of this text is read as; the code it is refused with. */
export function readText(text: string | Uint8Array, name = "directory.csv"): Read | string {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const read = readSource(name, bytes);
  return read.ok ? read.value.read : read.refusal.code;
}

/** The same; throws when it is refused. */
export function rowsOf(text: string | Uint8Array, name?: string): Read {
  const read = readText(text, name);
  if (typeof read === "string") throw new Error(read);
  return read;
}

export function csv(...lines: string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
