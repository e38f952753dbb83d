import { randomUUID } from "node:crypto";
import type { App } from "@slack/bolt";
import { toHome } from "../../../cards/render/block-kit.js";
import { homeOf } from "../../app/homes.js";
import { seenOnce } from "../intake/seen-once.js";
import { type Written, watchChannel } from "./channel-watch.js";
import { faultCode } from "./faults.js";
import type { Listening } from "./listening.js";
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
  app.event("message", ({ event, body }) => once(body, () => watchChannel(on, event as Written)));
}

/** From now on their Home follows what they have to do: the outbox keeps it, like a message. */
async function openHome(on: Listening, user: string): Promise<void> {
  const { unit, dispatch } = on.roundtable;
  if (!(await memberOf(unit, user))) {
    // Through the door like everybody: it knows them by now, or they read why not and how to get on the list.
    const who = await whoIs({ ...on, unit }, user);
    const reply = await dispatch({ kind: "press", id: randomUUID(), who, action: "digest.home", data: {} });
    await on.client.views.publish({ user_id: user, view: toHome(reply.card) as never });
  }
  const member = await memberOf(unit, user);
  if (member) await unit.run({ kind: "clock" }, (work) => work.show(homeOf(member.id)));
}
