import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { assertAdaptive } from "../../cards/render/validate.js";
import { allSamples } from "../../cards/samples.js";
import { writeCards } from "../../src/cli/cards.js";

let folder = "";
let written = 0;

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "roundtable-cards-")), "not", "there", "yet");
  written = await writeCards(folder);
});

afterAll(() => rmSync(join(folder, "..", "..", ".."), { recursive: true }));

test("every card and form is written for both platforms, into a folder that was not there", () => {
  const files = readdirSync(folder);
  expect(files.length).toBe(written);
  expect(written).toBe(2 * allSamples().length);
  for (const file of files) expect(file).toMatch(/^[a-z]+\.[a-z0-9-]+\.(adaptive|blockkit)\.json$/);
});

test("what is written is what the platforms get", () => {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  expect(() => assertAdaptive(read("cases.agenda.adaptive.json"))).not.toThrow();
  expect(read("cases.agenda.blockkit.json").blocks[0].type).toBe("header");
  expect(read("offers.make-form.blockkit.json")).toMatchObject({ type: "modal", callback_id: "offers.make" });
  expect(read("digest.home.blockkit.json").type).toBe("home");
});

test("writing again gives the same", async () => {
  const before = readFileSync(join(folder, "cases.agenda.adaptive.json"), "utf8");
  expect(await writeCards(folder)).toBe(written);
  expect(readFileSync(join(folder, "cases.agenda.adaptive.json"), "utf8")).toBe(before);
});
