import type { Deed, Log, Seen, Settings, What } from "../../../src/bench/checker/log.js";

/** Six weeks of one small MDT in which all is as it should be. Made by hand: nothing of the product has a part in it. */

export const SETTINGS: Settings = {
  callDays: 10,
  nudgeDays: 7,
  cutOffDays: 5,
  cutOffTime: "17:00",
  agendaDays: 3,
  reminderDays: 1,
  morning: "09:00",
  followUpMinutes: 15,
  summaryDays: 2,
  answerNudgeDays: [5, 10, 15],
  contactNudgeDays: [2, 5, 10],
  reviewWeeks: 8,
};

/** Winter, so wall time is UTC. */
export const on = (day: string, time: string) => `${day}T${time}:00.000Z`;

export function deed(day: string, time: string, who: string, what: What): Deed {
  return { at: on(day, time), who, ...what };
}

export function seen(day: string, time: string, to: string, card: string, text: string): Seen {
  return {
    key: `${card} ${text.split("\n")[0]} ${day} ${to}`,
    to,
    card,
    at: on(day, time),
    text,
    updates: [],
  };
}

const WORDS = "The person worries about money day and night since the";

/** The meeting is on Wednesday 18 November 2026 at 10:00; the log begins on the 2nd. */
export function goodLog(): Log {
  const deeds: Deed[] = [
    deed("2026-11-02", "09:00", "chair", {
      did: "series",
      series: "nav",
      code: "NAV",
      zone: "Europe/London",
      chair: "chair",
      deputy: undefined,
      settings: SETTINGS,
    }),
    ...["chair", "holder", "partner", "police"].map((who) =>
      deed("2026-11-02", "09:00", who, {
        did: "joined",
        series: "nav",
        organisation: `${who}-house`,
        brings: true,
      }),
    ),
    deed("2026-11-02", "09:00", "", {
      did: "meeting",
      meeting: "NAV-2611",
      series: "nav",
      start: on("2026-11-18", "10:00"),
      end: on("2026-11-18", "11:00"),
      state: "ahead",
    }),
    deed("2026-11-02", "09:00", "partner", { did: "service", service: "walks" }),
    deed("2026-11-04", "11:00", "holder", { did: "draft", draft: "d1", series: "nav" }),
    deed("2026-11-09", "12:00", "holder", {
      did: "case-sent",
      case: "NAV-2611-01",
      draft: "d1",
      series: "nav",
      meeting: "NAV-2611",
      late: false,
      excluded: ["police-house"],
      words: WORDS,
    }),
    deed("2026-11-09", "14:00", "chair", { did: "case-decided", case: "NAV-2611-01", as: "accepted" }),
    deed("2026-11-13", "12:00", "partner", {
      did: "offer",
      offer: "NAV-2611-01-O1",
      case: "NAV-2611-01",
      owner: "partner",
    }),
    deed("2026-11-18", "10:01", "chair", { did: "meeting-started", meeting: "NAV-2611" }),
    deed("2026-11-18", "10:40", "chair", {
      did: "meeting-closed",
      meeting: "NAV-2611",
      discussed: ["NAV-2611-01"],
    }),
    deed("2026-11-18", "10:30", "chair", {
      did: "action",
      action: "NAV-2611-01-A1",
      owner: "partner",
      due: "2026-11-20",
    }),
    deed("2026-11-20", "12:00", "chair", { did: "meeting-signed-off", meeting: "NAV-2611" }),
    deed("2026-11-24", "16:00", "partner", { did: "action-over", action: "NAV-2611-01-A1" }),
    deed("2026-11-26", "10:00", "holder", { did: "person-said", offer: "NAV-2611-01-O1", answer: "yes" }),
    deed("2026-12-01", "12:00", "partner", {
      did: "partner-said",
      offer: "NAV-2611-01-O1",
      answer: "accepted",
    }),
    deed("2026-12-04", "12:00", "partner", { did: "help-started", offer: "NAV-2611-01-O1" }),
    deed("2026-12-09", "12:00", "holder", { did: "case-closed", case: "NAV-2611-01" }),
  ];
  const everybody = ["chair", "holder", "partner", "police"];
  const messages: Seen[] = [
    ...["channel:nav", ...everybody].map((to) =>
      seen(
        "2026-11-04",
        "09:00",
        to,
        to.startsWith("channel") ? "meetings.call" : "meetings.call-dm",
        "NAV-2611 · call for cases",
      ),
    ),
    seen("2026-11-04", "11:00", "holder", "cases.holder", "NAV · your draft"),
    seen("2026-11-09", "09:00", "holder", "meetings.nudge", "NAV-2611 · your draft is waiting"),
    seen("2026-11-09", "12:00", "chair", "cases.triage", "NAV-2611-01 · waits for your decision"),
    seen("2026-11-13", "09:00", "channel:nav", "meetings.agenda", "NAV-2611 · agenda"),
    seen(
      "2026-11-13",
      "09:00",
      "channel:nav",
      "cases.agenda",
      "NAV-2611-01 · on the agenda\nThis case is shown one by one.",
    ),
    ...everybody.map((to) =>
      seen("2026-11-16", "09:00", to, "digest.weekly", "Your week\nNAV-2611, Wed 18 Nov, 10:00"),
    ),
    seen("2026-11-17", "09:00", "channel:nav", "meetings.reminder", "NAV-2611 · reminder"),
    seen("2026-11-17", "09:00", "chair", "meetings.reminder-chair", "NAV-2611 · tomorrow's meeting"),
    seen(
      "2026-11-18",
      "10:55",
      "holder",
      "plan.follow-up",
      "NAV-2611-01 · after the meeting\nNAV-2611-01-O1, Partner: walks",
    ),
    seen("2026-11-20", "09:00", "chair", "meetings.sign-off", "NAV-2611 · please sign the summary off"),
    seen("2026-11-20", "12:00", "channel:nav", "meetings.summary", "NAV-2611 · summary"),
    seen("2026-11-23", "09:00", "partner", "plan.nudge", "NAV-2611-01-A1 · was due"),
    seen("2026-11-23", "09:00", "holder", "digest.weekly", "Your week\nNAV-2611-01: talk with the person"),
    seen("2026-11-23", "09:00", "partner", "digest.weekly", "Your week\nNAV-2611-01-A1 was due"),
    seen("2026-11-25", "09:00", "holder", "cases.answers-nudge", "NAV-2611-01 · what did the person say?"),
    seen("2026-11-26", "10:00", "partner", "offers.connection", "NAV-2611-01-O1 · the person said yes"),
    seen(
      "2026-11-30",
      "09:00",
      "partner",
      "offers.nudge",
      "NAV-2611-01-O1 · the person is waiting to hear from you",
    ),
    seen("2026-11-30", "09:00", "partner", "digest.weekly", "Your week\nNAV-2611-01-O1: make contact"),
  ];
  return { from: on("2026-11-02", "09:00"), to: on("2026-12-18", "18:00"), deeds, seen: messages };
}
