import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { type Broken, cruise, project } from "./house/cruise.js";
import { codeUnder, machineWords, readsEnvironment } from "./house/machine.js";
import { cleanHouse, cycleEnds, planted } from "./house/planted.js";

const rules: { name: string }[] = createRequire(import.meta.url)(
  `${project}/.dependency-cruiser.cjs`,
).forbidden;

describe("the dependency rules", () => {
  test("let a house pass that keeps them", () => {
    expect(cruise(cleanHouse)).toEqual({});
  });

  describe("name each planted violation, and nothing else", () => {
    const found: Broken = cruise(Object.assign({}, cleanHouse, cycleEnds, ...Object.values(planted)));

    test.each(rules.map(({ name }) => name))("%s", (name) => {
      const files = Object.keys(planted[name] ?? {});
      expect(files).not.toEqual([]);
      expect(Object.fromEntries(files.map((file) => [file, found[file]]))).toEqual(
        Object.fromEntries(files.map((file) => [file, [name]])),
      );
    });

    test("no file breaks a rule that was not planted in it", () => {
      const files = Object.values(planted).flatMap((tree) => Object.keys(tree));
      expect(Object.keys(found).sort()).toEqual(files.sort());
    });
  });
});

describe("pure code takes time, ids and chance as arguments", () => {
  const pure = /^(cards|src\/(kernel|meetings|cases|guard|offers|plan|directory|digest|reports))\//;

  test("nothing in the rooms, the kernel, the guard and the cards takes them from the machine", () => {
    const code = [...codeUnder(project, "src"), ...codeUnder(project, "cards")];
    const taking = code.filter(({ path, text }) => pure.test(path) && machineWords(text).length > 0);
    expect(taking.map(({ path, text }) => `${path}: ${machineWords(text).join(", ")}`)).toEqual([]);
  });

  test.each([
    "const now = new Date();",
    "const now = new Date( );",
    "const now = Date();",
    "const now = Date.now();",
    "const now = DateTime.now();",
    "const now = DateTime.utc().plus({ days: 1 });",
    "const took = performance.now();",
    "const id = randomUUID();",
    "const id = crypto.randomUUID();",
    "const key = randomBytes(32);",
    "const luck = Math.random();",
    "setTimeout(tick, 1000);",
  ])("a planted %s is found", (line) => {
    expect(machineWords(`export const a = 1;\n${line}\n`)).toHaveLength(1);
  });

  test.each([
    "const then = new Date(instant);",
    "const then = DateTime.fromISO(instant);",
    "const then = DateTime.utc(2026, 12, 16);",
    "/** Never calls Date.now(). */",
    "  // new Date() would depend on the machine",
    "const day = toDate();",
  ])("%s is left alone", (line) => {
    expect(machineWords(line)).toEqual([]);
  });
});

describe("the environment is read in one place", () => {
  test("only src/app/config.ts reads it", () => {
    const code = [...codeUnder(project, "src"), ...codeUnder(project, "cards")];
    const reading = code.filter(({ text }) => readsEnvironment(text)).map(({ path }) => path);
    expect(reading.filter((path) => path !== "src/app/config.ts")).toEqual([]);
  });

  test.each([
    "process.env.PORT",
    'process["env"].PORT',
    "process?.env",
    'import { env } from "node:process";',
  ])("a planted %s is found", (line) => expect(readsEnvironment(line)).toBe(true));
});
