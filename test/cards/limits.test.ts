import { describe, expect, test } from "@jest/globals";
import type { Card, ExecuteAction } from "../../cards/card-types.js";
import type { FormDefinition } from "../../cards/form.js";
import { formCard } from "../../cards/form.js";
import { button, card, link, list, para, title } from "../../cards/kit.js";
import { CardLimitError, SLACK, within } from "../../cards/limits.js";
import { toHome, toMessage, toModal } from "../../cards/render/block-kit.js";
import { assertBlockKit } from "../../cards/render/block-kit-check.js";
import { plainText } from "../../cards/render/block-kit-text.js";
import type { Modal } from "../../cards/render/block-kit-types.js";
import { assertAdaptive } from "../../cards/render/validate.js";
import { options } from "./sample-form.js";

const long = (length: number) => "x".repeat(length);
const withBody = (...body: Card["body"]) => card({ first: "NAV-2612-03 · accepted", body });
const withButton = (made: ReturnType<typeof button> | ReturnType<typeof link>) =>
  card({ first: "NAV-2612-03 · accepted", body: [], buttons: [made] });
const press = (label: string, data = {}) => button({ label, action: "a.b", data });
const form = (...fields: FormDefinition["fields"]): Card =>
  formCard({ name: "a.b", title: "T", submit: "Send", fields });

function broken(act: () => unknown): Partial<CardLimitError> {
  try {
    act();
  } catch (error) {
    if (error instanceof CardLimitError) return { path: error.path, rule: error.rule, actual: error.actual };
    throw error;
  }
  throw new Error("no limit was broken");
}

describe("what Slack would cut or refuse throws, with its place, limit and figure:", () => {
  test.each<[string, () => unknown, Partial<CardLimitError>]>([
    [
      "a first line",
      () => toMessage(card({ first: long(151), body: [] })),
      { path: "blocks[0].text", rule: "header", actual: 151 },
    ],
    [
      "a first line, once escaped",
      () => toMessage(card({ first: "&".repeat(31), body: [] })),
      { path: "blocks[0].text", rule: "header", actual: 155 },
    ],
    [
      "blocks of a message",
      () => toMessage(withBody(...Array.from({ length: 50 }, () => para("x")))),
      { path: "blocks", rule: "messageBlocks", actual: 51 },
    ],
    [
      "blocks of Home",
      () => toHome(withBody(...Array.from({ length: 100 }, () => para("x")))),
      { path: "blocks", rule: "viewBlocks", actual: 101 },
    ],
    [
      "all text of a message",
      () => toMessage(withBody(para(long(14_000)))),
      { path: "blocks", rule: "messageBlocksJson" },
    ],
    [
      "words on a button",
      () => toMessage(withButton(press(long(76)))),
      { path: "blocks[1].elements[0].text", rule: "buttonText", actual: 76 },
    ],
    [
      "data of a button",
      () => toMessage(withButton(press("x", { a: long(2_000) }))),
      { path: "blocks[1].elements[0].value", rule: "buttonValue", actual: 2_008 },
    ],
    [
      "an address",
      () => toMessage(withButton(link({ label: "x", url: `https://example.org/${long(3_000)}` }))),
      { path: "blocks[1].elements[0].url", rule: "url" },
    ],
    [
      "a question before a press",
      () => toMessage(withButton(button({ label: "x", action: "a.b", confirm: long(301) }))),
      { path: "blocks[1].elements[0].confirm.text.text", rule: "confirmText", actual: 301 },
    ],
    [
      "a list",
      () => toHome(withBody(list(options(201).map((option) => option.title)))),
      { path: "blocks[1].elements[0].elements", rule: "richTextElements", actual: 201 },
    ],
    [
      "an option",
      () =>
        toModal(form({ id: "x", label: "X", kind: "choice", options: [{ value: "a", title: long(76) }] })),
      { path: "blocks[0].element.options[0].text", rule: "optionText", actual: 76 },
    ],
    [
      "options of a menu",
      () => toModal(form({ id: "x", label: "X", kind: "choice", options: options(101) })),
      { path: "blocks[0].element.options", rule: "menuOptions", actual: 101 },
    ],
    [
      "hidden ids",
      () =>
        toModal(
          formCard(
            { name: "a.b", title: "T", submit: "Send", fields: [{ id: "x", label: "X", kind: "date" }] },
            { context: { a: long(3_000) } },
          ),
        ),
      { path: "private_metadata", rule: "privateMetadata", actual: 3_008 },
    ],
    [
      "a starting text",
      () =>
        toModal(
          formCard(
            {
              name: "a.b",
              title: "T",
              submit: "Send",
              fields: [{ id: "x", label: "X", kind: "text", guard: "none", multiline: true }],
            },
            { values: { x: long(3_001) } },
          ),
        ),
      { path: "blocks[0].element.initial_value", rule: "inputText", actual: 3_001 },
    ],
    [
      "a label",
      () => toModal(form({ id: "x", label: long(2_001), kind: "date" })),
      { path: "blocks[0].label.text", rule: "inputLabel", actual: 2_001 },
    ],
    [
      "a hint",
      () => toModal(form({ id: "x", label: "X", hint: long(2_001), kind: "date" })),
      { path: "blocks[0].hint.text", rule: "inputHint", actual: 2_001 },
    ],
    [
      "an id",
      () => toModal(form({ id: long(256), label: "X", kind: "date" })),
      { path: "blocks[0].block_id", rule: "id", actual: 256 },
    ],
  ])("%s", (_, act, expected) => {
    expect(broken(act)).toMatchObject(expected);
  });

  test("ids that stand twice", () => {
    const button = { type: "button" as const, action_id: "a.b", text: plainText("x") };
    const payload = { text: "x", blocks: [{ type: "actions" as const, elements: [button, button] }] };
    expect(broken(() => assertBlockKit(payload))).toMatchObject({ path: "action_id", actual: 2 });
  });

  test("empty text, which Slack refuses as well", () => {
    expect(broken(() => toMessage(withButton(press(""))))).toMatchObject({
      path: "blocks[1].elements[0].text",
      actual: 0,
    });
  });

  test("a modal's own words", () => {
    const modal = (title: string): Modal => ({
      ...toModal(form({ id: "x", label: "X", kind: "date" })),
      title: plainText(title),
    });
    expect(broken(() => assertBlockKit(modal(long(25))))).toMatchObject({
      path: "title.text",
      rule: "modalTitle",
    });
    expect(() => assertBlockKit(modal(long(24)))).not.toThrow();
  });
});

describe("what just fits", () => {
  test("is sent whole", () => {
    const made = toMessage(
      card({
        first: long(SLACK.header),
        body: Array.from({ length: 48 }, () => para("x")),
        buttons: [press(long(SLACK.buttonText), { a: long(SLACK.buttonValue - 8) })],
      }),
    );
    expect(made.blocks).toHaveLength(SLACK.messageBlocks);
  });

  test("a figure at its limit is within it", () => {
    expect(() => within("x", "rule", 3, 3)).not.toThrow();
    expect(() => within("x", "rule", 3, 4)).toThrow("x: rule allows 3, found 4");
  });
});

describe("an Adaptive Card", () => {
  test("over 80 KB is refused, counted in bytes", () => {
    expect(() => assertAdaptive(withBody(para(long(70_000))))).not.toThrow();
    expect(broken(() => assertAdaptive(withBody(para("ö".repeat(41_000)))))).toMatchObject({
      rule: "cardBytes",
    });
  });

  test("with more buttons in a row than clients show is refused", () => {
    const row = Array.from({ length: 6 }, () => press("x"));
    expect(broken(() => assertAdaptive({ ...withBody(), actions: row }))).toMatchObject({
      path: "actions[0]",
      rule: "actionsInRow",
      actual: 6,
    });
  });

  const submit = form({ id: "x", label: "X", kind: "date" });
  const [send] = submit.actions as [ExecuteAction];
  test.each<[string, Card, string]>([
    ["of another version", { ...withBody(), version: "1.6" as "1.5" }, "version"],
    ["without words for notifications", { ...withBody(), fallbackText: "" }, "fallback"],
    ["with Markdown in a heading", withBody({ ...title("x"), text: "*x*" }), "Markdown"],
    [
      "with a date formula in a text",
      withBody({ type: "RichTextBlock", inlines: [{ type: "TextRun", text: "{{DATE(" }] }),
      "one run",
    ],
    ["with inputs that no button sends", { ...submit, actions: [] }, "without a button"],
    [
      "with an input without a label",
      withBodyOf(submit, (json) => json.replace('"label":"X"', '"label":" "')),
      "label",
    ],
    ["with one id twice", { ...submit, body: [...submit.body, ...submit.body.slice(1)] }, "Duplicate Id"],
    [
      "with a button whose fallback does something else",
      { ...submit, actions: [{ ...send, verb: "c.d" }] },
      "another button",
    ],
    [
      "with a link that is no web address",
      { ...withBody(), actions: [{ type: "Action.OpenUrl", title: "x", url: "javascript:1" }] },
      "a link to",
    ],
    [
      "with an element of another making",
      withBodyOf(submit, (json) => json.replace("Input.Date", "Input.Rating")),
      "Input.Rating",
    ],
    [
      "with a property the standard lacks",
      withBodyOf(submit, (json) => json.replace('"label":"X"', '"label":"X","zip":1')),
      "zip",
    ],
  ])("%s is refused", (_, made, why) => {
    expect(() => assertAdaptive(made)).toThrow(why);
  });
});

function withBodyOf(made: Card, change: (json: string) => string): Card {
  return { ...made, body: JSON.parse(change(JSON.stringify(made.body))) };
}
