import { z } from "zod";

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
  /** web, worker, or both in one process. */
  ROUNDTABLE_ROLE: z.enum(["all", "web", "worker"], { message: "must be all, web or worker" }).default("all"),
  SLACK_BOT_TOKEN: text,
  SLACK_SIGNING_SECRET: text,
  SLACK_APP_TOKEN: text,
  MicrosoftAppId: text,
  MicrosoftAppPassword: text,
  SLACK_API_URL: text,
  MicrosoftAppType: text,
  MicrosoftAppTenantId: text,
  TEAMS_ALLOWED_TENANTS: text,
  SMTP_URL: text,
  MAIL_FROM: text,
});

/** Read by later versions; here they stop the start with a sentence instead of being ignored. */
const LATER = [
  "SLACK_BOT_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_APP_TOKEN",
  "SLACK_API_URL",
  "MicrosoftAppId",
  "MicrosoftAppPassword",
  "MicrosoftAppType",
  "MicrosoftAppTenantId",
  "TEAMS_ALLOWED_TENANTS",
  "SMTP_URL",
  "MAIL_FROM",
];

export type Config = {
  port: number;
  host: string;
  publicUrl: string;
  databaseUrl?: string;
  redisUrl?: string;
  dataDir: string;
  /** 32 bytes; undefined: the key file in the data folder. */
  key?: Buffer;
  logLevel: string;
  role: "all" | "web" | "worker";
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
      publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${settings.PORT}`,
      ...(settings.DATABASE_URL === undefined ? {} : { databaseUrl: settings.DATABASE_URL }),
      ...(settings.REDIS_URL === undefined ? {} : { redisUrl: settings.REDIS_URL }),
      dataDir: settings.ROUNDTABLE_DATA_DIR,
      ...(key === undefined ? {} : { key }),
      logLevel: settings.LOG_LEVEL,
      role: settings.ROUNDTABLE_ROLE,
    },
  };
}

/** Settings that only make sense together. */
function together(set: Record<string, string | undefined>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const chat = LATER.filter((name) => name in set);
  for (const setting of chat) {
    problems.push({
      setting,
      problem:
        "is set, but this version runs the playground only, without chat platforms and mail; take it out for now",
    });
  }
  const host = set.HOST?.trim();
  if (host !== undefined && !["127.0.0.1", "localhost", "::1"].includes(host)) {
    problems.push({
      setting: "HOST",
      problem: "must be 127.0.0.1, because the playground lets anybody be anybody and stays on this machine",
    });
  }
  const role = set.ROUNDTABLE_ROLE;
  if (role !== undefined && role !== "all" && set.DATABASE_URL === undefined) {
    problems.push({ setting: "DATABASE_URL", problem: "is needed when web and worker run apart" });
  }
  return problems;
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
