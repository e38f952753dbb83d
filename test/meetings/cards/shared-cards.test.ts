import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../../cards/card-types.js";
import { boardCard } from "../../../cards/meetings/board-card.js";
import { callCard, callDirectCard, nudgeCard } from "../../../cards/meetings/call-card.js";
import { cancelledCard, movedCard } from "../../../cards/meetings/notice-card.js";
import { reminderCard } from "../../../cards/meetings/reminder-card.js";
import { scheduleCard } from "../../../cards/meetings/schedule-card.js";
import { statusCard } from "../../../cards/meetings/status-card.js";
import { summaryCard } from "../../../cards/meetings/summary-card.js";
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

const captured = {
  needs: ["Housing", "Carers and family"],
  offers: many(9).map(
    (index) => `Sluicegate Homes ${index}: ${"a supported flat and a key worker ".repeat(8)}`,
  ),
  gaps: ["Psychological therapies"],
  actions: ["Jo Marlow: ask the landlord, by Mon 21 December 2026"],
};

describe("cards for everybody", () => {
  test("the call invites while it is open, and says that it is closed afterwards", () => {
    const facts = {
      series: id,
      code: "NAV",
      ref: "NAV-2612",
      when,
      cutOff: "Wed 9 December, 17:00",
      agenda: when,
    };
    expect(fits(callCard({ ...facts, state: "open" }))).toContain("Bring a case");
    expect(fits(callDirectCard({ ...facts, state: "open" })).length).toBeLessThan(400);
    expect(fits(callCard({ ...facts, state: "closed" }))).toContain("call for cases is closed");
    expect(callCard({ ...facts, state: "cancelled" }).actions).toBeUndefined();
    fits(
      nudgeCard({
        ref: "NAV-2612",
        cutOff: when,
        drafts: many(5).map((n) => ({ id: `${n}`, name: "draft" })),
      }),
    );
  });

  test("notices say the old and the new date and what becomes of cases", () => {
    const moved = fits(
      movedCard({
        ref: "NAV-2612",
        from: when,
        to: "Thu 17 December, 14:00",
        due: [["Cut-off", when]],
        joinLink: undefined,
        yourCases: ref(0),
      }),
    );
    expect(moved.split("\n")[0]).toContain("NAV-2612 · moved to Thu 17 December, 14:00");
    const cancelled = fits(
      cancelledCard({
        ref: "NAV-2612",
        when,
        because: "chair",
        reason: "Snow",
        next: { ref: "NAV-2701", when },
        yourCases: ref(0),
      }),
    );
    expect(cancelled).toContain("Your cases go to NAV-2701 with their numbers: NAV-2612-01.");
    fits(
      cancelledCard({
        ref: "NAV-2612",
        when,
        because: "not-held",
        reason: undefined,
        next: undefined,
        yourCases: ref(0),
      }),
    );
  });

  test("the board shows who has the floor, who is next and who is here", () => {
    const facts = {
      meeting: id,
      ref: "NAV-2612",
      over: false,
      current: { ref: ref(0), minutes: "10 minutes", until: "10:10" },
      next: { ref: ref(1), minutes: "10 minutes" },
      items: many(15).map((index) => ({
        ref: ref(index),
        state: index === 0 ? ("now" as const) : ("waiting" as const),
      })),
      present: 12,
      joinLink: "https://meet.example.org/nav",
    };
    const text = fits(boardCard(facts));
    expect(text).toContain("NAV-2612-01: 10 minutes, until 10:10");
    expect(text).toContain("12 people are here.");
    expect(text).toContain("I'm here");
    expect(boardCard({ ...facts, over: true }).actions).toBeUndefined();
  });

  test("a long summary is paged, and a case that some must not see has counts alone", () => {
    const facts = {
      meeting: id,
      ref: "NAV-2612",
      when,
      present: 12,
      notes: "Thank you all.",
      cases: many(12).map((index) => ({ ...captured, ref: ref(index), countsOnly: index === 1 })),
      carriedOver: "NAV-2612-13",
      amendments: [
        { when: "Fri 18 December 2026", who: "Priya Raman", words: "The date of the visit is open." },
      ],
      page: 0,
    };
    const text = fits(summaryCard(facts));
    expect(text).toContain("Showing 1 to 4 of 12.");
    expect(text).toContain("9 offers, 1 action, 1 gap");
    expect(text).toContain("The details of this case are shown to those who take part in it.");
    expect(text).toContain("Fri 18 December 2026, Priya Raman: The date of the visit is open.");
    expect(fits(summaryCard({ ...facts, page: 2 }))).toContain("NAV-2612-12");
  });

  test("status says who owns the next step, and dates can be seen", () => {
    const text = fits(
      statusCard({
        series: id,
        meeting: id,
        ref: "NAV-2612",
        status: "agenda is out",
        when,
        counts: { agenda: 3, open: 0, drafts: 1 },
        coming: undefined,
        next: { who: "Priya Raman", what: "start the meeting", when },
        steps: [{ what: "Agenda goes out", when, state: "done" }],
      }),
    );
    expect(text).toContain("Next: Priya Raman, start the meeting, Wed 16 December, 10:00");
    fits(reminderCard({ meeting: id, ref: "NAV-2612", when, cases: 0, joinLink: undefined }));
    const dates = many(3).map((n) => ({
      id: `${n}`,
      ref: ref(n),
      when,
      status: "planned",
      open: true,
      holidayOpen: undefined,
    }));
    fits(scheduleCard({ code: "NAV", joinLink: undefined, mayChange: true, meetings: dates }));
    fits(scheduleCard({ code: "NAV", joinLink: undefined, mayChange: false, meetings: [] }));
  });
});
