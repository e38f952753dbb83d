import { describe, expect, test } from "@jest/globals";
import { runSlackManifest } from "../../src/cli/slack-manifest.js";

test("--socket prints the manifest for Socket Mode", () => {
  const { out, err, exitCode } = runSlackManifest({ socket: true });
  expect({ err, exitCode }).toEqual({ err: "", exitCode: 0 });
  expect(JSON.parse(out).settings.socket_mode_enabled).toBe(true);
});

test.each([
  ["https://roundtable.example", "https://roundtable.example/slack/events"],
  [" https://Roundtable.example/ ", "https://roundtable.example/slack/events"],
  ["https://charity.example:8443/mdt/", "https://charity.example:8443/mdt/slack/events"],
])("--url %s sends everything to %s", (url, events) => {
  const { out, exitCode } = runSlackManifest({ url });
  expect(exitCode).toBe(0);
  expect(JSON.parse(out).settings.event_subscriptions.request_url).toBe(events);
});

describe("what Slack would refuse leaves one sentence and exit code 2", () => {
  test.each([
    ["neither", {}, "Please say how Slack reaches Roundtable"],
    ["both", { url: "https://roundtable.example", socket: true }, "Please say how Slack reaches Roundtable"],
    ["words", { url: "roundtable" }, "We could not read that as an address"],
    ["another scheme", { url: "ftp://roundtable.example" }, "We could not read that as an address"],
    [
      "no encryption",
      { url: "http://roundtable.example" },
      "only sends to an address that begins with https",
    ],
    ["this machine", { url: "https://localhost:3978" }, "cannot reach an address on this machine"],
    ["this machine by number", { url: "http://127.0.0.1:3978" }, "cannot reach an address on this machine"],
    ["a query", { url: "https://roundtable.example/?a=b" }, "Please give the address alone"],
    ["a password", { url: "https://me:secret@roundtable.example" }, "Please give the address alone"],
  ])("%s", (_, argv, sentence) => {
    const { out, err, exitCode } = runSlackManifest(argv);
    expect({ out, exitCode }).toEqual({ out: "", exitCode: 2 });
    expect(err).toContain(sentence);
    expect(err).not.toContain("secret");
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});
