import { describe, expect, test } from "@jest/globals";
import { noPrivateCard } from "../../../cards/desk/teams-cards.js";
import { DeliveryError } from "../../../src/jobs/messenger.js";
import {
  channelOf,
  linkToMessage,
  messageAt,
  messageId,
  threadOf,
} from "../../../src/platforms/teams/addresses.js";
import { ConnectorFault, deliveryError } from "../../../src/platforms/teams/faults.js";
import { heldForms } from "../../../src/platforms/teams/held-forms.js";
import { teamsGate } from "../../../src/platforms/teams/pacing.js";
import { commandWords, plainWords, wordsOfHtml } from "../../../src/platforms/teams/words.js";

describe("what a failed call means", () => {
  test.each<[number, string, string, DeliveryError["kind"], number]>([
    [429, "x", "rate-limited", "later", 3000],
    [412, "PreconditionFailed", "PreconditionFailed", "later", 3000],
    [401, "http-401", "http-401", "later", 300_000],
    [0, "timeout", "timeout", "unclear", 0],
    [502, "http-502", "http-502", "unclear", 0],
    [503, "http-503", "http-503", "unclear", 0],
    [504, "http-504", "http-504", "unclear", 0],
    [500, "ServiceError", "ServiceError", "gone", 0],
    [400, "BadArgument", "BadArgument", "gone", 0],
    [403, "BotDisabledByAdmin", "BotDisabledByAdmin", "gone", 0],
    [404, "ActivityNotFoundInConversation", "ActivityNotFoundInConversation", "gone", 0],
    [413, "MessageSizeTooBig", "MessageSizeTooBig", "gone", 0],
  ])("%i %s is %s: %s", (status, said, code, kind, retryAfterMs) => {
    const fault = new ConnectorFault(status, said, [429, 412].includes(status) ? 3000 : 0);
    expect(deliveryError(fault)).toMatchObject({ kind, code, retryAfterMs });
  });

  test("whatever else breaks may have happened, and its text goes nowhere", () => {
    const fault = deliveryError(new Error("about somebody"));
    expect(fault).toMatchObject({ kind: "unclear", code: "Error" });
    expect(String(fault)).not.toContain("somebody");
  });
});

describe("pacing", () => {
  function clock() {
    let at = 0;
    return {
      now: () => at,
      sleep: async (ms: number) => {
        at += ms;
      },
      move: (ms: number) => {
        at += ms;
      },
    };
  }

  test("lets seven a second and sixty in half a minute into a thread, and sends the rest back to the queue", async () => {
    const time = clock();
    const gate = teamsGate(time.now, time.sleep);
    for (let n = 0; n < 7; n += 1) await gate("thread", "tenant");
    expect(time.now()).toBe(0);
    await gate("thread", "tenant");
    expect(time.now()).toBe(1000);
    let sent = 8;
    let paced: unknown;
    while (!paced) {
      await gate("thread", "tenant").then(
        () => {
          sent += 1;
        },
        (error: unknown) => {
          paced = error;
        },
      );
    }
    expect(sent).toBe(60);
    expect(paced).toBeInstanceOf(DeliveryError);
    expect(paced).toMatchObject({ kind: "later", code: "paced" });
    time.move((paced as DeliveryError).retryAfterMs);
    await gate("thread", "tenant");
  });

  test("lets fifty a second into a tenant, over all its threads", async () => {
    const time = clock();
    const gate = teamsGate(time.now, time.sleep);
    for (let n = 0; n < 50; n += 1) await gate(`thread-${n}`, "tenant");
    expect(time.now()).toBe(0);
    await gate("one more", "tenant");
    expect(time.now()).toBe(1000);
    await gate("elsewhere", "another tenant");
    expect(time.now()).toBe(1000);
  });
});

describe("words", () => {
  test.each([
    ["<at>Roundtable</at> case NAV", "case NAV"],
    ["<at>Roundtable</at>&nbsp;help", "help"],
    ["@Roundtable status", "status"],
    ["/case", "case"],
    ["/mdt mine", "mine"],
    ["  Roundtable: find housing", "find housing"],
    ["<at>Roundtable</at>", ""],
    ["find food & warmth", "find food & warmth"],
  ])("%j is the command %j", (text, words) => {
    expect(commandWords({ text } as never)).toBe(words);
  });

  test("of a mention nothing is read; a message action's HTML becomes what was written", () => {
    expect(plainWords("<at>Priya N</at> rang &lt;twice&gt;")).toBe("rang <twice>");
    expect(
      wordsOfHtml('<div><p><at id="0">Priya</at> I can offer</p><p>a place &amp; a lift</p></div>'),
    ).toBe("I can offer\na place & a lift");
  });
});

test("addresses of messages and threads", () => {
  const thread = threadOf("19:a@thread.tacv2", "170");
  expect(messageAt(messageId(thread, "171"))).toEqual({ conversation: thread, activity: "171" });
  expect(channelOf(thread)).toEqual({ channel: "19:a@thread.tacv2", root: "170" });
  expect(channelOf("19:a@thread.tacv2").root).toBeUndefined();
  const link = new URL(
    linkToMessage({ channel: "19:a@thread.tacv2", message: "171", root: "170", tenant: "t" }),
  );
  expect(link.pathname).toBe("/l/message/19%3Aa%40thread.tacv2/171");
  expect(Object.fromEntries(link.searchParams)).toEqual({ tenantId: "t", parentMessageId: "170" });
});

test("a held form is shown to the one it is for, for a quarter of an hour", () => {
  let at = 0;
  const held = heldForms(() => at);
  const id = held.keep("me", noPrivateCard());
  expect(held.get("me", id)).toBeDefined();
  expect(held.get("another", id)).toBeUndefined();
  at += 15 * 60_000 + 1;
  expect(held.get("me", id)).toBeUndefined();
});
