import { hereForm } from "../../../cards/meetings/here-form.js";
import type { Binding, Data } from "../../app/contract.js";
import { ok, refuse } from "../../kernel/result.js";
import type { Channel } from "../domain/types.js";
import { seriesInChannel } from "../store.js";
import { meetHere, seriesRunBy } from "../use-cases/meet-here.js";

/** Which MDT meets in a channel. Who may say so depends on the MDT, so the use case looks. */
export const hereBinding: Binding = {
  action: "series.here",
  about: async (_store, _data, actor) => ({ area: actor.area }),
  async form(reading, data) {
    const channel = channelIn(data);
    if (!channel) return refuse({ code: "here-not-in-a-channel" });
    const series = await seriesRunBy(reading, reading.actor.id);
    if (series.length === 0) return refuse({ code: "here-not-yours" });
    const now = await seriesInChannel(reading, channel);
    const first = series.find(({ channels }) => channels === undefined) ?? series[0];
    return ok({
      definition: hereForm({ series, now: now?.code }),
      values: { series: now?.id ?? first?.id },
    });
  },
  async run(work, data, values) {
    const channel = channelIn(data);
    if (!channel) return refuse({ code: "here-not-in-a-channel" });
    return meetHere(work, String(values.series), channel);
  },
};

function channelIn({ platform, channel }: Data): Channel | undefined {
  if (platform !== "slack" && platform !== "teams") return undefined;
  return channel === undefined || channel === "" ? undefined : { platform, id: channel };
}
