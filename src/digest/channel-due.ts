import type { DueSource } from "../app/contract.js";
import { localDate } from "../kernel/instant.js";
import { nextOpen } from "../kernel/working-time.js";
import type { Series } from "../meetings/domain/types.js";
import { seriesById } from "../meetings/queries.js";
import type { Work } from "../storage/work.js";
import { channelFacts } from "./channel-counts.js";
import { nextChannelDigest, saysNothing } from "./domain/channel-week.js";
import { digestWeek } from "./domain/week.js";
import { channelDigests } from "./store.js";

/** W1: one card a week in the channel of each MDT, with counts only. */
export const channelDigestDue: DueSource = {
  kind: "channel-digest",
  due: (store, now, limit) => channelDigests.due(store, now, limit),
  nextDue: (store) => channelDigests.nextDue(store),
  async onDue(work, id) {
    const held = await channelDigests.lock(work, id);
    const series = held && (await seriesById(work, held.series));
    if (!series || held.dueAt === undefined || held.dueAt > work.now) return;
    if (series.status !== "active") {
      const { dueAt: _, ...rest } = held;
      return channelDigests.save(work, { ...rest, status: "ended" }, work.now);
    }
    const next = nextChannelDigest(work.now, series.zone);
    await channelDigests.save(work, { ...held, dueAt: next }, work.now);
    const reason = await whyNot(work, series, next);
    const week = digestWeek(1, work.now, series.zone);
    const type = reason === undefined ? "channel-digest-sent" : "channel-digest-skipped";
    const facts = reason === undefined ? { week } : { week, reason };
    await work.record({ type, thing: series.id, ref: series.ref, facts }, series.area);
    if (reason !== undefined) return;
    await work.show({
      tag: `series:${series.id}:week:${week}`,
      at: `channel:${series.id}`,
      card: "digest.channel",
      args: { series: series.id },
    });
  },
};

async function whyNot(work: Work, series: Series, next: string): Promise<string | undefined> {
  if (series.settings.channelDigest === false) return "turned-off";
  // Missed in an outage until the next one's morning: that one says all of it.
  const goes = nextOpen(work.now, series.zone);
  if (localDate(next, series.zone) <= localDate(goes, series.zone)) return "the-next-one-is-due";
  const { counts, nextDay, today } = await channelFacts(work, series, work.now);
  return saysNothing(counts, nextDay, today) ? "nothing-to-say" : undefined;
}
