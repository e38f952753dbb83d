import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pino from "pino";
import { guardedFields } from "../../cards/form.js";
import type { Inbound, Reply, Submission } from "../../src/app/contract.js";
import { MONTH_BEGINS, playMonth, raiseNaverley } from "../../src/demo/month/play-month.js";
import { openStage, type Stage } from "../../src/demo/stage.js";
import { memberByAccount } from "../../src/directory/queries.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";
import { dumpOf } from "../support/dump.js";

/** What somebody might type, and the part of it that must not be anywhere afterwards. */
const PLANTED = [
  ["a relation's name", "Her son Tobiasz is worried.", "Tobiasz"],
  ["a name with a title", "Spoke to Mrs Okonjo-Bale.", "Okonjo"],
  ["a name alone", "Talked it over with Zbyszko yesterday.", "Zbyszko"],
  ["an NHS number", "NHS number 943 476 5919.", "943 476"],
  ["a phone number", "Ring 07700 900461 after six.", "900461"],
  ["an address", "Lives at 12 Larkspur Road now.", "Larkspur"],
  ["a birth date", "Born on 14/3/1961.", "14/3/1961"],
] as const;

/**
 * The demo's month is played, and before any form is sent as the story has it, it is sent with each of these in each of
 * its texts about the case. `stopped` holds what was answered, by form, field and what was planted.
 */
const stopped = new Map<string, Reply>();
const log: string[] = [];
let stage: Stage;

beforeAll(async () => {
  stage = await openStage({
    database: await openTestDatabase(),
    sealer: sealer(Buffer.alloc(32, 5)),
    log: pino({ level: "trace" }, { write: (line: string) => void log.push(line) }),
    start: MONTH_BEGINS,
  });
  const { roundtable } = stage;
  const dispatch = roundtable.dispatch;
  roundtable.dispatch = async (inbound: Inbound) => {
    if (inbound.kind === "submission") await plantIn(inbound, dispatch);
    return dispatch(inbound);
  };
  const world = await raiseNaverley(stage);
  await playMonth(stage, world, () => undefined);
}, 240_000);
afterAll(() => stage?.stop());

async function plantIn(sent: Submission, dispatch: (inbound: Inbound) => Promise<Reply>): Promise<void> {
  const { unit, bindings } = stage.roundtable;
  const actor = await memberByAccount(unit.reading(), sent.who.platform, sent.who.userId);
  const form = bindings.get(sent.action)?.form;
  if (!actor || !form) return;
  const opened = await form({ ...unit.reading(), now: unit.now(), actor }, sent.context);
  if (!opened.ok) return;
  for (const { id: field } of guardedFields(opened.value.definition)) {
    for (const [what, words] of PLANTED) {
      const name = `${sent.action} ${field}: ${what}`;
      if (stopped.has(name)) continue;
      const planted = { ...sent, id: `planted ${name}`, values: { ...sent.values, [field]: words } };
      stopped.set(name, await dispatch(planted));
    }
  }
}

/** Six digits turn up by chance within an id, or as the microseconds of a moment. */
function standsIn(dump: string, secret: string): boolean {
  if (!/^\d+$/.test(secret)) return dump.includes(secret);
  return new RegExp(`(?<![0-9a-f]|\\d\\.)${secret}(?![0-9a-f])`).test(dump);
}

describe("whatever form of the month it is typed into", () => {
  test("an identifier is stopped, and what is taken out is not shown back", () => {
    const passed = [...stopped].filter(([, reply]) => reply.kind !== "form-again");
    expect(passed.map(([name]) => name)).toEqual([]);
    const codes = new Set([...stopped.values()].map((reply) => ("about" in reply ? reply.about.code : "")));
    expect([...codes]).toEqual(["guard-stopped"]);
    const shown = [...stopped].flatMap(([name, reply]) => {
      const secret = PLANTED.find(([what]) => name.endsWith(`: ${what}`))?.[2] ?? "";
      // A name that is only asked about stands in the question.
      return !name.endsWith("a name alone") && JSON.stringify(reply).includes(secret) ? [name] : [];
    });
    expect(shown).toEqual([]);
  });

  test("nothing of it is in the database, the chat, the queue or the log", async () => {
    const everything = [await dumpOf(stage), ...log].join("\n");
    expect(everything.length).toBeGreaterThan(100_000);
    const found = PLANTED.filter(([, , secret]) => standsIn(everything, secret));
    expect(found.map(([what]) => what)).toEqual([]);
    const squeezed = everything.replace(/[ -]+/g, "");
    expect(["9434765919", "7700900461"].filter((whole) => squeezed.includes(whole))).toEqual([]);
  });

  test("and the month has most of the forms: 30 texts in 18 of them", () => {
    const fields = new Set([...stopped.keys()].map((name) => name.slice(0, name.indexOf(":"))));
    expect(fields.size).toBe(30);
    expect(new Set([...fields].map((field) => field.split(" ")[0])).size).toBe(18);
    expect(stopped.size).toBe(30 * PLANTED.length);
  });
});

test("outside the guard are a series' names and links, and who the professionals and organisations are", () => {
  const cards = join(import.meta.dirname, "../../cards");
  const files = readdirSync(cards, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const outside = files.flatMap((name) => {
    const words = readFileSync(join(cards, name), "utf8");
    return [...words.matchAll(/guard: "none",/g)].map(() => name);
  });
  expect(outside.sort()).toEqual([
    "directory/area-form.ts",
    "directory/person-form.ts",
    "directory/person-form.ts",
    "directory/person-form.ts",
    "directory/service-form.ts",
    "directory/service-form.ts",
    "meetings/person-field.ts",
    "meetings/series-form.ts",
    "meetings/series-form.ts",
    "meetings/series-form.ts",
    "meetings/series-form.ts",
  ]);
});
