import { describe, expect, test } from "@jest/globals";
import type { Card } from "../../cards/card-types.js";
import { type HelpEntry, helpCard } from "../../cards/digest/help-card.js";
import { homeCard } from "../../cards/digest/home-card.js";
import { nextCard } from "../../cards/digest/next-card.js";
import { noDigestCard } from "../../cards/digest/weekly-card.js";
import { capacityCard } from "../../cards/directory/capacity-card.js";
import { askNeedCard, findCard } from "../../cards/directory/find-card.js";
import { taskWords } from "../../cards/text/digest.js";
import { HELP } from "../../cards/text/help.js";
import { ROOMS } from "../../src/app/compose.js";
import { VERBS } from "../../src/app/verbs.js";
import { TASK_STEPS } from "../../src/digest/domain/task.js";
import { PRESSES, pressesFor } from "../../src/digest/presses.js";
import { IN_SERIES } from "../../src/digest/views/help.js";
import { NEEDS } from "../../src/directory/domain/types.js";

/** What digest, Home, help and directory put on buttons exists in the rooms, and opens a form where it says so. */
const bindings = new Map(
  ROOMS.flatMap((room) => room.bindings).map((binding) => [binding.action as string, binding]),
);
const opensForm = (action: string) => bindings.get(action)?.form !== undefined;

describe("the buttons of the digest", () => {
  test.each(TASK_STEPS)("%s has a button that exists, with words of its own", (step) => {
    expect(PRESSES[step].length).toBeGreaterThan(0);
    expect(taskWords[step].presses).toHaveLength(PRESSES[step].length);
    for (const { action, form } of PRESSES[step]) {
      expect([action, bindings.has(action)]).toEqual([action, true]);
      expect([action, form ?? false]).toEqual([action, opensForm(action)]);
    }
  });

  test("a button without the id it is about is a fault, not a dead button", () => {
    expect(() => pressesFor("do-it", { case: "c" })).toThrow("plan.done lacks its task");
    expect(pressesFor("do-it", { task: "t", case: "c" })).toEqual([
      { action: "plan.done", data: { task: "t" }, form: true },
    ]);
  });
});

describe("help", () => {
  test("every command is told, and is a button where it needs no case", () => {
    const told = new Set<string>(Object.keys(HELP));
    const onCaseCards = ["offers.make", "offers.gap", "plan.add", "cases.urgent", "cases.handover"];
    const untold = VERBS.map(({ action }) => action).filter(
      (action) => !told.has(action) && !onCaseCards.includes(action) && action !== "digest.help",
    );
    expect(untold).toEqual([]);
  });

  test("each line names the verb that does it, and says rightly whether a form opens", () => {
    for (const [action, { verb }] of Object.entries(HELP)) {
      expect([action, bindings.has(action)]).toEqual([action, true]);
      if (verb !== "digest settings") expect(VERBS.find((one) => one.verb === verb)?.action).toBe(action);
    }
    for (const { action, form } of IN_SERIES)
      expect([action, form ?? false]).toEqual([action, opensForm(action)]);
  });
});

test("every button on the cards of digest and directory exists and says rightly whether a form opens", () => {
  const entries = Object.keys(HELP).map((action) => ({
    action: action as HelpEntry["action"],
    data: {},
    form: opensForm(action),
  }));
  const service = {
    id: "s",
    name: "n",
    organisation: "o",
    size: "local",
    what: "w",
    needs: NEEDS,
    contact: "c",
    room: { kind: "places", count: 2, said: "Wed 2 Dec 2026", confirmed: true },
  } as const;
  const meeting = { ref: "NAV-2612", at: "Wed 16 Dec, 10:00", series: "s" };
  const cards: Card[] = [
    helpCard({
      code: "NAV",
      forYou: entries,
      inSeries: [],
      mayOffer: true,
      leads: true,
      others: [{ code: "BRE", series: "b" }],
    }),
    homeCard({ tasks: [], waiting: [], meetings: [], meetingSteps: [], pausedUntil: "Wed 9 Dec", page: 0 }),
    nextCard({ task: undefined, others: 0, meeting, inAnySeries: true, mayBringCase: true }),
    noDigestCard(),
    capacityCard({ services: [service], page: 0 }),
    askNeedCard(NEEDS),
    findCard({
      words: "housing",
      shownAs: "Housing",
      pcn: "NAV",
      services: [service],
      nearest: [],
      page: 0,
      shareWith: [{ series: "s", code: "NAV" }],
    }),
  ];
  for (const { verb, data } of cards.flatMap((card) => buttonsIn(card))) {
    expect([verb, bindings.has(verb)]).toEqual([verb, true]);
    expect([verb, data.$form === "1"]).toEqual([verb, opensForm(verb)]);
  }
});

type Pressed = { verb: string; data: Record<string, string> };

function buttonsIn(part: unknown): Pressed[] {
  if (Array.isArray(part)) return part.flatMap(buttonsIn);
  if (typeof part !== "object" || part === null) return [];
  const { type, verb, data, ...rest } = part as Record<string, unknown>;
  if (type === "Action.Execute") return [{ verb, data } as Pressed];
  return Object.values(rest).flatMap(buttonsIn);
}
