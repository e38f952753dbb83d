import { describe, expect, test } from "@jest/globals";
import { DeliveryError } from "../../../src/jobs/messenger.js";
import { seenOnce } from "../../../src/platforms/intake/seen-once.js";
import { deliveryError } from "../../../src/platforms/slack/faults.js";
import { channelGate } from "../../../src/platforms/slack/pacing.js";
import { plainWords } from "../../../src/platforms/slack/plain-words.js";
import { teamsOf } from "../../../src/platforms/slack/workspace.js";

const said = (error: string) => ({ code: "slack_webapi_platform_error", data: { error } });

describe("why a call failed, in the outbox's words", () => {
  test.each([
    ["is_archived", "gone", 0],
    ["not_in_channel", "gone", 0],
    ["user_disabled", "gone", 0],
    ["message_not_found", "gone", 0],
    ["invalid_blocks", "gone", 0],
    ["internal_error", "unclear", 0],
    ["fatal_error", "unclear", 0],
    ["a_code_of_tomorrow", "unclear", 0],
    ["ratelimited", "later", 1000],
    ["token_revoked", "later", 300_000],
    ["missing_scope", "later", 300_000],
  ])("%s: %s", (code, kind, retryAfterMs) => {
    expect(deliveryError(said(code))).toMatchObject({ kind, code, retryAfterMs });
  });

  test("429 waits as long as Slack says; 5xx and silence may have been posted", () => {
    const limited = { code: "slack_webapi_rate_limited_error", retryAfter: 30 };
    expect(deliveryError(limited)).toMatchObject({ kind: "later", retryAfterMs: 30_000 });
    const broken = { code: "slack_webapi_http_error", statusCode: 503 };
    expect(deliveryError(broken)).toMatchObject({ kind: "unclear", code: "http-503" });
    const silent = Object.assign(new Error("the text of a case"), { code: "slack_webapi_request_error" });
    expect(deliveryError(silent)).toMatchObject({ kind: "unclear", code: "slack_webapi_request_error" });
    expect(deliveryError(silent).message).not.toContain("case");
  });
});

describe("pacing", () => {
  function paced(perSecond = 1) {
    let now = 0;
    const sleeps: number[] = [];
    const gate = channelGate(
      perSecond,
      () => now,
      async (ms) => {
        sleeps.push(ms);
        now += ms;
      },
    );
    return { gate, sleeps, pass: (ms: number) => (now += ms) };
  }

  test("lets a short burst through, then one a second", async () => {
    const { gate, sleeps, pass } = paced();
    for (let n = 0; n < 6; n += 1) await gate("C1");
    expect(sleeps).toEqual([1000, 1000, 1000]);
    pass(60_000);
    for (let n = 0; n < 3; n += 1) await gate("C1");
    expect(sleeps).toHaveLength(3);
  });

  test("counts each channel for itself", async () => {
    const { gate, sleeps } = paced();
    for (let n = 0; n < 100; n += 1) await gate(`C${n}`);
    expect(sleeps).toEqual([]);
  });

  test("gives a message back when the wait is long", async () => {
    const gate = channelGate(
      1,
      () => 0,
      async () => undefined,
    );
    const all = Array.from({ length: 12 }, () => gate("C1").catch((error: unknown) => error));
    const refused = (await Promise.all(all)).filter((one) => one instanceof DeliveryError);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ kind: "later", code: "paced" });
  });
});

test("what was seen is known for its time and forgotten after", () => {
  let now = 0;
  const isNew = seenOnce(100, 2, () => now);
  expect([isNew("a"), isNew("a"), isNew("b")]).toEqual([true, false, true]);
  now = 101;
  expect(isNew("a")).toBe(true);
});

test("people's words come out of Slack's marks as they were typed", () => {
  expect(plainWords("5 &lt; 6 &amp; &lt;!channel&gt;")).toBe("5 < 6 & <!channel>");
  expect(plainWords("ask <@U024BE7LH> in <#C024BE7LR|nav> <!here>")).toBe("ask  in");
  expect(plainWords("<mailto:m.t@example.org|m.t@example.org> <tel:07700900461|07700 900461>")).toBe(
    "m.t@example.org 07700 900461",
  );
  expect(plainWords("see <https://example.org/p?q=1|the page> and <https://example.org>")).toBe(
    "see the page and https://example.org",
  );
});

test("a request's workspace is that in which the app is installed", () => {
  expect(teamsOf({ team_id: "T1" })).toEqual(["T1"]);
  expect(teamsOf({ team: { id: "T1" }, user: { team_id: "T9" } })).toEqual(["T1"]);
  expect(teamsOf({ team: null, user: { team_id: "T9" } })).toEqual(["T9"]);
  expect(teamsOf({ view: { app_installed_team_id: "T1" }, team: { id: "T9" } })).toEqual(["T1", "T9"]);
  expect(teamsOf({ authorizations: [{ team_id: "T1" }], team_id: "T9" })).toEqual(["T1", "T9"]);
  // A message of another app says nothing about ours.
  const foreign = { message: { team: "T1", app_id: "A9" }, api_app_id: "A1", team: { id: "T9" } };
  expect(teamsOf(foreign)).toEqual(["T9"]);
});
