import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../../cards/card-types.js";
import {
  answersChairCard,
  answersNudgeCard,
  endedCard,
  reviewCard,
} from "../../../cards/cases/after-card.js";
import { type HolderFacts, holderCard } from "../../../cards/cases/holder-card.js";
import { answeredCard, questionCard } from "../../../cards/cases/question-card.js";
import { safetyCard } from "../../../cards/cases/safety-card.js";
import { TOLD, toldCard } from "../../../cards/cases/told-card.js";
import { triageCard } from "../../../cards/cases/triage-card.js";
import { toMessage } from "../../../cards/render/block-kit.js";
import { toText } from "../../../cards/render/plain.js";
import { assertAdaptive } from "../../../cards/render/validate.js";
import { ALL_STATUSES } from "../samples.js";
import { FULL_TEXTS, triageFacts, words } from "./facts.js";

function fits(card: Card): string {
  assertAdaptive(card);
  toMessage(card);
  return toText(card);
}

const verbs = (card: Card) => (JSON.stringify(card).match(/"verb":"[a-z.-]+"/g) ?? []).join(" ");

const holderFacts: HolderFacts = {
  caseId: "c",
  ref: "NAV-2612-03",
  series: "NAV",
  status: "returned",
  statusWords: "returned with a note",
  turn: "Your turn: change what the chair asks for and send it again, by Wed 9 Dec, 17:00",
  meeting: "Wed 16 Dec, 10:00",
  words,
  published: false,
  returnNote: FULL_TEXTS.words,
};

describe("the chair's card", () => {
  test("shows all text, the safety plan, and how many findings were confirmed", () => {
    const text = fits(triageCard(triageFacts({ confirmedFindings: 2 })));
    for (const part of Object.values(words).filter((part) => typeof part === "string" && part.length > 20)) {
      expect(text).toContain(part);
    }
    expect(text).toContain("No safety plan needed");
    expect(text).toContain("asked about 2 things");
  });

  test("of a late case offers to take it in with a reason, and no plain accept", () => {
    const all = verbs(triageCard(triageFacts({ late: true })));
    expect(all).toContain('"cases.accept-late"');
    expect(all).not.toContain('"cases.accept"');
  });

  test.each(ALL_STATUSES)("%s: fits, and keeps the text only while the chair decides", (status) => {
    const text = fits(triageCard(triageFacts({ status, decided: "Accepted: Sam Hollis, Fri 4 Dec." })));
    const keeps = ["submitted", "accepted", "deferred"].includes(status);
    expect(text.includes(words.situation)).toBe(keeps);
  });

  test.each(Object.entries(FULL_TEXTS))(
    "five full texts (%s) and eighty organisations left out fit",
    (_, text) => {
      const full = { ...words, situation: text, strengths: text, tried: text, question: text, easier: text };
      const excluded = Array.from({ length: 80 }, (_, index) => `Fictional Organisation ${index}`);
      fits(triageCard(triageFacts({ words: full, excluded, lateReason: text.slice(0, 300) })));
    },
  );

  test("a change after the decision is pointed out", () => {
    const text = fits(triageCard(triageFacts({ status: "accepted", changed: "Thu 10 Dec, 11:00" })));
    expect(text).toContain("changed it after the decision");
  });
});

describe("the case holder's cards", () => {
  test.each(ALL_STATUSES)("%s: fits, begins with the reference, and offers what can be done", (status) => {
    const card = holderCard({ ...holderFacts, status });
    expect(fits(card).split("\n")[0]).toContain("NAV-2612-03 · ");
    const ended = ["closed", "withdrawn", "handled-outside"].includes(status);
    expect(verbs(card) === "").toBe(ended);
  });

  test("a returned case shows the whole note and the way to send it again", () => {
    const card = holderCard(holderFacts);
    expect(fits(card)).toContain(FULL_TEXTS.words.slice(0, 500));
    expect(verbs(card)).toContain("cases.edit");
  });

  test("once the agenda is out an accepted case cannot be changed, only withdrawn", () => {
    expect(verbs(holderCard({ ...holderFacts, status: "accepted", published: true }))).not.toContain(
      "cases.edit",
    );
  });

  test.each(TOLD)("the news %s fits and says who or why", (what) => {
    for (const note of [...Object.values(FULL_TEXTS), undefined]) {
      const facts = {
        ...holderFacts,
        what,
        by: "Sam Hollis",
        agenda: undefined,
        chairNote: note,
        returnNote: note,
      };
      expect(fits(toldCard({ ...facts, outcome: "partly" })).length).toBeGreaterThan(80);
    }
  });

  test("a question fits whole; answered, it asks for nothing", () => {
    const facts = {
      questionId: "q",
      ref: "NAV-2612-03",
      asker: "Partner 1, Fictional Organisation 1",
      words: FULL_TEXTS.words.slice(0, 1000),
      answer: undefined,
      answeredBy: undefined,
      ended: false,
    };
    expect(verbs(questionCard(facts))).toContain("cases.answer");
    const answered = { ...facts, answer: FULL_TEXTS.braces.slice(0, 1000), answeredBy: "Jo Marlow" };
    fits(questionCard(answered));
    expect(verbs(questionCard(answered))).toBe("");
    fits(answeredCard({ ...answered, caseId: "c", open: true }));
    expect(verbs(questionCard({ ...facts, ended: true }))).toBe("");
  });

  test("nudge, chair's word, review and thanks fit with many long offers", () => {
    const offers = Array.from({ length: 30 }, (_, index) => ({
      ref: `NAV-2612-03-O${index + 1}`,
      who: "Partner, Fictional Organisation",
      what: FULL_TEXTS.quotes,
    }));
    const facts = { caseId: "c", ref: "NAV-2612-03", turn: undefined, offers };
    expect(fits(answersNudgeCard(facts))).toContain("And 22 more.");
    fits(answersChairCard({ ...facts, holder: "Jo Marlow", contact: "jo@reedwater.example" }));
    fits(reviewCard({ ...facts, discussed: "Wed 16 Dec", back: "Wed 17 Feb, 09:00" }));
    fits(endedCard({ ref: "NAV-2612-03", status: "withdrawn" }));
  });

  test("the safety card names every number and how to reach the chair", () => {
    const text = fits(
      safetyCard({
        line: "Crisis line",
        lineNumber: "0800 000 0000",
        safeguarding: "Safeguarding lead",
        safeguardingNumber: "01632 960000",
        chair: { name: "Sam Hollis", email: "sam@northvale.example" },
      }),
    );
    for (const part of ["999", "0800 000 0000", "01632 960000", "Sam Hollis", "urgent, outside"]) {
      expect(text).toContain(part);
    }
  });
});
