import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plusMinutes } from "../../../src/kernel/instant.js";
import { agreementOf, answerOffer, changeMind } from "../../../src/offers/domain/agreement.js";
import { chaseMoments } from "../../../src/offers/domain/due.js";
import { answerLoop, endHelp, startHelp } from "../../../src/offers/domain/help.js";
import {
  chaseOffer,
  confirmOffer,
  type Decide,
  editOffer,
  makeOffer,
  putToPerson,
  withdrawOffer,
} from "../../../src/offers/domain/transitions.js";
import { AGREEMENTS, HELP_OUTCOMES, type Offer } from "../../../src/offers/domain/types.js";
import { clock, LATER, NOW, offer } from "./given.js";

describe("the person's answer", () => {
  test("a yes contacts the partner, in the same moment", () => {
    const decided = answerOffer(offer("put-to-person"), { said: "yes" }, LATER, clock);
    expect(decided.ok && decided.value.events.map((event) => event.type)).toEqual([
      "offer-answered",
      "offer-contacted",
    ]);
    expect(decided.ok && decided.value.state).toMatchObject({
      status: "contacted",
      contactedAt: LATER,
      yeses: 1,
    });
  });

  test("a no can become a yes, and each yes is counted", () => {
    const no = answerOffer(offer("contacted"), { said: "no" }, LATER, clock);
    expect(no.ok).toBe(false);
    const changed = changeMind(offer("contacted"), { words: "Too soon" }, LATER, clock);
    if (!changed.ok) throw new Error(changed.refusal.code);
    expect(changed.value.state).toMatchObject({
      status: "no",
      contactedAt: NOW,
      text: { personSaid: "Too soon" },
    });
    const again = answerOffer(changed.value.state, { said: "yes" }, LATER, clock);
    expect(again.ok && again.value.state).toMatchObject({
      status: "contacted",
      contactedAt: LATER,
      yeses: 2,
    });
  });

  test("not yet spoken keeps the question open and is not the same as no word at all", () => {
    const decided = answerOffer(offer("put-to-person"), { said: "not-yet-spoken" }, LATER, clock);
    if (!decided.ok) throw new Error(decided.refusal.code);
    expect(decided.value.state.status).toBe("put-to-person");
    expect(agreementOf(decided.value.state)).toBe("not-yet-spoken");
    expect(agreementOf(offer("put-to-person"))).toBeUndefined();
  });

  test("the same answer with other words is kept", () => {
    const given = offer("no");
    const decided = answerOffer(given, { said: "no", words: "Prefers a men's group" }, LATER, clock);
    expect(decided.ok && decided.value.events).toHaveLength(1);
  });
});

type Press = (offer: Offer, now: string) => Decide;
const PRESSES: readonly (readonly [string, Press])[] = [
  ["put", (given, now) => ({ ok: true, value: putToPerson(given, now, clock) })],
  ...AGREEMENTS.map(
    (said) =>
      [said, (given, now) => answerOffer(given, { said }, now, clock)] as const satisfies readonly [
        string,
        Press,
      ],
  ),
  ["changed-mind", (given, now) => changeMind(given, {}, now, clock)],
  ["accepted", (given, now) => answerLoop(given, { answer: "accepted" }, now, clock)],
  ["needs-information", (given, now) => answerLoop(given, { answer: "needs-information" }, now, clock)],
  ["could-not-reach", (given, now) => answerLoop(given, { answer: "could-not-reach" }, now, clock)],
  ["waiting-list", (given, now) => answerLoop(given, { answer: "waiting-list", weeks: 3 }, now, clock)],
  ["no-capacity", (given, now) => answerLoop(given, { answer: "no-capacity", reason: "full" }, now, clock)],
  [
    "not-suitable",
    (given, now) => answerLoop(given, { answer: "not-suitable", reason: "too far" }, now, clock),
  ],
  ["started", (given, now) => startHelp(given, now, clock)],
  ...HELP_OUTCOMES.map(
    (outcome) =>
      [outcome, (given, now) => endHelp(given, { outcome }, now, clock)] as const satisfies readonly [
        string,
        Press,
      ],
  ),
  ["withdraw", (given, now) => withdrawOffer(given, now, clock)],
  ["confirm", (given, now) => confirmOffer(given, now)],
  ["edit", (given, now) => editOffer(given, { need: "housing", starts: "month", what: "A visit" }, now)],
  ["clock", (given, now) => ({ ok: true, value: chaseOffer(given, chaseMoments(given, clock), now, clock) })],
];

describe("nobody is contacted before yes", () => {
  test("no sequence of presses leads to a contacted partner without a yes before it", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(PRESSES.length - 1), { maxLength: 40 }), fc.boolean(), (presses, late) => {
        const from = {
          id: "o",
          ref: "R",
          area: "a",
          series: "s",
          caseId: "c",
          owner: "m",
          organisation: "g",
        };
        let state: Offer = makeOffer(
          from,
          { need: "housing", starts: "month", what: "A visit" },
          late,
          NOW,
        ).state;
        let now = NOW;
        let yeses = 0;
        for (const index of presses) {
          const [name, press] = PRESSES[index] ?? [];
          if (!press) throw new Error("no press");
          now = plusMinutes(now, 60 * 24 * 3);
          const decided = press(state, now);
          if (!decided.ok) continue;
          if (decided.value.events.some((event) => event.type === "offer-contacted")) {
            yeses += 1;
            expect(name).toBe("yes");
          }
          state = decided.value.state;
          if ("contactedAt" in state) expect(yeses).toBeGreaterThan(0);
          if ("nudges" in state && state.nudges > 0) expect(yeses).toBeGreaterThan(0);
          expect(state.yeses).toBe(yeses);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
