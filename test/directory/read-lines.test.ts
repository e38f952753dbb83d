import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEmail } from "../../src/directory/domain/email.js";
import { readPcns } from "../../src/directory/domain/pcn-codes.js";
import { readLines } from "../../src/directory/domain/read-lines.js";

const only = (line: string) => {
  const { good, bad } = readLines(line);
  return good[0] ?? bad[0]?.fault;
};
const jo = {
  line: 1,
  name: "Jo Marlow",
  email: "jo@reedwater.example",
  organisation: "Reedwater",
  job: "peer worker",
};

describe("a line of a list", () => {
  test.each([
    ["Jo Marlow, jo@reedwater.example, Reedwater, peer worker, NAV", ["NAV"]],
    ["Jo Marlow,JO@Reedwater.example,Reedwater,peer worker,nav bre nav", ["NAV", "BRE"]],
    ["Jo Marlow, jo@reedwater.example, Reedwater, peer worker, NAV, BRE", ["NAV", "BRE"]],
    ["Jo Marlow, jo@reedwater.example, Reedwater, peer worker", []],
    ["Jo Marlow, jo@reedwater.example, Reedwater, peer worker, ,", []],
    ["Jo Marlow\tjo@reedwater.example\tReedwater\tpeer worker\tNAV/BRE", ["NAV", "BRE"]],
    ["Jo  Marlow; <jo@reedwater.example>; Reedwater; peer worker; NAV", ["NAV"]],
    ['"Jo Marlow", mailto:jo@reedwater.example, "Reedwater", peer worker', []],
  ])("%s", (line, pcns) => {
    expect(only(line)).toEqual({ ...jo, pcns });
  });

  test.each([
    ["Jo Marlow", { code: "parts", found: 1 }],
    ["Jo Marlow <jo@reedwater.example>", { code: "parts", found: 1 }],
    ["Jo, jo@reedwater.example, Reedwater, manager, north, NAV", { code: "parts", found: 6 }],
    ["Jo, , Reedwater, peer worker, NAV", { code: "email", found: "" }],
    ["Jo, jo@reedwater, Reedwater, peer worker, NAV", { code: "email", found: "jo@reedwater" }],
    [", jo@reedwater.example, Reedwater, peer worker", { code: "empty", part: "name" }],
    ["Jo, jo@reedwater.example, , peer worker", { code: "empty", part: "organisation" }],
    ["Jo, jo@reedwater.example, Reedwater, peer worker, N1", { code: "pcn", found: "N1" }],
    [
      `${"J".repeat(101)}, jo@reedwater.example, Reedwater, peer`,
      { code: "too-long", part: "name", limit: 100 },
    ],
  ])("%s cannot be read", (line, fault) => {
    expect(only(line)).toEqual(fault);
  });

  test("keeps its number, whatever is empty above it; the same line twice is one", () => {
    const line = "Jo, jo@reedwater.example, Reedwater, peer worker";
    const { good, bad } = readLines(`\n${line}\r\n\r\n${line}\nLee`);
    expect(good.map((one) => one.line)).toEqual([2]);
    expect(bad).toEqual([{ line: 5, fault: { code: "parts", found: 1 } }]);
  });

  test("whatever is pasted, nobody gets lost and nothing fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { good, bad } = readLines(text);
        const lines = text.split(/\r\n?|\n/).filter((one) => /[^\s,;"]/.test(one)).length;
        expect(good.length + bad.length).toBeLessThanOrEqual(Math.max(lines, text.split(/\r\n?|\n/).length));
      }),
    );
  });
});

test.each(["a b@c.de", "a@b@c.de", "@c.de", "a@c", "a@.d", "a,b@c.de", "a@c.d", ""])(
  "%s is no address",
  (typed) => {
    expect(readEmail(typed)).toBeUndefined();
  },
);

test("codes of PCNs are parted by anything, in any case", () => {
  expect(readPcns(" nav/BRE & elm ")).toEqual({ ok: true, value: ["NAV", "BRE", "ELM"] });
  expect(readPcns("NAVERLEY")).toMatchObject({ ok: false, refusal: { found: "NAVERLEY" } });
});
