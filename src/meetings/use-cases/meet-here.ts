import type { Done, Refusal } from "../../app/contract.js";
import { rolesIn, seriesOfMember } from "../../directory/queries.js";
import { inTurn } from "../../kernel/in-turn.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import type { Store } from "../../storage/database.js";
import type { Work } from "../../storage/work.js";
import { presser } from "../actor.js";
import type { Channel, Series } from "../domain/types.js";
import { allSeries, seriesInChannel } from "../store.js";

const RUNS: readonly string[] = ["chair", "deputy", "coordinator"];

/** A series meets in this channel from now on, instead of another of the same platform. Again: as it was. */
export async function meetHere(work: Work, id: string, channel: Channel): Promise<Result<Done, Refusal>> {
  const series = await allSeries.lock(work, id);
  if (!series || series.status === "ended") return refuse({ code: "no-longer-there" });
  const roles = await rolesIn(work, series.id, presser(work));
  if (!roles.some((role) => RUNS.includes(role))) return refuse({ code: "here-not-yours" });
  const before = await seriesInChannel(work, channel);
  const done = ok({ say: "series-here" as const, with: { code: series.code } });
  if (before?.id === series.id) return done;
  if (before) return refuse({ code: "here-taken", with: { code: before.code } });
  const others = (series.channels ?? []).filter(({ platform }) => platform !== channel.platform);
  await allSeries.save(work, { ...series, channels: [...others, channel] }, work.now);
  const facts = { platform: channel.platform };
  await work.record({ type: "channel-connected", thing: series.id, ref: series.ref, facts }, series.area);
  return done;
}

/** The series that somebody runs. */
export async function seriesRunBy(store: Store, member: string): Promise<Series[]> {
  const run = (await seriesOfMember(store, member)).filter(({ roles }) =>
    roles.some((role) => RUNS.includes(role)),
  );
  const found = await inTurn(run, ({ series }) => allSeries.get(store, series));
  return found.filter((one): one is Series => one !== undefined && one.status !== "ended");
}
