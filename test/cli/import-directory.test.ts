import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readConfig } from "../../src/app/config.js";
import { runExportDirectory } from "../../src/cli/export-directory.js";
import { type ImportFlags, runImportDirectory } from "../../src/cli/import-directory.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "roundtable-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const streams = () => {
  const said = { out: "", err: "" };
  const to = (key: "out" | "err") => ({
    write: (text: string) => {
      said[key] += text;
    },
  });
  return { said, process: { stdout: to("out"), stderr: to("err") } as unknown as NodeJS.Process };
};
const data = () => join(folder, "data");
const config = () => readConfig({ ROUNDTABLE_DATA_DIR: data() });
async function imports(source: string, flags: ImportFlags = {}) {
  const { said, process } = streams();
  return { code: await runImportDirectory(source, flags, config(), process), ...said };
}

test("a dry run in a new installation says what would come, and leaves nothing", async () => {
  const { code, out } = await imports("src/demo/county.csv", { dryRun: true });
  expect(code).toBe(0);
  expect(out).toContain("nothing was changed");
  expect(out).toMatch(/Organisations\s+84 added/);
  expect(out).toMatch(/People\s+141 added/);
  expect(out).toMatch(/Services\s+110 added/);
  expect(existsSync(data())).toBe(false);
});

test("without an area an import is refused in words, and with its name there is one", async () => {
  const refused = await imports("src/demo/county.csv");
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toContain("There is no area yet");
  const done = await imports("src/demo/county.csv", { area: "Mid-Fenshire", json: true });
  expect(JSON.parse(done.out)).toMatchObject({
    area: "Mid-Fenshire",
    bad: [],
    columnsNotRead: ["Part in the demo"],
  });
  const again = JSON.parse((await imports("src/demo/county.csv", { json: true })).out);
  for (const sheet of [again.organisations, again.people, again.services])
    expect([sheet.added, sheet.changed]).toEqual([[], []]);
}, 60_000);

test("what was exported is imported unchanged, whatever kind of file it is", async () => {
  for (const kind of ["csv", "xlsx", "json"]) {
    const file = join(folder, `directory.${kind}`);
    const { said, process } = streams();
    expect(await runExportDirectory(file, {}, config(), process)).toBe(0);
    expect(said.out).toContain("84 organisations, 141 people and 110 services");
    const { services } = JSON.parse((await imports(file, { dryRun: true, json: true })).out);
    expect(services).toMatchObject({ added: [], changed: [], gone: [], unchanged: 110 });
  }
  expect(readFileSync(join(folder, "directory.csv"), "utf8")).not.toMatch(/(^|,)[=+@-]/m);
  const { said, process } = streams();
  expect(await runExportDirectory(join(folder, "x.doc"), {}, config(), process)).toBe(1);
  expect(said.err).toContain(".csv, .xlsx or .json");
}, 60_000);

test.each([
  ["no such file", "missing.csv", undefined, "There is no file"],
  ["a folder", ".", undefined, "cannot be opened"],
  ["other columns", "wrong.csv", "Title,Price\nTea,2\n", "not the columns of a directory"],
  [
    "no good row",
    "bad.csv",
    "Organisation,Service,Needs\nReed,Desk,magic\n",
    "None of the 1 rows can be read",
  ],
  [
    "JSON of something else",
    "else.json",
    '{"weather":"fine"}',
    "no directory in the form of Open Referral UK",
  ],
])(
  "%s: nothing is imported, and it says so",
  async (_, name, text, words) => {
    const file = join(folder, name);
    if (text !== undefined) writeFileSync(file, text);
    const { code, err } = await imports(file);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(err).toContain("Nothing was imported.");
  },
  60_000,
);

test("a file of 100 MB is not even opened", async () => {
  const file = join(folder, "huge.csv");
  writeFileSync(file, "");
  truncateSync(file, 100_000_000);
  const { code, err } = await imports(file);
  expect(code).toBe(1);
  expect(err).toContain("The file has 100 MB; a directory has at most 50 MB.");
});
