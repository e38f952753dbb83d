import { describe, expect, test } from "@jest/globals";
import * as typed from "../../src/demo/month/typed.js";
import { check } from "../../src/guard/check.js";

const texts = (what: unknown): string[] =>
  typeof what === "string"
    ? [what]
    : what && typeof what === "object"
      ? Object.values(what).flatMap(texts)
      : [];

describe("what people type in the demo", () => {
  const { PLANTED, cleanerPasted, ...clean } = typed;

  test("holds nothing that the guard would stop or ask about, save what is planted", () => {
    const found = texts(clean).flatMap((text) =>
      check(text, {}).findings.map(({ rule }) => ({ rule, text })),
    );
    expect(found).toEqual([]);
  });

  test("the pasted text is stopped for each thing that was planted in it", () => {
    const found = check(cleanerPasted.situation, { known: { name: PLANTED.name } });
    expect(found.verdict).toBe("block");
    for (const planted of [PLANTED.nhsNumber, PLANTED.phone, PLANTED.name])
      expect(found.safer).not.toContain(planted);
  });
});
