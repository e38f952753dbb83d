import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { type Playground, startPlayground } from "./support.js";

const ROOT = join(import.meta.dirname, "../..");
/** README's pictures are drawn from today's cards: `PICTURES=write npm run test:browser -- pictures` keeps them. */
const WRITES = process.env.PICTURES === "write";

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(async () => playground?.stop());

/** The gallery's drawing of one sample. */
async function sampleOf(name: string, room: string, kind: string): Promise<Locator> {
  const page = await playground.open({ width: 1320, height: 1200 });
  await page.goto(`${playground.url}/gallery?room=${room}&kind=${kind}`);
  const sample = page
    .locator("article.sample")
    .filter({ has: page.getByRole("heading", { name, exact: true }) });
  // The filters stay in view on the page, and would lie over the picture.
  await page.locator("form.filters").evaluate((filters) => filters.remove());
  await sample.scrollIntoViewIfNeeded();
  return sample.locator(".looks");
}

async function keep(drawing: Locator, name: string): Promise<void> {
  const drawn = join(ROOT, `screenshots/${name}.png`);
  await drawing.screenshot({ path: drawn });
  const kept = join(ROOT, `.pictures/${name}.png`);
  if (WRITES) {
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(drawn, kept);
  }
  expect(existsSync(kept)).toBe(true);
}

test("README shows one card in both looks", async () => {
  const looks = await sampleOf("cases.agenda", "cases", "message");
  await looks.locator(".look.in-slack .message").waitFor();
  expect(await looks.locator(".look").count()).toBe(2);
  await keep(looks, "one-card-both-looks");
});

test("README shows what /mdt setup proposes in Slack", async () => {
  const proposed = (await sampleOf("series.preview", "meetings", "message")).locator(".look.in-slack");
  await proposed.locator(".message").waitFor();
  await keep(proposed, "slack-set-up");
});

test("README shows the app's Home in Slack", async () => {
  const home = (await sampleOf("digest.home", "digest", "home")).locator(".look.in-slack");
  await home.getByRole("button").first().waitFor();
  await keep(home, "slack-home");
});

test("README shows Home as a card in Teams", async () => {
  const home = (await sampleOf("digest.home", "digest", "home")).locator(".look.in-teams");
  await home.getByRole("button").first().waitFor();
  await keep(home, "teams-home");
});

test("every picture that README names is there", () => {
  const named = [...readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, path] of named) expect([path, existsSync(join(ROOT, path ?? ""))]).toEqual([path, true]);
});
