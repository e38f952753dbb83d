import { createHmac } from "node:crypto";
import type { FakeSlack } from "./server.js";
import { fillIn, shownView } from "./views.js";
import { dmWith } from "./web-api.js";
import type { Ephemeral, SlackMessage, SlackView } from "./world.js";

export type Sent = { status: number; body: string; ms: number };
type Json = Record<string, unknown>;
/** What a person looks at: a message, a private answer, Home or a form. */
export type Seen = SlackMessage | Ephemeral | SlackView;

/**
 * What people do on the fake Slack, sent signed to the app as Slack does: commands, presses of buttons that stand
 * there, forms, shortcuts, events.
 */
export type SlackHand = ReturnType<typeof slackHand>;

export function slackHand(slack: FakeSlack, target: () => string, secret: string) {
  const { world } = slack;

  /** As Slack sends it; `change` bends the request, for those that are not Slack's. */
  async function deliver(raw: string, type: string, change: Partial<Signing> = {}): Promise<Sent> {
    const timestamp = change.timestamp ?? Math.floor(Date.now() / 1000);
    const mac = createHmac("sha256", change.secret ?? secret).update(
      `v0:${timestamp}:${change.signed ?? raw}`,
    );
    const headers: Record<string, string> = {
      "content-type": type,
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": change.signature ?? `v0=${mac.digest("hex")}`,
      ...change.headers,
    };
    for (const name of change.without ?? []) delete headers[name];
    const before = performance.now();
    const response = await fetch(target(), { method: "POST", headers, body: raw });
    return { status: response.status, body: await response.text(), ms: performance.now() - before };
  }
  const form = (fields: Record<string, string>, change?: Partial<Signing>) =>
    deliver(new URLSearchParams(fields).toString(), "application/x-www-form-urlencoded", change);
  const interactive = (payload: Json, change?: Partial<Signing>) =>
    form({ payload: JSON.stringify(payload) }, change);

  function trigger(user: string): string {
    const id = world.next("trigger.");
    world.triggers.set(id, { user, at: Date.now(), used: false });
    return id;
  }
  function responseUrl(channel: string, user: string, message?: string): string {
    const id = world.next("r");
    world.responses.set(id, { channel, user, left: 5, ...(message === undefined ? {} : { message }) });
    return `${slack.url}/response/${id}`;
  }
  const userOf = (user: string) => ({ id: user, team_id: world.users.get(user)?.team ?? world.team });
  const common = (user: string) => ({
    api_app_id: world.appId,
    team: { id: world.team, domain: "fake" },
    user: userOf(user),
    trigger_id: trigger(user),
  });

  function commandFields(user: string, text: string, channel: string): Record<string, string> {
    const [command = "", ...words] = text.split(" ");
    return {
      command,
      text: words.join(" "),
      team_id: world.team,
      api_app_id: world.appId,
      user_id: user,
      channel_id: channel,
      trigger_id: trigger(user),
      response_url: responseUrl(channel, user),
    };
  }

  /** The request of a press; sent by `press`, or more than once by a test. */
  function pressPayload(user: string, seen: Seen, actionId: string): Json {
    const button = buttonsOf(seen).find((one) => one.action_id === actionId);
    if (!button) throw new Error(`no button ${actionId} there`);
    const action = { ...button, type: "button", action_ts: world.ts() };
    const base = { type: "block_actions", ...common(user), actions: [action] };
    if ("hash" in seen) {
      return {
        ...base,
        container: { type: "view", view_id: seen.id },
        view: { ...seen, app_installed_team_id: world.team },
      };
    }
    const isEphemeral = !("earlier" in seen);
    return {
      ...base,
      container: {
        type: "message",
        message_ts: seen.ts,
        channel_id: seen.channel,
        is_ephemeral: isEphemeral,
        ...(seen.thread === undefined ? {} : { thread_ts: seen.thread }),
      },
      channel: { id: seen.channel, name: "c" },
      response_url: responseUrl(seen.channel, user, seen.ts),
      ...(isEphemeral
        ? {}
        : {
            message: {
              ts: seen.ts,
              team: world.team,
              app_id: world.appId,
              ...(seen.thread === undefined ? {} : { thread_ts: seen.thread }),
            },
          }),
    };
  }

  function submissionPayload(user: string, view: SlackView): Json {
    const { state, ...rest } = view;
    const shown = { ...rest, state: { values: state }, app_installed_team_id: world.team };
    return { type: "view_submission", ...common(user), view: shown };
  }

  /** The form on top before a person. */
  function top(user: string): SlackView {
    const view = world.open.get(user)?.at(-1);
    if (!view) throw new Error(`no form is open before ${user}`);
    return view;
  }

  /** What Slack does with the answer to a form. */
  function settle(user: string, view: SlackView, sent: Sent): { errors?: Record<string, string> } {
    if (sent.status !== 200) return {};
    const stack = world.open.get(user) ?? [];
    const answer = (sent.body === "" ? {} : JSON.parse(sent.body)) as Json;
    switch (answer.response_action) {
      case undefined:
        world.open.set(user, stack.slice(0, -1));
        return {};
      case "errors": {
        const blocks = new Set(
          view.blocks.filter(({ type }) => type === "input").map(({ block_id }) => block_id),
        );
        const errors = answer.errors as Record<string, string>;
        for (const id of Object.keys(errors)) if (!blocks.has(id)) world.complaints.push(`no input ${id}`);
        return { errors };
      }
      case "update":
        world.open.set(user, [...stack.slice(0, -1), shownView(world, user, answer.view as Json, view)]);
        return {};
      case "push":
        world.open.set(user, [...stack, shownView(world, user, answer.view as Json)]);
        return {};
      default:
        world.complaints.push(`Slack knows no ${answer.response_action}`);
        return {};
    }
  }

  return {
    deliver,
    settle,
    form,
    interactive,
    commandFields,
    pressPayload,
    submissionPayload,
    top,
    /** "/mdt case NAV", typed in a channel or in the direct messages with the app. */
    command: (user: string, text: string, channel = dmWith(world, user)) =>
      form(commandFields(user, text, channel)),
    press: (user: string, seen: Seen, actionId: string) => interactive(pressPayload(user, seen, actionId)),
    /** Fills in what is said, leaves the rest as it stands, and sends the form on top. */
    async submit(user: string, answers: Record<string, string>) {
      const view = top(user);
      for (const [field, value] of Object.entries(answers)) fillIn(view, field, value);
      const payload = submissionPayload(user, view);
      const sent = await interactive(payload);
      return { ...sent, ...settle(user, view, sent), payload };
    },
    shortcut: (user: string, callback: string) =>
      interactive({ type: "shortcut", ...common(user), callback_id: callback, action_ts: world.ts() }),
    messageShortcut(user: string, callback: string, message: SlackMessage) {
      const { channel, ts, thread, text } = message;
      return interactive({
        type: "message_action",
        ...common(user),
        callback_id: callback,
        channel: { id: channel, name: "c" },
        response_url: responseUrl(channel, user),
        message: {
          ts,
          text,
          user: message.user,
          ...(thread === undefined ? {} : { thread_ts: thread }),
          ...(message.user === world.botUser ? { bot_id: world.botId } : {}),
        },
      });
    },
    event: (event: Json, more: Json = {}, change?: Partial<Signing>) =>
      deliver(
        JSON.stringify({
          type: "event_callback",
          team_id: world.team,
          api_app_id: world.appId,
          event_id: world.next("Ev"),
          event_time: Math.floor(Date.now() / 1000),
          authorizations: [{ team_id: world.team, user_id: world.botUser, is_bot: true }],
          event,
          ...more,
        }),
        "application/json",
        change,
      ),
    /** Somebody writes in a channel; the message stands there whatever the app does. */
    say(user: string, channel: string, text: string, thread?: string): SlackMessage {
      const message = {
        channel,
        ts: world.ts(),
        user,
        text,
        blocks: [],
        earlier: [],
        ...(thread === undefined ? {} : { thread }),
      };
      world.messages.push(message);
      return message;
    },
    /** So old are all triggers now that were given. */
    ageTriggers(ms: number) {
      for (const one of world.triggers.values()) one.at -= ms;
    },
  };
}

export type Signing = {
  timestamp: number;
  secret: string;
  signature: string;
  /** Another body than the one that is sent. */
  signed: string;
  headers: Record<string, string>;
  without: string[];
};

type SeenButton = { action_id: string; value?: string; text: { text: string } };

export function buttonsOf(seen: { blocks: { type: string }[] }): SeenButton[] {
  return seen.blocks.flatMap((block) =>
    block.type === "actions" ? ((block as { elements?: SeenButton[] }).elements ?? []) : [],
  );
}
