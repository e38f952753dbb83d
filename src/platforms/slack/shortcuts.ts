import { replyCard } from "../../../cards/reply-card.js";
import type { Roundtable } from "../../app/compose.js";
import type { Inbound, Reply, Who } from "../../app/contract.js";
import { recordOf } from "../../app/record-of.js";
import { messageId } from "./addresses.js";
import type { Shortcut } from "./decode.js";
import { plainWords } from "./plain-words.js";
import { memberOf } from "./who.js";

/** The shortcuts of the app, by the callback_id that its manifest gives them. */
const RECORDS: Readonly<Record<string, string>> = {
  record_offer: "offers.record-for",
  record_action: "plan.add",
};

/** "Bring a case" from anywhere; "Record as offer" and "Record as action" on a message in the thread of a case. */
export async function shortcutPress(
  roundtable: Roundtable,
  used: Shortcut,
  who: Who,
): Promise<Inbound | Reply> {
  const id = used.trigger_id;
  if (used.callback_id === "bring_case") return { kind: "command", id, who, text: "case" };
  const action = RECORDS[used.callback_id];
  if (action === undefined) return refused("unknown-action");
  const { message, channel } = used;
  if (message?.bot_id !== undefined || message?.thread_ts === undefined || !channel)
    return refused("record-not-in-thread");
  const author = message.user === undefined ? undefined : await memberOf(roundtable.unit, message.user);
  const data = await recordOf(roundtable.database, {
    parent: messageId(channel.id, message.thread_ts),
    words: plainWords(message.text ?? ""),
    author: author?.id,
  });
  return data ? { kind: "press", id, who, action, data } : refused("record-not-in-thread");
}

function refused(code: "unknown-action" | "record-not-in-thread"): Reply {
  return { kind: "whisper", card: replyCard.card({ code }), about: { code, refused: true } };
}
