import { deliveriesCard } from "../../cards/desk/deliveries-card.js";
import { caseById } from "../cases/queries.js";
import { areaById, memberById } from "../directory/queries.js";
import { spokenDay } from "../directory/spoken-day.js";
import { localDate, plusMinutes, type Zone } from "../kernel/instant.js";
import { ok, refuse } from "../kernel/result.js";
import { seriesById } from "../meetings/queries.js";
import type { Db, Store } from "../storage/database.js";
import {
  type DeliveryCount,
  deliveryCounts,
  type FailedDelivery,
  failedDeliveries,
  takeFailed,
} from "../storage/deliveries.js";
import type { Work } from "../storage/work.js";
import type { Binding } from "./contract.js";
import type { Rule } from "./rules.js";

const DAYS_MINUTES = 30 * 24 * 60;
/** So many dead letters are looked at; the command line has them all. */
const MOST = 200;

/** O6: the delivery report, for whoever coordinates the area. Where to and why, never what. */
export const deliveryBindings: readonly Binding[] = [
  {
    action: "desk.deliveries",
    async view(reading) {
      const db = reading.tx as Db;
      const { area } = reading.actor;
      const zone = (await areaById(reading, area))?.zone ?? "Europe/London";
      const counts = await deliveryCounts(db, plusMinutes(reading.now, -DAYS_MINUTES));
      const failed = await failedIn(reading, area);
      return ok(
        deliveriesCard({ places: placesOf(counts), failed: failed.map((one) => factsOf(one, zone)) }),
      );
    },
  },
  {
    action: "desk.retry",
    async run(work, data) {
      const failed = await failedIn(work, areaOf(work.actor));
      const one = failed.filter(({ row }) => String(row.id) === data.row);
      if ((await tryAgain(work, one)) === 0) return refuse({ code: "delivery-not-failed" });
      return ok({ say: "delivery-retried" });
    },
  },
  {
    action: "desk.retry-all",
    async run(work) {
      const count = await tryAgain(work, await failedIn(work, areaOf(work.actor)));
      if (count === 0) return refuse({ code: "delivery-not-failed" });
      return ok({ say: "deliveries-retried", with: { count: String(count) } });
    },
  },
];

/** The same messages anew; again: they have not failed any more, and nothing happens. */
async function tryAgain(work: Work, failed: readonly Failed[]): Promise<number> {
  let count = 0;
  for (const { row } of failed) {
    const show = await takeFailed(work.tx, row.id);
    if (!show) continue;
    await work.show(show);
    await work.record({ type: "delivery-retried", thing: String(row.id) }, areaOf(work.actor));
    count += 1;
  }
  return count;
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

/** Dead letters of this area: nothing crosses between areas, not even a name. */
async function failedIn(store: Store, area: string): Promise<Failed[]> {
  const found: Failed[] = [];
  for (const row of await failedDeliveries(store.tx as Db, MOST)) {
    const to = await placeOf(store, row.surface);
    if (to?.area === area) found.push({ row, to: to.name });
  }
  return found;
}

async function placeOf(store: Store, surface: string): Promise<{ area: string; name: string } | undefined> {
  const at = surface.indexOf(":");
  const [kind, id] = [surface.slice(0, at), surface.slice(at + 1)];
  if (kind === "channel" || kind === "thread") {
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
  return { id: row.id, to, reason: row.reason, at: spokenDay(localDate(row.at, zone)) };
}

function placesOf(counts: readonly DeliveryCount[]) {
  return [...new Set(counts.map(({ place }) => place))].map((place) => {
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
