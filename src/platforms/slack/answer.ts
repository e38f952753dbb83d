import type { Logger } from "pino";
import type { Card } from "../../../cards/card-types.js";
import { openAgainCard } from "../../../cards/desk/slack-cards.js";
import { toHome, toMessage } from "../../../cards/render/block-kit.js";
import { formOf } from "../../../cards/render/structure.js";
import { replyCard } from "../../../cards/reply-card.js";
import type { Reply } from "../../app/contract.js";
import { faultOf } from "../../app/fault.js";
import { isDirect } from "./addresses.js";
import type { Client } from "./client.js";
import { faultCode, slackCode } from "./faults.js";
import { modalOf } from "./modal.js";
import type { Origin } from "./origin.js";
import type { People } from "./people.js";

export type Answering = { client: Client; people: People; log: Logger };

/** Slack opens no view any more: later than three seconds, or the press has opened one already. */
const TOO_LATE = new Set([
  "expired_trigger_id",
  "exchanged_trigger_id",
  "invalid_trigger_id",
  "trigger_expired",
]);

/** Shows the answer to a press or a command to the one who pressed. */
export async function answer(on: Answering, reply: Reply, to: Origin, action?: string): Promise<void> {
  if (reply.kind !== "whisper") return openForm(on, reply, to);
  if (to.view === "home" && reply.about.code === "digest.home") {
    await on.client.views.publish({ user_id: to.user, view: toHome(reply.card) as never });
    return;
  }
  // A further page of a private list takes the place of the page that was pressed.
  const turned = to.ephemeral === true && reply.about.code === action;
  await whisper(on, reply.card, to, turned);
}

/**
 * For one person alone: where they pressed, as long as others read there too. Ephemeral messages are gone after a
 * reload and do not arrive in direct messages, Home and forms in a way that lasts: there it is a direct message.
 */
export async function whisper(on: Answering, card: Card, to: Origin, replace = false): Promise<void> {
  const { text, blocks } = toMessage(card);
  if (to.channel !== undefined && !isDirect(to.channel)) {
    try {
      if (to.respondTo !== undefined)
        await respond(to.respondTo, { text, blocks, replace, thread: to.thread });
      else await ephemeral(on.client, to, text, blocks);
      return;
    } catch (error) {
      on.log.info(
        { code: faultCode(error) },
        "a private answer could not be shown in place; it goes directly",
      );
    }
  }
  const channel = await on.people.dmOf(to.user);
  await on.client.chat.postMessage({ channel, text, blocks: blocks as never, unfurl_links: false });
}

/** Something broke on our side: the person gets a sentence with a code, the log the same code and where it was. */
export async function sorry(on: Answering, error: unknown, to?: Origin): Promise<Card> {
  const fault = faultOf(error);
  on.log.error({ ...fault, slack: faultCode(error) }, "a fault while answering on Slack");
  const card = replyCard.card({ code: "something-broke", with: { code: fault.code } });
  if (to) await whisper(on, card, to).catch(() => undefined);
  return card;
}

async function openForm(
  on: Answering,
  reply: Exclude<Reply, { kind: "whisper" }>,
  to: Origin,
): Promise<void> {
  const view = modalOf(reply.card, to) as never;
  const trigger_id = to.trigger ?? "";
  try {
    if (to.view === "modal") await on.client.views.push({ trigger_id, view });
    else await on.client.views.open({ trigger_id, view });
  } catch (error) {
    if (!TOO_LATE.has(slackCode(error) ?? "")) throw error;
    // Words taken over from a message have passed no guard: they go no further than the form they were for.
    const { words: _, ...data } = formOf(reply.card)?.context ?? {};
    await whisper(on, openAgainCard({ action: reply.action, data }), to);
  }
}

function ephemeral(client: Client, to: Origin, text: string, blocks: unknown) {
  return client.chat.postEphemeral({
    channel: to.channel ?? "",
    user: to.user,
    ...(to.thread === undefined ? {} : { thread_ts: to.thread }),
    text,
    blocks: blocks as never,
  });
}

/** docs.slack.dev/interactivity/handling-user-interaction, "Updating messages in a response". */
async function respond(
  url: string,
  said: { text: string; blocks: unknown; replace: boolean; thread: string | undefined },
): Promise<void> {
  const { text, blocks, replace, thread } = said;
  const where = thread === undefined ? {} : { thread_ts: thread };
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ response_type: "ephemeral", replace_original: replace, text, blocks, ...where }),
    signal: AbortSignal.timeout(10_000),
  });
  await response.arrayBuffer();
  if (!response.ok)
    throw Object.assign(new Error("response_url"), { code: `response-url-${response.status}` });
}
