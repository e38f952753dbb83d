import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../../cards/card-types.js";
import { agendaCard, backCard, discreetCard, goneCard } from "../../../cards/cases/agenda-card.js";
import { readCard, voicesCard } from "../../../cards/cases/voices-card.js";
import { toMessage } from "../../../cards/render/block-kit.js";
import { toText } from "../../../cards/render/plain.js";
import { assertAdaptive } from "../../../cards/render/validate.js";
import { agendaFacts, FULL_TEXTS, offerLines } from "./facts.js";

function fits(card: Card): string {
  assertAdaptive(card);
  toMessage(card);
  return toText(card);
}

const asker = { name: "Partner 1", organisation: "Fictional Organisation 1" };

const verbs = (card: Card) => JSON.stringify(card).match(/"verb":"[a-z.-]+"/g) ?? [];

describe("the public card", () => {
  test("begins with reference and state, says whose turn it is, and puts the question first", () => {
    const text = fits(agendaCard(agendaFacts()));
    expect(text.split("\n")[0]).toContain("NAV-2612-03 · on the agenda");
    expect(text).toContain("Partners' turn");
    expect(text.indexOf("The question")).toBeLessThan(text.indexOf("The situation"));
  });

  test("has every way to answer as a button, and the chair's two", () => {
    const all = verbs(agendaCard(agendaFacts())).join(" ");
    for (const verb of [
      "offers.make",
      "cases.ask",
      "cases.not-us",
      "cases.suggest",
      "offers.gap",
      "plan.add",
    ]) {
      expect(all).toContain(verb);
    }
    expect(all).not.toContain("cases.read");
  });

  test("shows short texts whole and needs no further page", () => {
    const text = fits(agendaCard(agendaFacts()));
    expect(text).toContain("Walks get shorter because of asthma.");
    expect(text).not.toContain("shortened");
  });

  test.each(Object.entries(FULL_TEXTS))(
    "five texts of 3,000 characters (%s) with 80 offers fit both platforms",
    (_, text) => {
      const facts = agendaFacts({
        words: {
          ...agendaFacts().words,
          situation: text,
          strengths: text,
          tried: text,
          question: text,
          easier: text,
        },
        offers: offerLines(80, text),
        questions: Array.from({ length: 30 }, () => ({
          asker,
          words: text.slice(0, 1000),
          answer: text.slice(0, 1000),
        })),
        gaps: Array.from({ length: 20 }, () => ({ need: "Employment, education and training", note: text })),
        actions: Array.from({ length: 20 }, () => ({
          who: "Partner 1",
          what: text,
          by: "Fri 18 Dec",
          done: false,
        })),
        suggestions: Array.from({ length: 20 }, () => ({
          who: asker,
          words: text.slice(0, 1000),
        })),
        notUs: 40,
      });
      const card = agendaCard(facts);
      const words = fits(card);
      expect(words).toContain("Offers so far: 80");
      expect(words).toContain("Some of the text is shortened here");
      expect(verbs(card).join(" ")).toContain("cases.read");
      expect(verbs(card).join(" ")).toContain("cases.voices");
    },
  );

  test("names as long as forms allow fit, too", () => {
    const who = { name: "N".repeat(300), organisation: "O".repeat(300) };
    const facts = agendaFacts({ offers: offerLines(5).map((offer) => ({ ...offer, who })) });
    fits(agendaCard(facts));
  });

  test("markup in a text shows as typed", () => {
    const text = "<!channel> *not bold* [no link](https://example.org) {{DATE(2026-01-01)}}";
    const card = agendaCard(agendaFacts({ words: { ...agendaFacts().words, situation: text } }));
    expect(fits(card)).toContain(text);
  });
});

describe("reading on", () => {
  test("every word of five full texts can be read, page by page", () => {
    const text = FULL_TEXTS.words;
    const words = {
      ...agendaFacts().words,
      situation: text,
      strengths: text,
      tried: text,
      question: text,
      easier: text,
    };
    const seen = [0, 1, 2, 3, 4, 5].map((page) =>
      fits(readCard({ caseId: "c", ref: "NAV-2612-03", words, page })),
    );
    const letters = (of: string) => of.replace(/\s/g, "");
    const all = letters(seen.join(""));
    for (const part of text.match(/.{1,80}/gs) ?? []) expect(all).toContain(letters(part.slice(5, 40)));
    expect(seen[0]).toContain("The question");
  });

  test.each(Object.entries(FULL_TEXTS))("each page of full texts (%s) fits", (_, text) => {
    const words = {
      ...agendaFacts().words,
      situation: text,
      strengths: text,
      tried: text,
      question: text,
      easier: text,
    };
    for (let page = 0; page < 12; page += 1) fits(readCard({ caseId: "c", ref: "NAV-2612-03", words, page }));
  });

  test("80 offers stand on pages, none left out", () => {
    const facts = agendaFacts({ offers: offerLines(80) });
    const seen = Array.from({ length: 8 }, (_, page) => fits(voicesCard(facts, page))).join("\n");
    for (let index = 1; index <= 80; index += 1) expect(seen).toContain(`NAV-2612-03-O${index},`);
  });

  test("80 offers of 3,000 characters stand on pages that fit", () => {
    const facts = agendaFacts({ offers: offerLines(80, FULL_TEXTS.words) });
    for (const page of [0, 1, 40, 79, 200]) fits(voicesCard(facts, page));
  });

  test("with nothing said yet, the page says so", () => {
    expect(fits(voicesCard(agendaFacts(), 0))).toContain("Nobody has answered yet.");
  });
});

describe("cards without case text", () => {
  const secret = agendaFacts().words.situation;

  test("an ended case leaves a line and nothing to press", () => {
    const card = goneCard({ ref: "NAV-2612-03", status: "withdrawn" });
    expect(fits(card)).not.toContain(secret);
    expect(verbs(card)).toEqual([]);
  });

  test("a case that some may not see shows no word of it, only a way to read it alone", () => {
    const card = discreetCard(agendaFacts());
    expect(fits(card)).not.toContain(secret);
    expect(verbs(card).join()).toContain("cases.open");
  });

  test("a case that comes back is pointed to", () => {
    expect(fits(backCard(agendaFacts()))).toContain("NAV-2612-03 · back on the agenda");
  });
});
