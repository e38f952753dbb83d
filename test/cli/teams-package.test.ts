import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { runTeamsPackage } from "../../src/cli/teams-package.js";
import { teamsPackage } from "../../src/platforms/teams/set-up/package.js";

const folder = mkdtempSync(join(tmpdir(), "roundtable-package-"));
afterAll(() => rmSync(folder, { recursive: true }));

const appId = "0123ABCD-89ab-cdef-0123-456789abcdef";
const out = join(folder, "roundtable.zip");
const argv = { appId, url: " https://Roundtable.example/ ", out };

test("writes the package and says where to upload it", () => {
  const ran = runTeamsPackage({ ...argv, name: " Fenshire MDT " });
  expect(ran).toMatchObject({ err: "", exitCode: 0 });
  expect(ran.out).toContain(`${out} is written. Upload it: Teams admin centre`);
  const facts = { appId: appId.toLowerCase(), publicUrl: "https://roundtable.example", name: "Fenshire MDT" };
  expect(readFileSync(out).equals(teamsPackage(facts))).toBe(true);
});

test("--older packs manifest 1.19", () => {
  runTeamsPackage({ ...argv, older: true });
  expect(readFileSync(out, "latin1")).toContain('"manifestVersion": "1.19"');
});

test("--mentions-only packs no permission to read a channel", () => {
  runTeamsPackage({ ...argv, mentionsOnly: true });
  expect(readFileSync(out, "latin1")).not.toContain("ChannelMessage");
});

describe("what Teams would refuse leaves one sentence, exit code 2 and no file", () => {
  test.each([
    ["a name for an id", { appId: "roundtable" }, "An application (client) ID looks like"],
    ["an id with a digit missing", { appId: appId.slice(0, -1) }, "An application (client) ID looks like"],
    ["no encryption", { url: "http://roundtable.example" }, "begins with https://"],
    ["this machine", { url: "https://localhost:3978" }, "cannot reach an address on this machine"],
    ["words", { url: "roundtable" }, "could not read that as an address"],
    ["a password", { url: "https://me:secret@roundtable.example" }, "give the address alone"],
    ["an empty name", { name: " " }, "1 to 30 characters"],
    ["a long name", { name: "x".repeat(31) }, "1 to 30 characters"],
    ["a folder that is not there", { out: join(folder, "nowhere/no.zip") }, "folder in --out is not there"],
    ["another kind of file", { out: join(folder, "no.json") }, "ends in .zip"],
  ])("%s", (_, wrong, sentence) => {
    const target = join(folder, "no.zip");
    const ran = runTeamsPackage({ ...argv, out: target, ...wrong });
    expect(ran).toMatchObject({ out: "", exitCode: 2 });
    expect(ran.err).toContain(sentence);
    expect(ran.err).not.toContain("secret");
    expect(ran.err).toMatch(/^[^\n]+\n$/);
    expect([existsSync(target), existsSync(join(folder, "no.json"))]).toEqual([false, false]);
  });
});
