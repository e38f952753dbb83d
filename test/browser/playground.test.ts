import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Page } from "playwright-core";
import { problemsOf } from "./accessibility.js";
import { personAt } from "./person.js";
import { type Playground, screenshot, startPlayground } from "./support.js";

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.stop());

describe("the playground's page", () => {
  it("opens as the chair, with the cast in groups and everyone else behind the search", async () => {
    const page = await playground.open();
    expect(await page.title()).toMatch(
      /^#nav-mdt · Helen Marchbank · |^Direct messages · Helen Marchbank · /,
    );
    const people = page.locator(".people");
    expect(await people.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "Run the MDT",
      "Bring cases",
      "Public services",
      "Small and local",
      "National",
      "Read along",
    ]);
    expect(await people.getByRole("button", { name: /Toby Larwood/ }).count()).toBe(0);
    await page.getByRole("searchbox").fill("larw");
    expect(await people.getByRole("button", { name: /Toby Larwood/ }).count()).toBe(1);
    await page.getByRole("searchbox").fill("nobody of this name");
    expect(await people.getByRole("status").textContent()).toContain("Nobody fits");
    await page.close();
  });

  it("shows the same card as Teams and as Slack, and keeps the choice over a reload", async () => {
    const page = await playground.open();
    const me = personAt(page);
    await me.to("channel");
    await me
      .card(/NAV · dates/)
      .locator(".as-teams")
      .waitFor();
    await me.look("Slack");
    await me
      .card(/NAV · dates/)
      .locator(".as-slack")
      .waitFor();
    expect(await page.locator(".as-teams").count()).toBe(0);
    await page.reload();
    await me
      .card(/NAV · dates/)
      .locator(".as-slack")
      .waitFor();
    await page.close();
  });

  it("shows the channel to no one whose role has no case text, and lets observers only read", async () => {
    const page = await playground.open();
    const me = personAt(page);
    await me.be("Alistair Penhallick");
    await me.to("channel");
    expect(await page.locator(".empty").textContent()).toContain("do not see the text of cases");
    await me.be("Chloe Wetherden");
    await me.type("May I join in?");
    expect(await page.getByRole("alert").textContent()).toContain("Observers read along");
    expect(await page.locator("main > .composer input").inputValue()).toBe("May I join in?");
    await page.close();
  });

  it("shows markup as typed, to everybody who looks at the channel", async () => {
    const [one, other] = [await playground.open(), await playground.open()];
    await personAt(other).to("channel");
    const me = personAt(one);
    await me.be("Yasmin Tahari");
    await me.to("channel");
    const words = `<img src=x onerror="alert(1)"> **bold** {{DATE(today)}} <!channel> \u05e9\u05dc\u05d5\u05dd 🌻`;
    await me.type(words);
    await other.locator(".words", { hasText: words }).waitFor();
    expect(await other.locator(".words").last().textContent()).toBe(words);
    expect(await other.locator(".words img").count()).toBe(0);
    await one.close();
    await other.close();
  });

  it("answers an unknown verb privately, and the answer can be put away", async () => {
    const page = await playground.open();
    const me = personAt(page);
    await me.type("/mdt agneda");
    await me.whisper.waitFor();
    expect(await me.whisper.textContent()).toContain("agenda");
    expect(await me.whisper.getAttribute("aria-label")).toBe("Only you can see this");
    await page.getByRole("button", { name: "Dismiss this answer" }).click();
    await me.whisper.waitFor({ state: "detached" });
    await page.close();
  });

  it("leads a first visitor to a command with one press, and steps aside for good", async () => {
    const page = await playground.open();
    await page.getByRole("button", { name: "Show me: Be a case holder" }).click();
    await page.locator(".me", { hasText: "Yasmin Tahari" }).waitFor();
    const input = page.locator("main > .composer input");
    expect(await input.inputValue()).toBe("/mdt case NAV");
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole("button", { name: "Hide these steps" }).click();
    await page.reload();
    await page.getByRole("button", { name: "Five steps to try" }).waitFor();
    await page.close();
  });
});

describe("when the server is away", () => {
  it("says so, and the same press can be sent again", async () => {
    const page = await playground.open();
    const me = personAt(page);
    await page.route("**/playground/command", (route) => route.abort());
    await me.type("/mdt help");
    await page.getByRole("alert").getByText("Nothing was lost").waitFor();
    await screenshot(page, "server-away");
    await page.unroute("**/playground/command");
    await page.getByRole("button", { name: "Try again" }).click();
    await me.whisper.waitFor();
    expect(await page.getByRole("alert").textContent()).toBe("");
    await page.close();
  });
});

describe("with the keyboard alone", () => {
  it("a person is chosen, a command typed, a form filled, and the answer is there and read out", async () => {
    const page = await playground.open();
    const me = personAt(page);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toContain("Skip to the messages");
    await tabTo(page, "Find a person");
    await page.keyboard.type("winston");
    await tabTo(page, "Winston Grantleigh");
    await page.keyboard.press("Enter");
    await page.locator(".me", { hasText: "Winston Grantleigh" }).waitFor();
    await tabTo(page, "Message ");
    await page.keyboard.type("/pau");
    await page.getByRole("option", { name: /pause/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.locator("main > .composer input").inputValue()).toBe("/mdt pause ");
    await page.keyboard.press("Enter");
    await me.form.waitFor();
    await screenshot(page, "keyboard-form");
    expect(
      await page.evaluate(() => document.querySelector("dialog")?.contains(document.activeElement)),
    ).toBe(true);
    // The same in a browser of either country.
    await page.keyboard.type("11112026");
    await tabTo(page, "Save");
    await page.keyboard.press("Enter");
    await me.whisper.waitFor();
    expect(await me.whisper.textContent()).toContain("11 November 2026");
    expect(await page.locator("[aria-live=polite]").textContent()).toContain("11 November 2026");
    expect(await focused(page)).toContain("Message ");
    await page.close();
  });

  it("Escape asks before it throws away what was typed, and leaves an untouched form at once", async () => {
    const page = await playground.open();
    const me = personAt(page);
    await me.be("Yasmin Tahari");
    await me.type("/mdt case NAV");
    await me.form.waitFor();
    await page.keyboard.press("Escape");
    await me.form.waitFor({ state: "detached" });
    await me.type("/mdt case NAV");
    await me.form.getByLabel("The situation in short").fill("Words that took a while.");
    await page.keyboard.press("Escape");
    // What loses nothing stands out, and is where the keyboard is.
    const stays = page.getByRole("button", { name: "Go on writing" });
    expect(await stays.getAttribute("class")).toBe("strong");
    expect(await page.getByRole("button", { name: "Close the form" }).getAttribute("class")).toBe("");
    expect(await focused(page)).toBe("Go on writing");
    await stays.click();
    expect(await me.form.getByLabel("The situation in short").inputValue()).toBe("Words that took a while.");
    await page.close();
  });
});

describe("for every reader", () => {
  const sizes = [
    ["desk", { width: 1440, height: 900 }],
    ["desk-dark", { width: 1440, height: 900, dark: true }],
    ["tablet", { width: 1024, height: 768 }],
    ["phone", { width: 360, height: 740 }],
    ["phone-dark", { width: 360, height: 740, dark: true }],
  ] as const;

  it("the check itself sees a pale word and a button without a name", async () => {
    const page = await playground.open();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>(".clock")?.style.setProperty("color", "#bbbbbb");
      document.querySelector("main")?.append(document.createElement("button"));
    });
    expect(await problemsOf(page)).toEqual([
      expect.stringContaining("no name"),
      expect.stringContaining("contrast"),
    ]);
    await page.close();
  });

  it.each(sizes)("everything has a name, contrast and room: %s", async (name, size) => {
    const page = await playground.open(size);
    const me = personAt(page);
    for (const look of ["Teams", "Slack"] as const) {
      await me.look(look);
      await me.type("/mdt help");
      await me.whisper.last().waitFor();
      await screenshot(page, `${name}-${look.toLowerCase()}`);
      expect(await problemsOf(page)).toEqual([]);
      await me.type("/mdt pause");
      await me.form.waitFor();
      expect(await problemsOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await me.form.waitFor({ state: "detached" });
    }
    await page.close();
  });
});

/** The words by which a screen reader would name what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent ?? "";
    return element?.getAttribute("aria-label") ?? (label || element?.textContent || "");
  });
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).includes(name)) return;
  }
  throw new Error(`the Tab key does not lead to ${name}`);
}
