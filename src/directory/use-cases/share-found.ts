import type { Done, Refusal } from "../../app/contract.js";
import { localDate } from "../../kernel/instant.js";
import { ok, type Result, refuse } from "../../kernel/result.js";
import { seriesById } from "../../meetings/queries.js";
import type { Work } from "../../storage/work.js";
import { services } from "../store.js";

/** The most services one shared card names; a find card shows fewer at a time. */
const MOST = 8;

/**
 * Puts services from a search into the channel of a series. Only which services they are travels: what was typed
 * stays with the searcher. The same services again on the same day renew that message instead of adding one.
 */
export async function shareFound(
  work: Work,
  given: { series: string; services: readonly string[]; by: string; area: string },
): Promise<Result<Done, Refusal>> {
  const series = await seriesById(work, given.series);
  if (!series || series.area !== given.area) return refuse({ code: "series-not-yours" });
  const shared: string[] = [];
  for (const id of given.services.slice(0, MOST)) {
    const service = await services.get(work, id);
    if (service?.area === given.area && service.status === "active") shared.push(id);
  }
  if (shared.length === 0) return refuse({ code: "nothing-to-share" });
  const list = shared.join(",");
  const tag = `found:${localDate(work.now, series.zone)}:${work.sealer.fingerprint(list)}`;
  await work.show({
    tag,
    at: `channel:${series.id}`,
    card: "directory.found",
    args: { services: list, by: given.by },
    // Whoever shares it is in the channel, and in the middle of a conversation there.
    atOnce: true,
  });
  await work.record({ type: "found-shared", thing: series.id, facts: { services: shared } }, given.area);
  return ok({ say: "found-shared", with: { series: series.name } });
}
