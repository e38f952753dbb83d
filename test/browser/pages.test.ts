import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import express from "express";
import pino from "pino";
import { type Browser, chromium, type Page } from "playwright-core";
import { agendaOut } from "../../src/demo/month/chapters/agenda-out.js";
import { casesComeIn } from "../../src/demo/month/chapters/cases-come-in.js";
import { meeting } from "../../src/demo/month/chapters/meeting.js";
import { settingUp } from "../../src/demo/month/chapters/setting-up.js";
import { MONTH_BEGINS, raiseNaverley } from "../../src/demo/month/play-month.js";
import { openStory } from "../../src/demo/month/story.js";
import type { Story } from "../../src/demo/month/story-types.js";
import { openStage, type Stage } from "../../src/demo/stage.js";
import { pages } from "../../src/platforms/web/pages/routes.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";
import { seriousOf } from "./axe.js";

/** The pages to print, with what a normal month of the demo has on them, in a real browser. */
const SCREENSHOTS = join(import.meta.dirname, "../../screenshots");

let stage: Stage;
let story: Story;
let server: Server;
let browser: Browser;
let at: string;
beforeAll(async () => {
  stage = await openStage({
    database: await openTestDatabase(),
    sealer: sealer(Buffer.alloc(32, 5)),
    log: pino({ level: "silent" }),
    start: MONTH_BEGINS,
    pagesUrl: "https://mdt.example",
  });
  const { cast } = await raiseNaverley(stage);
  story = await openStory(stage, cast, () => undefined);
  for (const chapter of [settingUp, casesComeIn, agendaOut, meeting]) await chapter(story);
  const app = express();
  app.use("/p", pages(stage.roundtable));
  server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ["--no-sandbox", "--disable-gpu"],
  });
}, 240_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  await stage?.stop();
});

/** Opens what the button gave; nothing on these pages runs, so there is nothing to wait for. */
async function opened(
  member: string,
  action: string,
  data: Record<string, string>,
  nth: number,
): Promise<Page> {
  const reply = await stage.press(member, action, data);
  const found = [...JSON.stringify(reply).matchAll(/https:\/\/mdt\.example(\/p\/[\w-]+)/g)];
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 1300 } })).newPage();
  await page.goto(`${at}${found[nth]?.[1]}`);
  await page.locator("h1").waitFor();
  return page;
}

async function look(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  expect(await seriousOf(page)).toEqual([]);
  expect(await page.locator("script").count()).toBe(0);
}

/** Sides of A4 that it prints on. */
async function sides(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  writeFileSync(join(SCREENSHOTS, `${name}.pdf`), pdf);
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page[^s]/g)].length;
}

const caseOf = async (ref: string) => {
  const { rows } = await stage.database.pool.query("select id from roundtable.cases where ref = $1", [ref]);
  return String(rows[0].id);
};

describe("the person's sheet", () => {
  test("the options of a normal month fit one side of A4, with nothing serious for axe to find", async () => {
    const id = await caseOf("NAV-2612-01");
    const page = await opened(story.idOf("caseHolderLinkWorker"), "plan.sheet", { case: id }, 0);
    expect(await page.locator("ol.items > li").count()).toBe(3);
    await look(page, "sheet-options");
    expect(await sides(page, "sheet-options")).toBe(1);
  });

  test("so does the plan, with who leads it", async () => {
    const id = await caseOf("NAV-2612-02");
    const holder = story.idOf("caseHolderRecovery");
    await stage.submit(
      holder,
      "offers.answers",
      { case: id, page: "0" },
      { "answer-O1": "yes", "answer-O2": "yes", "answer-O3": "yes" },
    );
    const form = await stage.press(holder, "plan.lead", { case: id });
    if (form.kind !== "form") throw new Error("no form");
    const menus = form.definition.fields.flatMap((field) => (field.kind === "choice" ? [field] : []));
    const chosen = (start: string, title: string) => {
      const menu = menus.find(
        (one) => one.id.startsWith(start) && one.options.some((o) => o.title.startsWith(title)),
      );
      return { [menu?.id ?? ""]: menu?.options.find((o) => o.title.startsWith(title))?.value ?? "" };
    };
    const values = {
      ...chosen("organisation", "Fenlight"),
      ...chosen("worker", "Grace"),
      ...chosen("cover", "Tunde"),
    };
    const kept = await stage.submit(holder, "plan.lead", { case: id }, values);
    expect(kept.kind === "whisper" && kept.about.code).toBe("plan-lead-kept");
    const page = await opened(holder, "plan.sheet", { case: id }, 1);
    await look(page, "sheet-plan");
    expect(await sides(page, "sheet-plan")).toBe(1);
  });
});

test("who covers what, as a picture", async () => {
  const page = await opened(story.idOf("chair"), "directory.coverage", {}, 0);
  await look(page, "coverage");
  expect(await page.locator("svg rect").count()).toBe(await page.locator("td").count());
});
