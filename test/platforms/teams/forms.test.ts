import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { casesOfSeries } from "../../../src/cases/queries.js";
import { meetingByRef, seriesByCode } from "../../../src/meetings/queries.js";
import { inputsOf, wordsOf } from "../../fakes/teams/cards.js";
import { CASE } from "../slack/people.js";
import { peopleOf } from "./people.js";
import { CHANNEL, openTeamsStage, type TeamsStage } from "./stage.js";

let stage: TeamsStage;
let people: ReturnType<typeof peopleOf>;
const HOLDER = "caseHolderLinkWorker";
const world = () => stage.teams.world;
const dialog = () => stage.hand.top(people.account(HOLDER));
const cases = async () => {
  const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
  return casesOfSeries(stage.roundtable.unit.reading(), series?.id ?? "");
};

beforeAll(async () => {
  stage = await openTeamsStage({ running: true, start: "2026-12-02T09:30:00.000Z" });
  people = peopleOf(stage);
});
afterAll(() => stage?.stop());

describe("a form in a dialog", () => {
  test("with an identifier in it comes back in the same dialog, with safer words and what was found", async () => {
    await people.open(HOLDER, "case NAV", "cases.bring");
    await people.submit(HOLDER, { ...CASE, situation: "Since March, NHS number 943 476 5919, very low." });
    expect(wordsOf(dialog().card)).toContain("Nothing was kept yet");
    expect(wordsOf(dialog().card)).toMatch(/NHS number/);
    expect(JSON.stringify(dialog().card)).not.toContain("943 476 5919");
    expect(dialog().values.strengths).toBe(CASE.strengths);
    expect(await cases()).toHaveLength(0);
  });

  test("with a likely name asks about it first, and is sent when that is answered", async () => {
    await people.submit(HOLDER, {
      situation: "Lost touch with everybody since Wyndlesham closed its doors.",
    });
    const questions = inputsOf(dialog().card).filter(({ id }) => id?.startsWith("$guard."));
    const answers = Object.fromEntries(questions.map(({ id }) => [String(id), "ordinary"]));
    await people.submit(HOLDER, { ...answers, situation: CASE.situation });
    expect(world().dialogs.has(people.account(HOLDER))).toBe(false);
    expect(await cases()).toHaveLength(1);
  });

  test("a mistake is told beside its field, and nothing typed is lost", async () => {
    await people.open(HOLDER, "case NAV", "cases.bring");
    await people.submit(HOLDER, { ...CASE, strengths: "x ".repeat(2000) });
    expect(wordsOf(dialog().card)).toContain("Not sent yet, and nothing you wrote is lost");
    expect(dialog().values.question).toBe(CASE.question);
    expect(await cases()).toHaveLength(1);
    await people.submit(HOLDER, { strengths: CASE.strengths, situation: `${CASE.situation} Sings.` });
    expect(await cases()).toHaveLength(2);
  });

  test("that is to be looked at first comes back, and is done when it is sent once more", async () => {
    const meeting = async () => meetingByRef(stage.roundtable.unit.reading(), "NAV-2612");
    await people.open("chair", "move NAV-2612", "meetings.move");
    await people.submit("chair", { date: "2026-12-25" });
    expect(wordsOf(stage.hand.top(people.account("chair")).card)).toContain(
      "is a bank holiday, Christmas Day,",
    );
    expect((await meeting())?.start).toBe("2026-12-16T10:00:00.000Z");
    await people.submit("chair", {});
    expect((await meeting())?.start).toBe("2026-12-25T10:00:00.000Z");
  });

  test("words about a person after a command are not taken; the form says so", async () => {
    await people.command(HOLDER, "case NAV she lives alone", CHANNEL);
    const offered = people.whispers(HOLDER).at(-1);
    expect(wordsOf(offered?.card)).not.toContain("alone");
    if (offered) await people.press(HOLDER, offered, "cases.bring");
    expect(wordsOf(dialog().card)).toContain("Words about a person never go into a command");
  });

  test("whoever may not is told in place of the dialog", async () => {
    await people.command("commissioner", "case NAV", CHANNEL);
    expect(wordsOf(people.whispers("commissioner").at(-1)?.card)).toMatch(/read along|not on the list/);
  });

  test("a button of an older version says so and changes nothing", async () => {
    const activity = stage.hand.activityOf(people.account(HOLDER), CHANNEL, {
      type: "invoke",
      name: "task/fetch",
      value: { data: { action: "cases.gone", msteams: { type: "task/fetch" } } },
    });
    await stage.hand.act(people.account(HOLDER), activity);
    expect(wordsOf(dialog().card)).toContain("older version");
    const nonsense = stage.hand.activityOf(people.account(HOLDER), CHANNEL, {
      type: "invoke",
      name: "adaptiveCard/action",
      value: { action: { data: [] } },
    });
    await stage.hand.act(people.account(HOLDER), nonsense);
    expect(people.told(HOLDER).at(-1)).toContain("older version");
  });
});

describe("where the answer takes longer than Teams waits", () => {
  let slow: TeamsStage;
  let them: ReturnType<typeof peopleOf>;
  beforeAll(async () => {
    slow = await openTeamsStage({
      running: true,
      start: "2026-12-02T09:30:00.000Z",
      pace: { patience: 30 },
      slow: 200,
    });
    them = peopleOf(slow);
  });
  afterAll(() => slow?.stop());
  const open = () => slow.hand.top(them.account(HOLDER));

  test("a form is told 'one moment', and what was wrong with it comes back by a press, words and all", async () => {
    await them.command(HOLDER, "case NAV", CHANNEL);
    const offered = them.whispers(HOLDER).at(-1);
    if (!offered) throw new Error("no form was offered");
    await them.press(HOLDER, offered, "cases.bring");
    await them.submit(HOLDER, { ...CASE, strengths: "x ".repeat(2000) });
    expect(them.told(HOLDER).at(-1)).toContain("One moment");
    const again = them.whispers(HOLDER).at(-1);
    expect(wordsOf(again?.card)).toContain("Please look at your form again");
    expect(JSON.stringify(again?.card)).not.toContain("factory");
    if (again) await them.press(HOLDER, again, "cases.bring");
    expect(open().values.situation).toBe(CASE.situation);
    await them.submit(HOLDER, { strengths: CASE.strengths });
    expect(them.told(HOLDER).at(-1)).toContain("One moment");
    expect(wordsOf(them.whispers(HOLDER).at(-1)?.card)).toContain("NAV-2612-01");
  });

  test("a press is told so, and its answer comes as a message", async () => {
    const card = them.find(them.dms("chair"), "NAV-2612-01");
    const before = them.dms("chair").length;
    await them.press("chair", card, "cases.accept");
    expect(them.told("chair").at(-1)).toContain("One moment");
    const said = them
      .dms("chair")
      .slice(before)
      .map((message) => wordsOf(message.card));
    expect(said.some((words) => words.includes("NAV-2612-01"))).toBe(true);
    expect(slow.teams.world.complaints).toEqual([]);
  });
});

test("nothing that Teams was sent would have been refused", () => {
  expect(world().complaints).toEqual([]);
});
