import type { Logger } from "pino";
import { steppedClock } from "../app/clock.js";
import { compose, type Roundtable } from "../app/compose.js";
import type { Inbound, Reply } from "../app/contract.js";
import type { Messenger, Place } from "../jobs/messenger.js";
import { type Chat, type ChatMessage, playgroundChat } from "../platforms/web/chat.js";
import type { Database } from "../storage/database.js";
import type { Sealer } from "../storage/sealed.js";
import type { Surface, Work } from "../storage/work.js";

export type StageParts = {
  /** Migrated; closed again when the stage stops. */
  database: Database;
  sealer: Sealer;
  log: Logger;
  /** Instant at which the clock stands first. */
  start: string;
  redisUrl?: string | undefined;
  redisPrefix?: string | undefined;
  /** Where browsers would reach pages. */
  pagesUrl?: string | undefined;
  /** Another platform between the people and the product; the playground's chat then only remembers what it showed. */
  through?: Through | undefined;
};

export type Through = {
  /** It can send email. */
  mails?: boolean;
  messengersFor(place: Place): readonly Messenger[];
  /** From somebody's hand, by the platform, to the answer they see. */
  dispatch(roundtable: Roundtable, inbound: Inbound): Promise<Reply>;
};

/**
 * A Roundtable on a virtual clock with the playground's chat: the real path from press to delivered card. What is
 * pressed, sent or typed comes back when every card it caused has arrived.
 */
export type Stage = {
  roundtable: Roundtable;
  database: Database;
  chat: Chat;
  sealer: Sealer;
  now(): string;
  /** Direct writing, to lay out a scene. */
  arrange<T>(job: (work: Work) => Promise<T>): Promise<T>;
  /** As it came from a platform, with the platform's own id: the same one twice is one press. */
  dispatch(inbound: Inbound): Promise<Reply>;
  press(
    member: string,
    action: string,
    data?: Record<string, string>,
    id?: string,
    place?: Surface,
  ): Promise<Reply>;
  submit(
    member: string,
    action: string,
    context: Record<string, string>,
    values: Record<string, unknown>,
    id?: string,
  ): Promise<Reply>;
  command(member: string, text: string, place?: Surface): Promise<Reply>;
  /**
   * Moves the clock forwards, stopping at every moment at which something falls due, and lets everything arrive.
   * `onStop` looks on at each stop. Throws when something that was due failed.
   */
  moveTo(instant: string, onStop?: () => Promise<void>): Promise<void>;
  settle(): Promise<void>;
  dms(member: string): Promise<ChatMessage[]>;
  channel(series: string): Promise<ChatMessage[]>;
  /** Ids of the messages that were posted or updated since this was last asked, in the order of their first change. */
  changedMessages(): string[];
  stop(): Promise<void>;
};

export async function openStage(parts: StageParts): Promise<Stage> {
  const { database, sealer } = parts;
  const clock = steppedClock(parts.start);
  const changed = new Set<string>();
  const chat = playgroundChat(
    database,
    sealer,
    () => clock.now(),
    () => undefined,
  );
  const messenger: Messenger = {
    ...chat.messenger,
    async post(place, card, key) {
      const id = await chat.messenger.post(place, card, key);
      changed.add(id);
      return id;
    },
    async update(place, id, card) {
      await chat.messenger.update(place, id, card);
      changed.add(id);
    },
  };
  const { through } = parts;
  const remembering = through && remembered(messenger);
  const roundtable = await compose({
    database,
    sealer,
    clock,
    log: parts.log,
    redisUrl: parts.redisUrl,
    redisPrefix: parts.redisPrefix,
    pagesUrl: parts.pagesUrl,
    messengersFor:
      through && remembering ? (place) => through.messengersFor(place).map(remembering) : () => [messenger],
    mails: through?.mails === true,
    working: true,
    tickEvery: 0,
  });
  let presses = 0;
  const who = (member: string) => ({ platform: "playground" as const, userId: member });
  const settle = () => roundtable.settle();
  const dispatch = async (inbound: Inbound) => {
    const reply = await (through ? through.dispatch(roundtable, inbound) : roundtable.dispatch(inbound));
    await settle();
    return reply;
  };
  return {
    roundtable,
    database,
    chat,
    sealer,
    now: () => clock.now(),
    arrange: (job) => roundtable.unit.run({ kind: "clock" }, job),
    dispatch,
    press: (member, action, data = {}, id = `press-${++presses}`, place) =>
      dispatch({ kind: "press", id, who: who(member), action, data, ...(place ? { place } : {}) }),
    submit: (member, action, context, values, id = `submit-${++presses}`) =>
      dispatch({ kind: "submission", id, who: who(member), action, context, values }),
    command: (member, text, place) =>
      dispatch({
        kind: "command",
        id: `command-${++presses}`,
        who: who(member),
        text,
        ...(place ? { place } : {}),
      }),
    async moveTo(instant, onStop) {
      const target = new Date(instant).toISOString();
      for (;;) {
        const next = await roundtable.nextMoment();
        if (next === undefined || next > target) break;
        if (next > clock.now()) clock.set(next);
        const { failed } = await roundtable.tick();
        if (failed > 0) throw new Error(`${failed} due things failed at ${clock.now()}`);
        await settle();
        await onStop?.();
      }
      if (target > clock.now()) clock.set(target);
      await settle();
    },
    settle,
    dms: (member) => chat.messages(`dm:${member}`),
    channel: (series) => chat.messages(`channel:${series}`),
    changedMessages() {
      const ids = [...changed];
      changed.clear();
      return ids;
    },
    async stop() {
      await roundtable.stop();
      await database.close();
    },
  };
}

/** Sends by a platform and writes down what it took, under the ids that the playground's chat gives. */
function remembered(chat: Messenger): (platform: Messenger) => Messenger {
  const ids = new Map<string, string>();
  const ours = (id: string) => {
    const known = ids.get(id);
    if (known === undefined) throw new Error(`nobody posted ${id}`);
    return known;
  };
  return (platform) => ({
    platform: platform.platform,
    async post(place, card, key, posted) {
      const id = await platform.post(place, card, key, posted);
      const here = place.kind === "thread" ? { ...place, parent: ours(place.parent) } : place;
      if (!isInChat(place)) return id;
      // Another platform of the same channel may have shown it already.
      const shown = await chat.find(here, key);
      if (shown !== undefined) await chat.update(here, shown, card);
      ids.set(id, shown ?? (await chat.post(here, card, key)));
      return id;
    },
    async update(place, id, card) {
      await platform.update(place, id, card);
      if (isInChat(place)) await chat.update(place, ours(id), card);
    },
    find: (place, key) => platform.find(place, key),
  });
}

/** Direct messages by email are direct messages; only what email has beside them is left out, like the tabs. */
function isInChat({ kind }: Place): boolean {
  return kind !== "home" && kind !== "mail" && kind !== "copy";
}
