import type { SlackFindingCode } from "../../cards/text/slack-findings.js";
import { BOT_SCOPES } from "../../src/platforms/slack/set-up/scopes.js";
import type { FakeFront } from "../fakes/slack-front.js";
import type { FakeWorkspace } from "../fakes/slack-web-api.js";

/** A whole set-up: our settings, Slack's side, and what stands at the public address. */
export type SetUp = { settings: Record<string, string>; slack: FakeWorkspace; front: FakeFront };

export const BOT = "xoxb-1-healthy";
export const APP = "xapp-1-A0MDT-2-healthy";
const SECRET = "0123456789abcdef0123456789abcdef";
export const CHANNELS = [
  { series: "NAV", channel: "C0NAV" },
  { series: "BRE", channel: "C0BRE" },
];

/** All is well, with a public address. */
export function overHttp(): SetUp {
  return {
    settings: {
      SLACK_BOT_TOKEN: BOT,
      SLACK_SIGNING_SECRET: SECRET,
      PUBLIC_URL: "https://roundtable.example",
      SLACK_ALLOWED_TEAMS: "T0FEN",
    },
    slack: {
      id: "T0FEN",
      name: "Mid-Fenshire Together",
      appId: "A0MDT",
      tokens: {
        [BOT]: { kind: "bot", scopes: [...BOT_SCOPES] },
        [APP]: { kind: "app", scopes: ["connections:write"] },
      },
      channels: {
        C0NAV: { name: "nav-mdt", is_member: true, is_archived: false },
        C0BRE: { name: "bre-mdt", is_member: true, is_archived: false },
      },
      homeEnabled: true,
      socketMode: true,
      emails: true,
      refuses: {},
    },
    front: { down: false, signingSecret: SECRET, health: '{"status":"ok"}', refusesForms: false },
  };
}

/** All is well, over Socket Mode: no public address, no signing secret. */
export function overSocket(): SetUp {
  const { settings, ...rest } = overHttp();
  const { SLACK_BOT_TOKEN, SLACK_ALLOWED_TEAMS } = settings as Record<string, string>;
  return {
    ...rest,
    settings: { SLACK_APP_TOKEN: APP, SLACK_BOT_TOKEN, SLACK_ALLOWED_TEAMS } as Record<string, string>,
  };
}

type Broken = { what: string; from: () => SetUp; break: (it: SetUp) => void; code: SlackFindingCode };

function set(what: string, code: SlackFindingCode, setting: string, value: string, from = overHttp): Broken {
  return {
    what,
    code,
    from,
    break: ({ settings }) => {
      settings[setting] = value;
    },
  };
}

function without(what: string, code: SlackFindingCode, setting: string): Broken {
  return {
    what,
    code,
    from: overHttp,
    break: ({ settings }) => {
      delete settings[setting];
    },
  };
}

function slack(
  what: string,
  code: SlackFindingCode,
  spoil: (it: FakeWorkspace) => void,
  from = overHttp,
): Broken {
  return { what, code, from, break: (it) => spoil(it.slack) };
}

function front(what: string, code: SlackFindingCode, changes: Partial<FakeFront>): Broken {
  return { what, code, from: overHttp, break: (it) => void Object.assign(it.front, changes) };
}

function tokenOf(it: FakeWorkspace, token: string) {
  const held = it.tokens[token];
  if (held === undefined) throw new Error(`no token ${token}`);
  return held;
}

function channelOf(it: FakeWorkspace, channel: string) {
  const held = it.channels[channel];
  if (held === undefined) throw new Error(`no channel ${channel}`);
  return held;
}

/** Each has one thing wrong, and doctor must name that one and nothing else. */
export const BROKEN: readonly Broken[] = [
  without("no bot token", "token-missing", "SLACK_BOT_TOKEN"),
  set("a person's token", "token-of-a-user", "SLACK_BOT_TOKEN", "xoxp-1-somebody"),
  set("the app-level token as the bot's", "token-of-the-app", "SLACK_BOT_TOKEN", APP, overSocket),
  set("the client secret as token", "token-not-a-token", "SLACK_BOT_TOKEN", SECRET),
  set("a token with a letter missing", "token-unknown", "SLACK_BOT_TOKEN", BOT.slice(0, -1)),
  slack("a revoked token", "token-revoked", (it) => {
    tokenOf(it, BOT).gone = "token_revoked";
  }),
  slack("the app was removed", "app-removed", (it) => {
    tokenOf(it, BOT).gone = "account_inactive";
  }),
  set("Slack out of reach", "slack-unreachable", "SLACK_API_URL", "http://127.0.0.1:61999/api/"),
  slack("asked too often", "slack-busy", (it) => {
    it.refuses = { "conversations.info": "ratelimited" };
  }),
  slack("a method the workspace does not allow", "slack-refused", (it) => {
    it.refuses = { "users.list": "enterprise_is_restricted" };
  }),
  set("tokens over an open line", "api-address-unsafe", "SLACK_API_URL", "http://slack.example/api/"),
  ...["users:read", "users:read.email", "channels:read", "groups:history"].map((scope) =>
    slack(`no permission ${scope}`, "scopes-missing", (it) => {
      tokenOf(it, BOT).scopes = BOT_SCOPES.filter((held) => held !== scope);
    }),
  ),
  without("no signing secret", "secret-missing", "SLACK_SIGNING_SECRET"),
  set("a token as signing secret", "secret-misshaped", "SLACK_SIGNING_SECRET", "AbCdEfGhIjKlMnOpQrStUvWx"),
  set("a bot token as app token", "app-token-other-kind", "SLACK_APP_TOKEN", BOT, overSocket),
  set(
    "an app token with a letter missing",
    "app-token-unknown",
    "SLACK_APP_TOKEN",
    APP.slice(0, -1),
    overSocket,
  ),
  slack(
    "an app token without connections:write",
    "app-token-without-connections",
    (it) => {
      tokenOf(it, APP).scopes = ["authorizations:read"];
    },
    overSocket,
  ),
  slack(
    "an app token of another app",
    "app-token-of-another-app",
    (it) => {
      it.appId = "A0OTHER";
    },
    overSocket,
  ),
  slack(
    "Socket Mode turned off",
    "socket-refused",
    (it) => {
      it.socketMode = false;
    },
    overSocket,
  ),
  without("no public address", "address-missing", "PUBLIC_URL"),
  set("half an address", "address-unreadable", "PUBLIC_URL", "roundtable.example"),
  set("an address of this machine", "address-on-this-machine", "PUBLIC_URL", "http://127.0.0.1:3978"),
  set("an address without encryption", "address-not-https", "PUBLIC_URL", "http://roundtable.example"),
  front("nobody listens at the address", "address-unreachable", { down: true }),
  front("a page to sign in before it", "address-of-something-else", { health: "<h1>Sign in</h1>" }),
  front("it runs with another secret", "events-secret-differs", {
    signingSecret: [...SECRET].reverse().join(""),
  }),
  front("it runs without Slack", "events-not-served", { signingSecret: undefined }),
  front("a firewall keeps forms back", "presses-kept-back", { refusesForms: true }),
  slack("Home turned off", "home-off", (it) => {
    it.homeEnabled = false;
  }),
  slack("addresses not given", "emails-hidden", (it) => {
    it.emails = false;
  }),
  slack("not invited to the channel", "bot-not-in-channel", (it) => {
    channelOf(it, "C0BRE").is_member = false;
  }),
  slack("the channel is archived", "channel-archived", (it) => {
    Object.assign(channelOf(it, "C0BRE"), { is_archived: true, is_member: false });
  }),
  slack("the channel is gone, or private", "channel-not-seen", (it) => {
    delete it.channels.C0BRE;
  }),
];
