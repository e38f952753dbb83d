import { expect, test } from "@jest/globals";
import { check } from "../../../src/bench/checker/check.js";
import type { Deed, Log, Seen } from "../../../src/bench/checker/log.js";
import { RULE_WORDS } from "../../../src/bench/checker/words.js";
import { deed, goodLog, on, seen } from "./good-log.js";

/** Which rules a log breaks, each once. */
const rulesOf = (log: Log) => [...new Set(check(log).map(({ rule }) => rule))];

const withSeen = (...more: Seen[]): Log => ({ ...goodLog(), seen: [...goodLog().seen, ...more] });
const withDeeds = (...more: Deed[]): Log => ({ ...goodLog(), deeds: [...goodLog().deeds, ...more] });
const withoutSeen = (gone: (one: Seen) => boolean): Log => ({
  ...goodLog(),
  seen: goodLog().seen.filter((one) => !gone(one)),
});
const withoutDeeds = (gone: (one: Deed) => boolean, log = goodLog()): Log => ({
  ...log,
  deeds: log.deeds.filter((one) => !gone(one)),
});
const card = (name: string, to?: string) => (one: Seen) =>
  one.card === name && (to === undefined || one.to === to);

test("in a good log nothing is found", () => {
  expect(check(goodLog())).toEqual([]);
});

const meeting = (day: string, time: string, start: string, at: string): Deed =>
  deed(day, time, "", {
    did: "meeting",
    meeting: "NAV-2611",
    series: "nav",
    start: on(start, at),
    end: on(start, at),
    state: "ahead",
  });

/** A planted violation for every rule: what is planted, and the rules that must see it. */
const planted: Record<string, { log: Log; also?: string[] }> = {
  twice: {
    log: withSeen(seen("2026-11-20", "12:00", "channel:nav", "meetings.summary", "NAV-2611 · summary")),
  },
  "quiet-hours": {
    log: withSeen(seen("2026-11-24", "19:00", "holder", "offers.news", "NAV-2611-01-O1 · accepted")),
  },
  "quiet-hours-channel": {
    log: withSeen(seen("2026-11-22", "12:00", "channel:nav", "meetings.schedule", "NAV · dates")),
  },
  "to-the-paused": {
    log: withDeeds(deed("2026-11-29", "12:00", "partner", { did: "paused", until: "2026-12-01" })),
  },
  "call-to-the-paused": {
    log: withDeeds(deed("2026-11-03", "12:00", "police", { did: "paused", until: "2026-11-05" })),
  },
  "news-to-the-paused": {
    log: withDeeds(deed("2026-11-26", "09:00", "partner", { did: "paused", until: "2026-11-27" })),
    also: ["connection-missing"],
  },
  "soon-not-told": {
    log: withDeeds(meeting("2026-11-17", "19:00", "2026-11-18", "07:30")),
    // It begins where nobody was looking: what came by then is not what is seen here.
    also: ["call-missing", "agenda-missing", "case-card-missing", "reminder-missing"],
  },
  "outside-not-told": {
    log: withDeeds(
      deed("2026-11-10", "19:00", "chair", { did: "case-decided", case: "NAV-2611-01", as: "outside" }),
    ),
    also: ["after-the-answer"],
  },
  "to-the-gone": {
    log: withDeeds(deed("2026-11-15", "12:00", "police", { did: "left" })),
  },
  "more-than-one-chase-a-day": {
    log: withSeen(
      seen("2026-11-30", "10:00", "partner", "offers.ask-started", "NAV-2611-01-O9 · has it started?"),
    ),
  },
  "more-than-three-chases": {
    log: withSeen(
      ...["2026-11-17", "2026-11-24", "2026-11-26", "2026-11-27"].map((day) =>
        seen(day, "09:00", "chair", "plan.nudge", "NAV-2611-01-A7 · was due"),
      ),
    ),
  },
  "after-the-answer": {
    log: withSeen(
      seen(
        "2026-12-03",
        "09:00",
        "partner",
        "offers.nudge",
        "NAV-2611-01-O1 · the person is waiting to hear from you",
      ),
    ),
  },
  "contacted-before-yes": {
    log: withSeen(
      seen("2026-11-19", "10:00", "partner", "offers.connection", "NAV-2611-01-O1 · the person said yes"),
    ),
  },
  "left-out-saw-the-case": {
    log: withSeen(seen("2026-11-16", "12:00", "police", "cases.ping", "NAV-2611-01 · could you help?")),
  },
  "digest-empty": { log: withSeen(seen("2026-11-30", "09:00", "police", "digest.weekly", "Your week")) },
  "digest-twice-in-a-week": {
    log: withSeen(seen("2026-11-17", "09:00", "police", "digest.weekly", "Your week\nNAV-2611")),
  },
  "digest-missing": { log: withoutSeen(card("digest.weekly", "partner")) },
  "capacity-not-asked": {
    log: withDeeds(
      deed("2026-11-02", "09:01", "", {
        did: "meeting",
        meeting: "NAV-2612",
        series: "nav",
        start: on("2026-12-16", "10:00"),
        end: on("2026-12-16", "11:00"),
        state: "ahead",
      }),
    ),
    also: ["call-missing", "agenda-missing", "reminder-missing", "digest-missing"],
  },
  "call-missing": { log: withoutSeen(card("meetings.call-dm", "police")) },
  "draft-nudge-missing": { log: withoutSeen(card("meetings.nudge")) },
  "agenda-missing": { log: withoutSeen(card("meetings.agenda")) },
  "case-card-missing": { log: withoutSeen(card("cases.agenda")) },
  "chair-not-asked": {
    log: withoutDeeds(({ did }) => did === "case-decided"),
    also: ["digest-missing"],
  },
  "reminder-missing": { log: withoutSeen(card("meetings.reminder-chair")) },
  "notice-missing": {
    log: withDeeds(
      deed("2026-11-18", "09:30", "", {
        did: "meeting",
        meeting: "NAV-2611",
        series: "nav",
        start: on("2026-11-18", "14:00"),
        end: on("2026-11-18", "15:00"),
        state: "ahead",
      }),
    ),
  },
  "sign-off-not-asked": { log: withoutSeen(card("meetings.sign-off")) },
  "follow-up-missing": { log: withoutSeen(card("plan.follow-up")) },
  "summary-missing": { log: withoutSeen(card("meetings.summary")) },
  "answers-not-asked": { log: withoutSeen(card("cases.answers-nudge")) },
  "review-missing": {
    log: { ...withoutDeeds(({ did }) => did === "case-closed"), to: on("2027-01-29", "18:00") },
  },
  "connection-missing": { log: withoutSeen(card("offers.connection")) },
  "partner-not-asked": { log: withoutSeen(card("offers.nudge")) },
  "no-reply-not-told": {
    log: withoutDeeds(({ did }) => ["partner-said", "help-started", "case-closed"].includes(did)),
    also: ["partner-not-asked", "digest-missing", "day-21-not-warned"],
  },
  "watch-holder-not-told": {
    log: {
      ...withoutDeeds(({ did }) => ["help-started", "case-closed"].includes(did)),
      to: on("2027-01-08", "18:00"),
    },
    also: ["watch-chair-not-told", "overdue-and-nobody-told", "day-21-not-warned"],
  },
  "watch-chair-not-told": {
    log: {
      ...withoutDeeds(
        ({ did }) => ["help-started", "case-closed"].includes(did),
        withSeen(seen("2026-12-22", "09:00", "holder", "cases.watch", "NAV-2611-01 · nothing has changed")),
      ),
      to: on("2027-01-08", "18:00"),
    },
    also: ["day-21-not-warned"],
  },
  "day-21-not-warned": { log: withoutDeeds(({ did }) => did === "help-started" || did === "case-closed") },
  "details-not-asked": { log: { ...goodLog(), to: on("2027-02-12", "18:00") } },
  "overdue-and-nobody-told": {
    log: {
      ...goodLog(),
      deeds: goodLog().deeds.map((one) =>
        one.did === "action-over" ? { ...one, at: on("2026-12-08", "10:00") } : one,
      ),
      seen: goodLog().seen.filter(
        ({ card: name, at }) =>
          name !== "plan.nudge" && (at < on("2026-11-23", "09:00") || name === "digest.weekly"),
      ),
    },
    also: ["answers-not-asked", "connection-missing", "partner-not-asked", "digest-missing"],
  },
};

test.each(Object.keys(RULE_WORDS))("a planted violation is found: %s", (rule) => {
  const { log, also = [] } = planted[rule] ?? { log: goodLog() };
  const found = rulesOf(log);
  expect(found).toContain(rule);
  // What was planted breaks this rule, and others only where it must.
  expect(found.filter((one) => one !== rule && !also.includes(one))).toEqual([]);
});

test("what is found says when, to whom and what, in words", () => {
  const [one] = check(withoutSeen(card("offers.connection")));
  expect(one).toEqual({
    rule: "connection-missing",
    at: on("2026-11-26", "10:00"),
    to: "partner",
    what: "that the person said yes to NAV-2611-01-O1, due Thu 26 Nov 2026, 10:00",
  });
});

/** What the rule on quiet hours lets through, and what it does not although it looks like it. */
const NOTICE = "NAV-2611 · has moved";
test.each<[string, Deed[], Seen, string[]]>([
  [
    "a date moved in the evening to the next morning before eight",
    [meeting("2026-11-17", "19:00", "2026-11-18", "07:30")],
    seen("2026-11-17", "19:00", "channel:nav", "meetings.moved", NOTICE),
    [],
  ],
  [
    "a date moved at a weekend to a day after it",
    [meeting("2026-11-14", "12:00", "2026-11-19", "10:00")],
    seen("2026-11-14", "12:00", "channel:nav", "meetings.moved", NOTICE),
    ["quiet-hours-channel"],
  ],
  [
    "what came of an urgent case, in the evening, in a pause",
    [
      deed("2026-11-10", "18:00", "holder", { did: "paused", until: "2026-11-11" }),
      deed("2026-11-10", "19:00", "chair", { did: "case-decided", case: "NAV-2611-01", as: "outside" }),
    ],
    seen("2026-11-10", "19:00", "holder", "cases.told", "NAV-2611-01 · urgent"),
    [],
  ],
  [
    "other news of a case, in the evening",
    [deed("2026-11-10", "19:00", "chair", { did: "case-decided", case: "NAV-2611-01", as: "deferred" })],
    seen("2026-11-10", "19:00", "holder", "cases.told", "NAV-2611-01 · deferred"),
    ["quiet-hours"],
  ],
  [
    "a warning of an identifier, at night",
    [],
    seen("2026-11-10", "23:00", "holder", "meetings.identifier", "NAV · an identifier"),
    [],
  ],
  [
    "an offer's news during somebody else's meeting in the evening",
    [deed("2026-11-19", "19:00", "chair", { did: "meeting-started", meeting: "NAV-2611" })],
    seen("2026-11-19", "19:00", "holder", "offers.recorded", "NAV-2611-01-O2 · recorded"),
    ["quiet-hours"],
  ],
  [
    "the controls of a meeting, to whoever runs it in their pause",
    [
      deed("2026-11-18", "08:00", "chair", { did: "paused", until: "2026-11-18" }),
      deed("2026-11-18", "10:01", "chair", { did: "meeting-started", meeting: "NAV-2611" }),
    ],
    seen("2026-11-18", "10:10", "chair", "meetings.two-minutes", "NAV-2611-01 · two minutes · NAV-2611"),
    [],
  ],
])("%s", (_name, deeds, message, found) => {
  const log = withDeeds(...deeds);
  const both = rulesOf({ ...log, seen: [...log.seen, message] });
  const hours = both.filter((rule) => /quiet|paused/.test(rule));
  expect(hours).toEqual(found);
});

test("what is owed to somebody who is away comes when they are back, or is missed", () => {
  const away = deed("2026-11-26", "09:00", "partner", { did: "paused", until: "2026-11-27" });
  const late = seen("2026-11-30", "08:00", "partner", "offers.connection", "NAV-2611-01-O1 · said yes");
  const without = goodLog().seen.filter(({ card: name }) => name !== "offers.connection");
  const base = withDeeds(away);
  expect(rulesOf({ ...base, seen: without })).toContain("connection-missing");
  expect(rulesOf({ ...base, seen: [...without, late] })).toEqual([]);
});
