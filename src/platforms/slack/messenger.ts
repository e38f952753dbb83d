import { toHome, toMessage } from "../../../cards/render/block-kit.js";
import { DeliveryError, type Messenger, type Place } from "../../jobs/messenger.js";
import { keyPrint, METADATA, messageAt, messageId } from "./addresses.js";
import type { Client } from "./client.js";
import { deliveryError } from "./faults.js";
import type { Gate } from "./pacing.js";
import type { People } from "./people.js";

/** So far back an attempt that ended unclearly is looked for: what lies deeper was not tried minutes ago. */
const PAGES = 5;
const PAGE = 200;

/**
 * Messages by Slack's Web API. There is no idempotent posting, so our key goes along as metadata, and `find` looks
 * for it (docs.slack.dev/messaging/message-metadata). Metadata is left out by chat.scheduleMessage: it is not used.
 */
export function slackMessenger(client: Client, people: People, gate: Gate): Messenger {
  async function channelOf(place: Place): Promise<string> {
    if ("member" in place) return people.dmOf(await people.accountOf(place.member));
    if (place.kind === "thread") return messageAt(place.parent).channel;
    const channel = place.channels?.find(({ platform }) => platform === "slack");
    if (!channel) throw new DeliveryError("gone", "no-channel");
    return channel.id;
  }

  async function publish(place: Place & { kind: "home" }, card: Parameters<typeof toHome>[0]) {
    const user = await people.accountOf(place.member);
    await client.views.publish({ user_id: user, view: toHome(card) as never });
    return `home/${user}`;
  }

  return {
    platform: "slack",
    post: (place, card, key) =>
      told(async () => {
        if (place.kind === "home") return publish(place, card);
        const channel = await channelOf(place);
        const { text, blocks } = toMessage(card);
        await gate(channel);
        const sent = await client.chat.postMessage({
          channel,
          text,
          blocks: blocks as never,
          ...(place.kind === "thread" ? { thread_ts: messageAt(place.parent).ts } : {}),
          metadata: { event_type: METADATA, event_payload: { key: keyPrint(key) } },
          unfurl_links: false,
          unfurl_media: false,
        });
        return messageId(sent.channel ?? channel, sent.ts ?? "");
      }),
    update: (place, id, card) =>
      told(async () => {
        if (place.kind === "home") {
          await publish(place, card);
          return;
        }
        const { text, blocks } = toMessage(card);
        // Without `metadata` Slack keeps what the message has.
        await client.chat.update({ ...messageAt(id), text, blocks: blocks as never });
      }),
    find: (place, key) =>
      told(async () => {
        // A tab has no messages: publishing it again does no harm.
        if (place.kind === "home") return undefined;
        const channel = await channelOf(place);
        const print = keyPrint(key);
        const parent = place.kind === "thread" ? messageAt(place.parent).ts : undefined;
        let cursor: string | undefined;
        for (let page = 0; page < PAGES; page += 1) {
          const asked = { channel, include_all_metadata: true, limit: PAGE, ...(cursor ? { cursor } : {}) };
          const { messages, response_metadata } =
            parent === undefined
              ? await client.conversations.history(asked)
              : await client.conversations.replies({ ...asked, ts: parent });
          const ours = messages?.find((message) => printOf(message) === print);
          if (ours?.ts !== undefined) return messageId(channel, ours.ts);
          cursor = response_metadata?.next_cursor;
          if (!cursor) return undefined;
        }
        return undefined;
      }),
  };
}

function printOf(message: { metadata?: { event_type?: string; event_payload?: object } }): unknown {
  const { event_type, event_payload } = message.metadata ?? {};
  return event_type === METADATA ? (event_payload as { key?: unknown } | undefined)?.key : undefined;
}

/** Whatever goes wrong is told in the outbox's words; CardLimitError is a bug of a card and can never arrive. */
async function told<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && error.name === "CardLimitError")
      throw new DeliveryError("gone", "card-too-big");
    throw deliveryError(error);
  }
}
