import { complaintsAbout } from "./block-kit.js";
import { shownView } from "./views.js";
import type { SlackMessage, SlackWorld } from "./world.js";

type Json = Record<string, unknown>;
type Answer = { ok: true; [key: string]: unknown } | { ok: false; error: string };
/** Milliseconds that a trigger opens a view. */
const TRIGGER_MS = 3000;

const no = (error: string): Answer => ({ ok: false, error });

/** The Web API, as far as Roundtable calls it (docs.slack.dev/reference/methods). */
export function webApi(world: SlackWorld, method: string, args: Json): Answer {
  const call = METHODS[method];
  if (!call) {
    world.complaints.push(`nobody calls ${method} here`);
    return no("unknown_method");
  }
  return call(world, args);
}

const METHODS: Record<string, (world: SlackWorld, args: Json) => Answer> = {
  "auth.test": ({ team, botUser, botId }) => ({ ok: true, team_id: team, user_id: botUser, bot_id: botId }),
  "apps.connections.open": ({ socketUrl }) =>
    socketUrl === undefined ? no("invalid_auth") : { ok: true, url: socketUrl },
  "users.info": (world, { user }) => {
    const found = world.users.get(String(user));
    return found ? { ok: true, user: userOf(found) } : no("user_not_found");
  },
  "users.lookupByEmail": (world, { email }) => {
    const found = [...world.users.values()].find((one) => one.email === email && !one.deleted);
    return found ? { ok: true, user: userOf(found) } : no("users_not_found");
  },
  "conversations.open": (world, { users }) => {
    const user = world.users.get(String(users));
    if (!user) return no("user_not_found");
    if (user.deleted) return no("user_disabled");
    return { ok: true, channel: { id: dmWith(world, user.id) } };
  },
  "conversations.history": (world, args) => history(world, args, (message) => message.thread === undefined),
  "conversations.replies": (world, args) =>
    history(world, args, (message) => message.ts === args.ts || message.thread === args.ts),
  "chat.postMessage": (world, args) => {
    const channel = world.channels.get(String(args.channel));
    if (!channel) return no("channel_not_found");
    if (channel.archived) return no("is_archived");
    if (!channel.botIn) return no("not_in_channel");
    if (channel.user !== undefined && world.users.get(channel.user)?.deleted) return no("user_disabled");
    const message: SlackMessage = {
      channel: channel.id,
      ts: world.ts(),
      ...(args.thread_ts === undefined ? {} : { thread: String(args.thread_ts) }),
      user: world.botUser,
      text: String(args.text ?? ""),
      blocks: blocksOf(world, args),
      ...(args.metadata ? { metadata: args.metadata as NonNullable<SlackMessage["metadata"]> } : {}),
      earlier: [],
    };
    if (message.thread !== undefined && !find(world, channel.id, message.thread))
      return no("thread_not_found");
    world.messages.push(message);
    return { ok: true, channel: channel.id, ts: message.ts, message: { ts: message.ts } };
  },
  "chat.update": (world, args) => {
    const message = find(world, String(args.channel), String(args.ts));
    if (world.channels.get(String(args.channel))?.archived) return no("is_archived");
    if (!message) return no("message_not_found");
    if (message.user !== world.botUser) return no("cant_update_message");
    message.earlier.push({ text: message.text, blocks: message.blocks });
    message.text = String(args.text ?? "");
    message.blocks = blocksOf(world, args);
    return { ok: true, channel: message.channel, ts: message.ts };
  },
  "chat.postEphemeral": (world, args) => {
    const channel = world.channels.get(String(args.channel));
    if (!channel?.botIn) return no("channel_not_found");
    const thread = args.thread_ts === undefined ? {} : { thread: String(args.thread_ts) };
    const said = { text: String(args.text), blocks: blocksOf(world, args), ts: world.ts() };
    world.ephemerals.push({ channel: channel.id, user: String(args.user), ...thread, ...said });
    return { ok: true, message_ts: said.ts };
  },
  "chat.getPermalink": (_world, args) => ({
    ok: true,
    permalink: `https://fake.slack.example/archives/${args.channel}/p${String(args.message_ts).replace(".", "")}`,
  }),
  "views.open": (world, args) => onTrigger(world, args, (user) => [shownView(world, user, viewIn(args))]),
  "views.push": (world, args) =>
    onTrigger(world, args, (user) => [...(world.open.get(user) ?? []), shownView(world, user, viewIn(args))]),
  "views.update": (world, args) => {
    for (const [user, stack] of world.open) {
      const at = stack.findIndex((view) => view.id === args.view_id);
      if (at < 0) continue;
      const view = shownView(world, user, viewIn(args), stack[at]);
      world.open.set(user, stack.with(at, view));
      return { ok: true, view: { id: view.id, hash: view.hash } };
    }
    return no("not_found");
  },
  "views.publish": (world, args) => {
    const user = world.users.get(String(args.user_id));
    if (!user) return no("user_not_found");
    const view = shownView(world, user.id, viewIn(args), world.homes.get(user.id));
    world.homes.set(user.id, view);
    return { ok: true, view: { id: view.id, hash: view.hash } };
  },
};

export function dmWith(world: SlackWorld, user: string): string {
  const known = [...world.channels.values()].find((channel) => channel.user === user);
  if (known) return known.id;
  const id = `D${user.slice(1)}`;
  world.channels.set(id, { id, kind: "im", user, botIn: true });
  return id;
}

function userOf(user: {
  id: string;
  team: string;
  name: string;
  email?: string;
  deleted?: boolean;
  isBot?: boolean;
}) {
  return {
    id: user.id,
    team_id: user.team,
    deleted: user.deleted ?? false,
    is_bot: user.isBot ?? false,
    real_name: user.name,
    profile: { real_name: user.name, ...(user.email === undefined ? {} : { email: user.email }) },
  };
}

function find(world: SlackWorld, channel: string, ts: string): SlackMessage | undefined {
  return world.messages.find((one) => one.channel === channel && one.ts === ts && !one.deleted);
}

function history(world: SlackWorld, args: Json, belongs: (message: SlackMessage) => boolean): Answer {
  if (!world.channels.get(String(args.channel))?.botIn) return no("not_in_channel");
  const all = world.messages
    .filter((one) => one.channel === args.channel && belongs(one) && !one.deleted)
    .reverse();
  const from = Number(args.cursor ?? 0);
  const page = all.slice(from, from + Number(args.limit ?? 100));
  const next = from + page.length < all.length ? String(from + page.length) : "";
  return {
    ok: true,
    messages: page.map(({ ts, text, user, thread, metadata }) => ({
      ...{ ts, text, user, ...(thread === undefined ? {} : { thread_ts: thread }) },
      ...(String(args.include_all_metadata) === "true" && metadata ? { metadata } : {}),
    })),
    response_metadata: { next_cursor: next },
  };
}

function blocksOf(world: SlackWorld, args: Json): SlackMessage["blocks"] {
  world.complaints.push(...complaintsAbout("message", args));
  return structuredClone(args.blocks ?? []) as SlackMessage["blocks"];
}

function viewIn(args: Json): Json {
  return (args.view ?? {}) as Json;
}

function onTrigger(
  world: SlackWorld,
  args: Json,
  stack: (user: string) => NonNullable<ReturnType<SlackWorld["open"]["get"]>>,
): Answer {
  const trigger = world.triggers.get(String(args.trigger_id));
  if (!trigger) return no("invalid_trigger_id");
  if (trigger.used) return no("exchanged_trigger_id");
  if (Date.now() - trigger.at > TRIGGER_MS) return no("expired_trigger_id");
  trigger.used = true;
  const views = stack(trigger.user);
  world.open.set(trigger.user, views);
  return { ok: true, view: { id: views.at(-1)?.id } };
}
