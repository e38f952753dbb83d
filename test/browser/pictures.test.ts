import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Playground, startPlayground } from "./support.js";

const ROOT = join(import.meta.dirname, "../..");
/** README's pictures are drawn from today's cards: `PICTURES=write npm run test:browser -- pictures` keeps them. */
const WRITES = process.env.PICTURES === "write";

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(async () => playground?.stop());

test("README shows one card in both looks", async () => {
  const page = await playground.open({ width: 1320, height: 1200 });
  await page.goto(`${playground.url}/gallery?room=cases&kind=message`);
  const sample = page
    .locator("article.sample")
    .filter({ has: page.getByRole("heading", { name: /^cases\.agenda$/ }) });
  // The filters stay in view on the page, and would lie over the picture.
  await page.locator("form.filters").evaluate((filters) => filters.remove());
  await sample.scrollIntoViewIfNeeded();
  const looks = sample.locator(".looks");
  await looks.locator(".look.in-slack .message").waitFor();
  expect(await looks.locator(".look").count()).toBe(2);
  const drawn = join(ROOT, "screenshots/one-card-both-looks.png");
  await looks.screenshot({ path: drawn });
  const kept = join(ROOT, ".pictures/one-card-both-looks.png");
  if (WRITES) {
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(drawn, kept);
  }
  expect(existsSync(kept)).toBe(true);
});

test("every picture that README names is there", () => {
  const named = [...readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, path] of named) expect([path, existsSync(join(ROOT, path ?? ""))]).toEqual([path, true]);
});
