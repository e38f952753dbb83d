import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type TeamsAppFacts, teamsManifest } from "../../../src/platforms/teams/set-up/manifest.js";
import { teamsPackage } from "../../../src/platforms/teams/set-up/package.js";
import { crc32, zip } from "../../../src/platforms/teams/set-up/zip.js";

const ICONS = join(import.meta.dirname, "../../../manifests/teams");
const facts: TeamsAppFacts = {
  appId: "0123abcd-89ab-cdef-0123-456789abcdef",
  publicUrl: "https://roundtable.example",
};

/** Reads as an unpacker does: from the end, by the directory, and each file's own head must agree. */
function unzip(bytes: Buffer): Record<string, Buffer> {
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const files: Record<string, Buffer> = {};
  let at = bytes.readUInt32LE(end + 16);
  expect(at + bytes.readUInt32LE(end + 12)).toBe(end);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const [method, sum, size, long] = [10, 16, 24, 28].map((field, index) =>
      index % 3 === 0 ? bytes.readUInt16LE(at + field) : bytes.readUInt32LE(at + field),
    ) as [number, number, number, number];
    const name = bytes.toString("ascii", at + 46, at + 46 + long);
    const head = bytes.readUInt32LE(at + 42);
    expect(bytes.readUInt32LE(head)).toBe(0x04034b50);
    expect(bytes.subarray(head + 4, head + 30)).toEqual(bytes.subarray(at + 6, at + 32));
    const content = bytes.subarray(head + 30 + long, head + 30 + long + size);
    expect({ name, method, sum }).toEqual({ name, method: 0, sum: crc32(content) });
    files[name] = content;
    at += 46 + long;
  }
  return files;
}

test("a package holds the manifest and the two icons it names, at the top, and nothing else", () => {
  const files = unzip(teamsPackage(facts));
  expect(Object.keys(files)).toEqual(["manifest.json", "color.png", "outline.png"]);
  expect(JSON.parse(String(files["manifest.json"]))).toEqual(teamsManifest(facts));
  for (const icon of ["color.png", "outline.png"])
    expect(files[icon]?.equals(readFileSync(join(ICONS, icon)))).toBe(true);
});

test("the older package differs in its manifest only", () => {
  const files = unzip(teamsPackage(facts, true));
  expect(JSON.parse(String(files["manifest.json"])).manifestVersion).toBe("1.19");
  expect(Object.keys(files)).toEqual(["manifest.json", "color.png", "outline.png"]);
});

test("the same facts always give the same bytes", () => {
  expect(teamsPackage(facts).equals(teamsPackage({ ...facts }))).toBe(true);
});

describe("zip", () => {
  // The check value of CRC-32 in every catalogue of such sums.
  test("sums as the standard says", () => expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926));
  test("keeps an empty file, and no file at all", () => {
    expect(unzip(zip([{ name: "empty.txt", content: Buffer.alloc(0) }]))).toEqual({
      "empty.txt": Buffer.alloc(0),
    });
    expect(unzip(zip([]))).toEqual({});
  });
});
