import { describe, expect, test } from "@jest/globals";
import { answer, ask, notUsCount, sayNotUs, suggest } from "../../../src/cases/domain/responses.js";
import type { Response } from "../../../src/cases/domain/types.js";
import { ALL_STATUSES, caseIn, LATER, question } from "../samples.js";

const partner = { id: "said-1", owner: "partner", now: LATER };
const OPEN = ["on-agenda", "discussed", "with-the-person", "in-progress", "review"];

function heard(result: ReturnType<typeof ask>) {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

describe("taking part without attending", () => {
  test.each(ALL_STATUSES)(
    "%s: questions, suggestions and not us are taken exactly while partners see the case",
    (status) => {
      const state = caseIn(status);
      const results = [
        ask(state, [], partner, "What days suit?"),
        suggest(state, [], partner, "the walking group"),
        sayNotUs(state, [], partner, false),
      ];
      for (const result of results) {
        if (OPEN.includes(status)) expect(result.ok).toBe(true);
        else expect(result).toEqual({ ok: false, refusal: { code: `case-is-${status}` } });
      }
    },
  );

  test("the same question by the same member counts once", () => {
    const { response } = heard(ask(caseIn("on-agenda"), [], partner, "What days suit?"));
    const again = heard(
      ask(caseIn("on-agenda"), [response], { ...partner, id: "said-2" }, "What days suit?"),
    );
    expect(again).toEqual({ response, again: true });
  });

  test("case holders do not ask themselves, nor say not us to their own case", () => {
    const holder = { ...partner, owner: "holder" };
    expect(ask(caseIn("on-agenda"), [], holder, "?")).toMatchObject({
      refusal: { code: "case-own-question" },
    });
    expect(sayNotUs(caseIn("on-agenda"), [], holder, false)).toMatchObject({
      refusal: { code: "case-own-not-us" },
    });
  });
});

describe("not us", () => {
  test("twice by the same member counts once", () => {
    const first = heard(sayNotUs(caseIn("on-agenda"), [], partner, false));
    const second = heard(
      sayNotUs(caseIn("on-agenda"), [first.response], { ...partner, id: "said-2" }, false),
    );
    expect(second).toEqual({ response: first.response, again: true });
    expect(notUsCount([first.response, { ...first.response, id: "said-3" }], [])).toBe(1);
  });

  test("changes into an offer: who offers later is no longer counted", () => {
    const { response } = heard(sayNotUs(caseIn("on-agenda"), [], partner, false));
    const other: Response = { ...response, id: "said-2", owner: "other" };
    expect(notUsCount([response, other], ["partner"])).toBe(1);
  });

  test("is not taken from somebody whose offer stands", () => {
    expect(sayNotUs(caseIn("on-agenda"), [], partner, true)).toMatchObject({
      refusal: { code: "case-you-offered" },
    });
  });
});

describe("answering a question", () => {
  test("the first answer counts; the second person is told who answered", () => {
    const first = heard(answer(caseIn("on-agenda"), question(), "holder", "Yes, mornings."));
    expect(first.response).toMatchObject({ status: "answered", answeredBy: "holder" });
    expect(first.response.text).toEqual({ words: question().text?.words, answer: "Yes, mornings." });
    expect(answer(caseIn("on-agenda"), first.response, "chair", "No.")).toEqual({
      ok: false,
      refusal: { code: "question-answered", by: "holder" },
    });
  });

  test("the same answer again changes nothing", () => {
    const { response } = heard(answer(caseIn("on-agenda"), question(), "holder", "Yes."));
    expect(heard(answer(caseIn("on-agenda"), response, "holder", "Yes."))).toEqual({ response, again: true });
  });

  test("a question asked before the case was deferred can still be answered, one of a closed case not", () => {
    expect(answer(caseIn("deferred"), question(), "holder", "Yes.").ok).toBe(true);
    expect(answer(caseIn("closed"), question(), "holder", "Yes.")).toMatchObject({
      refusal: { code: "case-is-closed" },
    });
  });
});
