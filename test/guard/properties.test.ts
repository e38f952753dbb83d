import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../src/guard/check.js";
import type { CheckResult } from "../../src/guard/types.js";

const clean = fc
  .array(
    fc.constantFrom(
      "they",
      "would",
      "like",
      "help",
      "with",
      "housing",
      "café",
      "🙂",
      "sleep.",
      "(better)",
      "weekly,",
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join(" "));

const identifiers = fc.constantFrom(
  "943 476 5919",
  "07700 900123",
  "+44 7700 900123",
  "QQ 12 34 56 C",
  "MORGA753116SM9IJ",
  "4929 1234 5678 9012",
  "LS6 3AB",
  "SW1A 1AA",
  "AB12 CDE",
  "jo.b@example.org",
  "www.example.org/jo",
  "03/04/1978",
  "3rd March 2026",
  "12 Acacia Road",
  "Flat 3B",
  "TEN-4582133",
  "42/12345/26",
  "A1234567",
);

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const every = (character: string) => (text: string) => [...text].join(character);
const disguises = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, "\u2009"),
  (text) => text.replace(/-/g, "\u2013"),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit))),
  (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  (text) => text.replace(/[ABCEHKMOPTX]/g, (letter) => "АВСЕНКМОРТХ".charAt("ABCEHKMOPTX".indexOf(letter))),
  fullWidth,
  every("\u200b"),
  every("\u00ad"),
  every("\u0301"),
);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(..."0123456789 /.-@:abAB,\n£+()'\u200b\u200d🙂é"), maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "12",
        "Acacia",
        "Road",
        "3",
        "March",
        "dob",
        "ref",
        "no",
        "LS6",
        "3AB",
        "oh",
        "seven",
        "aged",
        "47",
        "flat",
        "@",
        "at",
        "dot",
        "com",
        "943",
        "4765919",
        "born",
        "in",
        "1978",
        "the",
        "area",
        "[left out]",
        "AB12",
        "CDE",
        "///a",
        ".b",
        "\u200b",
        "£",
      ),
      { maxLength: 30 },
    )
    .chain((words) => fc.constantFrom(" ", "", "-", ".", "\n").map((gap) => words.join(gap))),
);

const someKnown = fc.record(
  { name: anyText, nickname: anyText, birthDate: anyText, postcode: anyText },
  { requiredKeys: [] },
);

function expectSound({ findings }: CheckResult, text: string): void {
  let from = 0;
  for (const { start, end } of findings) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    from = end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}

describe("whatever the text", () => {
  test("the check never throws, and its findings cut it in order and inside its bounds", () => {
    fc.assert(
      fc.property(anyText, someKnown, (text, known) => expectSound(check(text, { known }), text)),
      { numRuns: 1500 },
    );
  });

  test("the safer text has nothing left to block", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(check(check(text).safer).verdict).not.toBe("block");
      }),
      { numRuns: 1500 },
    );
  });

  test("the safer text has nothing left to block for those who are known", () => {
    fc.assert(
      fc.property(anyText, someKnown, (text, known) => {
        expect(check(check(text, { known }).safer, { known }).verdict).not.toBe("block");
      }),
      { numRuns: 500 },
    );
  });

  test("checking twice says the same twice", () => {
    fc.assert(fc.property(anyText, (text) => expect(check(text)).toEqual(check(text))));
  });
});

test("an identifier put into clean text is found there, whatever its disguise", () => {
  fc.assert(
    fc.property(clean, identifiers, disguises, clean, (before, identifier, disguise, after) => {
      const planted = disguise(identifier);
      const text = `${before} ${planted} ${after}`;
      const start = before.length + 1;
      const found = check(text).findings.filter((one) => one.severity === "block");
      const covering = found.find((one) => one.start <= start && one.end >= start + planted.length);
      expect(covering && text.slice(covering.start, covering.end)).toContain(planted);
    }),
    { numRuns: 2000 },
  );
});

test("clean text stays clear", () => {
  fc.assert(fc.property(clean, (text) => expect(check(text).findings).toEqual([])));
});

describe("no text makes the check slow", () => {
  const LENGTH = 10_000;
  const ORDINARY = filled(
    "They have lived on their own since the spring and say that the evenings are the hardest part of the day. ",
  );
  const pieces = fc.constantFrom(
    ..."a|A|1|@|.|(|'|-|/|\n|\u200b|\u0301|\u0436|\ud55c|\u0663|\uff46|Mr |her son |A. |j o h n |12 Acacia |in |Little |http://|seven |oh seven |AB1 ".split(
      "|",
    ),
    ..."lives in little |called |a1|Mc|of the |St |Kasia |kasia, 47, |KASIA |///a.b.|x@|0770 |dob |1/2/|3 March |O'|De La |Dr. |ref |flat 1|village of |turning |lives on |room 4, |A 0 |x 1  |Sea View, |a-|by 1/2 |bloke, 45, |one hundred and |jo underscore |a dot |the only man |12 Aa House, |c/o A |born the year |one dash ".split(
      "|",
    ),
  );

  /** CPU milliseconds, the least of three times: what else the machine does is not counted. */
  function cost(text: string): number {
    return Math.min(
      ...[0, 1, 2].map(() => {
        const before = process.cpuUsage();
        check(text);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      }),
    );
  }

  function filled(piece: string): string {
    return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
  }

  // The figure in milliseconds is the bench's. What is quadratic takes hundreds of times as long as ordinary words.
  test("10,000 characters of anything, over and over or mixed, cost at most 60 times as much as ordinary words", () => {
    for (let warm = 0; warm < 20; warm += 1) check(ORDINARY);
    const ordinary = Math.max(1, cost(ORDINARY));
    const mixed = fc.array(pieces, { minLength: 1, maxLength: 40 }).map((some) => filled(some.join("")));
    fc.assert(
      fc.property(mixed, (text) => expect(cost(text) / ordinary).toBeLessThan(60)),
      { numRuns: 150 },
    );
  });
});
