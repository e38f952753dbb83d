import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { App, ExpressReceiver } from "@slack/bolt";
import pino from "pino";
import { steppedClock } from "../app/clock.js";
import { compose } from "../app/compose.js";
import { ensureWorld } from "../demo/ensure-world.js";
import { plannedMembersOf, slug } from "../demo/world-plan.js";
import { members } from "../directory/store.js";
import type { Messenger, Place } from "../jobs/messenger.js";
import { seriesByCode } from "../meetings/queries.js";
import { quietLogger } from "../platforms/slack/client.js";
import { EVENTS_PATH, slackFront } from "../platforms/slack/front.js";
import { publicApp } from "../platforms/web/public-app.js";
import { sealer } from "../storage/sealed.js";
import type { Engine } from "./engines.js";
import { type Figure, quantile, spread, timed } from "./figure.js";
import { another, CASE } from "./press.js";
import { openSlackPeer, type SlackPeer } from "./slack-peer.js";

const SECRET = "bench";
const TIMES = 150;
const WARM = 15;
const HOLDER = "U0HOLDER";

/**
 * A signed slash command to its 200, and to the answer; a signed form to the posted card. Beside them, in the same
 * run, a bare Bolt app that verifies the same request and says "ok". Slack itself takes no time.
 */
export async function slackBench(engine: Engine): Promise<Figure[]> {
  const peer = await openSlackPeer();
  const bare = await bareBolt(peer);
  const ours = await roundtable(engine, peer);
  try {
    const command = (url: string, words: string) => send(url, { ...commandOf(peer), text: words });
    await timed(WARM, () => command(bare.url, "help"));
    const ok = await timed(TIMES, () => command(bare.url, "help"));
    await timed(WARM, () => peer.answered(() => command(ours.url, "help")));
    const toAnswer: number[] = [];
    const to200: number[] = [];
    for (let n = 0; n < TIMES; n += 1) {
      const before = performance.now();
      await peer.answered(async () => {
        await command(ours.url, "help");
        to200.push(performance.now() - before);
      });
      toAnswer.push(performance.now() - before);
    }
    const form = (n: number) => peer.posted(() => send(ours.url, formOf(peer, ours.series, n)));
    await timed(WARM, (n) => form(TIMES + n), ours.settle);
    const toCard = await timed(TIMES, form, ours.settle);
    const bareAt = [quantile(ok, 0.5), quantile(ok, 0.99)];
    const beside = (figures: Figure[]) =>
      figures.map((figure, index) => ({
        ...figure,
        ratio: { value: figure.value / (bareAt[index] ?? Number.NaN), to: "bare Bolt" },
      }));
    return [
      ...spread("slack", "bare Bolt app: command to 200", engine.name, ok),
      ...beside(spread("slack", "command to 200", engine.name, to200)),
      ...beside(spread("slack", "command to its answer", engine.name, toAnswer)),
      ...beside(spread("slack", "form to the posted card", engine.name, toCard)),
    ];
  } finally {
    await ours.stop();
    await bare.stop();
    await peer.stop();
  }
}

async function bareBolt(peer: SlackPeer) {
  const logger = quietLogger(pino({ level: "silent" }));
  const receiver = new ExpressReceiver({ signingSecret: SECRET, logger });
  const authorize = async () => ({ botToken: "xoxb-bench", botId: "B1", botUserId: "U1" });
  const app = new App({ receiver, authorize, clientOptions: { slackApiUrl: peer.apiUrl }, logger });
  app.command("/mdt", ({ ack }) => ack("ok"));
  const http = await listening(createServer(receiver.app));
  return { url: `${addressOf(http)}${EVENTS_PATH}`, stop: () => closed(http) };
}

async function roundtable(engine: Engine, peer: SlackPeer) {
  const database = await engine.open();
  const log = pino({ level: "silent" });
  const settings = { botToken: "xoxb-bench", signingSecret: SECRET, apiUrl: peer.apiUrl, allowedTeams: [] };
  const front = slackFront(settings, log, { perSecond: 10_000 });
  const running = await compose({
    database,
    sealer: sealer(Buffer.alloc(32, 1)),
    clock: steppedClock("2026-11-02T09:00:00.000Z"),
    log,
    redisUrl: engine.redisUrl,
    redisPrefix: "bench-slack",
    messengersFor: () => [inChannel(front.messenger)],
    homes: true,
    working: true,
    tickEvery: 0,
  });
  await ensureWorld(running);
  const holder = plannedMembersOf("NAV").find(({ part }) => part === "caseHolderLinkWorker");
  await running.unit.run({ kind: "clock" }, async (work) => {
    const member = await members.get(work, slug(holder?.name ?? ""));
    if (!member) throw new Error("the county has no case holder");
    const accounts = [...member.accounts, { platform: "slack" as const, userId: HOLDER }];
    await members.save(work, { ...member, accounts }, work.now);
  });
  const series = (await seriesByCode(running.unit.reading(), "NAV"))?.id ?? "";
  const open = await front.open(running);
  const handlers = open.handle ? [open.handle] : [];
  const http = await listening(createServer(publicApp({ roundtable: running, log, handlers }).app));
  const settle = async () => {
    await open.answered();
    await running.settle();
  };
  return {
    url: `${addressOf(http)}${EVENTS_PATH}`,
    series,
    settle,
    async stop() {
      await settle();
      await closed(http);
      await open.close();
      await running.stop();
      await database.close();
    },
  };
}

/** The county's MDT meets in one channel from the start. */
function inChannel({ platform, post, update, find }: Messenger): Messenger {
  const channels = [{ platform: "slack" as const, id: "C0BENCH" }];
  const at = (place: Place): Place => ("series" in place ? { ...place, channels } : place);
  return {
    platform,
    post: (place, card, key) => post(at(place), card, key),
    update: (place, id, card) => update(at(place), id, card),
    find: (place, key) => find(at(place), key),
  };
}

async function send(url: string, fields: Record<string, string>): Promise<void> {
  const body = new URLSearchParams(fields).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const mac = createHmac("sha256", SECRET).update(`v0:${timestamp}:${body}`).digest("hex");
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${mac}`,
    },
    body,
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${response.status} instead of 200`);
}

let count = 0;
function commandOf(peer: SlackPeer): Record<string, string> {
  count += 1;
  return {
    command: "/mdt",
    team_id: peer.team,
    user_id: HOLDER,
    channel_id: "C0BENCH",
    trigger_id: `t${count}`,
    response_url: peer.responseUrl,
  };
}

function formOf(peer: SlackPeer, series: string, index: number): Record<string, string> {
  count += 1;
  const typed: Record<string, string> = { ...CASE, situation: `${CASE.situation} ${another(index)}` };
  const values = Object.fromEntries(
    Object.entries(typed).map(([id, value]) => [id, { [id]: { type: "plain_text_input", value } }]),
  );
  const view = {
    id: `V${count}`,
    callback_id: "cases.bring",
    private_metadata: JSON.stringify({ series }),
    state: { values },
    blocks: [],
  };
  const payload = { type: "view_submission", team: { id: peer.team }, user: { id: HOLDER }, view };
  return { payload: JSON.stringify(payload) };
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
