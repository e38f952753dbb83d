import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { casesOfSeries } from "../../../src/cases/queries.js";
import { meetingByRef, seriesByCode } from "../../../src/meetings/queries.js";
import { buttonsOf } from "../../fakes/slack/hand.js";
import type { SlackView } from "../../fakes/slack/world.js";
import { CASE, peopleOf } from "./people.js";
import { CHANNEL, openSlackStage, type SlackStage } from "./stage.js";

let stage: SlackStage;
let people: ReturnType<typeof peopleOf>;
const holder = "caseHolderLinkWorker";

beforeAll(async () => {
  stage = await openSlackStage({ running: true, start: "2026-12-02T09:30:00.000Z", pace: { patience: 300 } });
  people = peopleOf(stage);
});
afterAll(() => stage?.stop());

const top = () => stage.hand.top(people.account(holder));
const wordsOf = (view: SlackView) => JSON.stringify(view.blocks);
const stateOf = (view: SlackView, field: string) =>
  Object.values(view.state).flatMap((block) => (block[field] ? [block[field]] : []))[0];
const cases = async () => {
  const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
  return casesOfSeries(stage.roundtable.unit.reading(), series?.id ?? "");
};
const close = () => stage.slack.world.open.set(people.account(holder), []);
const openCase = () => people.command(holder, "/mdt case NAV", CHANNEL);

describe("a form on Slack", () => {
  test("says what is missing beside the fields, and what was typed stays", async () => {
    await openCase();
    const view = top();
    const { errors } = await people.submit(holder, { situation: CASE.situation });
    const blocks = Object.keys(errors ?? {}).map((id) => view.blocks.find(({ block_id }) => block_id === id));
    expect(blocks.length).toBeGreaterThan(3);
    expect(top()).toBe(view);
    expect(stateOf(top(), "situation")).toMatchObject({ value: CASE.situation });
    close();
  });

  test("comes again with safer words filled in, which Slack shows although the field had been typed in", async () => {
    await openCase();
    const typed = "Maureen Tidswell worries about the rent. Ring 07700 900461.";
    await people.submit(holder, { ...CASE, situation: typed });
    expect(stateOf(top(), "situation")?.value).not.toContain("07700");
    expect(stateOf(top(), "situation")?.value).not.toContain("Tidswell");
    expect(wordsOf(top())).toContain("Nothing was kept");
    expect(wordsOf(top())).not.toContain("Tidswell");
    const sent = await people.submit(holder, {});
    expect(sent.body).toBe("");
    expect(await cases()).toHaveLength(1);
  });

  test("asks about likely identifiers with a question of its own, and takes the answer", async () => {
    await openCase();
    const typed = "Goes to Brackenfield Academy on Mondays, and sleeps badly since the summer.";
    await people.submit(holder, { ...CASE, situation: typed });
    const questions = top().blocks.flatMap((block) => {
      const id = (block.element as { action_id?: string } | undefined)?.action_id ?? "";
      return id.startsWith("$guard.") ? [id] : [];
    });
    expect(questions.length).toBeGreaterThan(0);
    await people.submit(holder, Object.fromEntries(questions.map((id) => [id, "safer"])));
    expect(await cases()).toHaveLength(2);
    expect(JSON.stringify((await cases()).at(-1)?.text)).not.toContain("Brackenfield");
  });

  test("onto a weekend is shown first, by a command too, and done when it is sent once more", async () => {
    const chair = "chair";
    const meeting = async () => meetingByRef(stage.roundtable.unit.reading(), "NAV-2612");
    await people.command(chair, "/mdt move NAV-2612 2026-12-19 10:00", CHANNEL);
    const view = () => stage.hand.top(people.account(chair));
    expect(wordsOf(view())).toContain("Saturday 19 December 2026, 10:00 is on a weekend");
    expect((await meeting())?.start).toBe("2026-12-16T10:00:00.000Z");
    await people.submit(chair, {});
    expect((await meeting())?.start).toBe("2026-12-19T10:00:00.000Z");
  });

  test("with an immediate risk says whom to call now, and keeps nothing", async () => {
    await openCase();
    await people.submit(holder, { ...CASE, situation: "Alone tonight.", risk: "yes" });
    expect(wordsOf(top())).toContain("0808 157 0123");
    expect(await cases()).toHaveLength(2);
    close();
  });

  test("of which words were typed after the command opens without them, and says so", async () => {
    await people.command(holder, "/mdt case NAV leg dressings, lives alone", CHANNEL);
    expect(wordsOf(top())).toContain("never go into a command");
    expect(wordsOf(top())).not.toContain("leg dressings");
    close();
  });

  test("that a refusal meets stays open under the sentence", async () => {
    await people.bring(holder, { situation: "Would like company." });
    const card = people.find(people.dms("chair"), "NAV-2612-03");
    await people.press("chair", card, "cases.return");
    await people.press("deputy", people.find(people.dms("deputy"), "NAV-2612-03"), "cases.accept");
    await stage.hand.submit(people.account("chair"), { note: "Please say more." });
    await stage.settle();
    const stack = stage.slack.world.open.get(people.account("chair")) ?? [];
    expect(JSON.stringify(stack.map(({ blocks }) => blocks))).toContain("was quicker");
    expect(JSON.stringify(stack.map(({ blocks, state }) => [blocks, state]))).toContain("Please say more.");
  });

  test("pressed too late is offered once more by a button, which opens it", async () => {
    close();
    const fields = stage.hand.commandFields(people.account(holder), "/mdt case NAV", CHANNEL);
    stage.hand.ageTriggers(4000);
    await stage.hand.form(fields);
    await stage.settle();
    expect(stage.slack.world.open.get(people.account(holder))).toEqual([]);
    const offered = people.whispers(holder).at(-1);
    expect(offered?.text).toContain("a moment too long");
    if (offered) await people.press(holder, offered, "cases.bring");
    expect(top().callback_id).toBe("cases.bring");
    close();
  });

  test("whose answer takes long says so within Slack's three seconds, and shows it then", async () => {
    await openCase();
    const { pool } = stage.database;
    const client = await pool.connect();
    await client.query("begin");
    await client.query("lock table roundtable.cases in access exclusive mode");
    const sending = stage.hand.submit(people.account(holder), { ...CASE, situation: "Slow and steady." });
    const sent = await sending.finally(() => client.query("commit").finally(() => client.release()));
    expect(sent.ms).toBeLessThan(3000);
    expect(wordsOf(top())).toBeDefined();
    await stage.settle();
    expect(wordsOf(top())).toContain("NAV-2612-04");
    expect(await cases()).toHaveLength(4);
    close();
  });

  test("whose button is older than this version is answered with a sentence", async () => {
    const card = people.find(people.dms("chair"), "NAV-2612-01");
    const [button] = buttonsOf(card);
    const payload = stage.hand.pressPayload(people.account("chair"), card, button?.action_id ?? "");
    for (const value of ["{", "[]", '{"case":1}']) {
      const actions = [{ type: "button", action_id: "cases.accept", value }];
      await stage.hand.interactive({ ...payload, actions });
      await stage.settle();
      expect(people.dms("chair").at(-1)?.text).toContain("older version");
    }
  });
});

describe("answers for one person alone", () => {
  test("stand where they typed in a channel, and are lasting messages in direct messages", async () => {
    const before = people.dms("gp").length;
    await people.command("gp", "/mdt help", CHANNEL);
    expect(people.whispers("gp").at(-1)?.text).toContain("Help");
    expect(people.dms("gp")).toHaveLength(before);
    await people.command("gp", "/mdt help");
    expect(people.dms("gp").at(-1)?.text).toContain("Help");
  });

  test("come directly when the place cannot show them", async () => {
    const fields = stage.hand.commandFields(people.account("gp"), "/mdt stup", CHANNEL);
    await stage.hand.form({ ...fields, response_url: `${stage.slack.url}/response/gone` });
    await stage.settle();
    expect(people.dms("gp").at(-1)?.text).toContain("Did you mean");
  });

  test("name no fault of ours but a code that the log has, too", async () => {
    stage.slack.faults.next("views.open", { kind: "error", done: false });
    await openCase();
    const said = people.whispers(holder).at(-1)?.text ?? "";
    const code = /\(([0-9a-f]{6})\)/.exec(said)?.[1];
    expect(said).toContain("Something went wrong on our side");
    expect(stage.log.join("")).toContain(code);
  });
});

test("Slack would have refused nothing of all this", () => {
  expect(stage.slack.world.complaints).toEqual([]);
});
