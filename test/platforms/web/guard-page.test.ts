import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { CheckResult } from "../../../src/guard/types.js";
import { type RunningPlayground, runPlayground } from "./running.js";

let on: RunningPlayground;
beforeAll(async () => {
  on = await runPlayground();
}, 60_000);
afterAll(() => on.stop());

async function ask(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${on.url}/guard/check`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as CheckResult & { error?: string } };
}

describe("the page to try the guard", () => {
  it("stands there", async () => {
    const page = await fetch(`${on.url}/guard`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<title>Roundtable: try the guard</title>");
  });

  it("answers with what was found and safer words", async () => {
    const text = "Ring her on 07700 900461 about PIP.";
    const { status, body } = await ask({ text });
    expect([status, body.verdict]).toEqual([200, "block"]);
    expect(body.findings.map(({ start, end }) => text.slice(start, end))).toEqual(["07700 900461"]);
    expect(body.safer).not.toContain("07700");
  });

  it("checks for who is known, and only for this once", async () => {
    const text = "Will is worried about the rent.";
    const [before, known, after] = [
      await ask({ text: "mallow is worried about the rent" }),
      await ask({
        text: "mallow is worried about the rent",
        known: { name: "Mallow Thackery", postcode: "" },
      }),
      await ask({ text: "mallow is worried about the rent" }),
    ];
    expect(known?.body.findings[0]?.rule).toMatch(/^known-name/);
    expect(after?.body).toEqual(before?.body);
    expect((await ask({ text })).status).toBe(200);
  });

  it("passes what the directory lists", async () => {
    expect((await ask({ text: "Naverley Money Desk could help with the letters." })).body.verdict).toBe(
      "clear",
    );
  });

  it.each([
    ["no JSON", "{", {}, 400],
    ["no text", { words: "x" }, {}, 400],
    ["text that is none", { text: 7 }, {}, 400],
    ["known that is no text", { text: "x", known: { name: 1 } }, {}, 400],
    ["too much", { text: "a".repeat(20_001) }, {}, 413],
    ["far too much", { text: "a".repeat(300_000) }, {}, 413],
    ["a form of another page", "text=x", { "Content-Type": "application/x-www-form-urlencoded" }, 415],
    ["another site", { text: "x" }, { Origin: "http://elsewhere.example" }, 403],
  ])("answers %s in words", async (_, body, headers, status) => {
    const answer = await ask(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatch(/^[A-Z].*\.$/);
  });
});
