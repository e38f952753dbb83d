import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createEmulator } from "emulate";
import pino from "pino";
import { deskSamples } from "../../../cards/desk/samples.js";
import { formCard } from "../../../cards/form.js";
import { button, card, para } from "../../../cards/kit.js";
import { toHome } from "../../../cards/render/block-kit.js";
import type { Member } from "../../../src/directory/domain/types.js";
import type { Messenger, Place } from "../../../src/jobs/messenger.js";
import { type Client, slackClient } from "../../../src/platforms/slack/client.js";
import { slackMessenger } from "../../../src/platforms/slack/messenger.js";
import { modalOf, noteOf } from "../../../src/platforms/slack/modal.js";
import { channelGate } from "../../../src/platforms/slack/pacing.js";
import { type People, slackPeople } from "../../../src/platforms/slack/people.js";
import { slackWorkspace } from "../../../src/platforms/slack/workspace.js";
import { openFakeSlack } from "../../fakes/slack/server.js";

/** Our calls against our own fake, and the same against somebody else's: github.com/vercel-labs/emulate. */
type Peer = {
  apiUrl: string;
  channel: string;
  email: string;
  trigger(client: Client, view?: string): Promise<string>;
  close(): Promise<void>;
};

async function ourFake(): Promise<Peer> {
  const slack = await openFakeSlack();
  const { world } = slack;
  world.channels.set("C0NAV", { id: "C0NAV", kind: "channel", botIn: true });
  world.users.set("U0HELEN", {
    id: "U0HELEN",
    team: world.team,
    name: "Helen",
    email: "helen@fenshire.example",
  });
  return {
    apiUrl: slack.apiUrl,
    channel: "C0NAV",
    email: "helen@fenshire.example",
    async trigger() {
      const id = world.next("trigger");
      world.triggers.set(id, { user: "U0HELEN", at: Date.now(), used: false });
      return id;
    },
    close: () => slack.close(),
  };
}

async function theEmulator(): Promise<Peer> {
  const port = await freePort();
  const emulator = await createEmulator({
    service: "slack",
    port,
    seed: {
      tokens: { "xoxb-peer": { login: "U000000001", scopes: [] } },
      slack: {
        team: { name: "Fenshire", domain: "fenshire" },
        users: [{ name: "helen", real_name: "Helen Marchbank", email: "helen@fenshire.example" }],
        channels: [{ name: "nav-mdt", topic: "NAV" }],
        bots: [{ name: "roundtable" }],
      },
    } as never,
  });
  const apiUrl = `http://127.0.0.1:${port}/api/`;
  const client = slackClient({ botToken: "xoxb-peer", apiUrl, allowedTeams: [] }, pino({ level: "silent" }));
  const { channels } = await client.conversations.list();
  const channel = channels?.find(({ name }) => name === "nav-mdt")?.id ?? "";
  await client.conversations.join({ channel });
  return {
    apiUrl,
    channel,
    email: "helen@fenshire.example",
    async trigger(api, view) {
      const made = await api.apiCall("views.generateTriggerId", view === undefined ? {} : { view_id: view });
      return String((made as { trigger_id?: string }).trigger_id);
    },
    close: () => emulator.close(),
  };
}

describe.each([
  ["our fake", ourFake],
  ["emulate 0.12.2", theEmulator],
])("what we call of Slack's Web API, on %s", (_, open) => {
  let peer: Peer;
  let client: Client;
  let people: People;
  let messenger: Messenger;
  let inChannel: Place;

  beforeAll(async () => {
    peer = await open();
    const settings = { botToken: "xoxb-peer", apiUrl: peer.apiUrl, allowedTeams: [] };
    client = slackClient(settings, pino({ level: "silent" }));
    people = slackPeople(client, slackWorkspace(client, settings).isTrusted);
    messenger = slackMessenger(client, people, channelGate(1000));
    inChannel = { kind: "channel", series: "s", channels: [{ platform: "slack", id: peer.channel }] };
  });
  afterAll(() => peer?.close());

  const first = card({
    first: "NAV-2612-01 · on the agenda",
    body: [para("Words & <!channel> :smile:")],
    buttons: [button({ label: "I can offer", action: "offers.make", data: { case: "c1" } })],
  });
  const helen = () => ({ accounts: [], email: peer.email }) as unknown as Member;

  test("a message is posted, found again by its key, and changed in place", async () => {
    const id = await messenger.post(inChannel, first, "case:1:card channel:s");
    expect(await messenger.find(inChannel, "case:1:card channel:s")).toBe(id);
    expect(await messenger.find(inChannel, "case:2:card channel:s")).toBeUndefined();
    await messenger.update(inChannel, id, card({ first: "NAV-2612-01 · discussed", body: [] }));
    expect(await messenger.find(inChannel, "case:1:card channel:s")).toBe(id);
    const [channel = "", ts = ""] = id.split("/");
    const { messages } = await client.conversations.history({ channel });
    expect(messages?.find((one) => one.ts === ts)?.text).toContain("discussed");
  });

  test("an answer stands in the thread, and is found there", async () => {
    const parent = await messenger.post(inChannel, first, "case:3:card channel:s");
    const thread: Place = { ...inChannel, kind: "thread", series: "s", parent };
    const id = await messenger.post(thread, card({ first: "NAV-2612-03 · an offer", body: [] }), "offer:1");
    expect(await messenger.find(thread, "offer:1")).toBe(id);
  });

  test("a direct message goes to whoever has the address", async () => {
    const dm: Place = { kind: "dm", member: helen() };
    const id = await messenger.post(dm, first, "dm:1");
    expect(await messenger.find(dm, "dm:1")).toBe(id);
    await messenger.update(dm, id, first);
    const nobody = { ...helen(), email: "nobody@nowhere.example" };
    await expect(messenger.post({ kind: "dm", member: nobody }, first, "dm:2")).rejects.toMatchObject({
      kind: "gone",
      code: "no-account",
    });
  });

  test("who somebody is", async () => {
    const id = await people.accountOf(helen());
    expect(await people.profileOf(id)).toMatchObject({ email: peer.email });
  });

  test("forms are opened, changed and laid on top; Home is published", async () => {
    const form = (values: Record<string, string> = {}) =>
      formCard(
        {
          name: "offers.make",
          title: "I can offer",
          submit: "Offer",
          fields: [{ id: "what", label: "What?", kind: "text", guard: "case", required: true }],
        },
        { context: { case: "c1" }, values },
      );
    const view = modalOf(form(), {});
    const opened = await client.views.open({ trigger_id: await peer.trigger(client), view: view as never });
    const view_id = String(opened.view?.id);
    const changed = modalOf(form({ what: "Tea" }), { channel: peer.channel }, 1);
    expect((await client.views.update({ view_id, view: changed as never })).ok).toBe(true);
    const note = noteOf(first);
    const trigger_id = await peer.trigger(client, view_id);
    expect((await client.views.push({ trigger_id, view: note as never })).ok).toBe(true);
    const user_id = await people.accountOf(helen());
    expect((await client.views.publish({ user_id, view: toHome(first) as never })).ok).toBe(true);
  });

  test("what is for one person alone, and where a message stands", async () => {
    const id = await messenger.post(inChannel, first, "case:4:card channel:s");
    const [channel = "", message_ts = ""] = id.split("/");
    expect((await client.chat.getPermalink({ channel, message_ts })).permalink).toMatch(/^https?:/);
    const user = await people.accountOf(helen());
    expect((await client.chat.postEphemeral({ channel, user, text: "Only you" })).ok).toBe(true);
  });

  test("a place that is not there is gone for good", async () => {
    const nowhere: Place = {
      kind: "channel",
      series: "s",
      channels: [{ platform: "slack", id: "C0NOWHERE" }],
    };
    await expect(messenger.post(nowhere, first, "x")).rejects.toMatchObject({ kind: "gone" });
    const lost = `${peer.channel}/1.000001`;
    await expect(messenger.update(inChannel, lost, first)).rejects.toMatchObject({
      kind: "gone",
      code: "message_not_found",
    });
  });

  test("every sample of what stood in the way is taken", async () => {
    for (const [name, make] of Object.entries(deskSamples)) {
      expect(await messenger.post(inChannel, make(), name)).toContain(peer.channel);
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
