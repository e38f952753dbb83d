/** Mid-Fenshire as a file that anybody could import: `roundtable import-directory county.csv`. All of it is invented. */
import { readFileSync } from "node:fs";
import { readTable } from "../directory/domain/import/read-table.js";
import type { Row, RowPerson, RowService } from "../directory/domain/import/row.js";
import { readCsv } from "../directory/files/read-csv.js";

export type CountyPerson = RowPerson & {
  pcns: readonly string[];
  /** The part in the demo, for the few who have one. */
  part?: string | undefined;
};
export type CountyOrganisation = Row["organisation"] & { people: CountyPerson[]; services: RowService[] };

/** A column of the file that no import reads. */
const PART = "Part in the demo";

let county: readonly CountyOrganisation[] | undefined;

/** Its organisations in the order of the file, each with its people and services. */
export function readCounty(): readonly CountyOrganisation[] {
  county ??= gather(...parse(readFileSync(new URL("./county.csv", import.meta.url), "utf8")));
  return county;
}

function parse(text: string): [rows: readonly Row[], partOf: ReadonlyMap<number, string>] {
  const table = readCsv(text);
  if (!table.ok) throw new Error(`county.csv: ${table.refusal.code}`);
  const read = readTable(table.value);
  if (!read.ok || read.value.bad.length > 0) throw new Error("county.csv has rows that no import can read");
  const at = table.value.headings.indexOf(PART);
  return [read.value.rows, new Map(table.value.rows.map(({ row, cells }) => [row, cells[at] ?? ""]))];
}

function gather(rows: readonly Row[], partOf: ReadonlyMap<number, string>): CountyOrganisation[] {
  const all = new Map<string, CountyOrganisation>();
  for (const { row, organisation, person, service } of rows) {
    const of = all.get(organisation.name) ?? { ...organisation, people: [], services: [] };
    all.set(organisation.name, of);
    const part = partOf.get(row) || undefined;
    if (person) of.people.push({ ...person, pcns: person.pcns ?? [], part });
    if (service) of.services.push(service);
  }
  return [...all.values()];
}
