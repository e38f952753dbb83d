import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { peopleOf } from "../platforms/teams/people.js";
import { accountOf, openTeamsStage, type TeamsStage } from "../platforms/teams/stage.js";
import { type AgentsPlayground, startAgentsPlayground } from "./agents-playground.js";
import { screenshot } from "./support.js";

/** The chair before Microsoft's own client; everybody else before the fake Teams. One Roundtable. */
let stage: TeamsStage;
let people: ReturnType<typeof peopleOf>;
let client: AgentsPlayground;

beforeAll(async () => {
  stage = await openTeamsStage({ running: true, start: "2026-12-02T09:30:00.000Z" });
  people = peopleOf(stage);
  const { chair } = stage.world.cast;
  client = await startAgentsPlayground(stage, {
    aad: accountOf(chair.id),
    name: chair.name,
    email: chair.email,
  });
}, 180_000);
afterAll(async () => {
  await client?.stop();
  await stage?.stop();
});

async function write(words: string) {
  const { page } = client;
  await page.getByRole("textbox").last().click();
  await page.keyboard.type(words, { delay: 20 });
  await page.keyboard.press("Enter");
}
const shown = (words: string) => client.page.getByText(words).last();

test("a command is answered by a card", async () => {
  await write("help");
  await shown("what you can do").waitFor();
  await client.page.waitForTimeout(500);
  await screenshot(client.page, "teams-help");
});

test("Home stands among the messages", async () => {
  await write("mine");
  await shown("Mine").waitFor();
  await client.page.waitForTimeout(500);
  await screenshot(client.page, "teams-mine");
});

test("a message of Roundtable's own comes, its button is pressed, and the card changes in place", async () => {
  await people.bring("caseHolderLinkWorker");
  await shown("NAV-2612-01 · waits for your decision").waitFor();
  await screenshot(client.page, "teams-proactive");
  await client.page.getByRole("button", { name: "Accept" }).last().click();
  await shown("NAV-2612-01 · accepted").waitFor();
  await stage.settle();
  await client.page.waitForTimeout(500);
  await screenshot(client.page, "teams-accepted");
  expect(stage.log.filter((line) => /"level":50/.test(line))).toEqual([]);
});

test("a mention in the MDT's channel is understood, and its answer stands there", async () => {
  const { page } = client;
  await page.getByText("Naverley MDT").first().click();
  await page.getByRole("textbox").last().click();
  await page.keyboard.type("@Round", { delay: 50 });
  await page.getByText("Roundtable", { exact: true }).last().click();
  await page.keyboard.type(" status", { delay: 20 });
  await page.getByRole("button", { name: "Post" }).click();
  await shown("NAV-2612 · status").or(shown("NAV-2612")).last().waitFor();
  await page.waitForTimeout(500);
  await screenshot(page, "teams-channel");
});
