import { toText } from "../../cards/render/plain.js";
import { steppedClock } from "../../src/app/clock.js";
import type { Data, Done, FormValues, Refusal } from "../../src/app/contract.js";
import { type Unit, unitOfWork } from "../../src/app/unit.js";
import { joinNav, joinPcn, seedWorld, type World } from "../../src/demo/world.js";
import { bindings as digestBindings } from "../../src/digest/bindings.js";
import { bindings as directoryBindings } from "../../src/directory/bindings.js";
import type { Member } from "../../src/directory/domain/types.js";
import type { Result } from "../../src/kernel/result.js";
import { DEFAULT_SETTINGS } from "../../src/meetings/domain/settings.js";
import type { Series } from "../../src/meetings/domain/types.js";
import { allSeries } from "../../src/meetings/store.js";
import type { Database, Db } from "../../src/storage/database.js";
import { outboxTable } from "../../src/storage/schema/desk.js";
import { sealer } from "../../src/storage/sealed.js";
import { openTestDatabase } from "../support/databases.js";

/** Mid-Fenshire with the series of Naverley and Brenleigh, and the bindings of directory and digest called as dispatch does. */
export type Scene = {
  unit: Unit;
  database: Database;
  world: World;
  setNow(instant: string): void;
  /** The words of the card that a member is shown, or the code they are refused with. */
  view(member: Member, action: string, data?: Data): Promise<string>;
  run(member: Member, action: string, data?: Data, values?: FormValues): Promise<Result<Done, Refusal>>;
  outbox(): Promise<{ tag: string; surface: string; card: string; args: Record<string, string> }[]>;
  close(): Promise<void>;
};

/** Tuesday 1 December 2026, 10:00 in London. */
const START = "2026-12-01T10:00:00.000Z";

/** A scene of its own: whatever is done in it is undone when it closes. */
export async function openScene(): Promise<Scene> {
  seeded ??= openSeeded();
  const { database: shared, world } = await seeded;
  const { db, undo } = await begin(shared);
  const database: Database = { ...shared, db };
  const clock = steppedClock(START);
  const unit = unitOfWork(database, SEALER, clock, async () => undefined);
  const bindingOf = (action: string) => {
    const found = [...directoryBindings, ...digestBindings].find((one) => one.action === action);
    if (!found) throw new Error(`no binding ${action}`);
    return found;
  };
  return {
    unit,
    database,
    world,
    setNow: (instant) => clock.set(instant),
    async view(member, action, data = {}) {
      const shown = await bindingOf(action).view?.(
        { ...unit.reading(), now: unit.now(), actor: member },
        data,
      );
      if (!shown) throw new Error(`${action} shows nothing`);
      return shown.ok ? toText(shown.value) : shown.refusal.code;
    },
    async run(member, action, data = {}, values = {}) {
      const actor = { kind: "member", id: member.id, area: member.area, name: member.name } as const;
      const done = await unit.run(actor, async (work) => bindingOf(action).run?.(work, data, values));
      if (!done) throw new Error(`${action} does nothing`);
      return done;
    },
    outbox: () => database.db.select().from(outboxTable),
    close: undo,
  };
}

/** Closes the database that the scenes of a file share. */
export async function closeScenes(): Promise<void> {
  const { database } = (await seeded) ?? {};
  await database?.close();
}

/** An open transaction that passes for the database: the units of work within it are savepoints. */
async function begin(database: Database): Promise<{ db: Db; undo(): Promise<void> }> {
  const undone = new Error("undone");
  let end: () => void = () => undefined;
  let running: Promise<unknown> = Promise.resolve();
  const db = await new Promise<Db>((ready, failed) => {
    running = database.db
      .transaction(async (tx) => {
        await new Promise<void>((done) => {
          end = done;
          ready(tx as unknown as Db);
        });
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) failed(error);
      });
  });
  return {
    db,
    async undo() {
      end();
      await running;
    },
  };
}

const SEALER = sealer(Buffer.alloc(32, 1));
let seeded: Promise<{ database: Database; world: World }> | undefined;

async function openSeeded(): Promise<{ database: Database; world: World }> {
  const database = await openTestDatabase();
  const unit = unitOfWork(database, SEALER, steppedClock(START), async () => undefined);
  const world = await unit.run({ kind: "clock" }, async (work) => {
    const county = await seedWorld(work);
    for (const [code, name] of [["NAV", "Naverley"] as const, ["BRE", "Brenleigh"] as const]) {
      await allSeries.insert(work, seriesOf(code, name, county.cast.chair.id), work.now);
    }
    await joinNav(work, "series-NAV");
    await joinPcn(work, "BRE", "series-BRE");
    return county;
  });
  return { database, world };
}

export function seriesOf(code: string, name: string, chair: string): Series {
  return {
    id: `series-${code}`,
    area: "mid-fenshire",
    status: "active",
    ref: code,
    code,
    name,
    rule: { on: { kind: "nth-weekday", nth: 3, weekday: 3 }, everyMonths: 1, time: "10:00", minutes: 60 },
    zone: "Europe/London",
    onHoliday: "ask",
    chair,
    settings: DEFAULT_SETTINGS,
    firstDate: "2026-12-16",
  };
}
