import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Container, Element, Input } from "../../cards/card-types.js";
import type { Field, FormDefinition } from "../../cards/form.js";
import { formCard, guardedFields, readSubmission } from "../../cards/form.js";
import { problemSentences, readForm } from "../../cards/read-form.js";
import { textOf } from "../../cards/render/structure.js";
import { assertAdaptive } from "../../cards/render/validate.js";
import { options, sampleForm } from "./sample-form.js";

const form = (...fields: Field[]): FormDefinition => ({ name: "a.b", title: "T", submit: "Send", fields });
const fieldOf = (elements: Element[], id: string) =>
  elements.find(
    (element): element is Container =>
      element.type === "Container" && (element.items[0] as Input | undefined)?.id === id,
  );
const lines = (container: Container | undefined) =>
  container?.items.map((item) => (item.type === "RichTextBlock" ? textOf(item) : item.type));

describe("a form's card", () => {
  test("is valid and sends its name and hidden ids", () => {
    const made = formCard(sampleForm, { context: { case: "NAV-2612-03" } });
    expect(() => assertAdaptive(made)).not.toThrow();
    const [submit] = made.actions ?? [];
    expect(submit).toMatchObject({ title: "Offer this", verb: "offers.make", style: "positive" });
    if (submit?.type !== "Action.Execute") throw new Error("no submit");
    expect(readSubmission(submit.fallback.data)).toEqual({ context: { case: "NAV-2612-03" }, raw: {} });
    expect(readSubmission({ ...submit.data, what: "tea", "$guard.1": "role" })).toEqual({
      context: { case: "NAV-2612-03" },
      raw: { what: "tea", "$guard.1": "role" },
    });
  });

  test("shows an error right under its field and keeps what was typed", () => {
    const made = formCard(sampleForm, {
      values: { short: "tea" },
      errors: { short: "Too short." },
    });
    const field = fieldOf(made.body, "short");
    expect(field?.items[0]).toMatchObject({ value: "tea" });
    expect(lines(field)).toEqual(["Input.Text", "Check this answer: Too short.", "A few words"]);
  });

  test("an error of no field stands at the top instead of vanishing", () => {
    const made = formCard(sampleForm, { errors: { gone: "This form has changed." } });
    expect(lines({ type: "Container", items: made.body.slice(1, 2) })).toEqual([
      "Check this answer: This form has changed.",
    ]);
  });

  test("says what was typed where a picker cannot show it", () => {
    const at = form({ id: "on", label: "On", kind: "date" }, { id: "at", label: "At", kind: "time" });
    const made = formCard(at, { values: { on: "31/02/2026", at: "09:30" } });
    expect(lines(fieldOf(made.body, "on"))).toEqual(["Input.Date", "You wrote “31/02/2026”."]);
    expect(JSON.stringify(fieldOf(made.body, "on"))).not.toContain('"value"');
    expect(lines(fieldOf(made.body, "at"))).toEqual(["Input.Time"]);
  });

  test("never sends a known identifier back, and asks for it again when the form returns", () => {
    const made = formCard(sampleForm, { values: { known: "Sam Example" }, notice: "Please look again." });
    expect(JSON.stringify(made)).not.toContain("Sam Example");
    expect(lines(fieldOf(made.body, "known"))).toEqual([
      "Input.Text",
      "If you filled in this field or those like it: what you typed was checked and not kept. Please type it again.",
    ]);
    expect(lines(fieldOf(formCard(sampleForm).body, "known"))).toEqual(["Input.Text"]);
  });

  test("asks the guard's questions first", () => {
    const question: Field = { id: "$guard.0", label: "Is Rose a name?", kind: "yes-no" };
    const made = formCard(form({ id: "x", label: "X", kind: "date" }), { extra: [question] });
    expect(made.body.flatMap((it) => (it.type === "Container" ? [(it.items[0] as Input).id] : []))).toEqual([
      "$guard.0",
      "x",
    ]);
  });

  test("lets clients cut nothing: no text input has a maximum that a paste would be cut to", () => {
    expect(JSON.stringify(formCard(sampleForm))).not.toContain("maxLength");
  });

  test("names the texts that the guard must see", () => {
    expect(guardedFields(sampleForm).map((field) => field.id)).toEqual(["what"]);
  });
});

describe("a wrong definition is refused at once:", () => {
  const short: Field = { id: "x", label: "X", kind: "date" };
  const choice = (value: string, title = "A"): Field => ({
    id: "x",
    label: "X",
    kind: "choice",
    options: [{ value, title }],
  });
  test.each<[string, FormDefinition, string]>([
    ["a title too long for Slack", { ...form(short), title: "x".repeat(25) }, "over 24"],
    ["a submit button too long for Slack", { ...form(short), submit: "x".repeat(25) }, "over 24"],
    ["an id twice", form(short, short), "twice"],
    ["an id that the form itself uses", form({ ...short, id: "action" }), "taken"],
    ["an id kept for extra fields", form({ ...short, id: "$x" }), "start with $"],
    ["a field without a label", form({ ...short, label: " " }), "label"],
    [
      "more room than Slack has",
      form({ id: "x", label: "X", kind: "text", guard: "none", max: 3001 }),
      "over 3000",
    ],
    ["no options", form({ id: "x", label: "X", kind: "choice", options: [] }), "no options"],
    [
      "an option twice",
      form({ id: "x", label: "X", kind: "choices", options: [...options(1), ...options(1)] }),
      "twice",
    ],
    ["a comma in a value", form(choice("a,b")), "comma"],
    ["an option without a title", form(choice("a", "")), "title"],
  ])("%s", (_, definition, why) => {
    expect(() => formCard(definition)).toThrow(why);
  });
});

describe("reading answers", () => {
  const text: Field = { id: "x", label: "What is happening?", kind: "text", guard: "none", max: 10 };
  const needs: Field = {
    id: "x",
    label: "Needs",
    kind: "choices",
    options: options(5),
    atLeast: 2,
    atMost: 3,
  };
  test.each<[string, Field, unknown, unknown, object[]]>([
    ["a text, trimmed", text, "  tea \r\n now ", "tea \n now", []],
    ["no text", text, " \n ", undefined, []],
    ["a missing text", { ...text, required: true }, undefined, undefined, [{ code: "missing" }]],
    [
      "a text one too long",
      text,
      "12345678901",
      "12345678901",
      [{ code: "too-long", limit: 10, actual: 11 }],
    ],
    ["emoji, two units each", text, "🙂🙂🙂🙂🙂", "🙂🙂🙂🙂🙂", []],
    ["a text that is an object", text, { a: 1 }, undefined, [{ code: "not-readable" }]],
    ["a day", { id: "x", label: "X", kind: "date" }, "2028-02-29", "2028-02-29", []],
    [
      "no such day",
      { id: "x", label: "X", kind: "date" },
      "2027-02-29",
      "2027-02-29",
      [{ code: "not-a-date" }],
    ],
    ["a day in words", { id: "x", label: "X", kind: "date" }, "3 May", "3 May", [{ code: "not-a-date" }]],
    ["a time", { id: "x", label: "X", kind: "time" }, "09:30", "09:30", []],
    ["no such time", { id: "x", label: "X", kind: "time" }, "24:00", "24:00", [{ code: "not-a-time" }]],
    ["a number as text", { id: "x", label: "X", kind: "number", min: 0, max: 9 }, "7", 7, []],
    ["a number", { id: "x", label: "X", kind: "number", min: 0, max: 9 }, 0, 0, []],
    [
      "a number too large",
      { id: "x", label: "X", kind: "number", min: 1, max: 9 },
      "10",
      10,
      [{ code: "out-of-range", limit: 9, actual: 10 }],
    ],
    [
      "a number too small",
      { id: "x", label: "X", kind: "number", min: 1, max: 9 },
      "-1",
      -1,
      [{ code: "out-of-range", limit: 1, actual: -1 }],
    ],
    [
      "half a number",
      { id: "x", label: "X", kind: "number", min: 0, max: 9 },
      "2.5",
      "2.5",
      [{ code: "not-a-number" }],
    ],
    ["a toggle", { id: "x", label: "X", kind: "yes-no" }, "true", true, []],
    ["a no", { id: "x", label: "X", kind: "yes-no" }, "no", false, []],
    [
      "no yes and no no",
      { id: "x", label: "X", kind: "yes-no" },
      "perhaps",
      "perhaps",
      [{ code: "not-an-option" }],
    ],
    ["choices in one string", needs, "v1,v3", ["v1", "v3"], []],
    ["choices in a list", needs, ["v1", "v3"], ["v1", "v3"], []],
    ["one choice twice", needs, "v1,v1", ["v1"], [{ code: "too-few", limit: 2, actual: 1 }]],
    ["no choice", needs, "", [], [{ code: "missing" }]],
    [
      "too many choices",
      needs,
      "v0,v1,v2,v3",
      ["v0", "v1", "v2", "v3"],
      [{ code: "too-many", limit: 3, actual: 4 }],
    ],
    ["a choice that is none", needs, "v1,v9", ["v1", "v9"], [{ code: "not-an-option" }]],
    ["a list of other things", needs, [1, 2], undefined, [{ code: "not-readable" }]],
    ["one choice", { id: "x", label: "X", kind: "choice", options: options(2) }, "v1", "v1", []],
    [
      "one choice that is none",
      { id: "x", label: "X", kind: "choice", options: options(2) },
      "v2",
      "v2",
      [{ code: "not-an-option" }],
    ],
  ])("%s", (_, field, sent, value, problems) => {
    expect(readForm(form(field), { x: sent })).toEqual({
      values: { x: value },
      problems: problems.map((problem) => ({ field: "x", ...problem })),
    });
  });

  test("what the form does not ask is a problem, not silence; the renderer's own keys are not", () => {
    expect(readForm(form(text), { x: "a", y: "b", "$guard.0": "c" }).problems).toEqual([
      { field: "y", code: "unknown-field" },
    ]);
  });

  test("names that every object has are no answers", () => {
    const odd = form({ ...text, id: "constructor" } as Field);
    expect(readForm(odd, {})).toEqual({ values: { constructor: undefined }, problems: [] });
  });

  test("knows every day of the calendar, and no other", () => {
    const day = form({ id: "x", label: "X", kind: "date" });
    const part = (length: number, max: number) =>
      fc.integer({ min: 0, max }).map((figure) => String(figure).padStart(length, "0"));
    fc.assert(
      fc.property(part(4, 9999), part(2, 14), part(2, 33), (year, month, date) => {
        const written = `${year}-${month}-${date}`;
        const instant = new Date(`${written}T00:00:00Z`);
        const real =
          year !== "0000" && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written);
        expect(readForm(day, { x: written }).problems.length === 0).toBe(real);
      }),
    );
  });

  test("every problem has a sentence: what to do; the first says that nothing is lost, once for the form", () => {
    const { problems } = readForm(
      form({ ...text, required: true } as Field, { ...needs, id: "n" } as Field),
      {
        n: "v0,v1,v2,v3",
        other: "1",
      },
    );
    expect(problemSentences(form(text, { ...needs, id: "n" } as Field), problems)).toEqual({
      x: 'Please fill in "What is happening?". Nothing you wrote is lost.',
      n: 'Please choose at most 3 for "Needs"; you chose 4.',
      other: "This form has changed since you opened it. Please look it over and send it again.",
    });
  });
});
