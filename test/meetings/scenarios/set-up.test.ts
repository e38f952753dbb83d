import { afterEach, describe, expect, test } from "@jest/globals";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { seenIn } from "../../support/seen-in.js";
import { type World, wordsOf } from "../../support/world.js";
import { codeOf, openArea, openScene, type Scene, SERIES } from "./scene.js";

let open: { stop(): Promise<void> } | undefined;
afterEach(() => open?.stop());

async function area(): Promise<World> {
  const world = await openArea("2026-11-02T09:00:00.000Z");
  open = world;
  return world;
}
async function scene(...given: Parameters<typeof openScene>): Promise<Scene> {
  const opened = await openScene(...given);
  open = opened.world;
  return opened;
}

const FORM = {
  code: "nav",
  name: "Naverley",
  rule: "4th Friday 10:00 for 60m",
  joinLink: "https://meet.example.org/nav",
  chair: "chair",
  deputy: "deputy",
  coordinator: "nobody",
  onHoliday: "ask",
};
const setup = (world: World, change: Record<string, unknown> = {}, id?: string) =>
  world.submit("coordinator", "series.setup", {}, { ...FORM, ...change }, id);
const lastDm = async (world: World, member: string) => wordsOf((await world.dms(member)).at(-1));

describe("setting up an MDT", () => {
  test("shows the real dates to the chair alone, and starts when the chair says so", async () => {
    const world = await area();
    expect(codeOf(await setup(world))).toBe("series-proposed");
    const series = await seriesByCode(world.roundtable.unit.reading(), "NAV");
    const shown = await lastDm(world, "chair");
    expect(shown).toContain("NAV · please check the dates");
    expect(shown).toContain("Fri 27 November 2026, 10:00");
    expect(shown).toContain("Cut-off for cases: Fri 20 November, 17:00");
    expect(shown).toContain("is a bank holiday (Christmas Day). What should happen?");
    expect(await world.channel(series?.id ?? "")).toEqual([]);
    expect(await world.dms("deputy")).toEqual([]);

    const data = { series: series?.id ?? "" };
    const holiday = { ...data, date: "2026-12-25", choice: "next-working-day" };
    expect(codeOf(await world.press("deputy", "meetings.holiday", holiday))).toBe("holiday-noted");
    expect(await lastDm(world, "chair")).toContain(
      "Tue 29 December 2026, 10:00 (moved from Fri 25 December 2026, Christmas Day)",
    );

    expect(codeOf(await world.press("holder", "series.confirm", data))).toBe("not-on-the-list");
    expect(codeOf(await world.press("chair", "series.confirm", data))).toBe("series-started");
    expect(codeOf(await world.press("deputy", "series.confirm", data))).toBe("series-already-on");
    const channel = (await world.channel(data.series)).map(wordsOf).join("\n");
    expect(channel).toContain("Tue 29 December 2026, 10:00 NAV-2612");
    expect((await world.channel(data.series)).length).toBe(1);
  });

  test("sent twice makes one MDT; a code is given once", async () => {
    const world = await area();
    expect(codeOf(await setup(world, {}, "same"))).toBe("series-proposed");
    expect(codeOf(await setup(world, {}, "same"))).toBe("series-proposed");
    expect((await world.dms("chair")).length).toBe(1);
    // Now somebody runs an MDT here, so others cannot set up further ones
    expect(codeOf(await setup(world))).toBe("setup-not-yours");
    expect(codeOf(await world.submit("chair", "series.setup", {}, FORM))).toBe("pcn-code-taken");
  });

  test("a proposal can be changed until it is started", async () => {
    const world = await area();
    await setup(world);
    const series = await seriesByCode(world.roundtable.unit.reading(), "NAV");
    const data = { series: series?.id ?? "" };
    expect(codeOf(await world.press("chair", "series.edit", data))).toBe("form:series.edit");
    const edited = await world.submit("chair", "series.edit", data, {
      ...FORM,
      code: "ELM",
      rule: "1st Tuesday 14:00",
      minutes: 90,
    });
    expect(codeOf(edited)).toBe("series-edited");
    const shown = await lastDm(world, "chair");
    expect(shown).toContain("ELM · please check the dates");
    expect(shown).toContain("Tue 3 November 2026, 14:00");
    expect(shown).toContain("90 minutes");
    expect((await world.dms("chair")).length).toBe(1);
  });
});

const CLOCK = {
  ...{
    capacityDays: 16,
    callDays: 12,
    nudgeDays: 7,
    cutOffDays: 5,
    cutOffTime: "16:00",
    agendaDays: 3,
    reminderDays: 1,
  },
  ...{ morning: "09:00", minutesPerCase: 15, followUpMinutes: 30, summaryDays: 2, reviewWeeks: 8 },
  firstRefusalDays: 2,
  ...{ urgentHours: 72, handover1: 2, handover2: 5 },
  ...{ answer1: 5, answer2: 10, answer3: 15, contact1: 2, contact2: 5, contact3: 10 },
};

describe("changing a running MDT", () => {
  test("its clock moves every meeting ahead, and whoever changed it sees the real dates", async () => {
    const { world, meeting, close: _ } = await scene();
    const before = (await meeting("NAV-2701")).dueAt;
    const data = { series: SERIES };
    const first = await world.submit("coordinator", "series.settings", data, CLOCK);
    expect(codeOf(first)).toBe("look-at-dates");
    expect(wordsOf(first)).toContain(
      "Cut-off for cases, NAV-2612: Wed 9 December, 16:00 (now Wed 9 December, 17:00)",
    );
    expect(wordsOf(first)).toContain("Nothing is saved yet");
    expect((await meeting("NAV-2701")).dueAt).toBe(before);
    const other = { ...CLOCK, cutOffDays: 4 };
    const changed = await world.submit("coordinator", "series.settings", seenIn(first), other);
    expect(codeOf(changed)).toBe("look-at-dates");
    const again = await world.submit("coordinator", "series.settings", seenIn(changed), CLOCK);
    expect(codeOf(again)).toBe("look-at-dates");
    // What is reckoned from now has moved on meanwhile; that is no new question.
    await world.moveTo("2026-12-01T10:02:00.000Z");
    const saved = await world.submit("coordinator", "series.settings", seenIn(again), CLOCK);
    expect(codeOf(saved)).toBe("settings-saved");
    expect((await meeting("NAV-2701")).dueAt).not.toBe(before);
    expect(await lastDm(world, "coordinator")).toContain("Cut-off for cases: Wed 9 December, 16:00");
    expect(codeOf(await world.submit("coordinator", "series.settings", data, CLOCK))).toBe(
      "series-unchanged",
    );
    const wrong = await world.submit("coordinator", "series.settings", data, { ...CLOCK, agendaDays: 6 });
    expect(codeOf(wrong)).toBe("settings-out-of-order");
    expect(wordsOf(wrong)).toContain("put the agenda before or on the same day as the cut-off");
    // What moves no date is saved at once.
    const quorum = await world.submit("coordinator", "series.settings", data, { ...CLOCK, quorum: 4 });
    expect(codeOf(quorum)).toBe("settings-saved");
    expect(codeOf(await world.submit("partner", "series.settings", data, CLOCK))).toBe("coordinators-only");
  });

  test("handing over the chair tells both, and the new chair can act", async () => {
    const { world, series } = await scene();
    const roles = { chair: "partner", deputy: "deputy", coordinator: "nobody" };
    expect(codeOf(await world.submit("chair", "series.roles", { series: SERIES }, roles))).toBe(
      "roles-saved",
    );
    expect(await lastDm(world, "partner")).toContain("NAV · you are the chair now");
    expect(await lastDm(world, "chair")).toContain("Bea Quill is the chair now");
    expect((await series()).coordinator).toBeUndefined();
    expect(codeOf(await world.command("partner", "call"))).toBe("call-opened");
    expect(codeOf(await world.command("chair", "cancel"))).toBe("chairs-only");
    expect(codeOf(await world.submit("partner", "series.roles", { series: SERIES }, roles))).toBe(
      "series-unchanged",
    );
  });

  test("a new rule moves meetings that nobody was called to, keeps their references, and keeps one that was called", async () => {
    const { world, meetings } = await scene({}, "2026-12-03T10:00:00.000Z");
    await world.command("chair", "call");
    const values = { name: "Naverley", rule: "3rd Thursday 11:00 for 60m", onHoliday: "ask", joinLink: "" };
    expect(codeOf(await world.submit("chair", "series.edit", { series: SERIES }, values))).toBe(
      "series-changed",
    );
    expect((await meetings()).map(({ ref, start }) => `${ref} ${start.slice(0, 16)}`)).toEqual([
      "NAV-2612 2026-12-16T10:00",
      "NAV-2701 2027-01-21T11:00",
      "NAV-2702 2027-02-18T11:00",
    ]);
    expect(codeOf(await world.submit("chair", "series.edit", { series: SERIES }, values))).toBe(
      "series-unchanged",
    );
  });

  test("series and schedule are shown to whoever asks, with buttons only for those who may press them", async () => {
    const { world } = await scene();
    expect(wordsOf(await world.command("coordinator", "series"))).toContain("Change the clock");
    expect(wordsOf(await world.command("observer", "series"))).not.toContain("Change the clock");
    expect(wordsOf(await world.command("chair", "schedule"))).toContain("Move NAV-2612");
    const dates = wordsOf(await world.command("partner", "schedule"));
    expect(dates).toContain("Wed 16 December 2026, 10:00 NAV-2612");
    expect(dates).not.toContain("Move NAV-2612");
  });
});
