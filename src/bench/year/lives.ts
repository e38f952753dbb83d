import { words } from "../../demo/month/typed.js";
import { PCNS } from "../../demo/world-plan.js";
import { atLocal, localDate, plusDays } from "../../kernel/instant.js";
import { meetingsOfSeries, seriesByCode } from "../../meetings/queries.js";
import type { Scene } from "./scene.js";

const ZONE = "Europe/London";

/** What happens in people's lives, and once in a year to an MDT: laid down at the beginning. */
export function lives(on: Scene, people: readonly string[], days: number, pcns: number): void {
  const today = localDate(on.now(), ZONE);
  const day = (after: number) => plusDays(today, Math.round(after));
  const at = (after: number, time: string) => atLocal(day(after), time, ZONE);
  for (const who of people) {
    const chance = on.chance(`life of ${who}`);
    if (chance.one(0.55)) {
      const [from, long] = [chance.between(5, days - 20), chance.between(4, 16)];
      on.later(at(from, "16:40"), who, "is away", () =>
        on.hand.command(who, "pause", { until: day(from + long) }),
      );
    }
    if (chance.one(0.15)) {
      const choice = chance.pick(["2", "3", "4", "5", "off"]);
      on.later(at(chance.between(5, days - 5), "11:10"), who, "chooses a day", () =>
        on.hand.home(who, "digest.settings", { day: choice }),
      );
    }
    if (chance.one(0.2)) {
      on.later(at(chance.between(5, days - 5), "10:20"), who, "says how much room there is", () =>
        capacity(on, who),
      );
    }
  }
  const chance = on.chance("the county");
  const leavers = people.filter((who) => !PCNS.some(({ code }) => on.leads(code, who)));
  for (const n of [0, 1, 2]) {
    const who = chance.pick(leavers);
    on.later(at(days * (0.3 + 0.2 * n), "15:00"), who, "leaves", () =>
      on.hand.home(who, "directory.leave", {}),
    );
  }
  const codes = PCNS.slice(0, pcns).map(({ code }) => code);
  const one = (index: number) => codes[index % codes.length] ?? "NAV";
  once(on, at(days * 0.45, "10:00"), one(2), async (chair) => {
    const heir = on.readersOf(one(2)).find((who) => !on.leads(one(2), who));
    if (heir !== undefined) await on.hand.command(chair, `roles ${one(2)}`, { chair: heir });
  });
  once(on, at(days * 0.4, "11:00"), one(4), (chair) =>
    on.hand.command(chair, `settings ${one(4)}`, {
      callDays: "12",
      nudgeDays: "8",
      contact1: "3",
      morning: "10:00",
    }),
  );
  once(on, at(days * 0.5, "10:30"), one(6), async (chair) => {
    const next = await coming(on, one(6));
    if (next)
      await on.hand.command(chair, `move ${next.ref}`, { date: plusDays(next.day, 5), time: "11:30" });
  });
  once(on, at(days * 0.6, "10:30"), one(7), async (chair) => {
    const next = await coming(on, one(7));
    if (next) await on.hand.command(chair, `cancel ${next.ref}`, { reason: words.noCapacity });
  });
}

function once(on: Scene, at: string, code: string, act: (chair: string) => Promise<unknown>): void {
  on.later(at, "", `something of ${code}`, () => act(on.chairOf(code)));
}

/** The first meeting that is at least a week away. */
async function coming(on: Scene, code: string): Promise<{ ref: string; day: string } | undefined> {
  const series = await seriesByCode(on.store, code);
  const soon = plusDays(localDate(on.now(), ZONE), 7);
  const all = series ? await meetingsOfSeries(on.store, series.id) : [];
  const days = all.map(({ ref, start, status }) => ({ ref, status, day: localDate(start, ZONE) }));
  return days.find(({ status, day }) => day > soon && status !== "cancelled");
}

async function capacity(on: Scene, who: string): Promise<void> {
  const shown = await on.hand.command(who, "capacity");
  if (shown.kind === "whisper") await on.hand.press(who, shown.card, "directory.set-capacity");
}
