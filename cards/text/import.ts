/** What an import of the directory says, in the terminal. Numbers of rows are those that a spreadsheet shows. */
import type { BadRow, Note, RowFault, RowNote } from "../../src/directory/domain/import/row.js";
import type { FeedRefusal } from "../../src/directory/feeds/read-feed.js";
import type { FileRefusal } from "../../src/directory/files/read-file.js";
import type { SourceRefusal } from "../../src/directory/files/read-source.js";

export type ImportRefusal =
  | SourceRefusal
  | FileRefusal
  | FeedRefusal
  | { code: "nothing-readable"; bad: number }
  | { code: "no-area" }
  | { code: "which-area" | "no-such-area"; names: readonly string[] };

const NOTHING = "Nothing was imported.";
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

/** What happened, that nothing was imported, and the next step. */
export function importRefusalWords(refusal: ImportRefusal): string {
  return `${importSentence(refusal)} ${NOTHING}`;
}

export function importSentence(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case "file-missing":
      return `There is no file ${refusal.file}. Please check its name and folder.`;
    case "file-unreadable":
      return `The file ${refusal.file} cannot be opened (${refusal.reason}). Please check that it is a file you may read.`;
    case "file-too-big":
      return `The file has ${megabytes(refusal.size)}; a directory has at most ${megabytes(refusal.limit)}. Please check that it is the right file, or part it.`;
    case "file-empty":
      return "The file is empty.";
    case "not-text":
      return "The file is neither a spreadsheet nor text. Please save it as CSV (UTF-8) or as .xlsx.";
    case "old-workbook":
      return "The file is a workbook of the old kind (.xls). Please save it as .xlsx or as CSV.";
    case "workbook-broken":
      return "The workbook cannot be opened. Please open it in a spreadsheet and save it again as .xlsx.";
    case "workbook-too-big":
      return `The workbook unpacks to more than ${megabytes(refusal.limit)}, far more than a directory has. Please check that it is the right file.`;
    case "too-many-rows":
      return `There are more than ${refusal.limit} rows, more than any directory has. Please check that it is the right file, or part it.`;
    case "csv-broken":
      return `The CSV cannot be read from line ${refusal.line} on: most likely a double quote there is opened and not closed.`;
    case "columns-missing":
      return `These are not the columns of a directory: ${named(refusal.found)}. It needs "Organisation" and either "Service", or "Name" and "Email". To see all columns, export one: roundtable export-directory directory.csv`;
    case "column-twice":
      return `Two columns mean the same; the second is "${refusal.column}". Please keep one of them.`;
    case "table-empty":
      return "There are headings, and no row below them.";
    case "json-broken":
      return `The JSON cannot be read (${refusal.reason}). It may have been cut off.`;
    case "not-oruk":
      return "This is JSON, but no directory in the form of Open Referral UK: there are no services with an id and a name in it.";
    case "feed-not-oruk":
      return `What ${refusal.address} answers is no page of services in the form of Open Referral UK. The address usually ends in /services.`;
    case "feed-private":
      return `The feed leads to ${refusal.host}, an address inside a private network. Such a redirect is not followed, since it could reach what is not meant for us.`;
    case "feed-away":
      return `The feed cannot be reached, or broke off (${refusal.reason}). Please try again later.`;
    case "feed-status":
      return `The feed answers with an error (${refusal.status}). Please try again later, or ask whoever runs it.`;
    case "feed-redirects":
      return "The feed sends us on from address to address without end. Please ask whoever runs it for the right one.";
    case "feed-too-big":
      return `One page of the feed has more than ${megabytes(refusal.limit)}, far more than a page of services has.`;
    case "feed-too-slow":
      return "The feed took too long to answer. Please try again later.";
    case "feed-ended-early":
      return `The feed promised ${refusal.promised} services and ended after ${refusal.got}. Taking it so would have counted the rest as gone. Please try again later.`;
    case "feed-repeats":
      return `The feed gives the same services again on page ${refusal.page}, so it would never end. Please ask whoever runs it.`;
    case "feed-endless":
      return `The feed does not end: it has given more than ${refusal.limit} services or 2,000 pages.`;
    case "nothing-readable":
      return `None of the ${refusal.bad} rows can be read; what is wrong stands above.`;
    case "no-area":
      return 'There is no area yet. Set it up in Slack or Teams first, or name it here: --area "Mid-Fenshire". To see what would be imported: --dry-run.';
    case "which-area":
      return `There are several areas. Please name one with --area: ${named(refusal.names)}.`;
    case "no-such-area":
      return `There is no area of that name. There ${refusal.names.length === 1 ? "is" : "are"}: ${named(refusal.names)}.`;
    default:
      return refusal satisfies never;
  }
}

/** So many are named before "and … more". */
const NAMED = 12;

function named(all: readonly string[]): string {
  const shown = all.slice(0, NAMED).map((one) => `"${one.replace(/\s+/g, " ").slice(0, 40)}"`);
  const more = all.length - NAMED;
  return all.length === 0 ? "(none)" : [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

export function badRowWords({ row, name, fault }: BadRow): string {
  return `row ${row}${name === "" ? "" : `, ${name}`}: ${faultWords(fault)}`;
}

export function faultWords(fault: RowFault): string {
  switch (fault.code) {
    case "no-organisation":
      return "the organisation is missing.";
    case "nothing-named":
      return "it names neither a service nor a person.";
    case "person-without-address":
      return "the person has no email address, and is known by it.";
    case "not-an-object":
      return "this is no service at all.";
    case "formula":
      return `"${fault.column}" holds a formula, and formulas are not taken in. Please put its result there.`;
    case "email":
      return `"${fault.found}" under "${fault.column}" is not an email address.`;
    case "need":
      return `"${fault.found}" is none of the 18 needs.`;
    case "size":
      return `"${fault.found}" is no size: grassroots, local or national.`;
    case "pcn":
      return `"${fault.found}" under "${fault.column}" is not the code of a PCN: these have 2 to 5 letters, such as NAV.`;
    case "domain":
      return `"${fault.found}" is no kind of help: health and social care, local facilities, personal interests or personal relationships.`;
    case "ages":
      return `"${fault.found}" under "${fault.column}" is no age in years, or the youngest is over the oldest.`;
    case "room":
      return `"${fault.found}" is no room: open, closed, "4 places" or "6 weeks".`;
    case "date":
      return `"${fault.found}" under "${fault.column}" is no date such as 2026-11-30 or 30/11/2026.`;
    case "yes-no":
      return `"${fault.found}" under "${fault.column}" is neither yes nor no.`;
    case "url":
      return `"${fault.found}" is not the address of a web page.`;
    case "as":
      return `"${fault.found}" under "${fault.column}" is neither partner, observer nor commissioner.`;
    case "too-long":
      return `"${fault.column}" has more than ${fault.limit} characters.`;
    case "contact-empty":
      return `"${fault.column}" needs an email address or a telephone number beside it.`;
    case "owner-unknown":
      return `nobody with the address ${fault.found} is on the list or in this file, so nobody would answer for the service.`;
    case "twice":
      return `row ${fault.row} names the same and says something else.`;
    default:
      return fault satisfies never;
  }
}

export function noteLine({ row, name, note }: Note): string {
  return `row ${row}${name === "" ? "" : `, ${name}`}: ${noteWords(note)}`;
}

export function noteWords(note: RowNote): string {
  switch (note.code) {
    case "left-out":
      return `"${note.found}" under ${note.field} makes no sense and was left out.`;
    case "shortened":
      return `${note.field} was shortened to ${note.limit} characters.`;
    case "no-need":
      return "none of the 18 needs could be told from its words; please choose one in the directory.";
    case "person-left":
      return `${note.email} has left the list, and an import brings nobody back. Add them by form if they asked for it.`;
    default:
      return note satisfies never;
  }
}

const sheets = { organisations: "Organisations", people: "People", services: "Services" } as const;
type Counts = { added: number; changed: number; unchanged: number; gone?: number };

export const importWords = {
  about: "take organisations, people and services into the directory, from a file or a feed",
  source: "CSV, XLSX or Open Referral UK JSON; or the http address of an Open Referral UK feed",
  dryRun: "show what would change, and change nothing",
  area: "name or id of the area, where there are several; with a new installation, the name of its first area",
  noWelcome: "new people get no welcome message",
  planned: "What would change (dry run; nothing was changed):",
  done: "Done:",
  sheet: (name: keyof typeof sheets, { added, changed, unchanged, gone = 0 }: Counts) =>
    `  ${sheets[name].padEnd(14)}${added} added, ${changed} changed, ${unchanged} unchanged${gone > 0 ? `, ${gone} gone` : ""}`,
  kept: (count: number) =>
    `  ${count} ${count === 1 ? "fact" : "facts"} changed here by hand ${count === 1 ? "was" : "were"} kept, although the feed says otherwise.`,
  added: "Added:",
  changed: "Changed:",
  gone: "Gone from the feed, and so from searches:",
  bad: (count: number) =>
    count === 1
      ? "One row could not be read, and was left out:"
      : `${count} rows could not be read, and were left out:`,
  notes: "Worth knowing:",
  unread: (columns: readonly string[]) => `Columns that mean nothing to us were not read: ${named(columns)}.`,
  guessed:
    "The file is not UTF-8, so it was read as Windows text: please look whether £ and accents are right.",
  part: (has: number, of: number) =>
    `This file holds ${has} of the ${of} services of its feed. To have them all, import the address of the feed.`,
  welcomed: (count: number) =>
    count === 0 ? "" : `New people get one short welcome message (--no-welcome: none): ${count}.`,
  field: (field: string, from: string, to: string) => `    ${field}: ${from} → ${to}`,
  nothing: "–",
  more: (count: number) => `  … and ${count} more (all of them with --json)`,
  sheetName: "Directory",
  job: "partner",
  discipline: "voluntary sector",
  /** B8. NHS 111 is England's; whoever keeps the area is to name its own. */
  crisis: {
    line: "NHS 111, mental health option",
    lineNumber: "111",
    safeguarding: "Safeguarding adults team of the council (its number is not set yet)",
    safeguardingNumber: "",
  },
  areaMade: (name: string) =>
    `The area ${name} was set up. Until its own numbers are given (/mdt area), case forms show NHS 111 as crisis line.`,
  badFile: (name: string) => `The file should end in .csv, .xlsx or .json; ${name} does not.`,
  exportAbout:
    "write the directory to a file: .csv and .xlsx with its people, .json (Open Referral UK) without",
  exportFile: "ends in .csv, .xlsx or .json; an older one of that name is replaced",
  exported: (count: { organisations: number; people: number; services: number }, file: string) =>
    `${count.organisations} organisations, ${count.people} people and ${count.services} services written to ${file}.`,
  nothingToExport: "There is no area yet, so there is nothing to export, and no file was written.",
  notWritten: (file: string, reason: string) =>
    `The file ${file} cannot be written (${reason}). Please check the folder.`,
} as const;
