import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../cards/card-types.js";
import { actionCard, mineCard, nudgeCard, stuckCard } from "../../cards/plan/action-card.js";
import type { ActionFacts } from "../../cards/plan/action-facts.js";
import { type FollowUpFacts, followUpCard } from "../../cards/plan/follow-up-card.js";
import { toMessage } from "../../cards/render/block-kit.js";
import { toText } from "../../cards/render/plain.js";
import { assertAdaptive } from "../../cards/render/validate.js";

/** As long as the forms allow, of signs that cost the most on each platform. */
const WORST = ['"', "{", "<", "&", "🌱", "*", "\\"].map((sign) => sign.repeat(500 / sign.length));

function fits(card: Card): string {
  assertAdaptive(card);
  toMessage(card);
  return toText(card);
}

function followUp(what: string, n: number): FollowUpFacts {
  const who = `Bea Quill, The ${"Long Name ".repeat(7)}Allotment`;
  return {
    case: "NAV-2612-03",
    caseId: "3b8f2f10-8f2b-4a6e-9a51-1d3d5c1f0a78",
    ended: false,
    turn: "Your turn: ask the person, by Wed 23 Dec",
    chair: "Sam Hollis",
    offers: Array.from({ length: n }, (_, i) => ({
      ...{ ref: `NAV-2612-03-O${i + 1}`, who, what, starts: "this week", conditions: what.slice(0, 300) },
      ...{ status: "with the person", turn: "Your turn: ask the person, by Wed 23 Dec", open: true },
    })),
    actions: Array.from({ length: n }, (_, i) => ({
      ...{ ref: `NAV-2612-03-A${i + 1}`, who, what: what.slice(0, 400), by: "Wed 23 Dec", status: "open" },
    })),
    gaps: Array.from({ length: n }, (_, i) => ({ ref: `NAV-2612-03-G${i + 1}`, need: "Housing" })),
    answerPages: Math.ceil(n / 6),
  };
}

describe("the follow-up", () => {
  test.each(WORST)("fits both platforms however long it is, and shows everything on some page %#", (what) => {
    const facts = followUp(what, 8);
    const seen = [0, 1, 2, 3, 4].map((page) => fits(followUpCard(facts, page))).join("\n");
    for (const { ref } of [...facts.offers, ...facts.actions, ...facts.gaps])
      expect(seen.includes(ref)).toBe(true);
    for (const { ref } of facts.offers) expect(seen).toMatch(`${ref.slice(-2)}, from Bea Quill`);
  });

  test("says what to ask, in plain questions, and that nobody is contacted before yes", () => {
    const text = fits(followUpCard(followUp("A plot", 2), 0));
    expect(text).toContain("Which of these would help you most right now?");
    expect(text).toContain("O1, from Bea Quill");
    expect(text).toContain("Nobody is contacted before the person says yes.");
  });

  test("without offers it says so, with next steps and no form for answers", () => {
    const text = fits(
      followUpCard({ ...followUp("", 0), turn: "Your turn: tell the person, by Wed 23 Dec" }, 0),
    );
    expect(text).toContain("Nobody could offer anything this time.");
    expect(text).toContain("Sam Hollis");
    expect(text).toContain("Bring it back to the agenda");
    expect(text).not.toContain("What did the person say?");
  });

  test("of a case that has ended has nothing to press", () => {
    expect(followUpCard({ ...followUp("A plot", 1), ended: true }, 0).actions).toBeUndefined();
  });
});

describe("actions", () => {
  const action = (what: string, status: ActionFacts["status"]): ActionFacts => ({
    ...{
      id: "a",
      ref: "NAV-2612-03-A1",
      caseId: "c",
      caseRef: "NAV-2612-03",
      status,
      what: what.slice(0, 400),
    },
    ...{
      result: what.slice(0, 300),
      by: "Wed 9 Dec",
      next: { owner: "owner", step: "do-it", by: "Wed 9 Dec" },
    },
    ...{ owner: { name: "Bea Quill", organisation: "The allotment group" }, addedBy: "Sam Hollis" },
    ...{ handedTo: "Noor Vance", from: "Jo Marlow", ended: false },
  });

  test.each(WORST)("every card fits both platforms %#", (what) => {
    for (const status of ["open", "done", "no-longer-possible", "not-done", "handed-over"] as const) {
      const facts = action(what, status);
      for (const card of [
        actionCard(facts),
        nudgeCard(facts),
        stuckCard(facts, "chair"),
        stuckCard(facts, "case-holder"),
      ]) {
        fits(card);
      }
      fits(
        mineCard(
          Array.from({ length: 12 }, () => facts),
          1,
        ),
      );
    }
  });

  test("nothing to press on one that is closed", () => {
    expect(actionCard(action("Ring", "done")).actions).toBeUndefined();
    expect(actionCard(action("Ring", "open")).actions).toHaveLength(3);
  });
});
