import pino from "pino";
import { steppedClock } from "../../src/app/clock.js";
import { compose } from "../../src/app/compose.js";
import { atOnce } from "../../src/bench/year/at-once.js";
import { recorder } from "../../src/bench/year/recorder.js";
import { seedWorld, type World } from "../../src/demo/world.js";
import { seriesByCode } from "../../src/meetings/queries.js";
import { eventsAfter } from "../../src/storage/history.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";

/** A Roundtable whose clock may jump, forwards and back, with nothing looking in between. */
export async function sleeper(start: string, rule: string) {
  const database = await openTestDatabase();
  const clock = steppedClock(start);
  const seal = sealer(Buffer.alloc(32, 5));
  const engine = atOnce();
  const seen = recorder(
    () => clock.now(),
    () => false,
  );
  const roundtable = await compose({
    database,
    sealer: seal,
    clock,
    log: pino({ level: "silent" }),
    messengersFor: seen.messengersFor,
    working: true,
    tickEvery: 0,
    engine: engine.start,
  });
  const store = { tx: database.db, sealer: seal };
  const world = await roundtable.unit.run({ kind: "clock" }, (work) => seedWorld(work, "NAV"));
  let presses = 0;
  const press = async (member: string, action: string, data: Record<string, string> = {}) => {
    presses += 1;
    const who = { platform: "playground", userId: member } as const;
    const reply = await roundtable.dispatch({ kind: "press", id: `p${presses}`, who, action, data });
    await engine.idle();
    return reply;
  };
  const submit = async (
    member: string,
    action: string,
    context: Record<string, string>,
    values: Record<string, unknown>,
  ) => {
    presses += 1;
    const who = { platform: "playground", userId: member } as const;
    const reply = await roundtable.dispatch({
      kind: "submission",
      id: `p${presses}`,
      who,
      action,
      context,
      values,
    });
    await engine.idle();
    return reply;
  };
  await setUp(world, rule);
  const series = (await seriesByCode(store, "NAV"))?.id;
  if (series === undefined) throw new Error("Naverley's MDT could not be set up");
  await press(world.cast.chair.id, "series.confirm", { series });

  return {
    cast: world.cast,
    series,
    store,
    press,
    submit,
    /** The clock stands at that moment, and the machine looks once. */
    async jump(to: string): Promise<void> {
      clock.set(to);
      const { failed } = await roundtable.tick();
      if (failed > 0) throw new Error(`${failed} due things failed`);
      await engine.idle();
    },
    /** From one moment to another in steps of so many minutes, looking at each. */
    async walk(from: string, to: string, minutes: number): Promise<void> {
      for (let at = Date.parse(from); at <= Date.parse(to); at += minutes * 60_000) {
        await this.jump(new Date(at).toISOString());
      }
    },
    /** When each message of this kind was first seen there: `dm:` and a member, or `channel`. */
    times: (card: string, to?: string) =>
      seen.all
        .filter((one) => one.card === card && (to === undefined || one.seen.to === to))
        .map((one) => one.seen.at),
    /** What has been seen since this was last asked, in order: the kinds of message. */
    news: (() => {
      let from = 0;
      return () => {
        const found = seen.all.slice(from).map(({ card, seen: { to } }) => ({ card, to }));
        from = seen.all.length;
        return found;
      };
    })(),
    /** Steps that were dropped, with their reasons. */
    dropped: async () =>
      (await eventsAfter(database.db, 0))
        .filter(({ type }) => type === "step-dropped")
        .map(({ facts }) => `${facts.step}: ${facts.reason}`),
    async stop() {
      await roundtable.stop();
      await database.close();
    },
  };

  function setUp({ cast }: World, of: string) {
    return submit(
      cast.chair.id,
      "series.setup",
      {},
      {
        code: "NAV",
        name: "Naverley MDT",
        rule: of,
        joinLink: "https://meet.example/naverley",
        chair: cast.chair.id,
        deputy: cast.deputy.id,
        coordinator: cast.coordinator.id,
        onHoliday: "next-week",
      },
    );
  }
}

export type Sleeper = Awaited<ReturnType<typeof sleeper>>;
