import type { TeamsFindingCode } from "../../cards/text/teams-findings.js";
import type { FakeMicrosoft } from "../fakes/microsoft.js";

/** A whole set-up: our settings, and what Microsoft and the public address answer. */
export type SetUp = {
  settings: Record<string, string>;
  microsoft: FakeMicrosoft;
  /** Hosts that nobody answers at. */
  away: string[];
  /** Writes over files of a copy of manifests/teams; null: it is gone. */
  files: Record<string, string | null>;
};

export const APP = "0123abcd-89ab-cdef-0123-456789abcdef";
export const TENANT = "11112222-3333-4444-5555-666677778888";
export const SECRET = "abc8Q~the-value-of-a-secret";
const OTHER = "99998888-7777-6666-5555-444433332222";
export const CHANNELS = [
  { series: "NAV", channel: "19:nav@thread.tacv2" },
  { series: "BRE", channel: "19:bre@thread.tacv2" },
];

/** All is well. */
export function healthy(): SetUp {
  return {
    settings: {
      MicrosoftAppId: APP,
      MicrosoftAppPassword: SECRET,
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppTenantId: TENANT,
      TEAMS_ALLOWED_TENANTS: `${TENANT.toUpperCase()}, ${OTHER}`,
      PUBLIC_URL: "https://roundtable.example",
    },
    microsoft: {
      tenants: { [TENANT]: { [APP]: { secret: SECRET } } },
      channels: CHANNELS.map(({ channel }) => channel),
      otherChannels: 403,
      health: '{"status":"ok"}',
      messages: 401,
    },
    away: [],
    files: {},
  };
}

type Broken = { what: string; break: (it: SetUp) => void; code: TeamsFindingCode };

function set(what: string, code: TeamsFindingCode, setting: string, value: string): Broken {
  return { what, code, break: ({ settings }) => void Object.assign(settings, { [setting]: value }) };
}

function without(what: string, code: TeamsFindingCode, setting: string): Broken {
  return { what, code, break: ({ settings }) => void delete settings[setting] };
}

function microsoft(what: string, code: TeamsFindingCode, changes: Partial<FakeMicrosoft>): Broken {
  return { what, code, break: (it) => void Object.assign(it.microsoft, changes) };
}

function app(what: string, code: TeamsFindingCode, state: "expired" | "disabled" | "no-account"): Broken {
  return microsoft(what, code, { tenants: { [TENANT]: { [APP]: { secret: SECRET, state } } } });
}

function away(what: string, code: TeamsFindingCode, host: string): Broken {
  return { what, code, break: (it) => void it.away.push(host) };
}

function file(what: string, code: TeamsFindingCode, name: string, content: string | null): Broken {
  return { what, code, break: (it) => void Object.assign(it.files, { [name]: content }) };
}

/** Each has one thing wrong, and doctor must name that one and nothing else. */
export const BROKEN: readonly Broken[] = [
  without("no application ID", "app-id-missing", "MicrosoftAppId"),
  set("the bot's name as ID", "app-id-misshaped", "MicrosoftAppId", "roundtable-bot"),
  without("no type", "type-missing", "MicrosoftAppType"),
  set("a bot of many tenants", "type-not-single-tenant", "MicrosoftAppType", "MultiTenant"),
  set("a managed identity", "type-not-single-tenant", "MicrosoftAppType", "UserAssignedMSI"),
  without("no tenant", "tenant-missing", "MicrosoftAppTenantId"),
  set("a domain as tenant", "tenant-misshaped", "MicrosoftAppTenantId", "charity.example"),
  without("no secret", "secret-missing", "MicrosoftAppPassword"),
  set("the secret's ID", "secret-is-an-id", "MicrosoftAppPassword", OTHER),
  set("a secret with a letter missing", "secret-wrong", "MicrosoftAppPassword", SECRET.slice(0, -1)),
  app("a secret that has run out", "secret-expired", "expired"),
  set("an app of another tenant", "app-unknown", "MicrosoftAppId", OTHER),
  app("no account in the tenant", "app-without-account", "no-account"),
  app("a disabled app", "app-disabled", "disabled"),
  {
    what: "a tenant that does not exist",
    code: "tenant-unknown",
    break: ({ settings }) => {
      settings.MicrosoftAppTenantId = OTHER;
      settings.TEAMS_ALLOWED_TENANTS = OTHER;
    },
  },
  microsoft("blocked by Conditional Access", "sign-in-blocked", { signIn: 53003 }),
  microsoft("refused for another reason", "sign-in-refused", { signIn: 500011 }),
  microsoft("asked too often", "sign-in-busy", { signIn: "busy" }),
  away("Microsoft out of reach", "sign-in-unreachable", "login.microsoftonline.com"),
  microsoft("a proxy that wants to be signed in to", "sign-in-of-something-else", { signIn: "proxy" }),
  set("the secret over an open line", "login-address-unsafe", "MicrosoftLoginUrl", "http://login.example"),
  set("a domain among the tenants", "tenants-misshaped", "TEAMS_ALLOWED_TENANTS", `${TENANT}, nhs.example`),
  without("no public address", "address-missing", "PUBLIC_URL"),
  set("half an address", "address-unreadable", "PUBLIC_URL", "roundtable.example"),
  set("an address of this machine", "address-on-this-machine", "PUBLIC_URL", "http://127.0.0.1:3978"),
  set("an address without encryption", "address-not-https", "PUBLIC_URL", "http://roundtable.example"),
  away("nobody listens at the address", "address-unreachable", "roundtable.example"),
  microsoft("a page to sign in before it", "address-of-something-else", { health: "<h1>Sign in</h1>" }),
  microsoft("it runs without Teams", "messages-not-served", { messages: 404 }),
  microsoft("a firewall keeps requests back", "messages-not-served", { messages: 403 }),
  microsoft("it takes what nobody signed", "messages-unguarded", { messages: 200 }),
  file("an icon is gone", "package-damaged", "color.png", null),
  file("an icon is no picture", "package-damaged", "outline.png", "version https://git-lfs.example/spec/v1"),
  file("a manifest is gone", "package-damaged", "manifest-1.19.json", null),
  file("a manifest was changed", "manifest-changed", "manifest.json", "{}\n"),
  microsoft("taken out of a team", "bot-not-in-channel", { channels: ["19:nav@thread.tacv2"] }),
  microsoft("a deleted channel", "bot-not-in-channel", { channels: [], otherChannels: 404 }),
  microsoft("Teams is busy", "teams-busy", { channels: [], otherChannels: 429 }),
  away("Teams out of reach", "teams-unreachable", "smba.trafficmanager.net"),
  microsoft("Teams refuses to say", "teams-refused", { channels: [], otherChannels: 401 }),
];
