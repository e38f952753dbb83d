import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { caseByRef, casesOfSeries } from "../../../src/cases/queries.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { buttonsOf } from "../../fakes/slack/hand.js";
import { accountOf, CHANNEL, openSlackStage, type SlackStage } from "./stage.js";

const CASE = {
  risk: "no",
  ageBand: "40-54",
  needs: "community-activities,money-benefits",
  complexity: "complex",
  situation: "On their own since the factory closed, sleeps badly. The rent is late.",
  strengths: "Likes growing things and used to keep the books of a club.",
  question: "Who could help with meeting people, and with the rent?",
  safetyPlan: "not-needed",
  personKnows: "yes",
  send: "send",
};

let stage: SlackStage;
let holder: string;
let chair: string;

beforeAll(async () => {
  stage = await openSlackStage({ running: true, start: "2026-12-02T09:30:00.000Z" });
  holder = accountOf(stage.world.cast.caseHolderLinkWorker.id);
  chair = accountOf(stage.world.cast.chair.id);
});
afterAll(() => stage?.stop());

const world = () => stage.slack.world;
const private_ = (user: string) => world().ephemerals.filter((one) => one.user === user);
const dms = (user: string) => world().messages.filter(({ channel }) => channel === `D${user.slice(1)}`);

describe("from a command to a card in the channel", () => {
  test("a command opens a form, the form makes a case, its answer is whispered where it was typed", async () => {
    const typed = await stage.hand.command(holder, "/mdt case", CHANNEL);
    expect(typed).toMatchObject({ status: 200, body: "" });
    await stage.settle();
    expect(stage.hand.top(holder).callback_id).toBe("cases.bring");
    const sent = await stage.hand.submit(holder, CASE);
    expect(sent).toMatchObject({ status: 200, body: "" });
    expect(world().open.get(holder)).toEqual([]);
    await stage.settle();
    expect(private_(holder).at(-1)?.text).toContain("NAV-2612-01");
    const told = dms(chair).find(({ text }) => text.includes("NAV-2612-01"));
    expect(buttonsOf(told ?? { blocks: [] }).map((button) => button.action_id)).toContain("cases.accept");
  });

  test("the chair accepts by a press in direct messages and is answered there", async () => {
    const card = dms(chair).find(({ text }) => text.includes("NAV-2612-01"));
    if (!card) throw new Error("no card");
    const pressed = await stage.hand.press(chair, card, "cases.accept");
    expect(pressed.status).toBe(200);
    await stage.settle();
    expect(dms(chair).at(-1)?.text).toContain("NAV-2612-01");
    expect((await caseByRef(stage.roundtable.unit.reading(), "NAV-2612-01"))?.status).toBe("accepted");
  });

  test("the same press delivered once more is done once", async () => {
    const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
    await stage.hand.command(holder, "/mdt case", CHANNEL);
    await stage.settle();
    const view = stage.hand.top(holder);
    const sent = await stage.hand.submit(holder, { ...CASE, situation: `${CASE.situation} Sings.` });
    const again = await stage.hand.interactive(sent.payload, {
      timestamp: Math.floor(Date.now() / 1000) + 1,
    });
    expect(again).toMatchObject({ status: 200, body: "" });
    expect(view.callback_id).toBe("cases.bring");
    const cases = await casesOfSeries(stage.roundtable.unit.reading(), series?.id ?? "");
    expect(cases).toHaveLength(2);
  });

  test("nothing that Slack was sent would have been refused", () => {
    expect(world().complaints).toEqual([]);
  });
});
