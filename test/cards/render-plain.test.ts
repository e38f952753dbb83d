import { describe, expect, test } from "@jest/globals";
import { formCard } from "../../cards/form.js";
import {
  bold,
  button,
  card,
  facts,
  label,
  link,
  list,
  para,
  quietLine,
  section,
  warning,
} from "../../cards/kit.js";
import { toText } from "../../cards/render/plain.js";
import { hostile } from "./hostile.js";
import { sampleForm } from "./sample-form.js";

describe("a card as plain text", () => {
  test("tells all that the card shows", () => {
    const made = card({
      first: "NAV-2612-03 · accepted",
      turn: "Your turn: by Thu 17 Dec",
      body: [
        para("The chair has accepted ", bold("this case"), "."),
        label("What", "a garden place"),
        facts([["Today", "complex"]]),
        list(["one", "two"], true),
        section("Offers", list(["tea"]), warning("Nobody is contacted yet.")),
        quietLine("Updated today"),
      ],
      buttons: [
        button({ label: "I can offer", action: "offers.make" }),
        button({ label: "A question", action: "offers.ask" }),
        link({ label: "Join", url: "https://example.org/join" }),
      ],
    });
    expect(toText(made)).toBe(
      [
        "NAV-2612-03 · accepted",
        "Your turn: by Thu 17 Dec",
        "The chair has accepted this case.",
        "What: a garden place",
        "Today: complex",
        "1. one",
        "2. two",
        "",
        "Offers",
        "• tea",
        "Please note: Nobody is contacted yet.",
        "Updated today",
        "Buttons: [I can offer] [A question]",
        "Join: https://example.org/join",
      ].join("\n"),
    );
  });

  test("reads a form aloud: what is asked, what is needed, the choices and what is wrong", () => {
    const text = toText(
      formCard(sampleForm, { values: { short: "tea", told: true }, errors: { short: "Too short." } }),
    );
    expect(text).toContain("What can you offer? (required):\n");
    expect(text).toContain("In short: tea\n  Check this answer: Too short.\n  A few words\n");
    expect(text).toContain("Does the person know? (required):\n  [x] Yes\n  [ ] No\n");
    expect(text).toContain("Buttons: [Offer this]");
  });

  test.each(hostile)("shows %j as typed", (typed) => {
    expect(toText(card({ first: typed, body: [] }))).toBe(typed);
    expect(toText(card({ first: "x", body: [para(typed)] }))).toBe(`x\n${typed}`);
    expect(toText(card({ first: "x", body: [list([typed])] }))).toBe(`x\n• ${typed}`);
  });
});
