import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import { emailFindings } from "../../cards/text/email-doctor.js";
import { readConfig } from "../../src/app/config.js";
import { runDoctor } from "../../src/cli/doctor.js";
import type { DoctorCheck } from "../../src/cli/doctor-lines.js";
import { emailDoctor } from "../../src/platforms/email/doctor/doctor.js";
import { emailSettings } from "../../src/platforms/email/doctor/settings.js";
import {
  BROKEN,
  closeServers,
  healthy,
  imap,
  type Set as Settings,
  smtp,
  TRUSTING,
} from "./email-set-ups.js";

const dataDir = mkdtempSync(join(tmpdir(), "roundtable-doctor-"));
afterAll(() => rmSync(dataDir, { recursive: true }));
afterEach(closeServers);

const answers: typeof fetch = async () => new Response('{"status":"ok"}');

async function run(set: Settings, reach: typeof fetch = answers, json = true) {
  const settings = emailSettings(set);
  if (!settings) throw new Error("email is not set up");
  const written: string[] = [];
  const stdout = { write: (text: string) => written.push(text) } as unknown as NodeJS.Process["stdout"];
  const exitCode = await runDoctor(readConfig({ ROUNDTABLE_DATA_DIR: dataDir }), { stdout }, { json }, () =>
    emailDoctor(settings, { fetch: reach, now: () => new Date(), waitMs: 1_500 }),
  );
  const out = written.join("");
  const checks: DoctorCheck[] = json ? JSON.parse(out) : [];
  return { exitCode, out, checks, codes: checks.flatMap(({ code }) => code ?? []) };
}

describe("a healthy set-up passes", () => {
  test("and nothing is sent", async () => {
    const { at, sent } = await smtp();
    const { url, asked } = await imap();
    const set = {
      ...(await healthy()),
      SMTP_URL: `smtp://mdt:secret%20words@${at}/${TRUSTING}`,
      MAILBOX_URL: url,
    };
    const { exitCode, checks, codes } = await run(set);
    expect(codes).toEqual([]);
    expect(exitCode).toBe(0);
    expect(checks.slice(4).map(({ name }) => name)).toEqual(["smtp", "sender", "links", "mailbox"]);
    expect(sent).toEqual([]);
    expect(asked.filter((line) => /STORE|EXPUNGE|SELECT/.test(line))).toEqual([]);
  });

  test("with TLS from the first byte, and without a mailbox to read", async () => {
    const { at } = await smtp({ secure: true });
    const set: Settings = { ...(await healthy()), SMTP_URL: `smtps://mdt:secret%20words@${at}/${TRUSTING}` };
    delete set.MAILBOX_URL;
    const { codes, checks } = await run(set);
    expect(codes).toEqual([]);
    expect(checks.at(-1)?.say).toContain("MAILBOX_URL is not set");
  });

  test("without an account and without encryption, on this machine", async () => {
    const { at } = await smtp({ authOptional: true, disabledCommands: ["STARTTLS", "AUTH"] });
    const { codes } = await run({ ...(await healthy()), SMTP_URL: `smtp://${at}` });
    expect(codes).toEqual([]);
  });

  test("of somebody who has no email is not looked at", () => {
    expect(emailSettings({ PUBLIC_URL: "https://roundtable.example" })).toBeUndefined();
  });
});

describe("a broken set-up is named rightly, and by nothing else", () => {
  test.each(BROKEN)("$what: $code", async ({ code, set, reach }) => {
    const whole = { ...(await healthy()), ...(await set()) };
    const { exitCode, codes, checks, out } = await run(whole, reach);
    expect(codes).toEqual([code]);
    expect(exitCode).toBe(1);
    const found = checks.find((check) => check.code === code);
    for (const words of [found?.say, found?.means, found?.click]) expect(words).toMatch(/\S.*[^{}]$/);
    expect(`${found?.say} ${found?.click}`).not.toMatch(/\{\w+\}/);
    expect(out).not.toMatch(/secret words|secret%20words|wrong@/);
  });

  test("every problem that has words is tried here, or cannot be without the internet", () => {
    const tried = new Set<string>(BROKEN.map(({ code }) => code));
    const untried = Object.keys(emailFindings).filter((code) => !tried.has(code));
    // Off this machine alone; and what no server that keeps to the standard says.
    expect(untried.sort()).toEqual(["mailbox-unclear", "smtp-no-tls", "smtp-unclear"]);
  });

  test("in words for the terminal", async () => {
    const set = { ...(await healthy()), MAIL_FROM: "else@x.example" };
    const { out } = await run(set, answers, false);
    expect(out).toContain("!!  Email sender");
    expect(out).toContain("What to do: Set MAIL_FROM to the address that belongs to the account");
    expect(out).toContain("ok  Email mailbox");
  });
});
