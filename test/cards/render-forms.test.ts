import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Card, Element, Input } from "../../cards/card-types.js";
import type { FormValue } from "../../cards/form.js";
import { formCard, readSubmission } from "../../cards/form.js";
import { readForm } from "../../cards/read-form.js";
import { toModal } from "../../cards/render/block-kit.js";
import type { StateValue, StateValues } from "../../cards/render/block-kit-decode.js";
import { decodeSubmission, readBlockKitState } from "../../cards/render/block-kit-decode.js";
import type { InputElement, Modal } from "../../cards/render/block-kit-types.js";
import { assertAdaptive } from "../../cards/render/validate.js";
import { options, sampleForm } from "./sample-form.js";

const written = (max: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: max })
    .map((text) => text.replace(/\r\n?/g, "\n").trim())
    .filter((text) => text !== "" && text.length <= max);
const two = (figure: number) => String(figure).padStart(2, "0");
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const oneOf = (count: number) => fc.constantFrom(...options(count).map((option) => option.value));
const someOf = (count: number, least: number, most: number) =>
  fc.subarray(
    options(count).map((option) => option.value),
    { minLength: least, maxLength: most },
  );

const answers: fc.Arbitrary<Record<string, FormValue>> = fc.record({
  what: written(3_000),
  short: maybe(written(300)),
  size: maybe(oneOf(3)),
  service: oneOf(30),
  needs: someOf(10, 1, 3),
  places: someOf(18, 0, 18),
  from: maybe(
    fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  ),
  at: maybe(fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`)),
  weeks: maybe(fc.integer({ min: 0, max: 52 })),
  told: fc.boolean(),
});
const contexts = fc.dictionary(fc.string({ minLength: 1 }), fc.string());

/** What Teams and the web pages send for a form that nobody touched. */
function sentByAdaptive(made: Card): Record<string, unknown> {
  const inputs = made.body
    .flatMap(inputsOf)
    .map((input) => [input.id, input.value === undefined ? "" : String(input.value)]);
  const [submit] = made.actions ?? [];
  if (submit?.type !== "Action.Execute") throw new Error("no submit");
  return { ...submit.fallback.data, ...Object.fromEntries(inputs) };
}

function inputsOf(element: Element): Input[] {
  if (element.type === "Container") return element.items.flatMap(inputsOf);
  return element.type.startsWith("Input.") ? [element as Input] : [];
}

/** What Slack sends for a modal that nobody touched. */
function sentBySlack(modal: Modal): {
  callback_id: string;
  private_metadata: string;
  state: { values: StateValues };
} {
  const blocks = modal.blocks.flatMap((block) => (block.type === "input" ? [block] : []));
  const values = blocks.map((block) => [
    block.block_id,
    { [block.element.action_id]: stateOf(block.element) },
  ]);
  return { ...modal, state: { values: Object.fromEntries(values) } };
}

function stateOf(element: InputElement): StateValue {
  switch (element.type) {
    case "plain_text_input":
    case "number_input":
      return { type: element.type, value: element.initial_value ?? null };
    case "radio_buttons":
    case "static_select":
      return { type: element.type, selected_option: element.initial_option ?? null };
    case "checkboxes":
    case "multi_static_select":
      return { type: element.type, selected_options: element.initial_options ?? [] };
    case "datepicker":
      return { type: element.type, selected_date: element.initial_date ?? null };
    case "timepicker":
      return { type: element.type, selected_time: element.initial_time ?? null };
    default:
      return element satisfies never;
  }
}

describe("a form filled in and sent again unchanged gives the same answers and hidden ids", () => {
  test("through Teams and the web", () => {
    fc.assert(
      fc.property(answers, contexts, (values, context) => {
        const made = formCard(sampleForm, { values, context });
        assertAdaptive(made);
        const sent = readSubmission(sentByAdaptive(made));
        expect(sent.context).toEqual(context);
        expect(readForm(sampleForm, sent.raw)).toEqual({
          values: { ...values, known: undefined },
          problems: [],
        });
      }),
    );
  });

  test("through Slack", () => {
    fc.assert(
      fc.property(answers, contexts, (values, context) => {
        const modal = toModal(formCard(sampleForm, { values, context }));
        const sent = decodeSubmission(sentBySlack(modal));
        expect(sent.action).toBe("offers.make");
        expect(sent.context).toEqual(context);
        expect(readForm(sampleForm, sent.raw)).toEqual({
          values: { ...values, known: undefined },
          problems: [],
        });
      }),
    );
  });
});

test("a hidden id of any name comes back from either platform", () => {
  const context: Record<string, string> = JSON.parse('{"__proto__":"a","constructor":"b"}');
  const made = formCard(sampleForm, { context });
  expect(Object.entries(readSubmission(sentByAdaptive(made)).context)).toEqual(Object.entries(context));
  expect(Object.entries(decodeSubmission(sentBySlack(toModal(made))).context)).toEqual(
    Object.entries(context),
  );
});

test("an empty form sent from either platform misses exactly the required answers", () => {
  const made = formCard(sampleForm);
  const missing = (raw: Record<string, unknown>) =>
    readForm(sampleForm, raw).problems.map((problem) => `${problem.field} ${problem.code}`);
  const expected = ["what missing", "service missing", "needs missing", "told missing"];
  expect(missing(readSubmission(sentByAdaptive(made)).raw)).toEqual(expected);
  expect(missing(decodeSubmission(sentBySlack(toModal(made))).raw)).toEqual(expected);
});

test("an answer of a kind that we never asked for is refused, not dropped", () => {
  const raw = readBlockKitState({ what: { what: { type: "users_select" } } });
  expect(readForm(sampleForm, raw).problems[0]).toEqual({ field: "what", code: "not-readable" });
});
