import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readConfig } from "../../src/app/config.js";

test("nothing set: the playground on this machine, in ./data", () => {
  const read = readConfig({});
  expect(read).toMatchObject({
    ok: true,
    config: { port: 3978, host: "127.0.0.1", dataDir: "./data", logLevel: "info" },
  });
});

test("an empty setting counts as not set", () => {
  expect(readConfig({ PORT: "", DATABASE_URL: " " }).ok).toBe(true);
});

test("every problem is listed at once, by the name of its setting, without its value", () => {
  const read = readConfig({
    PORT: "ninety",
    DATABASE_URL: "mysql://u:hunter2@h/d",
    REDIS_URL: "http://r",
    ROUNDTABLE_KEY: "hunter2",
    LOG_LEVEL: "loud",
    HOST: "0.0.0.0",
    PUBLIC_URL: "roundtable",
  });
  if (read.ok) throw new Error("refused");
  expect(read.problems.map((problem) => problem.setting).sort()).toEqual([
    "DATABASE_URL",
    "HOST",
    "LOG_LEVEL",
    "PORT",
    "PUBLIC_URL",
    "REDIS_URL",
    "ROUNDTABLE_KEY",
  ]);
  expect(JSON.stringify(read.problems)).not.toContain("hunter2");
});

test("with Slack it listens where it is told to, and knows whose requests to take", () => {
  const slack = {
    SLACK_BOT_TOKEN: "xoxb-1",
    SLACK_SIGNING_SECRET: "s",
    SLACK_ALLOWED_TEAMS: "T024BE7LD, T061EG9R6",
  };
  expect(readConfig({ ...slack, HOST: "0.0.0.0" })).toMatchObject({
    ok: true,
    config: {
      host: "0.0.0.0",
      slack: { botToken: "xoxb-1", signingSecret: "s", allowedTeams: ["T024BE7LD", "T061EG9R6"] },
    },
  });
  expect(readConfig({ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }).ok).toBe(true);
});

test("a half connected Slack does not start: all that is missing or mistyped is said at once", () => {
  const problems = (set: Record<string, string>) => {
    const read = readConfig(set);
    return read.ok ? [] : read.problems.map(({ setting }) => setting).sort();
  };
  expect(problems({ SLACK_BOT_TOKEN: "xoxb-1" })).toEqual(["SLACK_SIGNING_SECRET"]);
  expect(problems({ SLACK_SIGNING_SECRET: "s", SLACK_API_URL: "https://slack.example/api" })).toEqual([
    "SLACK_BOT_TOKEN",
  ]);
  const mistyped = {
    SLACK_BOT_TOKEN: "xoxp-1",
    SLACK_APP_TOKEN: "xoxb-1",
    SLACK_API_URL: "http://slack.example/api",
    SLACK_ALLOWED_TEAMS: "the charity",
  };
  expect(problems(mistyped)).toEqual(Object.keys(mistyped).sort());
});

test("half a mail server does not start either; a whole one is enough, without any chat", () => {
  const slack = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
  const mail = {
    SMTP_URL: "smtp://m",
    MAIL_FROM: "Roundtable <mdt@example.org>",
    PUBLIC_URL: "https://r.example/",
  };
  const problems = (set: Record<string, string>) => {
    const read = readConfig(set);
    return read.ok ? [] : [...new Set(read.problems.map(({ setting }) => setting))].sort();
  };
  expect(problems({ ...slack, SMTP_URL: "smtp://m" })).toEqual(["MAIL_FROM", "PUBLIC_URL"]);
  expect(problems({ ...slack, ...mail, SMTP_URL: "mail.example" })).toEqual(["SMTP_URL"]);
  for (const MAIL_FROM of ["nobody", "a@b.example, c@d.example", "A <a@b.example>\r\nBcc: c@d.example"])
    expect(problems({ ...slack, ...mail, MAIL_FROM })).toEqual(["MAIL_FROM"]);
  expect(problems({ ...mail, HOST: "0.0.0.0" })).toEqual([]);
  expect(problems({ MAILBOX_URL: "imaps://a:b@m.example" })).toEqual(["MAIL_FROM", "PUBLIC_URL", "SMTP_URL"]);
  expect(problems({ ...mail, MAILBOX_URL: "imaps://m.example" })).toEqual(["MAILBOX_URL"]);
  const both = readConfig({ ...mail, MAILBOX_URL: "imaps://a:b@m.example" });
  expect(both.ok && both.config.mail?.mailbox).toMatchObject({ host: "m.example", folder: "INBOX" });
  const read = readConfig({ ...slack, ...mail });
  expect(read.ok && read.config.mail).toEqual({
    smtpUrl: "smtp://m",
    from: mail.MAIL_FROM,
    publicUrl: "https://r.example",
    linkDays: 30,
  });
});

const TEAMS = {
  MicrosoftAppId: "1a2b3c4d-0000-4000-8000-00000000000b",
  MicrosoftAppPassword: "a-secret",
  MicrosoftAppTenantId: "7F3A2C10-0000-4000-8000-00000000000a",
};

test("with Teams, alone or beside Slack, it listens where it is told to, and knows whose people to let in", () => {
  const partner = "5b5b5b5b-0000-4000-8000-00000000000c";
  expect(
    readConfig({
      ...TEAMS,
      MicrosoftAppType: "SingleTenant",
      TEAMS_ALLOWED_TENANTS: partner,
      HOST: "0.0.0.0",
    }),
  ).toMatchObject({
    ok: true,
    config: {
      teams: {
        appId: TEAMS.MicrosoftAppId,
        tenant: TEAMS.MicrosoftAppTenantId.toLowerCase(),
        allowedTenants: [TEAMS.MicrosoftAppTenantId.toLowerCase(), partner],
      },
    },
  });
  const both = readConfig({ ...TEAMS, SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" });
  expect(both.ok && both.config.slack && both.config.teams).toBeTruthy();
});

test("a half connected Teams does not start: all that is missing or mistyped is said at once, and no secret", () => {
  const problems = (set: Record<string, string>) => {
    const read = readConfig(set);
    return read.ok ? [] : read.problems;
  };
  const names = (set: Record<string, string>) =>
    problems(set)
      .map(({ setting }) => setting)
      .sort();
  expect(names({ MicrosoftAppPassword: "a-secret" })).toEqual(["MicrosoftAppId", "MicrosoftAppTenantId"]);
  const mistyped = {
    MicrosoftAppId: "roundtable",
    MicrosoftAppTenantId: "the trust",
    MicrosoftAppType: "MultiTenant",
    TEAMS_ALLOWED_TENANTS: "charity",
  };
  expect(names({ ...mistyped, MicrosoftAppPassword: "a-secret" })).toEqual(Object.keys(mistyped).sort());
  expect(JSON.stringify(problems({ ...mistyped, MicrosoftAppPassword: "a-secret" }))).not.toContain(
    "a-secret",
  );
});

test("a key may be base64 or hexadecimal, 32 bytes", () => {
  expect(readConfig({ ROUNDTABLE_KEY: Buffer.alloc(32, 1).toString("base64") })).toMatchObject({ ok: true });
  expect(readConfig({ ROUNDTABLE_KEY: "ab".repeat(32) })).toMatchObject({ ok: true });
  expect(readConfig({ ROUNDTABLE_KEY: "ab".repeat(31) }).ok).toBe(false);
});

test("every setting that is read is explained in .env.example, and no other", () => {
  const example = readFileSync(".env.example", "utf8");
  const explained = [...example.matchAll(/^# ?([A-Za-z_]+)=/gm)].map((match) => match[1]).sort();
  const source = readFileSync("src/app/config.ts", "utf8");
  const object = source.slice(source.indexOf("z.object({"), source.indexOf("export type Config"));
  const known = [...object.matchAll(/^ {2}([A-Za-z_]+):/gm)].map((match) => match[1]).sort();
  expect(known.length).toBeGreaterThan(8);
  expect(explained).toEqual(known);
});
