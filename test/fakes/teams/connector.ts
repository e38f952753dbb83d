import { complaintsAbout } from "./cards.js";
import {
  chatWith,
  type ShownCard,
  type TeamsMessage,
  type TeamsUser,
  type TeamsWorld,
  teamOfChannel,
  userOf,
} from "./world.js";

type Json = Record<string, unknown>;
export type Answer = { status: number; body?: unknown };

const no = (status: number, code: string): Answer => ({ status, body: { error: { code, message: "…" } } });

/** The Bot Framework's connector, and Graph's messages, as far as Roundtable calls them. */
export function connectorApi(world: TeamsWorld, route: string, path: readonly string[], args: Json): Answer {
  switch (route) {
    case "create":
      return create(world, args);
    case "send":
      return send(world, path[0] ?? "", args, false);
    case "targeted":
      return send(world, path[0] ?? "", args, true);
    case "update":
      return update(world, path[0] ?? "", path[1] ?? "", args);
    case "member":
      return member(world, path[0] ?? "", path[1] ?? "");
    case "roster":
      return roster(world, path[0] ?? "");
    case "team": {
      const team = world.teams.get(path[0] ?? "");
      return team ? { status: 200, body: { id: team.id, aadGroupId: team.group } } : no(404, "NotFound");
    }
    case "graph":
      return graph(world, path[0] ?? "", path[1] ?? "", path[2]);
    default:
      world.complaints.push(`nobody calls ${route} here`);
      return no(404, "NotFound");
  }
}

function create(world: TeamsWorld, args: Json): Answer {
  if (args.tenantId !== world.tenant) return no(403, "ForbiddenOperationException");
  if (args.isGroup === true) {
    const channel = (args.channelData as { channel?: { id?: string } } | undefined)?.channel?.id ?? "";
    const refused = channelRefuses(world, channel);
    if (refused) return refused;
    const id = world.next("");
    const conversation = `${channel};messageid=${id}`;
    post(world, { id, conversation, channel, root: id }, args.activity as Json);
    return { status: 201, body: { id: conversation, activityId: id } };
  }
  const [asked] = args.members as { id: string }[];
  const user = userOf(world, asked?.id ?? "");
  if (!user) return no(404, "ConversationNotFound");
  return chatRefuses(world, user) ?? { status: 201, body: { id: chatWith(world, user.aad) } };
}

function send(world: TeamsWorld, conversation: string, activity: Json, targeted: boolean): Answer {
  const chat = [...world.chats].find(([, id]) => id === conversation)?.[0];
  const id = world.next("");
  if (chat !== undefined) {
    const refused = chatRefuses(world, userOf(world, chat));
    if (refused) return refused;
    post(world, { id, conversation }, activity);
    return { status: 201, body: { id } };
  }
  const [channel = "", mark] = conversation.split(";messageid=");
  const refused = channelRefuses(world, channel);
  if (refused) return refused;
  if (mark !== undefined && !world.messages.some((one) => one.id === mark && !one.deleted))
    return no(404, "ConversationNotFound");
  const root = mark ?? id;
  const at = { id, conversation: `${channel};messageid=${root}`, channel, root };
  if (!targeted) {
    post(world, at, activity);
    return { status: 201, body: { id } };
  }
  const to = userOf(world, String((activity.recipient as { id?: string } | undefined)?.id));
  if (world.noTargeted) return no(400, "BadArgument");
  if (!to || !teamOfChannel(world, channel)?.members.has(to.aad))
    return no(403, "BotNotInConversationRoster");
  post(world, { ...at, only: to.aad }, activity);
  return { status: 201, body: { id } };
}

function update(world: TeamsWorld, conversation: string, id: string, activity: Json): Answer {
  const message = world.messages.find((one) => one.id === id && !one.deleted);
  if (message?.conversation !== conversation) return no(404, "ActivityNotFoundInConversation");
  const refused =
    message.channel === undefined
      ? chatRefuses(
          world,
          [...world.users.values()].find(({ aad }) => world.chats.get(aad) === conversation),
        )
      : channelRefuses(world, message.channel);
  if (refused) return refused;
  if (message.from !== "bot") return no(403, "NotEnoughPermissions");
  if (message.card) message.earlier.push(message.card);
  message.card = cardIn(world, activity);
  return { status: 200, body: { id } };
}

function post(world: TeamsWorld, at: Omit<TeamsMessage, "from" | "text" | "earlier">, activity: Json): void {
  const card = cardIn(world, activity);
  const mark = card?.body[0]?.id;
  world.messages.push({
    ...at,
    from: "bot",
    text: String(activity.summary ?? ""),
    ...(card ? { card } : {}),
    ...(mark === undefined ? {} : { mark }),
    earlier: [],
  });
}

function cardIn(world: TeamsWorld, activity: Json): ShownCard | undefined {
  const [attachment] = (activity.attachments ?? []) as { contentType: string; content: ShownCard }[];
  if (activity.text !== undefined && attachment) world.complaints.push("text beside a card: two messages");
  if (attachment?.contentType !== "application/vnd.microsoft.card.adaptive") {
    world.complaints.push("a message without a card");
    return undefined;
  }
  world.complaints.push(...complaintsAbout("message", attachment.content, activity));
  return structuredClone(attachment.content);
}

function chatRefuses(_world: TeamsWorld, user: TeamsUser | undefined): Answer | undefined {
  if (!user) return no(404, "ConversationNotFound");
  if (user.refuses !== undefined) return no(403, user.refuses);
  return user.installed ? undefined : no(403, "BotNotInConversationRoster");
}

function channelRefuses(world: TeamsWorld, channel: string): Answer | undefined {
  const team = teamOfChannel(world, channel);
  if (!team) return no(404, "ConversationNotFound");
  return team.botIn ? undefined : no(403, "BotNotInConversationRoster");
}

function personOf({ id, aad, name, email, tenant }: TeamsUser) {
  return { id, aadObjectId: aad, name, email, userPrincipalName: email, tenantId: tenant };
}

function member(world: TeamsWorld, _conversation: string, id: string): Answer {
  const user = userOf(world, id);
  return user ? { status: 200, body: personOf(user) } : no(404, "MemberNotFoundInConversation");
}

function roster(world: TeamsWorld, id: string): Answer {
  const team = world.teams.get(id);
  if (!team?.botIn) return no(403, "BotNotInConversationRoster");
  const members = [...team.members].flatMap((aad) => {
    const user = world.users.get(aad);
    return user ? [personOf(user)] : [];
  });
  return { status: 200, body: { members } };
}

function graph(world: TeamsWorld, group: string, channel: string, root: string | undefined): Answer {
  const team = teamOfChannel(world, channel);
  if (!world.mayRead || team?.group !== group) return no(403, "Forbidden");
  const own = world.messages.filter(
    (one) =>
      one.channel === channel &&
      !one.deleted &&
      one.only === undefined &&
      (root === undefined ? one.root === one.id : one.root === root && one.id !== root),
  );
  const value = own.toReversed().map(({ id, card }) => ({
    id,
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: JSON.stringify(card) }],
  }));
  return { status: 200, body: { value } };
}
