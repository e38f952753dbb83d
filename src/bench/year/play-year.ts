import { type Clock, steppedClock } from "../../app/clock.js";
import type { Inbound, Reply } from "../../app/contract.js";
import type { Unit } from "../../app/unit.js";
import { type Instant, localDate, plusDays, plusMinutes } from "../../kernel/instant.js";
import type { Store } from "../../storage/database.js";
import type { Log } from "../checker/log.js";
import { deeds as openDeeds } from "./deeds.js";
import { type Diary, diary } from "./diary.js";
import { dice } from "./dice.js";
import { HABITS } from "./habits/all.js";
import { hands } from "./hand.js";
import { lives } from "./lives.js";
import { mailboxes } from "./mailboxes.js";
import { type Message, type Recorder, recorder } from "./recorder.js";
import type { Scene } from "./scene.js";
import { raiseCounty, setUpSeries } from "./set-up.js";

export type YearOptions = {
  /** The product, with an empty, migrated database, on this clock and platform. */
  open(on: { clock: Clock; seen: Recorder }): Promise<YearStage>;
  seed: number;
  pcns: number;
  days: number;
  begins: Instant;
  /** Nothing runs between these two moments, as if the machine were off. */
  outage?: { from: Instant; until: Instant } | undefined;
  onDay?(day: string): void;
  /** Asked at each stop: enough, the year ends here. */
  enough?(): boolean;
};

/** What the year needs of a running product. */
export type YearStage = {
  unit: Unit;
  store: Store;
  dispatch(inbound: Inbound): Promise<Reply>;
  nextMoment(): Promise<Instant | undefined>;
  /** The clock stands there now. */
  moved?(to: Instant): Promise<void>;
  tick(): Promise<unknown>;
  /** Comes back when nothing is on its way any more. */
  idle(): Promise<void>;
  stop(): Promise<void>;
};

export type Year = {
  log: Log;
  /** How often each press was answered how. */
  answers: ReadonlyMap<string, number>;
  messages: readonly Message[];
  moments: number;
};

/** A year of a county on a virtual clock: people press what they see, the clock moves from due moment to due moment. */
export async function playYear(options: YearOptions): Promise<Year> {
  const { seed, pcns, outage } = options;
  const clock = steppedClock(options.begins);
  const ends = plusMinutes(options.begins, options.days * 24 * 60);
  const boxes = mailboxes();
  const seen = recorder(
    () => clock.now(),
    (member) => boxes.has(member),
  );
  const stage = await options.open({ clock, seen });
  const { store } = stage;
  const setClock = async (to: Instant) => {
    clock.set(to);
    await stage.moved?.(to);
  };
  const deeds = openDeeds(store, () => clock.now());
  const answers = new Map<string, number>();
  const hand = hands({
    dispatch: async (inbound) => {
      const reply = await stage.dispatch(inbound);
      await stage.idle();
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
    const world = await raiseCounty(stage.unit, pcns);
    await setUpSeries(hand, world, pcns);
    const people = world.members.map(({ id }) => id);
    await deeds.services(people);
    await look();
    lives(scene, people, options.days, pcns);
    const moments = await run();
    const log = {
      from: options.begins,
      to: options.enough?.() ? clock.now() : ends,
      deeds: deeds.all,
      seen: seen.all.map((one) => one.seen),
    };
    return { log, answers, messages: seen.all, moments };
  } finally {
    await stage.stop();
  }

  async function run(): Promise<number> {
    let moments = 0;
    let day = "";
    let down = outage;
    for (;;) {
      const due = await stage.nextMoment();
      const next = [due, plans.next()].filter((at) => at !== undefined).sort()[0];
      if (next === undefined || next > ends || options.enough?.()) return moments;
      const to = [next, clock.now()].sort()[1] ?? next;
      if (down && to >= down.from) {
        await setClock(down.from);
        deeds.outage(down.until);
        await setClock(down.until);
        down = undefined;
        await stage.tick();
      } else {
        await setClock(to);
        if (due !== undefined && due <= to) await stage.tick();
      }
      await stage.idle();
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
