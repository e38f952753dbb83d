import { channelCard } from "../../../cards/digest/channel-card.js";
import type { CardSource } from "../../app/contract.js";
import { momentWords } from "../../kernel/spoken.js";
import { pilotPlaceOf, seriesById } from "../../meetings/queries.js";
import { channelFacts } from "../channel-counts.js";
import { saysNothing, shownInChannel } from "../domain/channel-week.js";

/** The Monday card of a channel, from the state of the moment at which it is delivered. */
export const channelSource: CardSource = async (store, args, { now }) => {
  const series = await seriesById(store, args.series ?? "");
  if (series?.status !== "active") return { drop: "the series has ended" };
  const { counts, meetings, next, nextDay, today } = await channelFacts(store, series, now);
  if (saysNothing(counts, nextDay, today)) return { drop: "nothing is left to say" };
  return channelCard({
    code: series.code,
    series: series.id,
    ...shownInChannel(counts),
    next: next && {
      id: next.id,
      ref: next.ref,
      at: momentWords(next.start, series.zone),
      pilot: pilotPlaceOf(series, meetings, next.id),
    },
  });
};
