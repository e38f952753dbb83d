import { extname } from "node:path";
import type { Current } from "../domain/import/plan-types.js";
import { orukPage } from "../domain/import/write-oruk.js";
import { directoryRows } from "../domain/import/write-rows.js";
import type { Need } from "../domain/types.js";
import { writeCsv } from "./write-csv.js";
import { writeXlsx } from "./write-xlsx.js";

/** The directory as the bytes of a file; which kind its ending says. Undefined: an ending that we do not write. */
export function writeTarget(
  name: string,
  current: Current,
  dayOf: (at: string) => string,
  words: { sheet: string; needs: Readonly<Record<Need, string>> },
): Uint8Array | undefined {
  switch (extname(name).toLowerCase()) {
    case ".csv":
      return Buffer.from(writeCsv(directoryRows(current, dayOf)));
    case ".xlsx":
      return writeXlsx(words.sheet, directoryRows(current, dayOf));
    case ".json":
      return Buffer.from(`${JSON.stringify(orukPage(current, dayOf, words.needs), null, 2)}\n`);
    default:
      return undefined;
  }
}
