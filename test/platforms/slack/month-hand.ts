import { stripActionId } from "../../../cards/render/block-kit-decode.js";
import { escapeSlack } from "../../../cards/render/literal.js";
import { toText } from "../../../cards/render/plain.js";
import type { Roundtable } from "../../../src/app/compose.js";
import type { Command, Inbound, Press, Reply, Submission } from "../../../src/app/contract.js";
import type { Front } from "../../../src/app/front.js";
import { messengersAmong, type OpenFront } from "../../../src/app/front.js";
import type { Through } from "../../../src/demo/stage.js";
import { buttonsOf, type Seen, type Sent, type SlackHand } from "../../fakes/slack/hand.js";
import type { FakeSlack } from "../../fakes/slack/server.js";
import { dmWith } from "../../fakes/slack/web-api.js";
import type { SlackMessage } from "../../fakes/slack/world.js";
import { accountOf, CHANNEL } from "./stage.js";

/**
 * The people of the story, sitting before Slack: what they are told to do is done with what Slack shows them. A
 * command is typed, a button must stand in something they can see, a form must be open, and its fields be there.
 */
export function monthOnSlack(slack: FakeSlack, hand: SlackHand, front: Front, chair?: "elsewhere") {
  const { world } = slack;
  const sent = new Map<string, Record<string, unknown> | string>();
  const count = { command: 0, press: 0, form: 0, again: 0 };
  let open: OpenFront | undefined;
  let reply: Reply | undefined;

  const through: Through = {
    messengersFor: messengersAmong([front]),
    async dispatch(_, inbound) {
      reply = undefined;
      if (inbound.kind === "press" && inbound.action === "series.confirm" && chair === undefined)
        await connect(inbound.who.userId);
      const result = await act(inbound);
      if (result.status !== 200) throw new Error(`Slack got ${result.status}`);
      await open?.answered();
      if (!reply) throw new Error("nothing was answered");
      return reply;
    },
  };

  function act(inbound: Inbound): Promise<Sent> {
    const before = sent.get(inbound.id);
    if (before !== undefined) return repeated(before);
    switch (inbound.kind) {
      case "command":
        return typed(inbound);
      case "press":
        return pressed(inbound);
      case "submission":
        return submitted(inbound);
    }
  }

  /** Slack would sign it anew. */
  function repeated(before: Record<string, unknown> | string): Promise<Sent> {
    count.again += 1;
    const later = { timestamp: Math.floor(Date.now() / 1000) + count.again };
    if (typeof before === "string") return hand.deliver(before, "application/x-www-form-urlencoded", later);
    return hand.interactive(before, later);
  }

  function typed({ id, who, text, place }: Command): Promise<Sent> {
    const user = accountOf(who.userId);
    const fields = hand.commandFields(user, `/mdt ${text}`, place ? CHANNEL : dmWith(world, user));
    sent.set(id, new URLSearchParams(fields).toString());
    count.command += 1;
    return hand.form(fields);
  }

  function pressed({ id, who, action, data }: Press): Promise<Sent> {
    const user = accountOf(who.userId);
    for (const seen of visible(user)) {
      const button = buttonsOf(seen).find(
        (one) => stripActionId(one.action_id) === action && same(JSON.parse(one.value ?? "{}"), data),
      );
      if (!button) continue;
      const payload = hand.pressPayload(user, seen, button.action_id);
      sent.set(id, payload);
      count.press += 1;
      return hand.interactive(payload);
    }
    throw new Error(`${user} sees no ${action} ${JSON.stringify(data)} on Slack`);
  }

  async function submitted({ id, who, action, context, values }: Submission): Promise<Sent> {
    const user = accountOf(who.userId);
    const view = hand.top(user);
    const hidden = JSON.parse(view.private_metadata) as Record<string, string>;
    const own = Object.fromEntries(Object.entries(hidden).filter(([key]) => !key.startsWith("$")));
    if (view.callback_id !== action || !same(own, context)) throw new Error(`another form than ${action}`);
    const result = await hand.submit(user, values as Record<string, string>);
    sent.set(id, result.payload);
    count.form += 1;
    return result;
  }

  /** Newest first: direct messages, private answers, the channel; also as they stood before they were updated. */
  function visible(user: string): Seen[] {
    const newest = [...world.messages].reverse();
    const own = newest.filter(({ channel }) => channel === dmWith(world, user));
    const common = newest.filter(({ channel }) => channel === CHANNEL);
    const private_ = world.ephemerals.filter((one) => one.user === user).reverse();
    return [...own, ...private_, ...common, ...[...own, ...common].flatMap(asItWas)];
  }

  /** The chair types /mdt in the channel and says which MDT meets there. */
  async function connect(chair: string): Promise<void> {
    const user = accountOf(chair);
    await hand.command(user, "/mdt", CHANNEL);
    await open?.answered();
    await hand.submit(user, {});
    await open?.answered();
  }

  return {
    through,
    count,
    connect,
    async begin(roundtable: Roundtable): Promise<OpenFront> {
      const dispatch: Roundtable["dispatch"] = async (inbound) => {
        reply = await roundtable.dispatch(inbound);
        return reply;
      };
      open = await front.open({ ...roundtable, dispatch });
      return open;
    },
  };
}

function asItWas(message: SlackMessage): SlackMessage[] {
  return message.earlier.map((before) => ({ ...message, ...before })).reverse();
}

function same(one: Record<string, string>, other: Record<string, string>): boolean {
  const text = (of: Record<string, string>) => JSON.stringify(Object.entries(of).sort());
  return text(one) === text(other);
}

/** What Slack shows of a card: its text for screen readers, in full. */
export function slackText(card: Parameters<typeof toText>[0]): string {
  return escapeSlack(toText(card));
}
