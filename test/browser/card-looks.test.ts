import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { formCard } from "../../cards/form.js";
import { card, para } from "../../cards/kit.js";
import { readForm } from "../../cards/read-form.js";
import { toMessage, toModal } from "../../cards/render/block-kit.js";
import { decodeSubmission } from "../../cards/render/block-kit-decode.js";
import { allSamples } from "../../cards/samples.js";
import { hostile } from "../cards/hostile.js";
import { sampleForm } from "../cards/sample-form.js";
import { type Playground, startPlayground } from "./support.js";

/** The page's own global: what was sent. */
declare const said: unknown[];

let playground: Playground;
let page: Page;

beforeAll(async () => {
  playground = await startPlayground();
  page = await playground.open({ width: 1280 });
});

// Throws when the page complained of anything meanwhile.
afterAll(async () => playground?.stop());

/** Draws one thing alone on the gallery's page and collects what it sends in `said`. */
async function draw(look: "adaptive" | "block-kit", what: unknown): Promise<void> {
  await page.goto(`${playground.url}/gallery?room=none`);
  await page.evaluate(
    async ([module, drawn]) => {
      const { renderAdaptive, renderBlockKit } = await import(
        `/assets/src/platforms/web/client/cards/${module}.js`
      );
      Object.assign(globalThis, { said: [] });
      const on = (action: unknown) => said.push(action);
      const element = module === "adaptive" ? renderAdaptive(drawn, on, "dialog") : renderBlockKit(drawn, on);
      document.body.replaceChildren(element);
    },
    [look, what] as const,
  );
}

const form = formCard(sampleForm, { context: { case: "case-3" } });
const sent = () => page.evaluate(() => said);

describe("a form", () => {
  const expected = {
    what: "A place at the plot",
    short: undefined,
    size: "v1",
    service: "v7",
    needs: ["v0", "v2"],
    places: ["v17"],
    from: "2026-12-16",
    at: "09:30",
    weeks: 3,
    told: true,
    known: undefined,
  };

  test("filled in as on Slack sends what Slack sends", async () => {
    await draw("block-kit", toModal(form));
    await page.getByLabel("What can you offer?").fill("A place at the plot");
    await page.getByRole("group", { name: "How much?" }).getByLabel("Choice 1", { exact: true }).check();
    await page.getByLabel("Which service?").selectOption("v7");
    for (const title of ["Choice 0", "Choice 2"]) {
      await page
        .getByRole("group", { name: /^Needs/ })
        .getByLabel(title, { exact: true })
        .check();
    }
    await page
      .getByRole("group", { name: /^Where/ })
      .getByText("Select items")
      .click();
    await page
      .getByRole("group", { name: /^Where/ })
      .getByLabel("Choice 17")
      .check();
    await page.getByLabel("From when?").fill("2026-12-16");
    await page.getByLabel("At what time?").fill("09:30");
    await page.getByLabel("Wait in weeks").fill("3");
    await page
      .getByRole("group", { name: /^Does the person/ })
      .getByLabel("Yes")
      .check();
    await page.getByRole("button", { name: "Offer this" }).click();
    const [action] = (await sent()) as unknown as {
      callbackId: string;
      privateMetadata: string;
      state: never;
    }[];
    const read = decodeSubmission({
      callback_id: action?.callbackId ?? "",
      private_metadata: action?.privateMetadata ?? "",
      state: { values: action?.state ?? {} },
    });
    expect(read.action).toBe("offers.make");
    expect(read.context).toEqual({ case: "case-3" });
    expect(readForm(sampleForm, read.raw)).toEqual({ values: expected, problems: [] });
  });

  test("filled in as on Teams sends what Teams sends", async () => {
    await draw("adaptive", form);
    await page.getByLabel("What can you offer?").fill("A place at the plot");
    await page.getByRole("radiogroup", { name: "How much?" }).getByLabel("Choice 1", { exact: true }).check();
    await page.getByLabel("Which service?").selectOption("v7");
    for (const title of ["Choice 0", "Choice 2"]) {
      await page.getByRole("group", { name: "Needs" }).getByLabel(title, { exact: true }).check();
    }
    await page.getByRole("group", { name: "Where?" }).getByLabel("Choice 17").check();
    await page.getByLabel("From when?").fill("2026-12-16");
    await page.getByLabel("At what time?").fill("09:30");
    await page.getByLabel("Wait in weeks").fill("3");
    await page
      .getByRole("radiogroup", { name: /^Does the person/ })
      .getByLabel("Yes")
      .check();
    await page.getByRole("button", { name: "Offer this" }).click();
    const [action] = (await sent()) as { action: string; data: Record<string, string>; inputs: never }[];
    expect(action?.action).toBe("offers.make");
    expect(action?.data["$context.case"]).toBe("case-3");
    expect(readForm(sampleForm, action?.inputs ?? {})).toEqual({ values: expected, problems: [] });
  });

  test.each(["adaptive", "block-kit"] as const)(
    "that lacks an answer stays, and says so at the field: %s",
    async (look) => {
      await draw(look, look === "adaptive" ? form : toModal(form));
      await page.getByRole("button", { name: "Offer this" }).click();
      const input = page.getByLabel("What can you offer?").first();
      expect(await input.getAttribute("aria-invalid")).toBe("true");
      const described = ((await input.getAttribute("aria-describedby")) ?? "").split(" ").at(-1) ?? "";
      expect(await page.locator(`[id="${described}"]`).textContent()).toMatch(/Please (fill in|complete)/);
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await sent()).toEqual([]);
    },
  );
});

describe("every card", () => {
  test("is drawn in both looks, with a name for every control and no id twice", async () => {
    const all = allSamples();
    await page.goto(`${playground.url}/gallery?room=all&kind=all`);
    await page.locator(".sample").first().waitFor();
    expect(await page.locator(".sample").count()).toBe(all.length);
    await page.evaluate(() => {
      for (const box of document.querySelectorAll(".sample")) box.dispatchEvent(new Event("near"));
    });
    expect(await page.locator(".look").count()).toBe(2 * all.length);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>(".look :is(input, select, textarea)")]
        .filter((input) => !input.labels?.length && !input.getAttribute("aria-labelledby"))
        .map((input) => input.outerHTML),
    );
    expect(nameless).toEqual([]);
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
    expect(await page.locator(".look script, .look img").count()).toBe(0);
  });

  test.each(hostile)("shows %j as it was typed", async (typed) => {
    const shown = card({ first: typed.replaceAll("\n", " "), body: [para(typed)] });
    for (const [look, what] of [
      ["adaptive", shown],
      ["block-kit", toMessage(shown)],
    ] as const) {
      await draw(look, what);
      const text = await page.locator("body").evaluate((body) => body.textContent ?? "");
      expect(text).toContain(typed.replaceAll("\n", " "));
      for (const line of typed.split("\n")) expect(text).toContain(line);
    }
  });
});
