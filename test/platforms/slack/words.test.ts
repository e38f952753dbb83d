import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { CASE, peopleOf } from "./people.js";
import { CHANNEL, openSlackStage, type SlackStage } from "./stage.js";

let stage: SlackStage;
let people: ReturnType<typeof peopleOf>;
const holder = "caseHolderLinkWorker";

beforeAll(async () => {
  stage = await openSlackStage({ running: true, start: "2026-12-02T09:30:00.000Z", pace: { patience: 1 } });
  people = peopleOf(stage);
  // Every answer takes longer than Slack waits for one.
  const { roundtable } = stage;
  const dispatch = roundtable.dispatch;
  roundtable.dispatch = async (inbound) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return dispatch(inbound);
  };
});
afterAll(() => stage?.stop());

/** Somebody writes to Roundtable directly. */
async function writes(text: string, more: object = {}) {
  const user = people.account(holder);
  const channel = `D${user.slice(1)}`;
  const { ts } = stage.hand.say(user, channel, text);
  await stage.hand.event({ type: "message", channel_type: "im", channel, ts, user, text, ...more });
  await stage.settle();
}
const newest = () =>
  people
    .dms(holder)
    .filter(({ metadata, text }) => metadata === undefined && text !== "")
    .at(-1);

describe("words written to Roundtable directly", () => {
  test.each(["help", "/mdt help", "HELP"])("are a command: %s", async (words) => {
    await writes(words);
    expect(newest()?.text).toContain("what you can do in NAV");
  });

  test("that lead to a form are answered with a button that opens it, and nothing of them is taken over", async () => {
    await writes("case NAV somebody called Tobiasz is worried");
    expect(newest()?.text).toContain("That opens a form");
    expect(JSON.stringify(newest())).not.toContain("Tobiasz");
    const seen = newest();
    if (seen) await people.press(holder, seen, "cases.bring");
    expect(stage.hand.top(people.account(holder)).callback_id).toContain("cases.bring");
    stage.slack.world.open.set(people.account(holder), []);
  });

  test("of the app itself, and changes to a message, are none", async () => {
    const before = stage.slack.world.messages.length;
    await writes("help", { bot_id: "B1" });
    await writes("help", { subtype: "message_changed" });
    // The two that were said, and nothing in answer.
    expect(stage.slack.world.messages).toHaveLength(before + 2);
  });
});

test("a form that was closed before its answer came is spoken of, without a word of it", async () => {
  const account = people.account(holder);
  await people.command(holder, "/mdt case NAV", CHANNEL);
  stage.slack.faults.next("views.update", { kind: "refused", code: "not_found" });
  await stage.hand.submit(account, { ...CASE, situation: "NHS number 943 476 5919." });
  await stage.settle();
  expect(stage.slack.faults.left()).toBe(0);
  const all = [...people.whispers(holder), ...people.dms(holder)];
  const told = all.filter(({ text }) => text.includes("needs another look"));
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain("943 476");
});
