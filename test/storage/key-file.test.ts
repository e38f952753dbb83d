import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { keyFromFolder } from "../../src/storage/key-file.js";

const folder = mkdtempSync(join(tmpdir(), "key-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the key is made once, and only its owner can read it", () => {
  const key = keyFromFolder(join(folder, "data"));
  expect(key).toHaveLength(32);
  expect(keyFromFolder(join(folder, "data")).equals(key)).toBe(true);
  expect(statSync(join(folder, "data", "key")).mode & 0o777).toBe(0o600);
});

test("a damaged key is not replaced by a new one, which would lose every case", () => {
  writeFileSync(join(folder, "key"), "short\n");
  expect(() => keyFromFolder(folder)).toThrow("damaged");
});
