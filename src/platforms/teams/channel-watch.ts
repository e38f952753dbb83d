import { identifierCard } from "../../../cards/meetings/identifier-card.js";
import { watchWords } from "../../app/watch-words.js";
import { seriesByChannel } from "../../meetings/queries.js";
import { type Activity, originOf } from "./activity.js";
import { channelOf, linkToMessage, messageId } from "./addresses.js";
import { type Answering, whisper } from "./answer.js";
import { memberOf } from "./who.js";
import { plainWords } from "./words.js";

/**
 * L9: every message in the channel of an MDT and its threads is looked at, as far as Teams tells us of them: all of
 * them where the team's owner lets the app read (resource-specific consent), else only those that mention it.
 */
export async function watchChannel(on: Answering, activity: Activity): Promise<void> {
  const from = originOf(activity);
  const { channel } = from;
  const { id, text } = activity;
  if (channel === undefined || id === undefined || text === undefined || text === "") return;
  const { unit } = on.roundtable;
  const series = await seriesByChannel(unit.reading(), { platform: "teams", id: channel });
  if (!series) return;
  const { root } = channelOf(from.conversation);
  const seen = await watchWords(on.roundtable, series, {
    message: messageId(from.conversation, id),
    words: plainWords(text),
    author: async () => (await memberOf(unit, from.user))?.id,
    url: async () => linkToMessage({ channel, message: id, root, tenant: from.tenant }),
  });
  if (!seen || seen.author !== undefined) return;
  // Not on the list, so the outbox does not know them.
  await whisper(on, identifierCard({ code: series.code, kinds: seen.kinds, url: seen.url }), from);
}
