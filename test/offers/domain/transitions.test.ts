import { describe, expect, test } from "@jest/globals";
import { answerOffer, changeMind } from "../../../src/offers/domain/agreement.js";
import { answerLoop, endHelp, startHelp } from "../../../src/offers/domain/help.js";
import {
  confirmOffer,
  type Decide,
  editOffer,
  isSameOffer,
  makeOffer,
  putToPerson,
  withdrawOffer,
} from "../../../src/offers/domain/transitions.js";
import type { Offer, OfferStatus } from "../../../src/offers/domain/types.js";
import { clock, LATER, NOW, offer, STATUSES } from "./given.js";

const words = { need: "housing", starts: "month", what: "Help with the tenancy" } as const;

const PRESSES: Record<string, (given: Offer) => Decide> = {
  edit: (given) => editOffer(given, words, LATER),
  "put to person": (given) => ({ ok: true, value: putToPerson(given, LATER, clock) }),
  "says yes": (given) => answerOffer(given, { said: "yes" }, LATER, clock),
  "says no": (given) => answerOffer(given, { said: "no" }, LATER, clock),
  "changed mind": (given) => changeMind(given, {}, LATER, clock),
  accepted: (given) => answerLoop(given, { answer: "accepted" }, LATER, clock),
  "no capacity": (given) => answerLoop(given, { answer: "no-capacity", reason: "full" }, LATER, clock),
  started: (given) => startHelp(given, LATER, clock),
  helped: (given) => endHelp(given, { outcome: "helped" }, LATER, clock),
  withdraw: (given) => withdrawOffer(given, LATER, clock),
};

/** `=` nothing changes; `!` refused with this code; else the status that follows. In the order of PRESSES. */
const TABLE: Record<OfferStatus, readonly string[]> = {
  made: ["made", "put-to-person", "!offer-not-with-person", "!offer-not-with-person", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "withdrawn"],
  standby: ["standby", "=", "!offer-not-with-person", "!offer-not-with-person", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "withdrawn"],
  withdrawn: ["!offer-withdrawn", "=", "!offer-withdrawn", "!offer-withdrawn", "!offer-withdrawn", "!offer-withdrawn", "!offer-withdrawn", "!offer-withdrawn", "!offer-withdrawn", "="],
  "put-to-person": ["put-to-person", "=", "contacted", "no", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "withdrawn"],
  no: ["!offer-edit-too-late", "=", "contacted", "=", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "withdrawn"],
  "not-now": ["!offer-edit-too-late", "=", "contacted", "no", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "withdrawn"],
  "something-else": ["!offer-edit-too-late", "=", "contacted", "no", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "!offer-not-contacted", "withdrawn"],
  contacted: ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "no", "accepted", "no-capacity", "started", "helped", "withdrawn"],
  accepted: ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "no", "=", "no-capacity", "started", "helped", "withdrawn"],
  "waiting-list": ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "no", "accepted", "no-capacity", "started", "helped", "withdrawn"],
  "needs-information": ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "no", "accepted", "no-capacity", "started", "helped", "withdrawn"],
  "could-not-reach": ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "no", "accepted", "no-capacity", "started", "helped", "withdrawn"],
  "no-capacity": ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "!offer-declined-by-partner", "!offer-declined-by-partner", "=", "!offer-declined-by-partner", "!offer-declined-by-partner", "!offer-declined-by-partner"],
  "not-suitable": ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "!offer-declined-by-partner", "!offer-declined-by-partner", "!offer-declined-by-partner", "!offer-declined-by-partner", "!offer-declined-by-partner", "!offer-declined-by-partner"],
  started: ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "!offer-help-started", "=", "!offer-help-started", "=", "helped", "!offer-help-started"],
  helped: ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "=", "!offer-help-ended"],
  partly: ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "helped", "!offer-help-ended"],
  "not-helped": ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "helped", "!offer-help-ended"],
  "person-stopped": ["!offer-edit-too-late", "=", "=", "!offer-already-contacted", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "!offer-help-ended", "helped", "!offer-help-ended"],
};

describe("what may follow what", () => {
  const cases = STATUSES.flatMap((status) =>
    Object.keys(PRESSES).map((press, index) => ({ status, press, then: TABLE[status][index] ?? "" })),
  );
  test.each(cases)("given $status, when $press, then $then", ({ status, press, then }) => {
    const given = offer(status);
    const decided = PRESSES[press]?.(given);
    if (decided === undefined) throw new Error(press);
    if (then.startsWith("!")) return expect(decided).toEqual({ ok: false, refusal: { code: then.slice(1) } });
    if (!decided.ok) throw new Error(decided.refusal.code);
    if (then === "=") return expect(decided.value).toEqual({ state: given, events: [] });
    expect(decided.value.state.status).toBe(then);
    expect(decided.value.events.length).toBeGreaterThan(0);
    return expect(decided.value.state.changes).toBe(given.changes + 1);
  });

  test.each(STATUSES)("given %s, any press done twice changes nothing the second time", (status) => {
    for (const [press, run] of Object.entries(PRESSES)) {
      const first = run(offer(status));
      if (!first.ok) continue;
      const second = run(first.value.state);
      expect({ press, again: second }).toEqual({ press, again: { ok: true, value: { state: first.value.state, events: [] } } });
    }
  });

  test("nothing of the old state is carried into the new one", () => {
    const accepted = answerLoop(offer("waiting-list"), { answer: "accepted" }, LATER, clock);
    expect(accepted.ok && accepted.value.state).not.toHaveProperty("weeks");
  });
});

describe("making an offer", () => {
  const from = { id: "o", ref: "NAV-2612-03-O2", area: "a", series: "s", caseId: "c", owner: "m", organisation: "g" };

  test("before the follow-up it waits for the meeting", () => {
    expect(makeOffer(from, words, false, NOW).state.status).toBe("made");
  });

  test("once the case is with the person it goes straight to the case holder", () => {
    const { state, events } = makeOffer(from, words, true, NOW);
    expect(state).toMatchObject({ status: "put-to-person", at: NOW });
    expect(events.map((event) => event.type)).toEqual(["offer-made", "offer-put-to-person"]);
  });

  test("the same need and words are the same offer, however they are spaced", () => {
    const given = offer("made", { need: "housing", text: { what: "Help with the tenancy" } });
    expect(isSameOffer(given, { ...words, what: "help  with the Tenancy " })).toBe(true);
    expect(isSameOffer(given, { ...words, need: "social-care" })).toBe(false);
    expect(isSameOffer(offer("withdrawn", { need: "housing", text: { what: words.what } }), words)).toBe(false);
  });

  test("what somebody recorded is confirmed by the offerer, also by putting it in better words", () => {
    const recorded = offer("made", { recordedBy: "chair" });
    const confirmed = confirmOffer(recorded, LATER);
    expect(confirmed.ok && confirmed.value.state.confirmedAt).toBe(LATER);
    const edited = editOffer(recorded, words, LATER);
    expect(edited.ok && edited.value.state.confirmedAt).toBe(LATER);
  });
});

describe("who has to hear of a withdrawn offer", () => {
  test.each([
    ["made", "unseen"],
    ["put-to-person", "told"],
    ["not-now", "told"],
    ["contacted", "agreed"],
    ["accepted", "agreed"],
  ] as const)("given %s, it had come as far as %s", (status, after) => {
    const decided = withdrawOffer(offer(status), LATER, clock);
    expect(decided.ok && decided.value.state).toMatchObject({ status: "withdrawn", after });
  });
});

describe("an outcome", () => {
  test("that helped has started, even if nobody had said so", () => {
    const decided = endHelp(offer("accepted"), { outcome: "partly" }, LATER, clock);
    expect(decided.ok && decided.value.events.map((event) => event.type)).toEqual(["offer-started", "offer-outcome"]);
    expect(decided.ok && decided.value.state).toMatchObject({ startedAt: LATER });
  });

  test("of a person who stopped before it began has no start", () => {
    const decided = endHelp(offer("accepted"), { outcome: "person-stopped" }, LATER, clock);
    expect(decided.ok && decided.value.state).not.toHaveProperty("startedAt");
  });

  test("can be put right, and keeps the day help started", () => {
    const decided = endHelp(offer("helped"), { outcome: "partly", words: "Twice a week" }, LATER, clock);
    expect(decided.ok && decided.value.state).toMatchObject({ status: "partly", startedAt: NOW });
  });
});
