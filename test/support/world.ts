import pino from "pino";
import type { Card } from "../../cards/card-types.js";
import { toText } from "../../cards/render/plain.js";
import { steppedClock } from "../../src/app/clock.js";
import { compose, type Roundtable } from "../../src/app/compose.js";
import type { Reply } from "../../src/app/contract.js";
import { type Chat, type ChatMessage, playgroundChat } from "../../src/platforms/web/chat.js";
import type { Database } from "../../src/storage/database.js";
import { type Sealer, sealer } from "../../src/storage/sealed.js";
import type { Surface, Work } from "../../src/storage/work.js";
import { openTestDatabase } from "./databases.js";

/** A Roundtable on a virtual clock with the playground's chat: the real path from press to delivered card. */
export type World = {
  roundtable: Roundtable;
  database: Database;
  chat: Chat;
  sealer: Sealer;
  now(): string;
  /** Direct writing, to lay out a scene. */
  arrange<T>(job: (work: Work) => Promise<T>): Promise<T>;
  press(member: string, action: string, data?: Record<string, string>, id?: string, place?: Surface): Promise<Reply>;
  submit(
    member: string,
    action: string,
    context: Record<string, string>,
    values: Record<string, unknown>,
    id?: string,
  ): Promise<Reply>;
  command(member: string, text: string, place?: Surface): Promise<Reply>;
  /** Moves the clock, stopping at every moment at which something falls due, and lets everything arrive. */
  moveTo(instant: string): Promise<void>;
  settle(): Promise<void>;
  dms(member: string): Promise<ChatMessage[]>;
  channel(series: string): Promise<ChatMessage[]>;
  stop(): Promise<void>;
};

export async function openWorld(start = "2026-11-02T09:00:00.000Z"): Promise<World> {
  const database = await openTestDatabase();
  const seal = sealer(Buffer.alloc(32, 7));
  const clock = steppedClock(start);
  const chat = playgroundChat(database, seal, () => clock.now(), () => undefined);
  const roundtable = await compose({
    database,
    sealer: seal,
    clock,
    log: pino({ level: "silent" }),
    redisUrl: process.env["TEST_REDIS_URL"],
    redisPrefix: `world-${process.pid}-${Date.now()}-${Math.floor(Math.random() * 1e6)}`,
    messengerFor: () => chat.messenger,
    working: true,
    tickEvery: 0,
  });
  let presses = 0;
  const who = (member: string) => ({ platform: "playground" as const, userId: member });
  const settle = () => roundtable.settle();
  return {
    roundtable,
    database,
    chat,
    sealer: seal,
    now: () => clock.now(),
    arrange: (job) => roundtable.unit.run({ kind: "clock" }, job),
    async press(member, action, data = {}, id = `press-${++presses}`, place) {
      const reply = await roundtable.dispatch({ kind: "press", id, who: who(member), action, data, ...(place ? { place } : {}) });
      await settle();
      return reply;
    },
    async submit(member, action, context, values, id = `submit-${++presses}`) {
      const reply = await roundtable.dispatch({ kind: "submission", id, who: who(member), action, context, values });
      await settle();
      return reply;
    },
    async command(member, text, place) {
      const reply = await roundtable.dispatch({
        kind: "command",
        id: `command-${++presses}`,
        who: who(member),
        text,
        ...(place ? { place } : {}),
      });
      await settle();
      return reply;
    },
    async moveTo(instant) {
      const target = new Date(instant).toISOString();
      for (;;) {
        const next = await roundtable.nextMoment();
        if (next === undefined || next > target) break;
        clock.set(next > clock.now() ? next : clock.now());
        const { failed } = await roundtable.tick();
        if (failed > 0) throw new Error(`${failed} due things failed at ${clock.now()}`);
        await settle();
      }
      clock.set(target > clock.now() ? target : clock.now());
      await settle();
    },
    settle,
    dms: (member) => chat.messages(`dm:${member}`),
    channel: (series) => chat.messages(`channel:${series}`),
    async stop() {
      await roundtable.stop();
      await database.close();
    },
  };
}

/** The words of a card or message, for reading in a test. */
export function wordsOf(what: Card | ChatMessage | Reply | undefined): string {
  if (!what) return "";
  if ("author" in what) return what.kind === "card" ? toText(what.card) : what.words;
  if ("kind" in what) return toText(what.card);
  return toText(what);
}
