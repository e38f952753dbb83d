import { deliveriesCard } from "../../cards/desk/deliveries-card.js";
import { caseById } from "../cases/queries.js";
import { areaById, memberById, membersOfArea, politeMoment } from "../directory/queries.js";
import { type Instant, localDate, plusMinutes, type Zone } from "../kernel/instant.js";
import { ok, refuse } from "../kernel/result.js";
import { shortDayWithYear } from "../kernel/spoken.js";
import { seriesById } from "../meetings/queries.js";
import type { Db, Store } from "../storage/database.js";
import {
  countsBySurface,
  type FailedDelivery,
  failedDeliveries,
  takeFailed,
  type WaitingCount,
  waitingCounts,
} from "../storage/deliveries.js";
import type { Work } from "../storage/work.js";
import type { Binding } from "./contract.js";
import type { Rule } from "./rules.js";
import { waitingFacts } from "./waiting-report.js";

const DAYS_MINUTES = 30 * 24 * 60;
/** So many dead letters are read at once. */
const PAGE = 500;

/** O6: the delivery report, for whoever coordinates the area. Where to and why, never what. */
export const deliveryBindings: readonly Binding[] = [
  {
    action: "desk.deliveries",
    async view(reading) {
      const db = reading.tx as Db;
      const { area } = reading.actor;
      const zone = (await areaById(reading, area))?.zone ?? "Europe/London";
      const places = await placesOf(reading, area);
      const counts: Count[] = [];
      for (const one of await countsBySurface(db, plusMinutes(reading.now, -DAYS_MINUTES))) {
        if ((await places(one.surface))?.area === area) counts.push({ ...one, place: kindOf(one.surface) });
      }
      const failed = await failedIn(reading, area, places);
      const waiting = await waitingIn(db, area, places, reading.now, zone);
      return ok(
        deliveriesCard({
          places: sumsOf(counts),
          waiting,
          failed: failed.map((one) => factsOf(one, zone)),
        }),
      );
    },
  },
  {
    action: "desk.retry",
    async run(work, data) {
      const failed = await failedIn(work, areaOf(work.actor));
      const one = failed.filter(({ row }) => String(row.id) === data.row);
      if (one.length === 0) return refuse({ code: "delivery-not-failed" });
      return ok({ say: (await tryAgain(work, idsOf(one))) > 0 ? "delivery-retried" : "delivery-overtaken" });
    },
  },
  {
    action: "desk.retry-all",
    async run(work) {
      const failed = await failedIn(work, areaOf(work.actor));
      if (failed.length === 0) return refuse({ code: "delivery-not-failed" });
      const count = await tryAgain(work, idsOf(failed));
      if (count === 0) return ok({ say: "delivery-overtaken" });
      return ok({ say: "deliveries-retried", with: { count: String(count) } });
    },
  },
];

/**
 * The same messages anew, to one person only when they may be written to; again: they have not failed any more, and
 * nothing happens. How many. The newest first, so that of one message only its last word goes out.
 */
export async function tryAgain(work: Work, ids: readonly number[]): Promise<number> {
  let count = 0;
  for (const id of ids.toSorted((a, b) => b - a)) {
    const show = await takeFailed(work.tx, id);
    if (!show) continue;
    const toOne = /^(dm|copy|mail):(.+)$/.exec(show.at)?.[2];
    const member = toOne === undefined ? undefined : await memberById(work, toOne);
    await work.show(member ? { ...show, notBefore: await politeMoment(work, member.id, work.now) } : show);
    const area = (await placeOf(work, show.at))?.area ?? "";
    await work.record({ type: "delivery-retried", thing: String(id) }, area);
    count += 1;
  }
  return count;
}

/** All that failed, wherever it was for: for the command line. */
export async function allFailed(store: Store): Promise<number[]> {
  const ids: number[] = [];
  for await (const { id } of failedRows(store)) ids.push(id);
  return ids;
}

async function* failedRows(store: Store): AsyncGenerator<FailedDelivery> {
  let before: number | undefined;
  for (;;) {
    const rows = await failedDeliveries(store.tx as Db, PAGE, before);
    yield* rows;
    before = rows.at(-1)?.id;
    if (rows.length < PAGE) return;
  }
}

export const deskPolicy = {
  "desk.deliveries": "area-coordinator",
  "desk.retry": "area-coordinator",
  "desk.retry-all": "area-coordinator",
} as const satisfies Record<string, Rule>;

function areaOf(actor: { kind: string; area?: string }): string {
  if (actor.area === undefined) throw new Error("only people ask for deliveries");
  return actor.area;
}

type Failed = { row: FailedDelivery; to: string };
type Place = { area: string; name: string };
type Places = (surface: string) => Promise<Place | undefined>;
type Count = { place: string; status: string; count: number };

/** Dead letters of this area: nothing crosses between areas, not even a name or a number. */
async function failedIn(store: Store, area: string, places?: Places): Promise<Failed[]> {
  const find = places ?? (await placesOf(store, area));
  const found: Failed[] = [];
  for await (const row of failedRows(store)) {
    const to = await find(row.surface);
    if (to?.area === area) found.push({ row, to: to.name });
  }
  return found;
}

async function waitingIn(db: Db, area: string, places: Places, now: Instant, zone: Zone) {
  const names = new Map<string, string>();
  const own: WaitingCount[] = [];
  for (const one of await waitingCounts(db, now)) {
    const to = await places(one.surface);
    if (to?.area !== area) continue;
    own.push(one);
    names.set(one.surface, to.name);
  }
  return waitingFacts(own, (surface) => names.get(surface) ?? "", zone);
}

function idsOf(failed: readonly Failed[]): number[] {
  return failed.map(({ row }) => row.id);
}

/** Looks each place up once; most are people of the reader's own area. */
async function placesOf(store: Store, area: string): Promise<Places> {
  const people = new Map((await membersOfArea(store, area)).map(({ id, name }) => [id, { area, name }]));
  const known = new Map<string, Promise<Place | undefined>>();
  return (surface) => {
    const own = isOfSeries(surface) ? undefined : people.get(surface.slice(surface.indexOf(":") + 1));
    if (own) return Promise.resolve(own);
    const place = known.get(surface) ?? placeOf(store, surface);
    known.set(surface, place);
    return place;
  };
}

function kindOf(surface: string): string {
  return surface.slice(0, surface.indexOf(":"));
}

function isOfSeries(surface: string): boolean {
  return ["channel", "thread"].includes(kindOf(surface));
}

async function placeOf(store: Store, surface: string): Promise<Place | undefined> {
  const [kind, id] = [kindOf(surface), surface.slice(surface.indexOf(":") + 1)];
  if (isOfSeries(surface)) {
    const series = await seriesById(
      store,
      kind === "channel" ? id : ((await caseById(store, id))?.series ?? ""),
    );
    return series && { area: series.area, name: series.code };
  }
  const member = await memberById(store, id);
  return member && { area: member.area, name: member.name };
}

function factsOf({ row, to }: Failed, zone: Zone) {
  return { id: row.id, to, reason: row.reason, at: shortDayWithYear(localDate(row.at, zone)) };
}

function sumsOf(counts: readonly Count[]) {
  return [...new Set(counts.map(({ place }) => place))].toSorted().map((place) => {
    const sum = (...statuses: string[]) =>
      counts
        .filter((one) => one.place === place && statuses.includes(one.status))
        .reduce((all, { count }) => all + count, 0);
    return {
      place,
      sent: sum("sent"),
      waiting: sum("waiting", "sending"),
      dropped: sum("dropped"),
      failed: sum("failed"),
    };
  });
}
