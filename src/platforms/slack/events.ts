import { randomUUID } from "node:crypto";
import type { App } from "@slack/bolt";
import type { Card } from "../../../cards/card-types.js";
import { beginCard, formHereCard } from "../../../cards/desk/slack-cards.js";
import { toHome } from "../../../cards/render/block-kit.js";
import { formOf } from "../../../cards/render/structure.js";
import { homeOf } from "../../app/homes.js";
import { seenOnce } from "../intake/seen-once.js";
import { whisper } from "./answer.js";
import { type Written, watchChannel } from "./channel-watch.js";
import { faultCode } from "./faults.js";
import type { Listening } from "./listening.js";
import { plainWords } from "./plain-words.js";
import { memberOf, whoIs } from "./who.js";

/** Slack repeats an event that was not acknowledged at once, after a minute and after five (apis/events-api, "Retries"). */
const EVENT_KEPT_MS = 15 * 60_000;
const EVENTS = 50_000;

/** What happens in the workspace without anybody pressing. Bolt has acknowledged it before we look. */
export function listenToEvents(app: App, on: Listening): void {
  const isNew = seenOnce(EVENT_KEPT_MS, EVENTS);
  const once = async (body: { event_id: string }, look: () => Promise<void>) => {
    if (!isNew(body.event_id)) return;
    try {
      await look();
    } catch (error) {
      on.log.error({ code: faultCode(error) }, "a fault while looking at an event of Slack's");
    }
  };
  app.event("app_home_opened", ({ event, body }) =>
    once(body, async () => {
      if (event.tab === "home") await openHome(on, event.user);
    }),
  );
  app.event("message", ({ event, body }) =>
    once(body, () => {
      const written = event as Written & { channel_type?: string };
      return written.channel_type === "im" ? onDirectWords(on, written) : watchChannel(on, written);
    }),
  );
}

/** From now on their Home follows what they have to do: the outbox keeps it, like a message. */
async function openHome(on: Listening, user: string): Promise<void> {
  const { unit, dispatch } = on.roundtable;
  if (!(await memberOf(unit, user))) {
    // Through the door like everybody: it knows them by now, or they read why not and how to get on the list.
    const who = await whoIs({ ...on, unit }, user);
    const reply = await dispatch({ kind: "press", id: randomUUID(), who, action: "digest.home", data: {} });
    // Before there is an area the answer is a form, which a tab cannot hold: it opens by a press.
    const card = reply.kind === "whisper" ? reply.card : beginCard({ action: reply.action, data: {} });
    await on.client.views.publish({ user_id: user, view: toHome(card) as never });
  }
  const member = await memberOf(unit, user);
  if (member) await unit.run({ kind: "clock" }, (work) => work.show(homeOf(member.id)));
}

/** Whatever somebody writes to Roundtable is a command, as on Teams: "help", "mine"; other words are answered with help. */
async function onDirectWords(on: Listening, written: Written): Promise<void> {
  const { subtype, bot_id, user, text, ts, channel } = written;
  if (subtype !== undefined || bot_id !== undefined || user === undefined || !text?.trim()) return;
  const who = await whoIs({ ...on, unit: on.roundtable.unit }, user);
  const words = plainWords(text)
    .replace(/^\s*\/?mdt\b/i, "")
    .trim();
  const reply = await on.roundtable.dispatch({ kind: "command", id: `${channel}/${ts}`, who, text: words });
  const card =
    reply.kind === "whisper" ? reply.card : formHereCard({ action: reply.action, data: idsOf(reply.card) });
  await whisper(on, card, { user });
}

/** The hidden ids of a form, without words that have passed no guard. */
function idsOf(card: Card): Record<string, string> {
  const { words: _, ...ids } = formOf(card)?.context ?? {};
  return ids;
}
