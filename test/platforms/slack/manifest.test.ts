import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { slackScopes } from "../../../cards/text/slack-app.js";
import { VERBS } from "../../../src/app/verbs.js";
import { type SlackReach, slackManifest } from "../../../src/platforms/slack/set-up/manifest.js";
import { BOT_EVENTS, BOT_SCOPES } from "../../../src/platforms/slack/set-up/scopes.js";

const ROOT = join(import.meta.dirname, "../../..");
const EVENTS = "https://roundtable.example/slack/events";
const reaches: [string, SlackReach][] = [
  ["Socket Mode", { socketMode: true }],
  ["a public address", { publicUrl: "https://roundtable.example" }],
];

/** Every limit of the manifest reference that ours could touch: [what, how long it is, the most, the least]. */
function measured(reach: SlackReach): [string, number, number, number?][] {
  const { display_information: shown, features, settings, oauth_config: oauth } = slackManifest(reach);
  const { slash_commands: commands = [], shortcuts = [] } = features ?? {};
  return [
    ["name", shown.name.length, 35],
    ["description", shown.description?.length ?? 0, 140],
    ["long description", shown.long_description?.length ?? 0, 4_000, 174],
    ["bot's name", features?.bot_user?.display_name.length ?? 0, 80],
    ["commands", commands.length, 50],
    ["shortcuts", shortcuts.length, 10],
    ["events", settings?.event_subscriptions?.bot_events?.length ?? 0, 100],
    ["scopes", oauth?.scopes?.bot?.length ?? 0, 255],
    ...commands.flatMap(({ command, description, usage_hint }): [string, number, number][] => [
      [command, command.length, 32],
      [`description of ${command}`, description.length, 2_000],
      [`hint of ${command}`, usage_hint?.length ?? 0, 1_000],
    ]),
    ...shortcuts.flatMap(({ name, callback_id, description }): [string, number, number][] => [
      [`name ${name}`, name.length, 24],
      [`id of ${name}`, callback_id.length, 255],
      [`description of ${name}`, description.length, 150],
    ]),
  ];
}

test("manifests/slack.json is what the program makes for Socket Mode", () => {
  const kept = readFileSync(join(ROOT, "manifests/slack.json"), "utf8");
  expect(kept).toBe(`${JSON.stringify(slackManifest({ socketMode: true }), null, 2)}\n`);
});

describe.each(reaches)("the manifest for %s", (_, reach) => {
  test("is within every limit of Slack's, and empty nowhere", () => {
    const over = measured(reach).filter(([, long, most, least = 1]) => long > most || long < least);
    expect(over).toEqual([]);
  });

  test("is version 2, in characters that Slack takes", () => {
    const { _metadata, features, display_information } = slackManifest(reach);
    expect(_metadata?.major_version).toBe(2);
    expect(features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]+$/);
    expect(display_information.background_color).toMatch(/^#[0-9a-f]{6}$/);
    expect(features?.slash_commands?.[0]?.command).toMatch(/^\/[a-z]+$/);
  });

  test("turns on Home, messages to the app, and interactivity", () => {
    const { features, settings } = slackManifest(reach);
    expect(features?.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(settings?.interactivity?.is_enabled).toBe(true);
  });

  test("has one command, whose hint names every verb, and the three shortcuts", () => {
    const { features } = slackManifest(reach);
    expect(features?.slash_commands?.map(({ command }) => command)).toEqual(["/mdt"]);
    expect(features?.slash_commands?.[0]?.usage_hint?.split(" · ")).toEqual(VERBS.map(({ verb }) => verb));
    expect(
      features?.shortcuts?.map(({ type, name, callback_id }) => `${type} ${callback_id} ${name}`),
    ).toEqual([
      "global bring_case Bring a case",
      "message record_offer Record as offer",
      "message record_action Record as action",
    ]);
  });
});

test("over Socket Mode it names no address at all", () => {
  expect(slackManifest({ socketMode: true }).settings?.socket_mode_enabled).toBe(true);
  expect(JSON.stringify(slackManifest({ socketMode: true }))).not.toContain("http");
});

test("with a public address everything is sent to the one path", () => {
  const { features, settings } = slackManifest({ publicUrl: "https://roundtable.example" });
  expect(settings?.socket_mode_enabled).toBe(false);
  expect(features?.slash_commands?.[0]?.url).toBe(EVENTS);
  expect(settings?.event_subscriptions?.request_url).toBe(EVENTS);
  expect(settings?.interactivity?.request_url).toBe(EVENTS);
});

test("every event has a permission that lets Slack send it, and every permission its reason", () => {
  for (const [event, anyOf] of Object.entries(BOT_EVENTS)) {
    const held = anyOf.length === 0 || anyOf.some((scope) => BOT_SCOPES.includes(scope));
    expect([event, held]).toEqual([event, true]);
  }
  for (const scope of BOT_SCOPES) expect([scope, slackScopes[scope].length > 20]).toEqual([scope, true]);
  expect(new Set(BOT_SCOPES).size).toBe(BOT_SCOPES.length);
});

test("README tells each permission with its reason, and no other", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const from = readme.indexOf("| permission");
  const table = readme.slice(from, readme.indexOf("\n\n", from));
  const told = [...table.matchAll(/^\| `([a-z:.]+)` +\| (.+?) +\|$/gm)].map(([, scope, why]) => [scope, why]);
  expect(told).toEqual(Object.entries(slackScopes));
});
