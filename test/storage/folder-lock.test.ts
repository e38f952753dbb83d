import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { FolderInUse, lockFolder } from "../../src/storage/folder-lock.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a folder in use is refused with the process that has it and what to do", () => {
  const unlock = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(FolderInUse);
  expect(() => lockFolder(folder)).toThrow(/process \d+.*Nothing was changed.*ROUNDTABLE_DATA_DIR/s);
  unlock();
  lockFolder(folder)();
});

test("a lock left behind by a process that was killed is taken over", async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
  writeFileSync(join(folder, "in-use-by"), `${child.pid} 1`);
  const unlock = lockFolder(folder);
  expect(readFileSync(join(folder, "in-use-by"), "utf8")).toMatch(new RegExp(`^${process.pid} `));
  unlock();
});

test("a lock of another process that now bears the same number is taken over", () => {
  writeFileSync(join(folder, "in-use-by"), `${process.pid} 12345`);
  // Only Linux tells when a process started; elsewhere the number alone counts.
  if (process.platform === "linux") lockFolder(folder)();
  else expect(() => lockFolder(folder)).toThrow(FolderInUse);
});

test("a lock file that was cut short does not keep anybody out", () => {
  writeFileSync(join(folder, "in-use-by"), "");
  lockFolder(folder)();
});
