import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pino from "pino";
import { casesOfSeries } from "../../../src/cases/queries.js";
import { seriesByCode } from "../../../src/meetings/queries.js";
import { slackFront } from "../../../src/platforms/slack/front.js";
import { openFakeSlack } from "../../fakes/slack/server.js";
import { type FakeSocket, openFakeSocket } from "../../fakes/slack/socket.js";
import { fillIn } from "../../fakes/slack/views.js";
import { CASE, peopleOf } from "./people.js";
import { CHANNEL, openSlackStage, type SlackStage } from "./stage.js";

/** Socket Mode: the same, without an address on the internet. */
let stage: SlackStage;
let socket: FakeSocket;
let people: ReturnType<typeof peopleOf>;
let slack: Awaited<ReturnType<typeof openFakeSlack>>;

beforeAll(async () => {
  slack = await openFakeSlack();
  socket = await openFakeSocket(slack);
  stage = await openSlackStage({
    running: true,
    start: "2026-12-02T09:30:00.000Z",
    slack,
    settings: { appToken: "xapp-1" },
  });
  people = peopleOf(stage);
});
afterAll(async () => {
  await stage?.stop();
  await socket?.close();
  await slack?.close();
});

const holder = () => people.account("caseHolderLinkWorker");
const command = (text: string) =>
  socket.deliver("slash_commands", stage.hand.commandFields(holder(), text, CHANNEL));

async function bring(situation: string) {
  await command("/mdt case NAV");
  await stage.settle();
  const view = stage.hand.top(holder());
  for (const [field, value] of Object.entries({ ...CASE, situation })) fillIn(view, field, value);
  const answer = await socket.deliver("interactive", stage.hand.submissionPayload(holder(), view));
  stage.hand.settle(holder(), view, { status: 200, body: JSON.stringify(answer.payload ?? {}), ms: 0 });
  await stage.settle();
}
const cases = async () => {
  const series = await seriesByCode(stage.roundtable.unit.reading(), "NAV");
  return casesOfSeries(stage.roundtable.unit.reading(), series?.id ?? "");
};

test("a command opens a form, which makes a case; with a mistake it comes again", async () => {
  await bring("Ring 07700 900461.");
  expect(await cases()).toHaveLength(0);
  expect(JSON.stringify(stage.hand.top(holder()).blocks)).toContain("Nothing was kept");
  await bring("Would like company.");
  expect(await cases()).toHaveLength(1);
});

test("an event opens Home", async () => {
  const event = { type: "app_home_opened", tab: "home", user: people.account("chair"), channel: "D1" };
  const { team } = slack.world;
  await socket.deliver("events_api", { type: "event_callback", team_id: team, event_id: "Ev9", event });
  await stage.settle();
  expect(JSON.stringify(slack.world.homes.get(people.account("chair"))?.blocks)).toContain("NAV-2612-01");
});

test("another workspace is refused here, too", async () => {
  const before = people.whispers("caseHolderLinkWorker").length;
  const fields = { ...stage.hand.commandFields(holder(), "/mdt help", CHANNEL), team_id: "T0OTHER" };
  void socket.deliver("slash_commands", fields);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await stage.settle();
  expect(people.whispers("caseHolderLinkWorker")).toHaveLength(before);
  expect(stage.log.join("")).toContain("other-workspace");
});

test("nothing is taken in over HTTP then", async () => {
  expect((await people.command("gp", "/mdt help", CHANNEL)).status).toBe(404);
});

test("a line that is cut is taken up again, through a Slack that does not answer at first", async () => {
  slack.faults.next("apps.connections.open", { kind: "error", done: false });
  socket.drop();
  const until = Date.now() + 20_000;
  while (socket.connections() < 2 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(socket.connections()).toBe(2);
  await bring("Would like to sing.");
  expect(await cases()).toHaveLength(2);
});

test("a token that Slack does not accept is told in words, at the start", async () => {
  const other = await openFakeSlack();
  const settings = { botToken: "xoxb-1", appToken: "xapp-1", apiUrl: other.apiUrl, allowedTeams: [] };
  const front = slackFront(settings, pino({ level: "silent" }));
  await expect(front.open(stage.roundtable)).rejects.toThrow("SLACK_APP_TOKEN (invalid_auth)");
  other.faults.next("auth.test", { kind: "refused", code: "invalid_auth" });
  await expect(slackFront(settings, pino({ level: "silent" })).check()).rejects.toThrow(
    "SLACK_BOT_TOKEN (invalid_auth)",
  );
  await other.close();
});
