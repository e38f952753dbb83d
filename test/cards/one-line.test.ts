import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { oneLine } from "../../cards/one-line.js";
import { escapeSlack } from "../../cards/render/literal.js";

test("a name that fits stays as it is, in one line", () => {
  expect(oneLine("Kettle On", 75)).toBe("Kettle On");
  expect(oneLine(" Kettle\n On ", 75)).toBe("Kettle On");
  expect(oneLine("x".repeat(75), 75)).toBe("x".repeat(75));
});

test("a longer one ends with a sign that something is missing", () => {
  expect(oneLine("x".repeat(76), 75)).toBe(`${"x".repeat(74)}…`);
});

test("it never outgrows its place as Slack counts, and never breaks a character", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 8, max: 90 }),
      (text, most) => {
        const line = oneLine(`${text}&<🙂>`.repeat(2), most);
        expect(escapeSlack(line).length).toBeLessThanOrEqual(most);
        expect(() => encodeURI(line)).not.toThrow();
        expect(line).not.toMatch(/[\n\r]/);
      },
    ),
  );
});
