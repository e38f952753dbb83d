import { readEmail } from "../email.js";
import { readLanguages } from "../languages.js";
import { readPcns } from "../pcn-codes.js";
import { ASSET_DOMAINS, type Contact, type InvitedAs, type OrganisationSize } from "../types.js";
import { readWebAddress } from "../web-address.js";
import { COLUMNS, type Column } from "./columns.js";
import type { Row, RowFault, RowPerson, RowService } from "./row.js";
import { partNeeds, readAge, readDay, readNeed, readRoom, readYesNo } from "./values.js";

/** What a row says, by column; an empty cell says nothing. */
export type Cells = Partial<Record<Column, string>>;

/** The most that a cell may have; the rest are names. */
const ROOM: Partial<Record<Column, number>> = {
  email: 254,
  contactEmail: 254,
  coverEmail: 254,
  what: 300,
  description: 5_000,
  needs: 600,
  personPcns: 300,
  pcns: 300,
  cost: 200,
  languages: 200,
  access: 300,
  url: 500,
  id: 200,
};
const NAME = 100;

/** A fault of one row, thrown within this file only. */
class Wrong extends Error {
  constructor(readonly fault: RowFault) {
    super(fault.code);
  }
}

/** One row of a table. What is wrong with it is a value; a row with nothing in it is none. */
export function readCells(row: number, cells: Cells): Row | RowFault {
  try {
    check(cells);
    const name = cells.organisation;
    if (name === undefined) throw new Wrong({ code: "no-organisation" });
    const [person, owner] = readPerson(cells);
    const service = readService(cells, owner);
    const size = one(cells, "size", "size", (typed) => sizeNamed(typed));
    if (!person && !service && size === undefined) throw new Wrong({ code: "nothing-named" });
    return { row, organisation: { name, size }, person, service };
  } catch (error) {
    if (error instanceof Wrong) return error.fault;
    throw error;
  }
}

function check(cells: Cells): void {
  for (const [column, value] of Object.entries(cells) as [Column, string][]) {
    const limit = ROOM[column] ?? NAME;
    if (value.length > limit) throw new Wrong({ code: "too-long", column: COLUMNS[column], limit });
  }
}

/** The person of the row, and who answers for its service: the same, or somebody of another row named by address. */
function readPerson(cells: Cells): [person: RowPerson | undefined, owner: string | undefined] {
  const { person: name, job, discipline } = cells;
  const email = one(cells, "email", "email", readEmail);
  if (name === undefined) {
    if (email !== undefined && cells.service === undefined) throw new Wrong({ code: "nothing-named" });
    return [undefined, email];
  }
  if (email === undefined) throw new Wrong({ code: "person-without-address" });
  const pcns = one(cells, "personPcns", "pcn", codes);
  const as = one(cells, "as", "as", invitedAs);
  return [{ name, email, job, discipline: discipline?.toLowerCase(), pcns, as }, email];
}

function readService(cells: Cells, owner: string | undefined): RowService | undefined {
  const { service: name, what, description, cost, access } = cells;
  if (name === undefined) return undefined;
  const from = one(cells, "from", "ages", readAge) || undefined;
  const to = one(cells, "to", "ages", readAge);
  if (from !== undefined && to !== undefined && from > to)
    throw new Wrong({ code: "ages", column: COLUMNS.to, found: `${from}–${to}` });
  const reach = cells.pcns === undefined && cells.person === undefined ? "personPcns" : "pcns";
  const room = one(cells, "room", "room", readRoom);
  return {
    id: cells.id,
    name,
    said: {
      ...given("what", what),
      ...given("description", description),
      ...given("needs", needsIn(cells)),
      ...given(
        "pcns",
        one(cells, reach, "pcn", (typed) => (typed === "*" ? [] : codes(typed))),
      ),
      ...given("domain", one(cells, "domain", "domain", domainNamed)),
      ...given("ages", from === undefined && to === undefined ? undefined : { from, to }),
      ...given("cost", cost),
      ...given("languages", cells.languages && readLanguages(cells.languages)),
      ...given("access", access),
      ...given("selfReferral", one(cells, "selfReferral", "yes-no", readYesNo)),
      ...given("url", one(cells, "url", "url", readWebAddress)),
      ...given("contact", contactIn(cells, "contact")),
      ...given("cover", contactIn(cells, "cover")),
    },
    owner,
    room: room && { said: room, on: one(cells, "roomOn", "date", readDay) },
    confirmedOn: one(cells, "confirmedOn", "date", readDay),
  };
}

/** The cell's value; undefined when it is empty. Throws what is wrong with it. */
function one<T>(
  cells: Cells,
  column: Column,
  code: Extract<RowFault, { found: string; column: string }>["code"],
  read: (typed: string) => T | undefined,
): T | undefined {
  const typed = cells[column];
  if (typed === undefined) return undefined;
  const value = read(typed);
  if (value === undefined) throw new Wrong({ code, column: COLUMNS[column], found: typed.slice(0, 60) });
  return value;
}

function given<K extends string, T>(key: K, value: T | undefined | ""): { [key in K]?: T } {
  return value === undefined || value === "" ? {} : ({ [key]: value } as { [key in K]?: T });
}

function needsIn(cells: Cells) {
  return cells.needs === undefined
    ? undefined
    : partNeeds(cells.needs).map((typed) => {
        const need = readNeed(typed);
        if (need === undefined)
          throw new Wrong({ code: "need", column: COLUMNS.needs, found: typed.slice(0, 60) });
        return need;
      });
}

function contactIn(cells: Cells, which: "contact" | "cover"): Contact | undefined {
  const name = cells[`${which}Name`];
  const phone = cells[`${which}Phone`];
  const email = one(cells, `${which}Email`, "email", readEmail);
  if (name === undefined && phone === undefined && email === undefined) return undefined;
  if (phone === undefined && email === undefined)
    throw new Wrong({ code: "contact-empty", column: COLUMNS[`${which}Name`] });
  return { name, email, phone };
}

function codes(typed: string): string[] | undefined {
  const read = readPcns(typed);
  return read.ok ? read.value : undefined;
}

function sizeNamed(typed: string): OrganisationSize | undefined {
  const word = typed.toLowerCase();
  return word === "grassroots" || word === "local" || word === "national" ? word : undefined;
}

function invitedAs(typed: string): InvitedAs | undefined {
  const word = typed.toLowerCase();
  return word === "partner" || word === "observer" || word === "commissioner" ? word : undefined;
}

/** "Local facilities" or "local-facilities" */
function domainNamed(typed: string) {
  const word = typed
    .toLowerCase()
    .replace(/\band\b/g, " ")
    .trim()
    .replace(/[\s-]+/g, "-");
  return ASSET_DOMAINS.find((domain) => domain === word);
}
