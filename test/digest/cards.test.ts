import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../cards/card-types.js";
import { type HelpEntry, helpCard } from "../../cards/digest/help-card.js";
import { homeCard } from "../../cards/digest/home-card.js";
import { nextCard } from "../../cards/digest/next-card.js";
import { settingsForm } from "../../cards/digest/settings-form.js";
import type { TaskFacts } from "../../cards/digest/task-lines.js";
import { totalsCard } from "../../cards/digest/totals-card.js";
import { noDigestCard, weeklyCard } from "../../cards/digest/weekly-card.js";
import { capacityCard } from "../../cards/directory/capacity-card.js";
import { placesForm, waitingForm } from "../../cards/directory/capacity-form.js";
import { askNeedCard, findCard } from "../../cards/directory/find-card.js";
import { foundCard } from "../../cards/directory/found-card.js";
import { pauseForm } from "../../cards/directory/pause-form.js";
import type { ServiceFacts } from "../../cards/directory/service-facts.js";
import { formCard } from "../../cards/form.js";
import { toHome, toMessage, toModal } from "../../cards/render/block-kit.js";
import { assertBlockKit } from "../../cards/render/block-kit-check.js";
import { toText } from "../../cards/render/plain.js";
import { assertAdaptive } from "../../cards/render/validate.js";
import { HELP } from "../../cards/text/help.js";
import { TASK_STEPS } from "../../src/digest/domain/task.js";
import { NEEDS } from "../../src/directory/domain/types.js";

const id = (n: number) => `${String(n).padStart(8, "0")}-0000-4000-8000-000000000000`;
const long = "Somebody with a Long-Double-Barrelled Name <!channel> *bold* & Sons";
const tasks: TaskFacts[] = Array.from({ length: 60 }, (_, n) => ({
  ref: `NAV-2612-${n}-O1`,
  step: TASK_STEPS[n % TASK_STEPS.length] ?? "do-it",
  by: "Wed 16 Dec",
  overdue: n % 2 === 0,
  who: long,
  what: n % 3 === 0 ? "x".repeat(120) : undefined,
  presses: [
    { action: "offers.answers", data: { case: id(n) }, form: true },
    { action: "cases.open", data: { case: id(n) }, form: false },
  ],
}));
const services: ServiceFacts[] = Array.from({ length: 40 }, (_, n) => ({
  id: id(n),
  name: long,
  organisation: long,
  size: "grassroots",
  what: "What it is, in a sentence that goes on for quite a while. ".repeat(3),
  needs: NEEDS.slice(0, 6),
  contact: `${long}, job`,
  room: { kind: "waiting-list", count: 1, said: "Wed 2 Dec 2026", confirmed: false },
}));
const meetings = Array.from({ length: 11 }, (_, n) => ({
  ref: `PCN-26${10 + n}`,
  series: long,
  at: "Wed 16 Dec, 10:00",
  cases: ["NAV-2612-01", "NAV-2612-02"],
}));
const refs = Array.from({ length: 40 }, (_, n) => `NAV-2612-${n}`);
const chair = Array.from({ length: 11 }, () => ({
  code: "NAV",
  awaitingTriage: refs,
  withThePerson: refs,
  overdue: refs,
  gaps: refs,
  unconfirmed: 9999,
}));
const entries: HelpEntry[] = Object.keys(HELP).map((action) => ({
  action: action as HelpEntry["action"],
  data: { series: id(1), meeting: id(2) },
  form: true,
}));

/** Every card at its fullest: what a platform would cut or refuse is an error here. */
const cards: Record<string, Card> = {
  weekly: weeklyCard({
    tasks: tasks.slice(0, 5),
    moreTasks: 55,
    waiting: tasks.slice(0, 5),
    moreWaiting: 55,
    meetings: meetings.slice(0, 8),
    chair,
    learned: { offers: 6, cases: 4, started: 3 },
  }),
  "no digest": noDigestCard(),
  home: homeCard({
    tasks,
    waiting: tasks,
    meetings: meetings.slice(0, 6),
    meetingSteps: meetings.map(({ ref }) => ({ ref, step: "cut-off for cases", at: "Wed 9 Dec, 17:00" })),
    pausedUntil: "Wed 9 Dec",
    page: 3,
  }),
  next: nextCard({ task: tasks[0], others: 59, meeting: undefined, inAnySeries: true, mayBringCase: true }),
  "nothing next": nextCard({
    task: undefined,
    others: 0,
    meeting: { ref: "NAV-2612", at: "Wed 16 Dec, 10:00", series: id(1) },
    inAnySeries: true,
    mayBringCase: true,
  }),
  help: helpCard({
    code: "NAV",
    forYou: entries.slice(0, 7),
    inSeries: entries.slice(7),
    mayOffer: true,
    leads: true,
    others: Array.from({ length: 10 }, (_, n) => ({ code: `PC${n}`, series: id(n) })),
  }),
  totals: totalsCard({
    code: "NAV",
    since: "Wed 18 Nov",
    meetings: "1",
    cases: "<5",
    offers: "6",
    started: "<5",
    gaps: "0",
    bySize: {
      offers: ["hidden", "<5", "hidden"],
      putForward: ["hidden", "<5", "hidden"],
      helped: ["hidden", "<5", "hidden"],
      waived: "<5",
    },
  }),
  find: findCard({
    words: "housing",
    shownAs: "Housing",
    pcn: "NAV",
    services,
    nearest: [],
    page: 2,
    shareWith: [1, 2, 3].map((n) => ({ series: id(n), code: "NAV" })),
  }),
  "nothing found": findCard({
    words: "hosuing",
    shownAs: "hosuing",
    pcn: undefined,
    services: [],
    nearest: ["housing"],
    page: 0,
    shareWith: [],
  }),
  "which need": askNeedCard(NEEDS),
  found: foundCard({ services: services.slice(0, 8), by: long }),
  capacity: capacityCard({ services, page: 1 }),
};
const forms = {
  settings: settingsForm(),
  places: placesForm(long),
  waiting: waitingForm(long),
  pause: pauseForm({ pausedUntil: "Wed 9 Dec 2026" }),
  "first pause": pauseForm({ pausedUntil: undefined }),
};

describe("cards of digest and directory, at their fullest", () => {
  test.each(Object.entries(cards))("%s fits every platform", (_, card) => {
    assertAdaptive(card);
    assertBlockKit(toMessage(card));
    expect(toText(card)).toContain(card.fallbackText);
  });

  test("home fits Slack's Home", () => {
    assertBlockKit(toHome(cards.home as Card));
  });

  test.each(Object.entries(forms))("the form %s fits every platform", (_, form) => {
    const card = formCard(form);
    assertAdaptive(card);
    assertBlockKit(toModal(card));
  });
});

describe("what a digest says", () => {
  const words = (name: string) => toText(cards[name] as Card);

  test("names each thing with its step, its day and its button, and what is left for /mdt mine", () => {
    expect(words("weekly")).toContain("Your week · 60 things need you");
    expect(words("weekly")).toContain("overdue since Wed 16 Dec");
    expect(words("weekly")).toContain("And 55 more in /mdt mine.");
    expect(words("weekly")).toContain("Last month 6 offers were made for 4 cases; 3 have started.");
  });

  test("a coordinator's digest without tasks says so and still names the MDTs", () => {
    const card = weeklyCard({
      tasks: [],
      moreTasks: 0,
      waiting: [],
      moreWaiting: 0,
      meetings: meetings.slice(0, 1),
      chair: [],
      learned: undefined,
    });
    expect(toText(card)).toContain("Nothing needs you.");
    expect(toText(card)).not.toContain("learned");
  });

  test("capacity that nobody renewed is said to be unconfirmed, with its date", () => {
    expect(words("find")).toContain("Waiting list of about 1 week, said on Wed 2 Dec 2026 (unconfirmed)");
  });

  test("a search without a result says so and offers the nearest needs", () => {
    expect(words("nothing found")).toContain("Nothing in the directory in the whole area matches");
    expect(words("nothing found")).toContain("Housing");
  });
});
