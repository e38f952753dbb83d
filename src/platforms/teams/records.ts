import type { Roundtable } from "../../app/compose.js";
import type { Inbound, Reply, Who } from "../../app/contract.js";
import { recordOf } from "../../app/record-of.js";
import type { Activity } from "./activity.js";
import { channelOf, messageId, threadOf } from "./addresses.js";
import { isJson, refusal } from "./decode.js";
import type { MESSAGE_ACTIONS } from "./set-up/surface.js";
import { memberOf } from "./who.js";
import { wordsOfHtml } from "./words.js";

/** The message actions of the app, by the ids that its manifest gives them. */
const RECORDS: Readonly<Record<(typeof MESSAGE_ACTIONS)[number], string>> = {
  record_offer: "offers.record-for",
  record_action: "plan.add",
};

type Payload = {
  id?: string;
  replyToId?: string | null;
  body?: { content?: string };
  from?: { user?: { id?: string } | null; application?: unknown };
};

/** "Record as offer" and "Record as action" on a message in the thread of a case. */
export async function recordPress(
  roundtable: Roundtable,
  activity: Activity,
  who: Who,
): Promise<Inbound | Reply> {
  const value = isJson(activity.value) ? activity.value : {};
  const action = (RECORDS as Readonly<Record<string, string>>)[String(value.commandId)];
  if (action === undefined) return refusal("unknown-action");
  const { replyToId, body, from } = (isJson(value.messagePayload) ? value.messagePayload : {}) as Payload;
  const { channel, root } = channelOf(activity.conversation.id);
  const thread = replyToId ?? root;
  const author = from?.user?.id;
  if (thread === undefined || author === undefined) return refusal("record-not-in-thread");
  const data = await recordOf(roundtable.database, {
    parent: messageId(threadOf(activity.channelData?.channel?.id ?? channel, thread), thread),
    words: wordsOfHtml(body?.content ?? ""),
    author: (await memberOf(roundtable.unit, author))?.id,
  });
  return data ? { kind: "press", id: activity.id ?? "", who, action, data } : refusal("record-not-in-thread");
}
