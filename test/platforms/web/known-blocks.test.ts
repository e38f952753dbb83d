import { describe, expect, test } from "@jest/globals";
import { allSamples, toBlockKit } from "../../../cards/samples.js";
import { knownPayload } from "../../../src/platforms/web/client/cards/known-blocks.js";

describe("what the page draws as Slack would", () => {
  test("is every block of every card", () => {
    for (const { kind, make } of allSamples()) {
      const payload = toBlockKit(kind, make());
      expect(knownPayload(payload)).toBe(payload);
    }
  });

  test.each([
    ["a block", { type: "image", image_url: "x" }],
    ["a button's neighbour", { type: "actions", elements: [{ type: "overflow" }] }],
    ["an input", { type: "input", element: { type: "file_input" } }],
    [
      "a run",
      { type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ type: "emoji" }] }] },
    ],
    ["a part", { type: "rich_text", elements: [{ type: "rich_text_quote", elements: [] }] }],
    [
      "a run in a list",
      {
        type: "rich_text",
        elements: [
          { type: "rich_text_list", elements: [{ type: "rich_text_section", elements: [{ type: "user" }] }] },
        ],
      },
    ],
    ["text with markup", { type: "context", elements: [{ type: "mrkdwn", text: "*x*" }] }],
    ["a section's text", { type: "section", text: { type: "mrkdwn", text: "*x*" } }],
  ])("is never less than Slack shows: %s that it does not know is an error", (_what, block) => {
    expect(() => knownPayload({ blocks: [block] })).toThrow("not drawn on this page");
  });

  test("has blocks at all", () => {
    expect(() => knownPayload({ text: "hello" })).toThrow("no blocks");
    expect(() => knownPayload(undefined)).toThrow("no blocks");
  });
});
