import { describe, expect, test } from "@jest/globals";
import { formCard } from "../../cards/form.js";
import { button, card, para } from "../../cards/kit.js";
import { type Happening, refIn } from "../../src/demo/month/happened.js";
import { chosenValue, contextOf, fieldsOf, matching, shownValues } from "../../src/demo/month/read-card.js";
import { contactedBeforeYes } from "../../src/demo/month/reckoning.js";
import { textTeller } from "../../src/demo/month/tell-text.js";
import type { EventRow } from "../../src/storage/history.js";

const AT = "2027-01-04T10:00:00.000Z";
const NAMES: Record<string, string> = {
  helen: "Helen Marchbank (chair)",
  gary: "Gary Sproxby (men's group)",
};

function happening(kind: Happening["kind"], text: string, more: Partial<Happening> = {}): Happening {
  return { at: AT, kind, actor: null, platform: null, surface: null, ref: null, text, ...more };
}

function tell(beats: readonly Happening[][], colour = false, width = 80): string {
  let text = "";
  const teller = textTeller({
    write: (part) => {
      text += part;
    },
    colour,
    width,
    nameOf: (member) => NAMES[member] ?? `${member} (partner)`,
  });
  for (const beat of beats) teller(beat);
  return text;
}

const press = (actor: string) => happening("press", "“I'm here” on “NAV-2612 · live”", { actor });
const welcome = happening("reply", "You are on the board.\nWelcome.");

describe("the story in a terminal", () => {
  test("says who pressed what and what they read, under the day and the time", () => {
    const text = tell([[press("helen"), welcome]]);
    expect(text).toContain("Monday 4 January 2027");
    expect(text).toContain("10:00  Helen Marchbank (chair) presses “I'm here” on “NAV-2612 · live”");
    expect(text).toContain("← You are on the board. Welcome.");
  });

  test("what several did alike is told once, with their names", () => {
    const text = tell([[press("helen"), welcome, press("gary"), welcome]]);
    expect(text).toContain("Helen Marchbank and Gary Sproxby press “I'm here”");
    expect(text.match(/You are on the board/g)).toHaveLength(1);
  });

  test("a message to many is one line, and its card is shown the first time only", () => {
    const to = (member: string, ref: string) =>
      happening("message", `${ref} · call for cases\nYour turn`, { surface: `dm:${member}` });
    const many = ["a", "b", "c", "d"].map((member) => to(member, "NAV-2612"));
    const text = tell([many, [to("a", "NAV-2701")]]);
    expect(text).toContain("→ to 4 people, each in direct messages: NAV-2612 · call for cases");
    expect(text).toContain("→ a: NAV-2701 · call for cases");
    expect(text.match(/│ Your turn/g)).toHaveLength(1);
  });

  test("what was held back says for whom, until when and why", () => {
    const held = happening("held-back", "“NAV-2612-02-O1 · yes” waits until Wed", { surface: "dm:gary" });
    expect(tell([[held]])).toContain("‖ Held back, for Gary Sproxby: “NAV-2612-02-O1 · yes” waits until Wed");
  });

  test("whoever is left in peace takes no line", () => {
    expect(tell([[happening("clock", "digest skipped (nothing to say)", { actor: "clock" })]])).toBe("");
  });

  test("no line is wider than asked, and every heading fills it", () => {
    const long = "word ".repeat(60);
    const text = tell([
      [happening("chapter", "1 · Setting up"), happening("story", long)],
      [press("helen"), welcome],
    ]);
    for (const line of text.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  test("colour adds nothing that the words do not say", () => {
    const beats = [
      [happening("chapter", "1 · Setting up")],
      [press("helen"), welcome, happening("held-back", "x")],
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes begin with one.
    expect(tell(beats, true).replace(/\u001b\[\d+m/g, "")).toBe(tell(beats, false));
    expect(tell(beats, false)).not.toContain("\u001b");
  });
});

describe("people press what they see", () => {
  const offers = card({
    first: "NAV-2612-02 · on the agenda",
    body: [para("…")],
    buttons: [
      button({ label: "I can offer", action: "offers.make", data: { case: "c2" }, opensForm: true }),
      button({ label: "Not us", action: "cases.not-us", data: { case: "c2" } }),
    ],
  });
  const form = formCard(
    {
      name: "offers.make",
      title: "I can offer",
      submit: "Offer",
      fields: [
        { id: "what", label: "What?", kind: "text", guard: "case" },
        {
          id: "who",
          label: "Who?",
          kind: "choice",
          options: [{ value: "m1", title: "Helen Marchbank, Fenlight" }],
        },
      ],
    },
    { context: { case: "c2" }, values: { what: "A place" } },
  );

  test("a button is found by what it does, on the card with the reference", () => {
    expect(matching([offers], "cases.not-us", { ref: "NAV-2612-02" })?.button.title).toBe("Not us");
    expect(matching([offers], "cases.not-us", { ref: "NAV-2612-03" })).toBeUndefined();
    expect(matching([offers], "cases.not-us", { label: "I can" })).toBeUndefined();
  });

  test("a form is sent with what stands in it, its hidden ids, and choices named as they read", () => {
    expect(shownValues(form)).toEqual({ what: "A place" });
    expect(contextOf(form)).toEqual({ case: "c2" });
    expect(chosenValue(fieldsOf(form).get("who"), "Helen Marchbank")).toBe("m1");
    expect(chosenValue(fieldsOf(form).get("what"), "Helen Marchbank")).toBe("Helen Marchbank");
  });

  test("what something is about is its first reference", () => {
    expect(refIn("NAV-2612-02-O1 · agreed")).toBe("NAV-2612-02-O1");
    expect(refIn("NAV-2612 · agenda with NAV-2612-01")).toBe("NAV-2612");
    expect(refIn("Your week")).toBeNull();
  });
});

test("a partner who was contacted without a yes, or before it, is found", () => {
  const event = (type: string, thing: string, facts: Record<string, unknown> = {}): EventRow => ({
    ...{ id: 0, at: AT, area: "a", actor: "m", ref: null },
    ...{ type, thing, facts },
  });
  const yes = (offer: string) => event("offer-answered", offer, { said: "yes" });
  const contacted = (offer: string) => event("offer-contacted", offer);
  expect(contactedBeforeYes([yes("o1"), contacted("o1")])).toEqual([]);
  const bad = [contacted("o1"), yes("o1"), event("offer-answered", "o2", { said: "no" }), contacted("o2")];
  expect(contactedBeforeYes(bad)).toEqual(["o1", "o2"]);
});
