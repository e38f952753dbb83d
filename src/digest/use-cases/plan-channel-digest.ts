import type { Series } from "../../meetings/domain/types.js";
import type { Work } from "../../storage/work.js";
import { nextChannelDigest } from "../domain/channel-week.js";
import { channelDigests } from "../store.js";

/** A series runs from now on: its channel hears once a week how it stands. Again: nothing changes. */
export async function planChannelDigest(work: Work, { id, area, zone }: Series): Promise<void> {
  if (await channelDigests.lock(work, id)) return;
  const dueAt = nextChannelDigest(work.now, zone);
  await channelDigests.insert(work, { id, area, series: id, status: "on", dueAt }, work.now);
}
