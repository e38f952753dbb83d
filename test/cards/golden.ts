import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";

const FOLDER = "test/cards/golden";
const writing = process.env.UPDATE_GOLDEN === "1";

/** Holds a rendering to the file that was looked at; UPDATE_GOLDEN=1 writes the file instead. */
export function expectGolden(name: string, rendering: unknown): void {
  const file = join(FOLDER, name);
  const json = `${JSON.stringify(rendering, null, 1)}\n`;
  if (writing) writeFileSync(file, json);
  expect(json).toBe(readFileSync(file, "utf8"));
}

/** A golden file that nothing is compared with any more would prove nothing. */
export function expectNoOthers(names: readonly string[]): void {
  const strays = readdirSync(FOLDER).filter((file) => !names.includes(file));
  if (writing) for (const file of strays) rmSync(join(FOLDER, file));
  else expect(strays).toEqual([]);
}
