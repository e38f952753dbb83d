import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { chromium } from "playwright-core";
const data = mkdtempSync("/tmp/shotdata-");
const server = spawn(process.execPath, ["dist/src/main.js"], { env: { PATH: process.env.PATH, PORT: "0", ROUNDTABLE_DATA_DIR: data, LOG_LEVEL: "warn" }, stdio: ["ignore", "pipe", "pipe"] });
const url = await new Promise((ok) => { let s = ""; const h = (c) => { s += c; const m = /http:\/\/127\.0\.0\.1:\d+/.exec(s); if (m) ok(m[0]); }; server.stdout.on("data", h); server.stderr.on("data", h); });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox", "--disable-gpu"] });
const page = await (await browser.newContext({ viewport: { width: 1320, height: 1000 } })).newPage();
const want = JSON.parse(process.argv[2]);
for (const [name, room, kind] of want) {
  await page.goto(`${url}/gallery?room=${room}&kind=${kind}`);
  const sample = page.locator("article.sample").filter({ has: page.getByRole("heading", { name, exact: true }) });
  await page.locator("form.filters").evaluate((f) => f.remove()).catch(() => 0);
  await sample.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await sample.locator(".looks").screenshot({ path: `/tmp/handcards/${name.replace(/[^a-z0-9]+/gi, "-")}.png` });
}
await browser.close(); server.kill("SIGTERM");
