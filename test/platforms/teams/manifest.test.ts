import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import AjvDraft04 from "ajv-draft-04";
import { teamsApp, teamsPermissions, teamsScopes } from "../../../cards/text/teams-app.js";
import { VERBS } from "../../../src/app/verbs.js";
import {
  manifestText,
  olderTeamsManifest,
  type TeamsAppFacts,
  teamsManifest,
} from "../../../src/platforms/teams/set-up/manifest.js";
import { MANIFESTS, PLACEHOLDERS } from "../../../src/platforms/teams/set-up/package.js";
import {
  OFFERED,
  RESOURCE_PERMISSIONS,
  USER_PERMISSIONS,
} from "../../../src/platforms/teams/set-up/surface.js";

const ROOT = join(import.meta.dirname, "../../..");
/** `MANIFESTS=write npm test -- teams/manifest` writes the files anew. */
const WRITES = process.env.MANIFESTS === "write";
const official = dirname(createRequire(import.meta.url).resolve("@microsoft/app-manifest"));

function complaints(version: string, manifest: unknown): string[] {
  const file = join(official, `json-schemas/teams/v${version}/MicrosoftTeams.schema.json`);
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, formats: { uri: /^https:\/\// } });
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  return validate(manifest) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

const facts: TeamsAppFacts = {
  appId: "0123abcd-89ab-cdef-0123-456789abcdef",
  publicUrl: "https://charity.example:8443/mdt",
  name: "Fenshire MDT",
};

describe.each(Object.entries(MANIFESTS))("%s", (file, make) => {
  const version = file === "manifest.json" ? "1.29" : "1.19";

  test("is what the program makes", () => {
    const path = join(ROOT, "manifests/teams", file);
    const made = manifestText(make(PLACEHOLDERS));
    if (WRITES) writeFileSync(path, made);
    expect(readFileSync(path, "utf8")).toBe(made);
  });

  test.each([
    ["with placeholders", PLACEHOLDERS],
    ["for one installation", facts],
    ["reading mentions only", { ...facts, mentionsOnly: true }],
    ["with the longest name", { ...facts, name: "x".repeat(30) }],
  ])("is valid by Microsoft's own schema: %s", (_, given) => {
    const manifest = make(given);
    expect(manifest.manifestVersion).toBe(version);
    expect(complaints(version, manifest)).toEqual([]);
  });

  test("carries the one id for app, bot, message actions and permissions, and one address", () => {
    const manifest = make(facts);
    const ids = [
      manifest.id,
      manifest.bots?.[0]?.botId,
      manifest.composeExtensions?.[0]?.botId,
      manifest.webApplicationInfo?.id,
    ];
    expect(new Set(ids)).toEqual(new Set([facts.appId]));
    const links = [...manifestText(manifest).matchAll(/"(https:[^"]+)"/g)].map(([, link]) => link);
    expect(
      links.filter((link) => !link?.startsWith("https://developer.microsoft.com/json-schemas/")),
    ).toEqual([
      "https://charity.example:8443/mdt/about",
      "https://charity.example:8443/mdt/about#privacy",
      "https://charity.example:8443/mdt/about#terms",
      "https://charity.example:8443/mdt",
    ]);
    expect(manifest.name.short).toBe("Fenshire MDT");
  });

  test("has the two message actions, each opening a dialog from a message's menu", () => {
    expect(make(facts).composeExtensions?.[0]?.commands).toEqual([
      {
        id: "record_offer",
        type: "action",
        title: "Record as offer",
        description: teamsApp.actions.record_offer.does,
        context: ["message"],
        fetchTask: true,
      },
      {
        id: "record_action",
        type: "action",
        title: "Record as action",
        description: teamsApp.actions.record_action.does,
        context: ["message"],
        fetchTask: true,
      },
    ]);
  });

  test("asks for what has a reason, and for nothing else", () => {
    const { authorization, permissions } = make(facts);
    const asked = authorization?.permissions?.resourceSpecific ?? [];
    expect(asked).toEqual([{ name: "ChannelMessage.Read.Group", type: "Application" }]);
    expect([...asked.map(({ name }) => name), ...(permissions ?? [])]).toEqual(Object.keys(teamsPermissions));
  });

  test("with mentions only it asks for nothing of a team", () => {
    const manifest = make({ ...facts, mentionsOnly: true });
    expect([manifest.authorization, manifest.webApplicationInfo]).toEqual([undefined, undefined]);
    expect(manifestText(manifest)).not.toContain("ChannelMessage");
  });

  test("can be added to a team, for a person and to a chat, with the chat as its tab", () => {
    const manifest = make(facts);
    expect(manifest.bots?.[0]?.scopes).toEqual(Object.keys(teamsScopes));
    expect(manifest.staticTabs).toEqual([
      { entityId: "conversations", scopes: ["personal"] },
      { entityId: "about", scopes: ["personal"] },
    ]);
  });
});

test("a newer schema refuses what it should: it is not read in vain", () => {
  const manifest = { ...teamsManifest(facts), accentColor: "teal", surprise: true };
  expect(complaints("1.29", manifest).sort()).toEqual([
    " must NOT have additional properties",
    '/accentColor must match pattern "^#[0-9a-fA-F]{6}$"',
  ]);
  expect(complaints("1.19", { ...olderTeamsManifest(facts), bots: teamsManifest(facts).bots })).toContain(
    "/bots/0 must NOT have additional properties",
  );
});

test("1.29 offers commands by slash too, but not in the chat of two; 1.19 knows none", () => {
  const lists = teamsManifest(facts).bots?.[0]?.commandLists ?? [];
  expect(lists.map(({ scopes, triggers }) => [scopes, triggers])).toEqual([
    [["team"], ["mention", "slash"]],
    [["personal"], ["mention"]],
    [["groupChat"], ["mention", "slash"]],
  ]);
  expect(teamsManifest(facts).bots?.[0]?.supportsTargetedMessages).toBe(true);
  expect(manifestText(olderTeamsManifest(facts))).not.toMatch(/slash|supportsTargetedMessages/);
});

test("every offered command is a verb, once a place, and every described one is offered", () => {
  const verbs = VERBS.map(({ verb }) => verb);
  for (const [place, offered] of Object.entries(OFFERED)) {
    expect([place, offered.filter((verb) => !verbs.includes(verb))]).toEqual([place, []]);
    expect([place, new Set(offered).size]).toEqual([place, offered.length]);
    expect(offered.length).toBeLessThanOrEqual(12);
  }
  expect(new Set<string>(Object.values(OFFERED).flat())).toEqual(new Set(Object.keys(teamsApp.commands)));
});

test("README tells each permission with its reason, and no other", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const from = readme.indexOf("| what Teams asks for");
  const table = readme.slice(from, readme.indexOf("\n\n", from));
  const told = [...table.matchAll(/^\| `([A-Za-z.]+)` +\| (.+?) +\|$/gm)].map(([, one, why]) => [one, why]);
  expect(told).toEqual(Object.entries(teamsPermissions));
  expect([...RESOURCE_PERMISSIONS, ...USER_PERMISSIONS]).toEqual(Object.keys(teamsPermissions));
});
