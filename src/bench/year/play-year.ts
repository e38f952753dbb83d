import pino from "pino";
import { steppedClock } from "../../app/clock.js";
import { compose } from "../../app/compose.js";
import { readCounty } from "../../demo/county.js";
import { slug } from "../../demo/world-plan.js";
import { type Instant, localDate, plusDays, plusMinutes } from "../../kernel/instant.js";
import type { Database } from "../../storage/database.js";
import { sealer } from "../../storage/sealed.js";
import type { Log } from "../checker/log.js";
import { atOnce } from "./at-once.js";
import { deeds as openDeeds } from "./deeds.js";
import { type Diary, diary } from "./diary.js";
import { dice } from "./dice.js";
import { HABITS } from "./habits/all.js";
import { hands } from "./hand.js";
import { lives } from "./lives.js";
import { type Message, recorder } from "./recorder.js";
import type { Scene } from "./scene.js";
import { raiseCounty, setUpSeries } from "./set-up.js";

export type YearOptions = {
  /** Migrated and empty. */
  database: Database;
  seed: number;
  pcns: number;
  days: number;
  begins: Instant;
  /** Nothing runs between these two moments, as if the machine were off. */
  outage?: { from: Instant; until: Instant } | undefined;
  onDay?(day: string): void;
};

export type Year = {
  log: Log;
  /** How often each press was answered how. */
  answers: ReadonlyMap<string, number>;
  messages: readonly Message[];
  moments: number;
  faults: readonly string[];
};

/** A year of a county on a virtual clock: people press what they see, the clock moves from due moment to due moment. */
export async function playYear(options: YearOptions): Promise<Year> {
  const { database, seed, pcns, outage } = options;
  const clock = steppedClock(options.begins);
  const ends = plusMinutes(options.begins, options.days * 24 * 60);
  const boxes = mailboxes();
  const seal = sealer(Buffer.alloc(32, 7));
  const store = { tx: database.db, sealer: seal };
  const faults: string[] = [];
  const seen = recorder(
    () => clock.now(),
    (member) => boxes.has(member),
  );
  const engine = atOnce();
  const roundtable = await compose({
    database,
    sealer: seal,
    clock,
    log: pino({ level: "warn" }, { write: (line: string) => void faults.push(line) }),
    messengersFor: seen.messengersFor,
    working: true,
    tickEvery: 0,
    engine: engine.start,
  });
  const deeds = openDeeds(store, () => clock.now());
  const answers = new Map<string, number>();
  const hand = hands({
    dispatch: async (inbound) => {
      const reply = await roundtable.dispatch(inbound);
      await engine.idle();
      return reply;
    },
    deeds,
    mailboxOnly: (member) => boxes.has(member),
    answers,
  });
  const plans = diary();
  const newest = new Map<string, Message[]>();
  const scene = sceneOf();

  try {
    const world = await raiseCounty(roundtable.unit);
    await setUpSeries(hand, world, pcns);
    const people = world.members.map(({ id }) => id);
    await deeds.services(people);
    await look();
    lives(scene, people, options.days, pcns);
    const moments = await run();
    const log = { from: options.begins, to: ends, deeds: deeds.all, seen: seen.all.map((one) => one.seen) };
    return { log, answers, messages: seen.all, moments, faults };
  } finally {
    await roundtable.stop();
  }

  async function run(): Promise<number> {
    let moments = 0;
    let day = "";
    let down = outage;
    for (;;) {
      const due = await roundtable.nextMoment();
      const next = [due, plans.next()].filter((at) => at !== undefined).sort()[0];
      if (next === undefined || next > ends) return moments;
      const to = [next, clock.now()].sort()[1] ?? next;
      if (down && to >= down.from) {
        clock.set(down.from);
        deeds.outage(down.until);
        clock.set(down.until);
        down = undefined;
        await roundtable.tick();
      } else {
        clock.set(to);
        if (due !== undefined && due <= to) await roundtable.tick();
      }
      await engine.idle();
      moments += 1;
      await look();
      for (let intent = plans.take(clock.now()); intent; intent = plans.take(clock.now())) {
        await intent.act();
        await look();
      }
      const today = clock.now().slice(0, 10);
      if (today !== day) options.onDay?.(today);
      day = today;
    }
  }

  /** Everybody looks at what is new, and makes plans. */
  async function look(): Promise<void> {
    for (const series of seen.dated()) {
      await deeds.series(series);
      await deeds.dates(series);
    }
    for (const message of seen.fresh()) {
      const readers = "person" in message.to ? [message.to.person] : deeds.readers(message.to.series);
      const own = newest.get(message.seen.to) ?? [];
      own.push(message);
      newest.set(message.seen.to, own);
      const habit = HABITS[message.card];
      if (!habit) continue;
      for (const who of readers) {
        habit(scene, message, who, dice(seed, `${who} ${message.card} ${message.first} ${message.seen.at}`));
      }
    }
  }

  function sceneOf(): Scene {
    return {
      hand,
      store,
      now: () => clock.now(),
      later: (at, who, key, act) => plan(plans, at, who, key, act),
      chance: (key) => dice(seed, key),
      readers: (series) => deeds.readers(series),
      chairOf: deeds.chairOf,
      leads: deeds.leads,
      readersOf: (code) => deeds.readers(deeds.idOf(code)),
      find: (person, card, words) =>
        newest.get(person)?.findLast((one) => one.card === card && one.shown.fallbackText.startsWith(words)),
    };
  }

  /** Whoever is away or gone by then does it when they are back, or never. */
  function plan(on: Diary, at: Instant, who: string, key: string, act: () => Promise<unknown>): void {
    const actThen = async () => {
      const away = deeds.away(who);
      if (away === "gone") return;
      if (away !== undefined && away >= localDate(clock.now(), "Europe/London")) {
        return plan(on, `${plusDays(away, 1)}${clock.now().slice(10)}`, who, key, act);
      }
      await act();
    };
    on.note({ at: at > clock.now() ? at : clock.now(), key: `${who} ${key}`, act: actThen });
  }
}

/** People of the smallest organisations have a mailbox and nothing else. */
function mailboxes(): ReadonlySet<string> {
  const small = readCounty().filter(({ size }) => size === "grassroots");
  return new Set(small.flatMap(({ people }) => people.map(({ name }) => slug(name))));
}
