import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../../cards/card-types.js";
import { type AgendaFacts, agendaCard } from "../../../cards/meetings/agenda-card.js";
import {
  handoverCard,
  signOffReminderCard,
  startCard,
  twoMinutesCard,
  unfinishedCard,
} from "../../../cards/meetings/chair-cards.js";
import { fewCome } from "../../../cards/meetings/coming-samples.js";
import { controlsCard } from "../../../cards/meetings/controls-card.js";
import { holidayCard, holidayTakenCard } from "../../../cards/meetings/holiday-card.js";
import { readBackCard } from "../../../cards/meetings/read-back-card.js";
import { reminderChairCard } from "../../../cards/meetings/reminder-card.js";
import { type SeriesFacts, seriesCard } from "../../../cards/meetings/series-card.js";
import { noMeetingCard } from "../../../cards/meetings/status-card.js";
import { toMessage } from "../../../cards/render/block-kit.js";
import { toText } from "../../../cards/render/plain.js";
import { assertAdaptive } from "../../../cards/render/validate.js";

const when = "Wed 16 December, 10:00";
const id = "3f0e2b1c-0000-4000-8000-00000000000";
const many = (count: number) => Array.from({ length: count }, (_, index) => index);
const ref = (index: number) => `NAV-2612-${String(index + 1).padStart(2, "0")}`;

/** The words, once the card has passed what each platform can show. */
function fits(card: Card): string {
  assertAdaptive(card);
  toMessage(card);
  return toText(card);
}

const series: SeriesFacts = {
  id,
  code: "NAV",
  name: "Naverley",
  purpose: "proposed",
  mayChange: true,
  rule: "3rd Wednesday of the month at 10:00 for 60 minutes",
  length: "60 minutes",
  zone: "Europe/London",
  joinLink: undefined,
  chair: "Priya Raman",
  deputy: undefined,
  coordinator: "Jo Marlow",
  onHoliday: "ask",
  dates: many(6).map((index) => ({
    planned: `2026-12-1${index}`,
    when: `${when} ${index}`,
    holiday: index < 3 ? "Christmas Day" : undefined,
    movedFrom: undefined,
    undecided: index < 2,
  })),
  clock: { ref: "NAV-2612", rows: [["Cut-off for cases", "Wed 9 December, 17:00"]] },
};

const agenda: AgendaFacts = {
  meeting: id,
  ref: "NAV-2612",
  turn: "Your turn: order and open cases",
  items: many(15).map((index) => ({
    caseId: `${id}${index}`,
    ref: ref(index),
    at: "10:00",
    minutes: "10 minutes",
    carriedOver: index === 0,
    late: index === 14,
    canRise: index === 0 ? undefined : index,
  })),
  fit: "The cases need 150 of 60 minutes.",
  published: true,
  open: many(10).map(ref),
  mayChange: true,
  check: true,
  asksWho: true,
  page: 0,
};

const captured = {
  needs: ["Housing", "Carers and family"],
  offers: many(9).map(
    (index) => `Sluicegate Homes ${index}: ${"a supported flat and a key worker ".repeat(8)}`,
  ),
  gaps: ["Psychological therapies"],
  actions: ["Jo Marlow: ask the landlord, by Mon 21 December 2026"],
};

describe("the chair's cards", () => {
  test("a proposal shows real dates, asks about each bank holiday, and can be started", () => {
    const text = fits(seriesCard(series));
    expect(text).toContain("NAV · please check the dates");
    expect(text).toContain("Your turn");
    expect(text).toContain("Cut-off for cases: Wed 9 December, 17:00");
    expect(JSON.stringify(seriesCard(series)).match(/"choice":"next-week"/g)?.length).toBe(4);
    expect(text).toContain("Looks right: start");
  });

  test("a reader who may change nothing gets no buttons", () => {
    expect(seriesCard({ ...series, mayChange: false, purpose: "shown" }).actions).toBeUndefined();
  });

  test("a bank holiday has four answers, each with its date, and says what happens without one", () => {
    const facts = {
      meeting: id,
      ref: "NAV-2612",
      day: "Fri 25 December 2026",
      holiday: "Christmas Day",
      by: "Wed 9 December, 09:00",
      days: {
        "next-week": "Fri 8 January 2027",
        "next-working-day": "Tue 29 December 2026",
        keep: "Fri 25 December 2026",
      },
      chosen: undefined,
    };
    const text = fits(holidayCard(facts));
    expect(text).toContain("A week later: Fri 8 January 2027");
    expect(text).toContain("If nobody answers, it moves a week.");
    expect(fits(holidayCard({ ...facts, chosen: "keep" }))).toContain("it is kept on the bank holiday");
    fits(holidayTakenCard({ meeting: id, ref: "NAV-2612", when, holiday: "Christmas Day", open: true }));
  });

  test("the agenda of fifteen cases fits every platform, with its buttons", () => {
    const text = fits(agendaCard(agenda));
    expect(text).toContain("10:00  NAV-2612-01  (10 minutes) carried over");
    expect(text).toContain("The cases need 150 of 60 minutes.");
    expect(fits(agendaCard({ ...agenda, page: 1 }))).toContain("NAV-2612-15");
  });

  test("the controls carry which case the presser saw", () => {
    const facts = {
      meeting: id,
      ref: "NAV-2612",
      closed: undefined,
      current: { caseId: "c1", ref: ref(0), minutes: "10 minutes", until: "10:10" },
      waiting: 2,
      unconfirmed: "NAV-2612-09",
      captured: { offers: 1, gaps: 0, actions: 2 },
    };
    expect(fits(controlsCard(facts))).toContain("Captured so far: 1 offer, 2 actions, no gaps.");
    expect(JSON.stringify(controlsCard(facts))).toContain('"seen":"c1"');
    const empty = controlsCard({ ...facts, current: undefined, waiting: 0 });
    expect(fits(empty)).toContain("confirm what was captured, then close");
    expect(fits(controlsCard({ ...facts, closed: { followUp: when, signOffBy: undefined } }))).toContain(
      when,
    );
  });

  test("a read-back lists what was captured and says so when nothing was", () => {
    const facts = {
      ...captured,
      meeting: id,
      caseId: "c1",
      ref: ref(0),
      state: "open" as const,
      questions: ["Is there a dog?"],
    };
    const text = fits(readBackCard(facts));
    expect(text).toContain("NAV-2612-01 · read back and confirm");
    expect(text).toContain("Is there a dog?");
    expect(fits(readBackCard({ ...facts, offers: [], gaps: [], actions: [] }))).toContain(
      "Nothing was captured",
    );
    expect(readBackCard({ ...facts, state: "confirmed" }).actions).toBeUndefined();
  });

  test("every step of the day has a card that fits", () => {
    fits(startCard({ meeting: id, ref: "NAV-2612", cases: 1, joinLink: "https://meet.example.org/nav" }));
    fits(twoMinutesCard({ ref: ref(0), current: true }));
    fits(unfinishedCard({ meeting: id, ref: "NAV-2612", live: false, notHeldAt: when }));
    fits(unfinishedCard({ meeting: id, ref: "NAV-2612", live: true, notHeldAt: when }));
    fits(signOffReminderCard({ meeting: id, ref: "NAV-2612" }));
    fits(handoverCard({ series: id, code: "NAV", role: "takes", other: "Priya Raman" }));
    fits(handoverCard({ series: id, code: "NAV", role: "gives", other: "Priya Raman" }));
    fits(
      reminderChairCard({
        meeting: id,
        ref: "NAV-2612",
        when,
        fit: "It fits.",
        who: fewCome,
      }),
    );
    fits(noMeetingCard("NAV"));
  });
});
