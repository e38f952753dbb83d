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

const all = (code: string, times: number): string[] => Array.from({ length: times }, () => code);
const unspoken = [...all("!offer-not-with-person", 2), ...all("!offer-not-contacted", 5), "withdrawn"];
const answered = ["!offer-edit-too-late", "="];
const declinable = [...answered, "contacted", "no", ...all("!offer-not-contacted", 5), "withdrawn"];
const agreed = [...answered, "=", "!offer-already-contacted"];
const engaged = [...agreed, "no", "accepted", "no-capacity", "started", "helped", "withdrawn"];
const ended = [...agreed, ...all("!offer-help-ended", 4), "helped", "!offer-help-ended"];
const turnedDown = [...agreed, ...all("!offer-declined-by-partner", 6)];

/** `=` nothing changes; `!` refused with this code; else the status that follows. In the order of PRESSES. */
const TABLE: Record<OfferStatus, readonly string[]> = {
  made: ["made", "put-to-person", ...unspoken],
  standby: ["standby", "=", ...unspoken],
  withdrawn: ["!offer-withdrawn", "=", ...all("!offer-withdrawn", 7), "="],
  "put-to-person": [
    "!offer-need-told",
    "=",
    "contacted",
    "no",
    ...all("!offer-not-contacted", 5),
    "withdrawn",
  ],
  no: declinable.with(3, "="),
  "not-now": declinable,
  "something-else": declinable,
  contacted: engaged,
  accepted: engaged.with(5, "="),
  "waiting-list": engaged,
  "needs-information": engaged,
  "could-not-reach": engaged,
  "no-capacity": turnedDown.with(6, "="),
  "not-suitable": turnedDown,
  started: [
    ...agreed,
    "!offer-help-started",
    "=",
    "!offer-help-started",
    "=",
    "helped",
    "!offer-help-started",
  ],
  helped: ended.with(8, "="),
  partly: ended,
  "not-helped": ended,
  "person-stopped": ended,
};

describe("what may follow what", () => {
  const cases = STATUSES.flatMap((status) =>
    Object.keys(PRESSES).map((press, index) => ({ status, press, follows: TABLE[status][index] ?? "" })),
  );
  test.each(cases)("given $status, when $press, then $follows", ({ status, press, follows }) => {
    const given = offer(status);
    const decided = PRESSES[press]?.(given);
    if (decided === undefined) throw new Error(press);
    if (follows.startsWith("!"))
      return expect(decided).toEqual({ ok: false, refusal: { code: follows.slice(1) } });
    if (!decided.ok) throw new Error(decided.refusal.code);
    if (follows === "=") return expect(decided.value).toEqual({ state: given, events: [] });
    expect(decided.value.state.status).toBe(follows);
    expect(decided.value.events.length).toBeGreaterThan(0);
    return expect(decided.value.state.changes).toBe(given.changes + 1);
  });

  test.each(STATUSES)("given %s, any press done twice changes nothing the second time", (status) => {
    for (const [press, run] of Object.entries(PRESSES)) {
      const first = run(offer(status));
      if (!first.ok) continue;
      const second = run(first.value.state);
      expect({ press, again: second }).toEqual({
        press,
        again: { ok: true, value: { state: first.value.state, events: [] } },
      });
    }
  });

  test("nothing of the old state is carried into the new one", () => {
    const accepted = answerLoop(offer("waiting-list"), { answer: "accepted" }, LATER, clock);
    expect(accepted.ok && accepted.value.state).not.toHaveProperty("weeks");
  });
});

describe("making an offer", () => {
  const from = {
    id: "o",
    ref: "NAV-2612-03-O2",
    area: "a",
    series: "s",
    caseId: "c",
    owner: "m",
    organisation: "g",
  };

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
    expect(isSameOffer(offer("withdrawn", { need: "housing", text: { what: words.what } }), words)).toBe(
      false,
    );
  });

  test("what somebody recorded is confirmed by the offerer, also by putting it in better words", () => {
    const recorded = offer("made", { recordedBy: "chair" });
    const confirmed = confirmOffer(recorded, LATER);
    expect(confirmed.ok && confirmed.value.state.confirmedAt).toBe(LATER);
    const edited = editOffer(recorded, words, LATER);
    expect(edited.ok && edited.value.state.confirmedAt).toBe(LATER);
  });
});

test("with the person already, an offer is put in other words, but for no other need", () => {
  const given = offer("put-to-person");
  const edited = editOffer(given, { ...words, need: given.need }, LATER);
  expect(edited.ok && edited.value.state).toMatchObject({
    status: "put-to-person",
    text: { what: words.what },
  });
  expect(editOffer(given, { ...words, what: given.text.what }, LATER)).toEqual({
    ok: false,
    refusal: { code: "offer-need-told" },
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
    expect(decided.ok && decided.value.events.map((event) => event.type)).toEqual([
      "offer-started",
      "offer-outcome",
    ]);
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
