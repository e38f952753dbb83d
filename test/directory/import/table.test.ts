import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { badRowWords } from "../../../cards/text/import.js";
import { readCsv } from "../../../src/directory/files/read-csv.js";
import { readXlsx } from "../../../src/directory/files/read-xlsx.js";
import { writeCsv } from "../../../src/directory/files/write-csv.js";
import { writeXlsx } from "../../../src/directory/files/write-xlsx.js";
import { csv, readText, rowsOf } from "./reading.js";

const HEAD = "Organisation,Name,Email,Job,PCN";

describe("a distribution list", () => {
  test("is read whatever its columns are called, and in whatever order they stand", () => {
    const read = rowsOf(
      csv("E-mail;Full name;ORGANIZATION;Favourite tea", " Jo@Reed.example ;Jo Marlow;Reedwater;green"),
    );
    expect(read.rows).toEqual([
      {
        row: 2,
        organisation: { name: "Reedwater", size: undefined },
        person: { name: "Jo Marlow", email: "jo@reed.example" },
        service: undefined,
      },
    ]);
    expect(read.unread).toEqual(["Favourite tea"]);
  });

  test("gives rows the numbers of the spreadsheet, empty rows and lines within cells counted", () => {
    const { bad } = rowsOf(
      csv(
        HEAD,
        '"Reed\nwater",Jo,jo@reed.example,"peer\nworker",NAV',
        "",
        ",,,,",
        "Reedwater,Al,nowhere,nurse,NAV",
      ),
    );
    expect(bad.map(badRowWords)).toEqual(['row 5, Al: "nowhere" under "Email" is not an email address.']);
  });

  test.each([
    ["Reedwater,Jo,,nurse,NAV", "person-without-address"],
    [",Jo,jo@reed.example,nurse,NAV", "no-organisation"],
    ["Reedwater,Jo,jo@reed.example,nurse,Naverley", "pcn"],
    ["Reedwater,Jo,jo@reed.example,=1+1,NAV", "formula"],
    [`Reedwater,${"J".repeat(101)},jo@reed.example,nurse,NAV`, "too-long"],
    ["Reedwater,,,,", "nothing-named"],
  ])("a row that cannot be read is one bad row: %s", (line, code) => {
    const read = rowsOf(csv(HEAD, line, "Reedwater,Al,al@reed.example,nurse,NAV"));
    expect(read.bad.map(({ fault }) => fault.code)).toEqual([code]);
    expect(read.rows).toHaveLength(1);
  });
});

describe("services in a table", () => {
  const head =
    "Organisation,Service,Needs,Room,Room said on,Youngest age,Oldest age,Self-referral,Kind of help,Web page";

  test("have their facts", () => {
    const { rows } = rowsOf(
      csv(
        head,
        'Reed,Desk,"Housing, money and benefits; advocacy",6 weeks,30/11/2026,18,65,yes,Local facilities,reed.example',
      ),
    );
    expect(rows[0]?.service).toMatchObject({
      name: "Desk",
      said: {
        needs: ["housing", "money-benefits", "advocacy"],
        ages: { from: 18, to: 65 },
        selfReferral: true,
        domain: "local-facilities",
        url: "https://reed.example/",
      },
      room: { said: { kind: "waiting-list", weeks: 6 }, on: "2026-11-30" },
    });
  });

  test("whose name has a comma is one need", () => {
    const { rows } = rowsOf(csv(head, 'Reed,Desk,"Employment, education and training, housing",,,,,,,'));
    expect(rows[0]?.service?.said.needs).toEqual(["employment-education", "housing"]);
  });

  test.each([
    ["Reed,Desk,magic,,,,,,,", "need"],
    ["Reed,Desk,housing,soon,,,,,,", "room"],
    ["Reed,Desk,housing,open,31/02/2026,,,,,", "date"],
    ["Reed,Desk,housing,,,70,20,,,", "ages"],
    ["Reed,Desk,housing,,,,150,,,", "ages"],
    ["Reed,Desk,housing,,,,,perhaps,,", "yes-no"],
    ["Reed,Desk,housing,,,,,,elsewhere,", "domain"],
    ["Reed,Desk,housing,,,,,,,javascript:alert(1)", "url"],
  ])("a value that makes no sense is a bad row: %s", (line, code) => {
    expect(rowsOf(csv(head, line)).bad.map(({ fault }) => fault.code)).toEqual([code]);
  });
});

describe("what is no directory is refused", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["other columns", csv("Title,Price", "Tea,2"), "columns-missing"],
    ["two columns of one meaning", csv("Organisation,Org,Service", "a,b,c"), "column-twice"],
    ["no rows", csv(HEAD), "table-empty"],
    ["nothing", "", "file-empty"],
    ["a quote that never ends", csv(HEAD, 'Reed,"Jo,jo@reed.example'), "csv-broken"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-text"],
    ["a workbook of the old kind", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), "old-workbook"],
    ["a zip that is none", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), "workbook-broken"],
    ["more rows than any area has", csv(HEAD, ...Array<string>(50_002).fill("a,b,c,d,e")), "too-many-rows"],
  ])("%s", (_, text, code) => {
    expect(readText(text)).toBe(code);
  });
});

describe("encodings", () => {
  const line = "Café Olé,Zoë,zoe@cafe.example,cook – £3,NAV";
  const bytes = (encoding: BufferEncoding, mark: number[] = []) =>
    new Uint8Array([...mark, ...Buffer.from(csv(HEAD, line), encoding)]);

  test.each<[string, Uint8Array]>([
    ["UTF-8", bytes("utf8")],
    ["UTF-8 with its mark", bytes("utf8", [0xef, 0xbb, 0xbf])],
    ["UTF-16 with its mark", bytes("utf16le", [0xff, 0xfe])],
    ["UTF-16 without", bytes("utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\uFEFF${csv(HEAD, line)}`, "utf16le").swap16()],
  ])("%s", (_, text) => {
    expect(rowsOf(text).rows[0]).toMatchObject({
      organisation: { name: "Café Olé" },
      person: { job: "cook – £3" },
    });
  });

  test("Windows text, and so latin-1", () => {
    const text = Buffer.from(csv(HEAD, line.replace("–", "-")), "latin1");
    expect(rowsOf(text).rows[0]).toMatchObject({
      organisation: { name: "Café Olé" },
      person: { job: "cook - £3" },
    });
  });
});

describe("writing", () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: "grapheme" }).map(tidy), { minLength: 2, maxLength: 4 }),
    {
      minLength: 2,
      maxLength: 6,
    },
  );

  test("CSV holds no cell that a spreadsheet takes for a formula", () => {
    const text = writeCsv([["=1+1", "+44 1632", "-", "@here", "\tx", "'=kept", "plain"]]);
    expect(text).toBe(`\uFEFF'=1+1,'+44 1632,'-,'@here,"'\tx",''=kept,plain\r\n`);
  });

  test("CSV is read back as it was, but for the marks, which the reader of cells takes off", () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const read = readCsv(writeCsv(rows).slice(1));
        if (!read.ok) throw new Error(read.refusal.code);
        const back = [read.value.headings, ...read.value.rows.map((row) => row.cells)];
        const plain = (cell: string) => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell);
        expect(back.map((row) => row.map(plain))).toEqual(rows.map((row) => row.map((cell) => cell)));
      }),
      { numRuns: 60 },
    );
  });

  test("a workbook is read back as it was", () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const read = readXlsx(writeXlsx("Directory", rows));
        if (!read.ok) throw new Error(read.refusal.code);
        const back = [read.value.headings, ...read.value.rows.map((row) => row.cells)];
        const padded = (row: readonly string[]) => [...row, ...Array<string>(9 - row.length).fill("")];
        expect(back.map(padded)).toEqual(rows.map(padded));
      }),
      { numRuns: 60 },
    );
  });
});

/** What can stand in a cell: no control characters, and no marks of our own to begin with. */
function tidy(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|^'+/gu, "");
}
