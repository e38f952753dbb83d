import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { guardExamples } from "../../cards/text/guard-page.js";
import { type Playground, screenshot, startPlayground } from "./support.js";

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.stop());

async function opened(options = {}): Promise<Page> {
  const page = await playground.open(options);
  await page.getByRole("link", { name: "Try the guard" }).click();
  await page.getByRole("heading", { name: "Try the guard" }).waitFor();
  return page;
}

describe("the page to try the guard", () => {
  it("shows findings with reasons as one types, and takes the safer words at a press", async () => {
    const page = await opened();
    const status = page.getByRole("status");
    expect(await status.textContent()).toBe("Nothing typed yet.");
    await page.getByLabel("Text about a case").pressSequentially("Ring her on 07700 900461 about PIP.");
    await page.locator(".verdict.block").waitFor();
    expect(await page.locator(".marked mark").allTextContents()).toEqual(["07700 900461"]);
    await page.getByRole("button", { name: "Use safer words for “07700 900461”" }).click();
    await page.locator(".verdict.clear").waitFor();
    expect(await page.getByLabel("Text about a case").inputValue()).not.toContain("07700");
    await page.close();
  });

  it("begins with examples; the safer words of each pass, and the one that names nobody is left alone", async () => {
    const page = await opened();
    for (const { name, text } of guardExamples) {
      await page.getByRole("button", { name }).click();
      const clear = text === guardExamples.at(-1)?.text;
      await page.locator(clear ? ".verdict.clear" : ".verdict.block, .verdict.confirm").waitFor();
      await screenshot(page, `guard-${name.toLowerCase().replace(/\W+/g, "-")}`);
      if (clear) continue;
      await page.getByRole("button", { name: "Use the safer words everywhere" }).click();
      await page.locator(".verdict.clear").waitFor();
    }
    await page.close();
  });

  it("finds the name it was told, however it is written, on a phone and in the dark", async () => {
    const page = await opened({ width: 390, height: 844, dark: true });
    await page.getByText("So that we can check for them").click();
    await page.getByLabel("The person's name").fill("Mallow Thackery");
    await page.getByLabel("Text about a case").fill("m-a-l-l-o-w would like a plot at the allotment");
    await page.locator(".verdict.block, .verdict.confirm").waitFor();
    expect(await page.locator(".marked mark").first().textContent()).toBe("m-a-l-l-o-w");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await screenshot(page, "guard-phone-dark");
    await page.close();
  });

  it("says so when the check does not answer, and keeps what was typed", async () => {
    const page = await opened();
    await page.route("**/guard/check", (route) => route.abort());
    await page.getByLabel("Text about a case").fill("Anything at all");
    await page.locator(".verdict.failed").waitFor();
    expect(await page.getByLabel("Text about a case").inputValue()).toBe("Anything at all");
    await page.close();
  });
});
