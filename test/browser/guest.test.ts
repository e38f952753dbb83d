import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { seriousOf } from "./axe.js";
import { personAt } from "./person.js";
import { type Playground, screenshot, startPlayground } from "./support.js";

let playground: Playground;
let page: Page;
beforeAll(async () => {
  playground = await startPlayground();
  page = await playground.open();
  const me = personAt(page);
  await me.timeUntil(/call for cases/);
});
afterAll(() => playground.stop());

/** Opens the newest email to an address, by its subject, and follows its button. */
async function fromMail(at: Page, to: string, subject: string): Promise<void> {
  await at.goto(`${playground.url}/mails?to=${to}`);
  const mail = at.locator("details").filter({ hasText: subject }).first();
  await mail.locator("summary").click();
  await mail.locator("a").first().click();
  await at.locator("main h1").waitFor();
}

/** No script runs on these pages, so there is nothing to wait for but the page itself. */
async function look(at: Page, name: string): Promise<void> {
  expect({ name, serious: await seriousOf(at) }).toEqual({ name, serious: [] });
  expect(await at.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    at.viewportSize()?.width ?? 0,
  );
  expect(await at.locator("script").count()).toBe(0);
  await screenshot(at, `guest-${name}`);
}

const CASE = {
  situation: "On their own since the factory closed, sleeps badly. The rent is late.",
  strengths: "Likes growing things and used to keep the books of a club.",
  question: "Who could help with meeting people, and with the rent?",
};

describe("somebody who has only a mailbox", () => {
  it("reads their emails in the playground, and opens one", async () => {
    await page.goto(`${playground.url}/mails`);
    await page.getByRole("heading", { name: "Emails" }).waitFor();
    const all = await page.locator("details").count();
    await page.getByLabel("To", { exact: true }).fill("gary-sproxby");
    await page.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/to=gary-sproxby/);
    const his = page.locator("details");
    expect(await his.count()).toBeLessThan(all);
    expect(await his.count()).toBe(await his.filter({ hasText: "gary-sproxby" }).count());
    expect(await seriousOf(page)).toEqual([]);
    await screenshot(page, "guest-mails");
    await fromMail(page, "gary-sproxby", "call for cases");
    expect(await page.locator("h1").textContent()).toBe("NAV-2611 · call for cases");
    await look(page, "call");
  });

  it("brings a case by keyboard alone, with mistakes and the guard's findings on the way", async () => {
    await page.locator("body").press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bring a case");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Bring a case to NAV" }).waitFor();
    await look(page, "form");
    for (const [group, option] of [
      ["Is anybody at immediate risk", "No"],
      ["Age band", "40 to 54"],
      ["How complex", "Complex today"],
      ["Safety plan", "No safety plan needed"],
      ["Does the person know", "Yes"],
    ]) {
      const radio = page
        .getByRole("radiogroup", { name: group })
        .getByRole("radio", { name: option, exact: true });
      const field = (await radio.count()) > 0 ? radio : page.getByLabel(new RegExp(`^${group}`)).first();
      if ((await radio.count()) > 0) {
        await radio.focus();
        await page.keyboard.press("Space");
      } else await field.selectOption({ label: option ?? "" });
    }
    await page
      .getByRole("group", { name: /What is needed/ })
      .getByRole("checkbox", { name: "Community activities" })
      .focus();
    await page.keyboard.press("Space");
    await page.getByLabel("The situation in short").fill("Ring her on 07700 900461.");
    await page.getByLabel("Strengths").fill(CASE.strengths);
    await page.getByLabel("Your question to the MDT").fill(CASE.question);
    await page.getByRole("button", { name: "Save or send" }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".problems").waitFor();
    expect(await page.title()).toMatch(/^Please look at this/);
    await look(page, "form-again");
    // From the list of problems to the field, by the keyboard.
    await page.locator(".problems a").first().focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("The situation in short").fill(CASE.situation);
    await page.getByRole("radio", { name: /Send to the chair/ }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Save or send" }).press("Enter");
    await page.locator(".answer").waitFor();
    await look(page, "answer");
  });

  it("is asked before something that cannot be taken back, on a phone, in the dark", async () => {
    const phone = await playground.open({ width: 390, height: 844, dark: true });
    await fromMail(phone, "gary-sproxby", "NAV-2611-01");
    await look(phone, "holder-phone-dark");
    const pages = ["Withdraw", "Edit"];
    for (const name of pages) {
      const button = phone.getByRole("button", { name: new RegExp(name) });
      if ((await button.count()) > 0) {
        await button.first().click();
        await look(phone, `phone-${name.toLowerCase()}`);
        await phone.goBack();
      }
    }
    await phone.close();
  });

  it("sees how to get fewer emails, and how to get a new link", async () => {
    const phone = await playground.open({ width: 390, height: 844 });
    await fromMail(phone, "gary-sproxby", "call for cases");
    await phone.goto(`${phone.url()}/stop`);
    await look(phone, "stop");
    await phone.getByRole("button", { name: "Weekly summary" }).click();
    await look(phone, "digest");
    await phone.goto(`${playground.url}/g/${"A".repeat(43)}`);
    await look(phone, "unknown");
    await phone.getByRole("link", { name: "Get a link to your page" }).click();
    await look(phone, "ask");
    await phone.close();
  });

  it("answers a case of the agenda: opens it, offers, and sees the offer on it", async () => {
    const chair = await playground.open();
    const me = personAt(chair);
    await me.be("Helen Marchbank");
    await me.to("Direct messages");
    await me.press(/NAV-2611-01/, /^Accept/);
    if ((await me.form.count()) > 0) await me.send();
    await me.answer();
    await me.timeUntil(/NAV-2611-01 · on the agenda/);
    await chair.close();
    await fromMail(page, "phoebe-arkwell", "NAV-2611 · agenda");
    await look(page, "agenda");
    await page.getByRole("button", { name: "NAV-2611-01" }).click();
    await look(page, "case");
    await page.getByRole("button", { name: "I can offer" }).click();
    await look(page, "offer-form");
    await page.getByLabel(/What/).first().fill("A place in our gardening group on Tuesdays.");
    const when = page.getByRole("radio").first();
    if ((await when.count()) > 0) await when.check();
    const select = page.locator("select");
    for (let index = 0; index < (await select.count()); index += 1)
      await select.nth(index).selectOption({ index: 1 });
    await page.locator("button.strong").click();
    await look(page, "offered");
    expect(await page.locator("main").textContent()).toContain("gardening group");
  });
});
