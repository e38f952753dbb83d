import { generateKeyPairSync } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openSdk } from "../../../src/platforms/teams/sdk.js";
import { TEAMS_PATH } from "../../../src/platforms/teams/set-up/surface.js";
import { eventsAfter } from "../../../src/storage/history.js";
import type { Bent } from "../../fakes/teams/hand.js";
import { peopleOf } from "./people.js";
import { CHANNEL, openTeamsStage, SETTINGS, type TeamsStage } from "./stage.js";

/** Every request that is not Teams' own, or not from a tenant that is served. */
let stage: TeamsStage;
let people: ReturnType<typeof peopleOf>;
const PARTNER = "5b5b5b5b-0000-4000-8000-00000000000c";
const { error } = console;

beforeAll(async () => {
  // The SDK writes each refused token's reason to the console by itself.
  console.error = () => undefined;
  stage = await openTeamsStage({
    running: true,
    start: "2026-12-02T09:30:00.000Z",
    settings: { allowedTenants: [SETTINGS.tenant, PARTNER] },
  });
  people = peopleOf(stage);
});
afterAll(async () => {
  console.error = error;
  await stage?.stop();
});

const now = () => Math.floor(Date.now() / 1000);
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const asked = () => stage.hand.commandActivity(people.account("chair"), "status", CHANNEL);
const refusals = () =>
  stage.log.filter((line) => line.includes("a request to Teams")).map((line) => JSON.parse(line).code);

async function refused(act: () => Promise<{ status: number }>, status: number, code: string) {
  const before = await eventsAfter(stage.database.db, 0);
  const [calls, told] = [stage.teams.world.calls.length, refusals().length];
  expect((await act()).status).toBe(status);
  await stage.settle();
  expect(await eventsAfter(stage.database.db, 0)).toHaveLength(before.length);
  expect(stage.teams.world.calls.slice(calls)).toEqual([]);
  expect(refusals().slice(told)).toEqual([code]);
}

describe("requests that are not Teams', or not of now, are refused and do nothing:", () => {
  const claims = (changed: Record<string, unknown>) => ({ claims: changed });
  test.each<[string, number, string, () => Partial<Bent>]>([
    ["without a token", 401, "no-token", () => ({ header: "" })],
    ["with a token that is none", 401, "not-a-token", () => ({ header: "Bearer abc" })],
    ["with another scheme", 401, "not-a-token", () => ({ header: "Basic YTpi" })],
    ["forged: signed by another key of the same name", 401, "forged", () => ({ key: stranger })],
    ["forged: signed by an unknown key", 401, "forged", () => ({ key: stranger, kid: "another" })],
    ["forged: not signed at all", 401, "forged", () => ({ alg: "none" })],
    ["forged: by an algorithm that is not allowed", 401, "forged", () => ({ alg: "HS256" })],
    ["expired an hour ago", 401, "expired", () => claims({ exp: now() - 3600 })],
    ["expired, by little over five minutes", 401, "expired", () => claims({ exp: now() - 5 * 60 - 5 })],
    ["not valid before tomorrow", 401, "forged", () => claims({ nbf: now() + 24 * 3600 })],
    ["for another app", 401, "wrong-audience", () => claims({ aud: "another-app" })],
    ["for no app", 401, "wrong-audience", () => claims({ aud: undefined })],
    ["from another issuer", 401, "wrong-issuer", () => claims({ iss: "https://evil.example" })],
    [
      "from the tenant's own sign-in, as the SDK would take for its emulator",
      401,
      "wrong-issuer",
      () => claims({ iss: `https://sts.windows.net/${SETTINGS.tenant}/`, appid: SETTINGS.appId, ver: "1.0" }),
    ],
    ["from nobody", 401, "wrong-issuer", () => claims({ iss: undefined })],
    [
      "for another service address",
      401,
      "wrong-service-url",
      () => claims({ serviceurl: "https://evil.example/" }),
    ],
  ])("%s", async (_, status, code, bent) => {
    await refused(() => stage.hand.deliver(asked(), bent()), status, code);
  });

  const conversation = () => asked().conversation as object;
  test.each<[string, number, string, () => Record<string, unknown>]>([
    ["of another tenant", 403, "other-tenant", () => ({ channelData: { tenant: { id: "another" } } })],
    [
      "of another tenant in one place, of ours in the other",
      403,
      "other-tenant",
      () => ({ conversation: { ...conversation(), tenantId: "another" } }),
    ],
    [
      "of no tenant",
      403,
      "other-tenant",
      () => ({ channelData: {}, conversation: { id: CHANNEL, conversationType: "channel" } }),
    ],
    ["of another channel of the Bot Framework", 403, "other-channel", () => ({ channelId: "emulator" })],
    [
      "of a channel that the SDK would treat apart",
      403,
      "other-channel",
      () => ({ channelId: "AseChannel" }),
    ],
    ["without the service's address", 400, "not-readable", () => ({ serviceUrl: "" })],
    ["without a conversation", 400, "not-readable", () => ({ conversation: undefined })],
  ])("a genuine token on an activity %s", async (_, status, code, change) => {
    await refused(() => stage.hand.deliver({ ...asked(), ...change() }), status, code);
  });

  test("a body that is no JSON, no object, or over the limit", async () => {
    await refused(() => stage.hand.deliver("case"), 400, "not-readable");
    await refused(() => stage.hand.deliver("[]"), 400, "not-readable");
    await refused(() => stage.hand.deliver({ ...asked(), text: "x".repeat(1024 * 1024) }), 413, "too-big");
  });

  test("all are listed and counted, and no token stands in the log", () => {
    expect(refusals().length).toBe(16 + 7 + 3);
    expect(stage.log.join("\n")).not.toMatch(/eyJ[\w-]+\./);
  });
});

test("but a partner's tenant that the settings name is let in, to be told whom to ask", async () => {
  const { world } = stage.teams;
  world.users.set("aad-partner", {
    aad: "aad-partner",
    id: "29:partner",
    name: "Somebody Else",
    email: "somebody@partner.example",
    tenant: PARTNER,
    installed: true,
  });
  expect((await stage.hand.command("aad-partner", "status")).status).toBe(200);
  await stage.settle();
  const told = world.messages
    .filter(({ conversation }) => conversation === world.chats.get("aad-partner"))
    .at(-1);
  expect(told?.card?.fallbackText).toContain("not on the list");
});

test("other ways to the address, and other addresses, lead nowhere", async () => {
  expect((await fetch(`${stage.url}${TEAMS_PATH}`)).status).toBe(404);
  expect((await fetch(`${stage.url}/api/other`, { method: "POST" })).status).toBe(404);
});

test("while Microsoft's keys cannot be had, Teams is asked to come again, and nobody is let in", async () => {
  const elsewhere = { ...stage.teams.elsewhere, openIdMetadata: "http://127.0.0.1:9/openid" };
  const sdk = await openSdk(SETTINGS, elsewhere);
  const activity = asked();
  const token = stage.teams.signer.sign({ iss: elsewhere.issuer, aud: SETTINGS.appId });
  await expect(sdk.authenticate(activity as never, `Bearer ${token}`)).rejects.toThrow(
    /ECONN|fetch|bad port/i,
  );
});

test("a request that breaks off leaves nothing behind", async () => {
  await new Promise<void>((resolve) => {
    const broken = request(`${stage.url}${TEAMS_PATH}`, { method: "POST" });
    broken.on("error", () => resolve());
    broken.write("{");
    setTimeout(() => broken.destroy(), 50);
  });
  expect((await stage.hand.command(people.account("chair"), "status", CHANNEL)).status).toBe(200);
  await stage.settle();
});
