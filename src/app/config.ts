import { z } from "zod";
import { readMailboxUrl } from "../platforms/email/mailbox/mailbox-url.js";
import { isMailbox, mailOf, mailProblems } from "../platforms/email/read-settings.js";
import type { MailSettings } from "../platforms/email/settings.js";
import type { SlackSettings } from "../platforms/slack/settings.js";
import { isGuid } from "../platforms/teams/set-up/guid.js";
import type { TeamsSettings } from "../platforms/teams/settings.js";

/** Every setting there is. `.env.example` explains each. Nothing else reads the environment. */
const text = z.string().trim().min(1).optional();
const postgresUrl = text.refine((url) => url === undefined || /^postgres(ql)?:\/\//.test(url), {
  message: "must begin with postgres:// or postgresql://",
});

const SETTINGS = z.object({
  PORT: z.coerce.number({ message: "must be a number" }).int().min(0).max(65535).default(3978),
  HOST: z.string().trim().default("127.0.0.1"),
  PUBLIC_URL: text.refine((url) => url === undefined || /^https?:\/\/[^\s/]+/.test(url), {
    message: "must begin with https:// (or http:// on this machine)",
  }),
  DATABASE_URL: postgresUrl,
  REDIS_URL: text.refine((url) => url === undefined || /^rediss?:\/\//.test(url), {
    message: "must begin with redis:// or rediss://",
  }),
  ROUNDTABLE_DATA_DIR: z.string().trim().min(1).default("./data"),
  ROUNDTABLE_KEY: text.refine((key) => key === undefined || keyBytes(key) !== undefined, {
    message: "must be 32 bytes as base64 or 64 hexadecimal digits (make one: openssl rand -base64 32)",
  }),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"], {
      message: "must be one of fatal, error, warn, info, debug, trace, silent",
    })
    .default("info"),
  METRICS_TOKEN: text.refine((token) => token === undefined || token.length >= 16, {
    message: "must be at least 16 characters (make one: openssl rand -base64 24)",
  }),
  /** web, worker, or both in one process. */
  ROUNDTABLE_ROLE: z.enum(["all", "web", "worker"], { message: "must be all, web or worker" }).default("all"),
  SLACK_BOT_TOKEN: text.refine((token) => token === undefined || token.startsWith("xoxb-"), {
    message: "must begin with xoxb- (in the app's settings under OAuth & Permissions)",
  }),
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: text.refine((token) => token === undefined || token.startsWith("xapp-"), {
    message: "must begin with xapp- (in the app's settings under Basic Information, App-Level Tokens)",
  }),
  SLACK_API_URL: text.refine((url) => url === undefined || isSafeUrl(url), {
    message: "must begin with https:// (or http:// on this machine), because the token goes there",
  }),
  SLACK_ALLOWED_TEAMS: text.refine((teams) => teams === undefined || listed(teams).every(isTeam), {
    message: "must be ids of workspaces such as T024BE7LD, with commas between them",
  }),
  MicrosoftAppId: text.refine((id) => id === undefined || isGuid(id), {
    message: "must be the app's Application (client) ID, such as 1a2b3c4d-0000-4000-8000-123456789abc",
  }),
  MicrosoftAppPassword: text,
  MicrosoftAppType: text.refine((type) => type === undefined || /^SingleTenant$/i.test(type), {
    message: "must be SingleTenant: Microsoft makes no other bots since July 2025",
  }),
  MicrosoftAppTenantId: text.refine((id) => id === undefined || isGuid(id), {
    message: "must be the Directory (tenant) ID in which the app is registered",
  }),
  TEAMS_ALLOWED_TENANTS: text.refine((ids) => ids === undefined || listed(ids).every(isGuid), {
    message: "must be ids of tenants, with commas between them",
  }),
  SMTP_URL: text.refine((url) => url === undefined || /^smtps?:\/\/[^\s/]+/.test(url), {
    message: "must begin with smtp:// or smtps://",
  }),
  MAIL_FROM: text.refine((from) => from === undefined || isMailbox(from), {
    message: "must be one address, such as mdt@example.org or Roundtable <mdt@example.org>",
  }),
  MAILBOX_URL: text.refine((url) => url === undefined || readMailboxUrl(url) !== undefined, {
    message:
      "must be imaps://account:password@mail.example.org:993/INBOX (signs such as @ and / within account or password are written %40 and %2F)",
  }),
  MAIL_LINK_DAYS: z.coerce.number({ message: "must be a number of days" }).int().min(1).max(365).default(30),
});

export type Config = {
  port: number;
  host: string;
  publicUrl: string;
  /** As `publicUrl`, where somebody has set it: only then do people reach our pages beside a chat platform. */
  pagesUrl?: string | undefined;
  databaseUrl?: string;
  redisUrl?: string;
  dataDir: string;
  /** 32 bytes; undefined: the key file in the data folder. */
  key?: Buffer;
  logLevel: string;
  /** Undefined: only this machine reads /metrics. */
  metricsToken?: string;
  role: "all" | "web" | "worker";
  /** Undefined: no Slack; without any chat platform it is the playground. */
  slack?: SlackSettings;
  /** Undefined: no email; in the playground it is kept in a folder. */
  mail?: MailSettings;
  /** Undefined: no Teams. Both may be set up in one installation. */
  teams?: TeamsSettings;
};

export type ConfigProblem = { setting: string; problem: string };

/** Reads the settings; every problem at once, in words, and never a setting's value (it may be a secret). */
export function readConfig(
  environment: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] } {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const read = SETTINGS.safeParse(present);
  const problems: ConfigProblem[] = read.success
    ? []
    : read.error.issues.map((issue) => ({ setting: String(issue.path[0]), problem: issue.message }));
  problems.push(...together(present));
  if (!read.success || problems.length > 0) return { ok: false, problems };
  const settings = read.data;
  const key = settings.ROUNDTABLE_KEY === undefined ? undefined : keyBytes(settings.ROUNDTABLE_KEY);
  return {
    ok: true,
    config: {
      port: settings.PORT,
      host: settings.HOST,
      ...(settings.PUBLIC_URL === undefined ? {} : { pagesUrl: settings.PUBLIC_URL }),
      publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`,
      ...(settings.DATABASE_URL === undefined ? {} : { databaseUrl: settings.DATABASE_URL }),
      ...(settings.REDIS_URL === undefined ? {} : { redisUrl: settings.REDIS_URL }),
      dataDir: settings.ROUNDTABLE_DATA_DIR,
      ...(key === undefined ? {} : { key }),
      logLevel: settings.LOG_LEVEL,
      ...(settings.METRICS_TOKEN === undefined ? {} : { metricsToken: settings.METRICS_TOKEN }),
      role: settings.ROUNDTABLE_ROLE,
      ...slackOf(settings),
      ...mailOf(settings),
      ...teamsOf(settings),
    },
  };
}

function slackOf(settings: z.infer<typeof SETTINGS>): { slack?: SlackSettings } {
  const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_API_URL } = settings;
  if (SLACK_BOT_TOKEN === undefined) return {};
  return {
    slack: {
      botToken: SLACK_BOT_TOKEN,
      ...(SLACK_SIGNING_SECRET === undefined ? {} : { signingSecret: SLACK_SIGNING_SECRET }),
      ...(SLACK_APP_TOKEN === undefined ? {} : { appToken: SLACK_APP_TOKEN }),
      ...(SLACK_API_URL === undefined ? {} : { apiUrl: SLACK_API_URL }),
      allowedTeams: listed(settings.SLACK_ALLOWED_TEAMS ?? ""),
    },
  };
}

function teamsOf(settings: z.infer<typeof SETTINGS>): { teams?: TeamsSettings } {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId } = settings;
  if (!MicrosoftAppId || !MicrosoftAppPassword || !MicrosoftAppTenantId) return {};
  const tenant = MicrosoftAppTenantId.toLowerCase();
  const others = listed(settings.TEAMS_ALLOWED_TENANTS ?? "").map((id) => id.toLowerCase());
  return {
    teams: {
      appId: MicrosoftAppId,
      password: MicrosoftAppPassword,
      tenant,
      allowedTenants: [...new Set([tenant, ...others])],
    },
  };
}

function listed(words: string): string[] {
  return words.split(/[\s,]+/).filter((word) => word !== "");
}

function isTeam(id: string): boolean {
  return /^T[A-Z0-9]{2,}$/.test(id);
}

/** A token may not cross the network in the clear. */
function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.includes(hostname));
}

const LOOPBACK = ["127.0.0.1", "localhost", "::1", "[::1]"];

/** Settings that only make sense together. */
function together(set: Record<string, string | undefined>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  problems.push(...slackProblems(set), ...teamsProblems(set), ...mailProblems(set));
  const host = set.HOST?.trim();
  if (
    host !== undefined &&
    !LOOPBACK.includes(host) &&
    !("SLACK_BOT_TOKEN" in set) &&
    !("MicrosoftAppId" in set) &&
    !("SMTP_URL" in set)
  ) {
    problems.push({
      setting: "HOST",
      problem:
        "must be 127.0.0.1 while neither Slack, Teams nor email is connected, because the playground lets anybody be anybody and stays on this machine",
    });
  }
  const role = set.ROUNDTABLE_ROLE;
  if (role !== undefined && role !== "all" && set.DATABASE_URL === undefined) {
    problems.push({ setting: "DATABASE_URL", problem: "is needed when web and worker run apart" });
  }
  return problems;
}

/** What Slack needs beside what is set. */
function slackProblems(set: Record<string, string | undefined>): ConfigProblem[] {
  const others = ["SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN", "SLACK_API_URL", "SLACK_ALLOWED_TEAMS"];
  const given = others.filter((name) => name in set);
  if (!("SLACK_BOT_TOKEN" in set)) {
    if (given.length === 0) return [];
    return [{ setting: "SLACK_BOT_TOKEN", problem: `is needed beside ${given.join(", ")}` }];
  }
  if ("SLACK_SIGNING_SECRET" in set || "SLACK_APP_TOKEN" in set) return [];
  return [
    {
      setting: "SLACK_SIGNING_SECRET",
      problem:
        "is needed, so that requests from Slack can be told from others; or SLACK_APP_TOKEN for Socket Mode, where no address on the internet is needed",
    },
  ];
}

/** What Teams needs beside what is set. */
function teamsProblems(set: Record<string, string | undefined>): ConfigProblem[] {
  const needed = ["MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId"];
  const given = [...needed, "MicrosoftAppType", "TEAMS_ALLOWED_TENANTS"].filter((name) => name in set);
  if (given.length === 0) return [];
  return needed
    .filter((name) => !(name in set))
    .map((setting) => ({ setting, problem: `is needed beside ${given.join(", ")}` }));
}

/** 32 bytes from base64 or hexadecimal; undefined when it is neither. */
export function keyBytes(written: string): Buffer | undefined {
  const bytes = /^[0-9a-f]{64}$/i.test(written)
    ? Buffer.from(written, "hex")
    : Buffer.from(written, "base64");
  return bytes.length === 32 ? bytes : undefined;
}

/** The environment of this process; the only place that reads it. */
export function environment(): Record<string, string | undefined> {
  return process.env;
}
