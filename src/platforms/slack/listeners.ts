import type { App } from "@slack/bolt";
import type { Inbound, Reply } from "../../app/contract.js";
import { seriesByChannel } from "../../meetings/queries.js";
import { isDirect } from "./addresses.js";
import { answer, sorry } from "./answer.js";
import { notOurs, originOf, type Pressed, readable, readPress, type Sent, type Shortcut } from "./decode.js";
import type { Listening } from "./listening.js";
import type { Origin } from "./origin.js";
import { shortcutPress } from "./shortcuts.js";
import { onSubmission } from "./submissions.js";
import { whoIs } from "./who.js";

/** Everything that a person can type or press. Slack hears at once that it has arrived; the answer follows. */
export function listen(app: App, on: Listening): void {
  const { roundtable } = on;
  const who = (user: string) => whoIs({ ...on, unit: roundtable.unit }, user);

  async function answered(from: Origin, read: () => Promise<Inbound | Reply | undefined>): Promise<void> {
    // The acknowledgement goes out before anything else is done: PGlite works in this very thread.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      const what = await read();
      if (!what) return;
      const reply = isReply(what) ? what : await roundtable.dispatch(what);
      await answer(on, reply, from, what.kind === "press" ? what.action : undefined);
    } catch (error) {
      await sorry(on, error, from);
    }
  }

  app.command(/^\//, async ({ command, ack }) => {
    await ack();
    const { channel_id, user_id, trigger_id, response_url, text } = command;
    const channel = isDirect(channel_id) ? undefined : channel_id;
    const from: Origin = { user: user_id, trigger: trigger_id, respondTo: response_url, channel };
    await answered(from, async () => ({
      kind: "command",
      id: trigger_id,
      who: await who(user_id),
      text,
      ...(channel === undefined ? {} : await placed(channel)),
    }));
  });

  app.action(/.*/, async ({ body, ack }) => {
    await ack();
    const pressed = body as unknown as Pressed;
    const from = originOf(pressed);
    await answered(from, async () => {
      const press = readable(() => readPress(pressed));
      if (press === undefined) return notOurs();
      return press === "link" ? undefined : { kind: "press", ...press, who: await who(from.user) };
    });
  });

  app.shortcut(/.*/, async ({ body, ack }) => {
    await ack();
    const used = body as unknown as Shortcut;
    const channel = used.channel?.id;
    const from: Origin = {
      user: used.user.id,
      trigger: used.trigger_id,
      respondTo: used.response_url,
      channel: channel === undefined || isDirect(channel) ? undefined : channel,
    };
    await answered(from, async () => shortcutPress(roundtable, used, await who(from.user)));
  });

  app.view({ type: "view_submission", callback_id: /.*/ }, async ({ body, ack }) => {
    await onSubmission(on, body as unknown as Sent, ack as never);
  });

  async function placed(channel: string) {
    const series = await seriesByChannel(roundtable.unit.reading(), { platform: "slack", id: channel });
    return { channel, ...(series ? { place: `channel:${series.id}` as const } : {}) };
  }
}

function isReply(what: Inbound | Reply): what is Reply {
  return "card" in what;
}
