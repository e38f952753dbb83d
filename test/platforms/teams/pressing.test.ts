import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { caseByRef, casesOfSeries } from "../../../src/cases/queries.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { actionsOf, wordsOf } from "../../fakes/teams/cards.js";
import { nameOf } from "../../fakes/teams/hand.js";
import { CASE } from "../slack/people.js";
import { peopleOf } from "./people.js";
import { CHANNEL, openTeamsStage, type TeamsStage } from "./stage.js";

let stage: TeamsStage;
let people: ReturnType<typeof peopleOf>;

beforeAll(async () => {
  stage = await openTeamsStage({ running: true, start: "2026-12-02T09:30:00.000Z" });
  people = peopleOf(stage);
});
afterAll(() => stage?.stop());

const world = () => stage.teams.world;
const names = (seen: { card?: Parameters<typeof actionsOf>[0] } | undefined) =>
  seen?.card ? actionsOf(seen.card).map(nameOf) : [];

describe("from a mention to a card in the channel", () => {
  test("a mention brings a button that opens the form; the form makes a case, its answer is for one person", async () => {
    await people.command("caseHolderLinkWorker", "case", CHANNEL);
    const offered = people.whispers("caseHolderLinkWorker").at(-1);
    expect(names(offered)).toEqual(["cases.bring"]);
    await people.press("caseHolderLinkWorker", offered as never, "cases.bring");
    expect(stage.hand.top(people.account("caseHolderLinkWorker")).title).toBe("Bring a case");
    const sent = await people.submit("caseHolderLinkWorker", CASE);
    expect(sent.status).toBe(200);
    expect(world().dialogs.size).toBe(0);
    expect(wordsOf(people.whispers("caseHolderLinkWorker").at(-1)?.card)).toContain("NAV-2612-01");
    expect(names(people.find(people.dms("chair"), "NAV-2612-01"))).toContain("cases.accept");
  });

  test("the chair accepts by a press and is answered on the card", async () => {
    const card = people.find(people.dms("chair"), "NAV-2612-01");
    expect((await people.press("chair", card, "cases.accept")).status).toBe(200);
    expect(people.told("chair").at(-1)).toContain("NAV-2612-01");
    expect((await caseByRef(stage.roundtable.unit.reading(), "NAV-2612-01"))?.status).toBe("accepted");
  });

  test("the case's card stands in the channel when the agenda goes out, and somebody offers on it", async () => {
    await people.moveTo("2026-12-11T09:00:00.000Z");
    const card = people.caseCard("NAV-2612-01");
    expect(names(card)).toContain("offers.make");
    await people.press("allotment", card, "offers.make");
    await people.submit("allotment", {
      what: "A place in the group on Tuesdays",
      starts: "two-weeks",
      need: "community-activities",
    });
    expect(wordsOf(people.caseCard("NAV-2612-01").card)).toContain("A place in the group on Tuesdays");
  });

  test("the same form delivered once more is done once", async () => {
    const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
    const before = await casesOfSeries(stage.roundtable.unit.reading(), series?.id ?? "");
    await people.open("caseHolderLinkWorker", "case NAV", "cases.bring");
    const sent = await people.submit("caseHolderLinkWorker", {
      ...CASE,
      situation: `${CASE.situation} Sings.`,
    });
    const again = await stage.hand.deliver(sent.activity);
    expect(again.body).toBe(sent.body);
    const anew = await stage.hand.deliver({ ...sent.activity, id: "another" });
    expect(anew.status).toBe(200);
    await stage.settle();
    const cases = await casesOfSeries(stage.roundtable.unit.reading(), series?.id ?? "");
    expect(cases).toHaveLength(before.length + 1);
  });

  test("nothing that Teams was sent would have been refused", () => {
    expect(world().complaints).toEqual([]);
    expect(world().duplicates()).toEqual([]);
  });
});
