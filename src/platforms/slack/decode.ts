import type { types } from "@slack/bolt";
import { decodeButton, decodeSubmission, type StateValues } from "../../../cards/render/block-kit-decode.js";
import { replyCard } from "../../../cards/reply-card.js";
import type { Press, Reply, Submission } from "../../app/contract.js";
import { isDirect } from "./addresses.js";
import { openedFrom } from "./modal.js";
import type { Origin } from "./origin.js";

/** The parts of Slack's payloads that we read (docs.slack.dev/reference/interaction-payloads). */
export type Pressed = {
  user: { id: string };
  trigger_id: string;
  response_url?: string;
  actions: { action_id: string; value?: string }[];
  container?: { type?: string; is_ephemeral?: boolean; thread_ts?: string };
  channel?: { id: string };
  message?: { ts?: string; thread_ts?: string };
  view?: { type: string };
};
export type Sent = {
  user: { id: string };
  view: {
    id: string;
    callback_id: string;
    private_metadata: string;
    state: { values: object };
    blocks: types.Block[];
  };
};
export type Shortcut = {
  user: { id: string };
  trigger_id: string;
  callback_id: string;
  response_url?: string;
  channel?: { id: string };
  message?: { ts: string; thread_ts?: string; text?: string; user?: string; bot_id?: string };
};

/** "link": a link was followed, which asks nothing of us. @throws when a button's value is not ours. */
export function readPress(body: Pressed): Pick<Press, "id" | "action" | "data"> | "link" {
  const [pressed] = body.actions;
  if (!pressed) return "link";
  const { action, data } = decodeButton(pressed);
  return action === "link.open" ? "link" : { id: body.trigger_id, action, data };
}

/** Undefined: it is nothing that we made, or an older version of it. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export function notOurs(): Extract<Reply, { kind: "whisper" }> {
  const code = "unknown-action";
  return { kind: "whisper", card: replyCard.card({ code }), about: { code, refused: true } };
}

export function originOf(body: Pressed): Origin {
  const view = body.view?.type === "modal" || body.view?.type === "home" ? body.view.type : undefined;
  const channel = body.channel?.id;
  return {
    user: body.user.id,
    trigger: body.trigger_id,
    respondTo: body.response_url,
    channel: channel === undefined || isDirect(channel) ? undefined : channel,
    thread: threadOf(body),
    view,
    ephemeral: body.container?.is_ephemeral,
  };
}

/** The thread that a message stands in; a message with answers names itself, and stands in none. */
function threadOf({ message, container }: Pressed): string | undefined {
  const thread = message?.thread_ts ?? container?.thread_ts;
  return thread === message?.ts ? undefined : thread;
}

/**
 * A form's id is that of its view: sent again because the first answer was lost on the way, it is the same form.
 * @throws when the hidden part is not what we put there.
 */
export function readSent({ user, view }: Sent): {
  sent: Pick<Submission, "id" | "action" | "context" | "values">;
  from: Origin;
} {
  const {
    action,
    context: hidden,
    raw,
  } = decodeSubmission({
    ...view,
    state: { values: view.state.values as StateValues },
  });
  const { context, from } = openedFrom(hidden);
  return { sent: { id: view.id, action, context, values: raw }, from: { user: user.id, ...from } };
}
