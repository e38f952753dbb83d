import { identifierCard } from "../../../cards/meetings/identifier-card.js";
import { watchWords } from "../../app/watch-words.js";
import { seriesByChannel } from "../../meetings/queries.js";
import { messageId } from "./addresses.js";
import { whisper } from "./answer.js";
import { faultCode } from "./faults.js";
import type { Listening } from "./listening.js";
import { plainWords } from "./plain-words.js";
import { memberOf } from "./who.js";

/** What somebody wrote, or what they changed it to (docs.slack.dev/reference/events/message). */
export type Written = {
  channel: string;
  subtype?: string;
  ts: string;
  text?: string;
  user?: string;
  bot_id?: string;
  thread_ts?: string;
  message?: { ts: string; text?: string; user?: string; bot_id?: string; thread_ts?: string };
};

/** People write these; a bot's words, joins and topics are none of theirs. */
const BY_PEOPLE = new Set([undefined, "thread_broadcast", "file_share", "me_message", "message_changed"]);

/** L9: every message in the channel of an MDT and its threads is looked at. */
export async function watchChannel(on: Listening, event: Written): Promise<void> {
  if (!BY_PEOPLE.has(event.subtype)) return;
  const { ts, text, user, bot_id, thread_ts } = event.message ?? event;
  if (bot_id !== undefined || user === undefined || text === undefined || text === "") return;
  const { unit } = on.roundtable;
  const channel = event.channel;
  const series = await seriesByChannel(unit.reading(), { platform: "slack", id: channel });
  if (!series) return;
  const seen = await watchWords(on.roundtable, series, {
    message: messageId(channel, ts),
    words: plainWords(text),
    author: async () => (await memberOf(unit, user))?.id,
    url: () => linkTo(on, channel, ts),
  });
  if (!seen || seen.author !== undefined) return;
  const { kinds, url } = seen;
  // Not on the list, so the outbox does not know them; ephemeral messages may be missed, hence both.
  const card = identifierCard({ code: series.code, kinds, url });
  const here = { user, channel, thread: thread_ts };
  await whisper(on, card, here);
  await whisper(on, card, { user });
}

async function linkTo(on: Listening, channel: string, ts: string): Promise<string | undefined> {
  try {
    return (await on.client.chat.getPermalink({ channel, message_ts: ts })).permalink;
  } catch (error) {
    on.log.info({ code: faultCode(error) }, "no link to a message");
    return undefined;
  }
}
