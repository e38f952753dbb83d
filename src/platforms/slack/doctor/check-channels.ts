import type { webApi } from "@slack/bolt";
import { asked, refused } from "./ask-slack.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

/** The channel (C… or G…) in which a series lives. */
export type ConnectedChannel = { series: string; channel: string };

/** Whether Roundtable can post in every channel that an MDT lives in; each that it cannot is named. */
export async function checkChannels(
  client: webApi.WebClient,
  channels: readonly ConnectedChannel[] | undefined,
  settings: SlackSettings,
): Promise<SlackCheck[]> {
  if (channels === undefined) return [good("channels", "channels-unread")];
  if (channels.length === 0) return [good("channels", "channels-none")];
  const problems: SlackCheck[] = [];
  let unseen = false;
  for (const connected of channels) {
    const looked = await checkChannel(client, connected, settings);
    if (looked === "not-permitted") unseen = true;
    else problems.push(...looked);
    // The others would get the same answer.
    if (problems.some((found) => !found.ok && /^slack-(busy|unreachable)$/.test(found.code))) break;
  }
  if (problems.length > 0 || unseen) return problems;
  return [good("channels", "channels", { count: String(channels.length) })];
}

async function checkChannel(
  client: webApi.WebClient,
  { series, channel }: ConnectedChannel,
  settings: SlackSettings,
): Promise<SlackCheck[] | "not-permitted"> {
  const said = await asked(client.conversations.info({ channel }));
  if (!said.ok) {
    if (said.error === "missing_scope") return "not-permitted";
    if (said.error === "channel_not_found")
      return [problem("channels", "channel-not-seen", { series, channel })];
    return refused("channels", "conversations.info", said.error, settings);
  }
  const { name = channel, is_archived, is_member } = said.answer.channel ?? {};
  if (is_archived) return [problem("channels", "channel-archived", { series, channel: name })];
  return is_member ? [] : [problem("channels", "bot-not-in-channel", { series, channel: name })];
}
