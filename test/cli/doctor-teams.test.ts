import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import { teamsFindings } from "../../cards/text/teams-findings.js";
import { readConfig } from "../../src/app/config.js";
import { runDoctor } from "../../src/cli/doctor.js";
import type { DoctorCheck } from "../../src/cli/doctor-lines.js";
import { teamsLook } from "../../src/cli/doctor-teams.js";
import type { ConnectedChannel } from "../../src/platforms/teams/doctor/check-channels.js";
import { teamsDoctor } from "../../src/platforms/teams/doctor/doctor.js";
import { teamsSettings } from "../../src/platforms/teams/doctor/settings.js";
import { fakeMicrosoft } from "../fakes/microsoft.js";
import { BROKEN, CHANNELS, healthy, SECRET, type SetUp, TENANT } from "./teams-set-ups.js";

const ROOT = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "roundtable-doctor-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Where each address leads, as DNS and a proxy would have it. */
const LEADS = {
  "https://login.microsoftonline.com": "/login",
  "https://smba.trafficmanager.net": "",
  "https://roundtable.example": "",
};

type Channels = readonly ConnectedChannel[] | "unread";
type Ran = { exitCode: number; out: string; checks: DoctorCheck[]; calls: string[] };

/** Runs the whole doctor on a set-up. */
async function run(it: SetUp, { json = true, channels = CHANNELS as Channels } = {}): Promise<Ran> {
  const microsoft = await fakeMicrosoft(it.microsoft);
  const settings = teamsSettings(it.settings);
  if (settings === undefined) throw new Error("Teams is not set up");
  const reach: typeof fetch = (input, init) => {
    const { origin, host, pathname, search } = new URL(String(input));
    const path = LEADS[origin as keyof typeof LEADS];
    if (path === undefined) throw new Error(`nothing may be sent to ${origin}`);
    // Nobody listens at that port.
    const to = it.away.includes(host) ? "http://127.0.0.1:61999" : microsoft.url;
    return fetch(`${to}${path}${pathname}${search}`, init);
  };
  const written: string[] = [];
  const stdout = { write: (text: string) => written.push(text) } as unknown as NodeJS.Process["stdout"];
  try {
    const exitCode = await runDoctor(
      readConfig({ ROUNDTABLE_DATA_DIR: folder }),
      { stdout },
      { json },
      undefined,
      () =>
        teamsDoctor(
          settings,
          channels === "unread" ? undefined : channels,
          { fetch: reach, now: () => new Date("2026-12-01T09:00:00Z") },
          manifestsWith(it.files),
        ),
    );
    const out = written.join("");
    return { exitCode, out, checks: json ? JSON.parse(out) : [], calls: microsoft.calls };
  } finally {
    await microsoft.stop();
  }
}

/** A copy of manifests/teams with these files written over, or gone. */
function manifestsWith(files: SetUp["files"]): URL {
  const copy = mkdtempSync(join(folder, "manifests-"));
  cpSync(join(ROOT, "manifests/teams"), copy, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    if (content === null) rmSync(join(copy, name));
    else writeFileSync(join(copy, name), content);
  }
  return pathToFileURL(`${copy}/`);
}

const codesOf = (checks: DoctorCheck[]) => checks.filter(({ ok }) => !ok).map(({ code }) => code);

describe("a healthy set-up passes", () => {
  test("with everything in it", async () => {
    const { exitCode, checks } = await run(healthy());
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(exitCode).toBe(0);
    expect(checks.map(({ name }) => name)).toEqual([
      ...["settings", "storage", "queue", "calendar"],
      ...["teams-app", "teams-tenant", "teams-secret", "teams-tenants"],
      ...["teams-token", "teams-connection", "teams-package", "teams-channels"],
    ]);
    const said = Object.fromEntries(checks.map(({ name, say }) => [name, say]));
    expect(said["teams-connection"]).toContain("must be exactly https://roundtable.example/api/messages");
    expect(said["teams-tenants"]).toBe("people of 2 tenants are let in, your own among them");
  });

  test("with its own tenant alone, and the type in other letters", async () => {
    const it = healthy();
    delete it.settings.TEAMS_ALLOWED_TENANTS;
    it.settings.MicrosoftAppType = "singletenant";
    expect((await run(it)).exitCode).toBe(0);
  });

  test("with other tenants named beside its own, which is always let in", async () => {
    const it = healthy();
    it.settings.TEAMS_ALLOWED_TENANTS = "0b2f9c1e-5a57-4d3f-9c55-2a9d6a1b7e11";
    const { exitCode, checks } = await run(it);
    expect(exitCode).toBe(0);
    expect(checks.find(({ name }) => name === "teams-tenants")?.say).toContain("people of 2 tenants");
  });

  test("before any MDT has a channel, and where the channels cannot be read", async () => {
    for (const [channels, words] of [
      [[], "no MDT has a channel yet"],
      ["unread", "were not looked at"],
    ] as const) {
      const { exitCode, checks } = await run(healthy(), { channels });
      expect(exitCode).toBe(0);
      expect(checks.find(({ name }) => name === "teams-channels")?.say).toContain(words);
    }
  });
});

describe("a broken set-up is named rightly, and by nothing else", () => {
  test.each(BROKEN)("$what: $code", async (broken) => {
    const it = healthy();
    broken.break(it);
    const { exitCode, checks, out } = await run(it);
    expect([...new Set(codesOf(checks))]).toEqual([broken.code]);
    expect(exitCode).toBe(1);
    for (const { say, means, click } of checks.filter(({ ok }) => !ok)) {
      for (const sentence of [say, means, click]) expect(sentence).toMatch(/^[^{}]{8,}$/);
    }
    expect(out).not.toContain(it.settings.MicrosoftAppPassword ?? SECRET);
  });

  test("these are 40 set-ups, and every problem that doctor knows words for is among them", () => {
    expect(BROKEN.length).toBe(40);
    expect([...new Set(BROKEN.map(({ code }) => code))].sort()).toEqual(Object.keys(teamsFindings).sort());
  });
});

test("several things wrong are all told at once", async () => {
  const it = healthy();
  it.settings.MicrosoftAppPassword = "of another app";
  it.settings.TEAMS_ALLOWED_TENANTS = "nhs.example";
  it.settings.PUBLIC_URL = "http://roundtable.example";
  it.files["outline.png"] = null;
  expect(codesOf((await run(it)).checks)).toEqual([
    "tenants-misshaped",
    "secret-wrong",
    "address-not-https",
    "package-damaged",
  ]);
});

test.each([
  ["MicrosoftAppPassword", TENANT],
  ["MicrosoftAppTenantId", "charity.example"],
  ["MicrosoftAppType", "MultiTenant"],
  ["MicrosoftLoginUrl", "http://login.example"],
])("no secret is sent anywhere while %s is %s", async (setting, value) => {
  const it = healthy();
  it.settings[setting] = value;
  expect((await run(it)).calls.filter((call) => call.includes("/login/"))).toEqual([]);
});

test("the other channels are not asked for once Teams is busy", async () => {
  const it = healthy();
  Object.assign(it.microsoft, { channels: [], otherChannels: 429 });
  expect((await run(it)).calls.filter((call) => call.includes("pagedmembers")).length).toBe(1);
});

test("without --json each problem says what it means and what to click", async () => {
  const it = healthy();
  it.microsoft.signIn = 7000222;
  const { out, exitCode } = await run(it, { json: false });
  expect(exitCode).toBe(1);
  expect(out).toContain("!!  Teams sign-in    The secret in MicrosoftAppPassword has run out.\n");
  expect(out).toMatch(/\n {21}This means: Roundtable cannot post anything in Teams\.\n/);
  expect(out).toMatch(/\n {21}What to do: portal\.azure\.com → your Azure Bot → "Configuration"/);
  expect(out).toMatch(/run doctor once more: npm run --silent roundtable -- doctor\n$/);
});

test("what is written in a setting cannot write into the terminal", async () => {
  const it = healthy();
  it.settings.TEAMS_ALLOWED_TENANTS = "a\u001b[31m\u202eb";
  const { out } = await run(it, { json: false });
  expect([out.includes("\u001b"), out.includes("\u202e")]).toEqual([false, false]);
});

test("the command looks at Teams with what the environment says", async () => {
  const { settings, microsoft } = healthy();
  const fake = await fakeMicrosoft(microsoft);
  try {
    const environment = { ...settings, PUBLIC_URL: "", MicrosoftLoginUrl: `${fake.url}/login/` };
    const checks = await teamsLook(environment, undefined)?.();
    expect(codesOf([...(checks ?? [])])).toEqual(["address-missing"]);
    expect(fake.calls).toEqual([`POST /login/${TENANT}/oauth2/v2.0/token`]);
  } finally {
    await fake.stop();
  }
});

test("Teams is looked at only where it is set up", () => {
  expect(teamsLook({}, undefined)).toBeUndefined();
  expect(teamsSettings({ PUBLIC_URL: "https://roundtable.example", MicrosoftAppId: " " })).toBeUndefined();
  expect(teamsSettings({ MicrosoftAppPassword: SECRET })).toEqual({ secret: SECRET });
});
