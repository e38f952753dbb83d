import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Element, Span } from "../../cards/card-types.js";
import { formCard } from "../../cards/form.js";
import { bold, card, facts, label, list, para, quietLine, section, title, warning } from "../../cards/kit.js";
import { escapeMarkdown, splitBraces, unescapeMarkdown } from "../../cards/render/literal.js";
import { assertAdaptive } from "../../cards/render/validate.js";
import { hostile } from "./hostile.js";

/** What the `adaptivecards` package replaces in every text (its text-formatters), whatever the element. */
const FORMULA = /\{\{(DATE|TIME)\(/;

const runs = (element: Element): Span[] =>
  element.type === "RichTextBlock"
    ? element.inlines
    : element.type === "Container"
      ? element.items.flatMap(runs)
      : [];
const shown = (element: Element) =>
  runs(element)
    .map((run) => run.text)
    .join("");

describe("in an Adaptive Card", () => {
  test.each(hostile)("%j shows as typed", (typed) => {
    const body = [
      para(typed, bold(typed)),
      label(typed, typed),
      facts([[typed, typed]]),
      list([typed]),
      quietLine(typed),
      warning(typed),
      section(typed, para(typed)),
    ];
    const made = card({ first: typed, turn: typed, body });
    expect(() => assertAdaptive(made)).not.toThrow();
    expect(body.map(shown)).toEqual([
      typed + typed,
      `${typed}: ${typed}`,
      `${typed}: ${typed}`,
      `•  ${typed}`,
      typed,
      `Please note: ${typed}`,
      typed,
    ]);
    for (const run of made.body.flatMap(runs)) expect(run.text).not.toMatch(FORMULA);
    expect(title(typed).text).not.toMatch(FORMULA);
    expect(unescapeMarkdown(title(typed).text)).toBe(typed);
  });

  test.each(hostile)("%j shows as typed in a form's labels and options", (typed) => {
    const one = typed.replaceAll("\n", " ");
    const made = formCard({
      name: "a.b",
      title: "T",
      heading: typed,
      submit: "Send",
      fields: [
        { id: "x", label: one, kind: "text", guard: "none" },
        { id: "y", label: "Y", kind: "choices", options: [{ value: "a", title: one }] },
      ],
    });
    expect(() => assertAdaptive(made)).not.toThrow();
    expect(JSON.stringify(made.body)).not.toMatch(FORMULA);
  });

  test("no text meets the formula reader, and every text comes back whole", () => {
    const braces = fc.array(fc.constantFrom("{", "}", "DATE(", "2017-02-14T06:00:00Z", ")", "\\", "*", "x"));
    fc.assert(
      fc.property(
        fc.oneof(
          braces.map((parts) => parts.join("")),
          fc.string({ unit: "grapheme" }),
        ),
        (typed) => {
          expect(splitBraces(typed).join("")).toBe(typed);
          for (const piece of splitBraces(typed)) expect(piece).not.toContain("{{");
          expect(escapeMarkdown(typed)).not.toContain("{{");
          expect(unescapeMarkdown(escapeMarkdown(typed))).toBe(typed);
        },
      ),
    );
  });
});
