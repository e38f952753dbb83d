import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { heldOutDocuments } from "../../src/bench/held-out/compose.js";
import { check } from "../../src/guard/check.js";
import { PatternIndex } from "../../src/guard/sought/pattern-index.js";
import { sought, soughtPatterns, whereSought, whileReading } from "../../src/guard/sought/sought.js";
import { matches } from "../../src/guard/structured/matches.js";

const found = (pattern: RegExp, text: string) =>
  matches(pattern, text).map(({ index, ...rest }) => [index, rest[0]]);

/** Where the pattern, read alone, says that it matches, must be among the places that its signs leave. */
function expectNoneHidden(pattern: RegExp, text: string): void {
  const index = new PatternIndex();
  index.declare(pattern);
  const where = index.whileReading(text, () => index.where(pattern, text));
  if (where === undefined) return;
  for (const match of text.matchAll(pattern)) {
    const { from, back, beginsWords } = where;
    const isThere = from.some((last) => match.index <= last && match.index >= last - back);
    const isInWord = /[A-Za-z\d]/.test(text.charAt(match.index - 1));
    if (!isThere || (beginsWords && isInWord))
      throw new Error(`${pattern} at ${match.index} of ${JSON.stringify(text)}`);
  }
}

describe("the signs that a pattern cannot match without", () => {
  test("hide no match of any pattern of the rules, in composed documents", () => {
    const texts = heldOutDocuments(11, 60, "tuning").map(({ text }) => text);
    const all = [...texts, texts.slice(0, 12).join("\n"), texts.slice(20, 30).join(" ").toUpperCase()];
    expect(soughtPatterns().length).toBeGreaterThan(150);
    for (const text of all) {
      const plain = soughtPatterns().map((pattern) => found(pattern, text));
      whileReading(text, () => {
        for (const [at, pattern] of soughtPatterns().entries())
          expect(found(pattern, text)).toEqual(plain[at]);
      });
    }
  });

  test("hide no match of any pattern of the rules, in a jumble of their own words", () => {
    const words = soughtPatterns().flatMap(({ source }) => source.match(/[A-Za-z]+|[.,:@/-]/g) ?? []);
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom("7", "12", "1978", "3rd", "A", "é", "\n", "47,"),
    );
    const gap = fc.constantFrom(" ", " ", " ", "  ", "\n", "", "-", ", ", "'s ", "\u00a0");
    const texts = fc
      .array(fc.tuple(word, gap), { minLength: 4, maxLength: 60 })
      .map((pairs) => pairs.flat().join("").repeat(2));
    fc.assert(
      fc.property(texts, (text) => {
        const plain = soughtPatterns().map((pattern) => found(pattern, text));
        whileReading(text, () => {
          for (const [at, pattern] of soughtPatterns().entries())
            expect(found(pattern, text)).toEqual(plain[at]);
        });
      }),
      { numRuns: 60 },
    );
  });

  const atom = fc.constantFrom(
    ..."a|b|A|ab|\\d|\\s|\\w|[ab]|[a-z]|[^a]|\\p{L}|\\b|\\B|.| |-|'|\\.|é|[é-ü]|_|7|^|$|(?=a)|(?!\\w)|(?<!\\w)".split(
      "|",
    ),
    "(?<![A-Za-z\\d])",
    "(?<=a )",
    "(?<![\\p{L}\\p{N}.] ?)",
    "(?!\\w|\\.a)",
    "\\u0061",
    "\\x2d",
    "[\\w'-]",
    "[\\s,]",
  );
  const times = fc.constantFrom("", "", "", "", "?", "{1,3}", "{0,2}", "{2}", "+", "*", "+?");
  const { source } = fc.letrec<{ source: string; term: string; group: string }>((tie) => ({
    source: fc.array(tie("term"), { minLength: 1, maxLength: 5 }).map((terms) => terms.join("")),
    term: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc
        .tuple(atom, times)
        .map(([one, many]) =>
          /^[\\(]?\\?[=!<]|^\(\?|^\\[bB]$|^[\^$]$/.test(one) ? one : `(?:${one})${many}`,
        ),
      tie("group"),
    ),
    group: fc
      .tuple(
        fc.array(tie("source"), { minLength: 1, maxLength: 4 }),
        fc.constantFrom("(?:", "(", "(?=", "(?<="),
        times,
      )
      .map(
        ([sources, open, many]) =>
          `${open}${sources.join("|")})${open.length > 2 && open !== "(?:" ? "" : many}`,
      ),
  }));
  const scraps = fc.array(fc.constantFrom(...("ab AB12 -'._\n\u00a0éüſ😀".match(/./gsu) ?? [])), {
    maxLength: 60,
  });

  test("hide no match of any pattern at all", () => {
    fc.assert(
      fc.property(source, fc.constantFrom("g", "gi", "gu", "giu"), scraps, (written, flags, signs) => {
        expectNoneHidden(new RegExp(written, flags), signs.join(""));
      }),
      { numRuns: 400 },
    );
  });
});

test("leave few places to look at, so that the check is quick", () => {
  const pattern = sought(/\b(?:parrots?|the (?:red|blue) macaw) (?:at|in)\b/gi);
  const text = `${"They have lived on their own since the spring. ".repeat(20)}The red macaw at the pier. `;
  expect(whileReading(text, () => whereSought(pattern, text))?.from).toEqual([text.indexOf("The red")]);
  const none = "They have lived on their own since the spring. ";
  expect(whileReading(none, () => whereSought(pattern, none))?.from).toEqual([]);
});

test("nothing of a text is kept when it has been read, whatever happens", () => {
  const text = "They live at 12 Acacia Road with 2 cats.";
  const [pattern] = soughtPatterns();
  const known = () => whereSought(pattern as RegExp, text);
  expect(() =>
    whileReading(text, () => {
      throw new Error("no more");
    }),
  ).toThrow("no more");
  expect(known()).toBeUndefined();
  check(text);
  expect(known()).toBeUndefined();
});
