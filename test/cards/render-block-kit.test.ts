import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Card } from "../../cards/card-types.js";
import { formCard } from "../../cards/form.js";
import {
  bold,
  button,
  buttons,
  card,
  divider,
  facts,
  italic,
  label,
  link,
  list,
  para,
  quietLine,
  section,
} from "../../cards/kit.js";
import { toHome, toMessage, toModal } from "../../cards/render/block-kit.js";
import { decodeButton, stripActionId } from "../../cards/render/block-kit-decode.js";
import { pieces } from "../../cards/render/block-kit-text.js";
import type { Block, ButtonElement, RichTextBlock } from "../../cards/render/block-kit-types.js";
import { hostile } from "./hostile.js";
import { sampleForm } from "./sample-form.js";

const blocksOf = (...body: Card["body"]) => toMessage(card({ first: "x · y", body })).blocks.slice(1);
const buttonsOf = (blocks: Block[]): ButtonElement[] =>
  blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
const richText = (blocks: Block[]) =>
  blocks
    .filter((block): block is RichTextBlock => block.type === "rich_text")
    .flatMap((block) => block.elements)
    .flatMap((element) => (element.type === "rich_text_list" ? element.elements : [element]))
    .flatMap((element) => element.elements)
    .map((run) => run.text)
    .join("");
/** Slack's reading of plain_text with emoji off. */
const unescaped = (text: string) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

describe("a message", () => {
  test("holds each part of a card in Slack's own form", () => {
    expect(
      toMessage(
        card({
          first: "NAV-2612-03 · accepted",
          turn: "Your turn: by Thu 17 Dec",
          body: [
            para("The chair has ", bold("accepted"), " this ", italic("case"), "."),
            label("What", "tea & talk"),
            facts([
              ["Age band", "45 to 54"],
              ["Today", "complex"],
            ]),
            list(["one", "two"]),
            section("Offers", para("None yet.")),
            quietLine("Updated <today>"),
            divider(),
          ],
          buttons: [
            button({
              label: "I can offer",
              action: "offers.make",
              data: { case: "NAV-2612-03" },
              look: "primary",
            }),
          ],
        }),
      ),
    ).toMatchSnapshot();
  });

  test.each(hostile)("shows %j as typed", (typed) => {
    expect(richText(blocksOf(para(typed)))).toBe(typed);
    expect(richText(blocksOf(list([typed])))).toBe(typed);
    expect(richText(blocksOf(facts([[typed, typed]])))).toBe(`${typed}: ${typed}`);
    expect(richText(blocksOf(section(typed)))).toBe(typed);
    const [header] = toMessage(card({ first: typed, body: [] })).blocks;
    expect(header).toEqual({
      type: "header",
      text: { type: "plain_text", text: expect.not.stringMatching(/[<>]|&(?!lt;|gt;|amp;)/), emoji: false },
    });
    expect(header?.type === "header" && unescaped(header.text.text)).toBe(typed);
    const [context] = blocksOf(quietLine(typed));
    expect(context?.type === "context" && unescaped(context.elements[0]?.text ?? "")).toBe(typed);
  });

  test("has no place where Slack would read markup, and calls nobody in its notification", () => {
    const made = toMessage(card({ first: hostile[0] ?? "", body: hostile.map((typed) => para(typed)) }));
    expect(JSON.stringify(made.blocks)).not.toContain("mrkdwn");
    expect(made.text).not.toMatch(/[<>]/);
    expect(unescaped(made.text)).toContain(hostile[0]);
  });

  test("leaves out empty lines, which Slack would refuse the message for", () => {
    expect(blocksOf(para(""), quietLine(""), list([]), para("x"))).toHaveLength(1);
  });

  test("keeps long text whole, in runs that Slack takes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 300 }),
        (part, times) => {
          const typed = part.repeat(times);
          const blocks = toHome(card({ first: "x", body: [para(typed)] })).blocks.slice(1);
          expect(richText(blocks)).toBe(typed);
        },
      ),
    );
  });

  test("cuts long text after a space and never within a character", () => {
    expect(pieces("one two three", 8)).toEqual(["one two ", "three"]);
    expect(pieces("🙂🙂🙂", 3)).toEqual(["🙂", "🙂", "🙂"]);
    expect(pieces("", 3)).toEqual([""]);
  });

  test("refuses a form, whose answers only a modal collects", () => {
    expect(() => toMessage(formCard(sampleForm))).toThrow("toModal");
    expect(() => toHome(formCard(sampleForm))).toThrow("toModal");
  });
});

describe("buttons", () => {
  const edit = (offer: string) =>
    button({ label: "Edit", action: "offers.edit", data: { offer }, opensForm: true });

  test("of one name have ids of their own, and come back as the same press", () => {
    const made = buttonsOf(blocksOf(buttons(edit("1")), buttons(edit("2"), edit("3"))));
    expect(made.map((element) => element.action_id)).toEqual([
      "offers.edit",
      "offers.edit#2",
      "offers.edit#3",
    ]);
    expect(made.map(decodeButton)).toEqual(
      ["1", "2", "3"].map((offer) => ({ action: "offers.edit", data: { offer } })),
    );
  });

  test("show their words as typed, without emoji codes", () => {
    const [made] = buttonsOf(blocksOf(buttons(button({ label: "<!here> :smile:", action: "a.b" }))));
    expect(made?.text).toEqual({ type: "plain_text", text: "&lt;!here&gt; :smile:", emoji: false });
  });

  test("that cannot be taken back ask first, and say what they do", () => {
    const [made] = buttonsOf(
      blocksOf(
        buttons(
          button({ label: "Withdraw", action: "cases.withdraw", look: "danger", confirm: "Withdraw it?" }),
        ),
      ),
    );
    expect(made).toMatchObject({
      style: "danger",
      value: "{}",
      confirm: { text: { text: "Withdraw it?" }, confirm: { text: "Withdraw" }, deny: { text: "Go back" } },
    });
  });

  test("that are links carry their address and no data", () => {
    const [made] = buttonsOf(
      blocksOf(buttons(link({ label: "Join", url: "https://example.org/a?b=1&c=2" }))),
    );
    expect(made).toMatchObject({ action_id: "link.open", url: "https://example.org/a?b=1&c=2" });
    expect(decodeButton({ action_id: "link.open#2" })).toEqual({ action: "link.open", data: {} });
  });

  test("whose value is not ours are refused loudly", () => {
    for (const value of ["no json", "[]", "null", '{"a":1}']) {
      expect(() => decodeButton({ action_id: "a.b", value })).toThrow();
    }
  });

  test("lose only the number at the end of their id", () => {
    expect(stripActionId("a.b#12")).toBe("a.b");
    expect(stripActionId("a.b")).toBe("a.b");
  });
});

describe("a modal", () => {
  test("asks every field with Slack's own inputs, prefilled, errors in place", () => {
    expect(
      toModal(
        formCard(sampleForm, {
          context: { case: "NAV-2612-03" },
          notice: "Two answers need another look.",
          values: {
            what: "tea <and> talk",
            size: "v1",
            service: "v7",
            needs: ["v0", "v2"],
            from: "2026-12-16",
            at: "09:30",
            weeks: 4,
            told: true,
          },
          errors: { short: 'Please fill in "In short".' },
        }),
      ),
    ).toMatchSnapshot();
  });

  test("parts an option's hint from its title", () => {
    const modal = toModal(
      formCard({
        ...sampleForm,
        fields: [
          {
            id: "x",
            label: "X",
            kind: "choice",
            options: [{ value: "a", title: "*All* – ours", hint: "1. <open>" }],
          },
        ],
      }),
    );
    expect(modal.blocks.at(-1)).toMatchObject({
      element: { options: [{ text: { text: "*All* – ours" }, description: { text: "1. &lt;open&gt;" } }] },
    });
  });

  test.each(hostile)("shows %j as typed in labels, hints, options, errors and answers", (typed) => {
    const one = typed.replaceAll("\n", " ").slice(0, 60);
    const modal = toModal(
      formCard(
        {
          ...sampleForm,
          fields: [
            { id: "x", label: one, hint: typed, kind: "text", guard: "none", multiline: true },
            { id: "few", label: "F", kind: "choice", options: [{ value: "a", title: one.slice(0, 20) }] },
          ],
        },
        { values: { x: typed }, errors: { x: typed } },
      ),
    );
    const [asked, error, few] = modal.blocks.slice(2);
    if (asked?.type !== "input" || few?.type !== "input") throw new Error("no inputs");
    expect(unescaped(asked.label.text)).toBe(one);
    expect(unescaped(asked.hint?.text ?? "")).toBe(typed);
    expect(asked.element).toMatchObject({ initial_value: typed });
    expect(richText(error ? [error] : [])).toBe(`Check this answer: ${typed}`);
    const [option] = few.element.type === "radio_buttons" ? few.element.options : [];
    expect(unescaped(option?.text.text ?? "")).toBe(one.slice(0, 20));
  });

  test("opens without a starting value that Slack's picker would refuse the whole form for", () => {
    const modal = toModal(
      formCard(sampleForm, {
        values: { from: "3 May", at: "25:00", weeks: 99, size: "gone", places: ["gone"] },
      }),
    );
    expect(JSON.stringify(modal)).not.toContain("initial_");
  });

  test("is only made of a form", () => {
    expect(() => toModal(card({ first: "x", body: [] }))).toThrow("not a form");
  });
});

test("the renderers import nothing but cards", () => {
  const folder = new URL("../../cards/render/", import.meta.url);
  const files = readdirSync(folder).filter((name) => /^(block-kit|plain|literal|structure)/.test(name));
  expect(files).toContain("block-kit.ts");
  for (const file of files) {
    const source = readFileSync(new URL(file, folder), "utf8");
    const imported = [...source.matchAll(/(?:from|import\(|require\()\s*"([^"]+)"/g)].map(
      ([, name]) => name ?? "",
    );
    expect(imported.filter((name) => !/^(\.\/|\.\.\/)[a-z./-]+\.js$/.test(name))).toEqual([]);
    expect(imported.filter((name) => name.includes("src/") || name.includes("validate"))).toEqual([]);
  }
});
