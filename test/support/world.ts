import pino from "pino";
import type { Card } from "../../cards/card-types.js";
import { toText } from "../../cards/render/plain.js";
import type { Reply } from "../../src/app/contract.js";
import { openStage, type Stage } from "../../src/demo/stage.js";
import type { ChatMessage } from "../../src/platforms/web/chat.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "./databases.js";

/** The demo's stage on a test's own database: the real path from press to delivered card. */
export type World = Stage;

export async function openWorld(start = "2026-11-02T09:00:00.000Z"): Promise<World> {
  return openStage({
    database: await openTestDatabase(),
    sealer: sealer(Buffer.alloc(32, 7)),
    log: pino({ level: "silent" }),
    start,
    pagesUrl: "https://mdt.example",
    redisUrl: process.env.TEST_REDIS_URL,
    redisPrefix: `world-${process.pid}-${Date.now()}-${Math.floor(Math.random() * 1e6)}`,
  });
}

/** What a message is about: its first line, or those of the things that the one message of a day asks for. */
export function headsOf(text: string): string[] {
  const [first = "", ...lines] = text.split("\n");
  if (!first.includes("things wait for you")) return [first];
  return lines.map((line) => line.replace(/^#+ /, "")).filter((line) => /^[A-Z]+-\d{4}\S* · /.test(line));
}

/** The words of a card or message, for reading in a test. */
export function wordsOf(what: Card | ChatMessage | Reply | undefined): string {
  if (!what) return "";
  if ("author" in what) return what.kind === "card" ? toText(what.card) : what.words;
  if ("kind" in what) return toText(what.card);
  return toText(what);
}
