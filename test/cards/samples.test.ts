import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { toText } from "../../cards/render/plain.js";
import { formOf } from "../../cards/render/structure.js";
import { assertAdaptive } from "../../cards/render/validate.js";
import { allSamples, fileNameOf, isNamedWell, samples, toBlockKit } from "../../cards/samples.js";
import { galleryWords } from "../../cards/text/gallery.js";
import { ROOMS } from "../../src/app/compose.js";
import { expectGolden, expectNoOthers } from "./golden.js";

const all = allSamples();
const rooms = readdirSync("cards", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["render", "text"].includes(entry.name))
  .map(({ name }) => name);

/** Names of the functions of a room that give a card or a form, and of those that its samples use. */
function functionsOf(room: string): { exported: string[]; sampled: string } {
  const files = readdirSync(`cards/${room}`);
  const source = (name: string) => readFileSync(`cards/${room}/${name}`, "utf8");
  return {
    exported: files
      .filter((name) => !name.endsWith("samples.ts"))
      .flatMap((name) => [...source(name).matchAll(/export function (\w+(?:Card|Form))\(/g)])
      .map((match) => match[1] ?? ""),
    sampled: files
      .filter((name) => name.endsWith("samples.ts"))
      .map(source)
      .join("\n"),
  };
}

describe("the samples", () => {
  test.each(rooms)("show every card and form function of cards/%s", (room) => {
    const { exported, sampled } = functionsOf(room);
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter((name) => !sampled.includes(`${name}(`))).toEqual([]);
  });

  test("show every card that a room can send", () => {
    const shown = new Set(all.filter(({ kind }) => kind !== "form").map(({ name }) => name.split(" ")[0]));
    const sent = ROOMS.flatMap((room) => Object.keys(room.cards));
    expect(sent.filter((name) => !shown.has(name))).toEqual([]);
  });

  test("show every form that a press can open", () => {
    const shown = new Set(all.flatMap(({ make }) => formOf(make())?.submit.verb ?? []));
    const opened = ROOMS.flatMap((room) =>
      room.bindings.filter(({ form }) => form).map(({ action }) => action),
    );
    expect(opened.filter((action) => !shown.has(action as never))).toEqual([]);
  });

  test("open with their buttons nothing that nobody answers", () => {
    const answered = new Set<string>(ROOMS.flatMap((room) => room.bindings.map(({ action }) => action)));
    const pressed = all.flatMap(({ make }) => [...JSON.stringify(make()).matchAll(/"verb":"([^"]+)"/g)]);
    expect([...new Set(pressed.map(([, verb]) => verb ?? ""))].filter((verb) => !answered.has(verb))).toEqual(
      [],
    );
  });

  test("stand in rooms that the page of all cards calls by a name", () => {
    const named = Object.keys(galleryWords.rooms);
    expect([...new Set(all.map(({ room }) => room))].filter((room) => !named.includes(room))).toEqual([]);
  });

  test("have names that give each a file of its own", () => {
    expect(new Set(all.map(({ name }) => fileNameOf(name))).size).toBe(all.length);
    expect(Object.keys(samples).length).toBe(all.length);
  });
});

describe.each(all)("$name", (sample) => {
  const { name, kind, make } = sample;

  test("is what its name says", () => {
    expect(isNamedWell(sample, make())).toBe(true);
  });

  test("is taken by Teams, by Slack, and as plain text", () => {
    const card = make();
    expect(() => assertAdaptive(card)).not.toThrow();
    expect(() => toBlockKit(kind, card)).not.toThrow();
    // Home is also the answer to /mdt mine, which is a message.
    if (kind === "home") expect(() => toBlockKit("message", card)).not.toThrow();
    expect(toText(card)).toContain(card.fallbackText);
  });

  test("is drawn as when it was last looked at", () => {
    expectGolden(`${fileNameOf(name)}.adaptive.json`, make());
    expectGolden(`${fileNameOf(name)}.blockkit.json`, toBlockKit(kind, make()));
  });
});

test("every golden file belongs to a sample", () => {
  expectNoOthers(
    all.flatMap(({ name }) => ["adaptive", "blockkit"].map((look) => `${fileNameOf(name)}.${look}.json`)),
  );
});
