import type { KeyObject } from "node:crypto";
import { actionsOf, complaintsAbout } from "./cards.js";
import { fillIn, openDialog, sentData } from "./dialogs.js";
import { type FakeTeams, ISSUER } from "./server.js";
import {
  chatWith,
  type Dialog,
  type ShownAction,
  type ShownCard,
  type TeamsMessage,
  teamOfChannel,
} from "./world.js";

export type Sent = { status: number; body: string; ms: number };
type Json = Record<string, unknown>;
/** Bends a token or a request, for those that are not Teams'. */
export type Bent = {
  claims: Json;
  key: KeyObject;
  alg: string;
  kid: string;
  /** Instead of "Bearer <token>"; empty: none. */
  header: string;
};

/**
 * What people do on the fake Teams, sent to the app as the Bot Framework does, with a token it signed: messages,
 * presses of buttons that stand there, dialogs, message actions, and that the app was added.
 */
export type TeamsHand = ReturnType<typeof teamsHand>;

export function teamsHand(teams: FakeTeams, target: () => string) {
  const { world } = teams;
  /** Clients that do not know Action.Execute yet take its fallback. */
  let old = false;

  function token(bent: Partial<Bent> = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: ISSUER,
      aud: world.appId,
      serviceurl: teams.serviceUrl,
      nbf: now - 10,
      exp: now + 3600,
      ...bent.claims,
    };
    return teams.signer.sign(claims, bent);
  }

  async function deliver(activity: Json | string, bent: Partial<Bent> = {}): Promise<Sent> {
    const header = bent.header ?? `Bearer ${token(bent)}`;
    const before = performance.now();
    const response = await fetch(target(), {
      method: "POST",
      headers: { "content-type": "application/json", ...(header === "" ? {} : { authorization: header }) },
      body: typeof activity === "string" ? activity : JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text(), ms: performance.now() - before };
  }

  /** What all activities of a person have in common. */
  function activityOf(user: string, conversation: string, more: Json): Json {
    const person = world.users.get(user);
    if (!person) throw new Error(`nobody called ${user}`);
    const [channel = ""] = conversation.split(";");
    const team = teamOfChannel(world, channel);
    return {
      id: world.next("f:"),
      channelId: "msteams",
      serviceUrl: teams.serviceUrl,
      timestamp: new Date().toISOString(),
      from: { id: person.id, aadObjectId: person.aad, name: person.name },
      recipient: { id: world.bot, name: "Roundtable" },
      conversation: {
        id: conversation,
        tenantId: person.tenant,
        conversationType: team ? "channel" : "personal",
        ...(team ? { isGroup: true } : {}),
      },
      channelData: {
        tenant: { id: person.tenant },
        ...(team ? { team: { id: team.id, aadGroupId: team.group }, channel: { id: channel } } : {}),
      },
      ...more,
    };
  }

  /** Somebody writes; in a channel it starts a thread, under `root` it answers in one. */
  function write(
    user: string,
    conversation: string,
    text: string,
  ): { message: TeamsMessage; activity: Json } {
    const [channel = "", mark] = conversation.split(";messageid=");
    const isChannel = teamOfChannel(world, channel) !== undefined;
    const id = world.next("");
    const root = mark ?? id;
    const message: TeamsMessage = {
      id,
      conversation: isChannel ? `${channel};messageid=${root}` : conversation,
      ...(isChannel ? { channel, root } : {}),
      from: user,
      text,
      earlier: [],
    };
    world.messages.push(message);
    return { message, activity: activityOf(user, message.conversation, { type: "message", id, text }) };
  }

  /** "@Roundtable case NAV" in a channel, or "case NAV" in the personal chat. */
  function commandActivity(user: string, text: string, conversation = chatWith(world, user)): Json {
    const personal = conversation.startsWith("a:");
    const { activity } = write(user, conversation, personal ? text : `<at>Roundtable</at> ${text}`);
    const mention = { type: "mention", text: "<at>Roundtable</at>", mentioned: { id: world.bot } };
    return personal ? activity : { ...activity, entities: [mention] };
  }

  const invoke = (user: string, conversation: string, name: string, value: Json, more: Json = {}) =>
    activityOf(user, conversation, { type: "invoke", name, value, ...more });

  function buttonIn(card: ShownCard | undefined, wanted: (action: ShownAction) => boolean): ShownAction {
    const button = card && actionsOf(card).find(wanted);
    if (!button) throw new Error(`no such button on "${card?.fallbackText}"`);
    return button;
  }

  /** The activity that a press becomes: an invoke, or on old clients a message. */
  function pressActivity(user: string, seen: TeamsMessage, wanted: (action: ShownAction) => boolean): Json {
    const { conversation, id, card } = seen;
    const button = buttonIn(card, wanted);
    const more = { replyToId: id };
    if (isFetch(button))
      return invoke(user, conversation, "task/fetch", { data: button.data, context: {} }, more);
    const fallback = button.fallback as ShownAction | undefined;
    if (button.type === "Action.Submit" || old) {
      return activityOf(user, conversation, { type: "message", value: (fallback ?? button).data, ...more });
    }
    const action = { type: button.type, verb: button.verb, data: button.data };
    return invoke(user, conversation, "adaptiveCard/action", { action, trigger: "manual" }, more);
  }

  /** What Teams does with the answer to a press or a form. */
  function settle(user: string, sent: Sent, activity: Json, command?: Dialog["command"]): void {
    if (activity.type !== "invoke" || sent.status !== 200) return;
    if (sent.ms > 5000) world.complaints.push(`an invoke was answered after ${Math.round(sent.ms)} ms`);
    const body = (sent.body === "" ? {} : JSON.parse(sent.body)) as Json;
    const conversation = (activity.conversation as { id: string }).id;
    if (activity.name === "adaptiveCard/action") return void onCard(user, body, String(activity.replyToId));
    const task = body.task as { type: string; value: never } | undefined;
    if (!task) return void world.dialogs.delete(user);
    if (task.type === "message") {
      world.dialogs.delete(user);
      world.told.push({ user, words: String(task.value) });
    } else world.dialogs.set(user, openDialog(world, task.value, conversation, command));
  }

  function onCard(user: string, { statusCode, type, value }: Json, pressed: string): void {
    if (statusCode !== 200) return void world.complaints.push(`the card was answered ${statusCode}`);
    if (type === "application/vnd.microsoft.activity.message") {
      if (typeof value !== "string" || value === "") world.complaints.push("an empty message on a card");
      return void world.told.push({ user, words: String(value) });
    }
    const message = world.messages.find(({ id }) => id === pressed);
    world.complaints.push(...complaintsAbout("message", value, value));
    if (message?.card) message.earlier.push(message.card);
    if (message) message.card = value as ShownCard;
  }

  async function act(user: string, activity: Json, command?: Dialog["command"]) {
    const sent = await deliver(activity);
    settle(user, sent, activity, command);
    return { ...sent, activity };
  }

  return {
    deliver,
    settle,
    activityOf,
    commandActivity,
    pressActivity,
    write,
    act,
    oldClient(is: boolean) {
      old = is;
    },
    command: (user: string, text: string, conversation?: string) =>
      act(user, commandActivity(user, text, conversation)),
    press: (user: string, seen: TeamsMessage, action: string) =>
      act(
        user,
        pressActivity(user, seen, (one) => nameOf(one) === action),
      ),
    /** The dialog before a person. */
    top(user: string): Dialog {
      const dialog = world.dialogs.get(user);
      if (!dialog)
        throw new Error(`no dialog is open before ${user}; last told: ${world.told.at(-1)?.words}`);
      return dialog;
    },
    /** Fills in what is said, leaves the rest as it stands, and presses the dialog's button. */
    async submit(user: string, answers: Record<string, string>) {
      const dialog = world.dialogs.get(user);
      if (!dialog)
        throw new Error(`no dialog is open before ${user}; last told: ${world.told.at(-1)?.words}`);
      for (const [field, value] of Object.entries(answers)) fillIn(dialog, field, value);
      const data = sentData(dialog, old);
      const name = dialog.command ? "composeExtension/submitAction" : "task/submit";
      const more = dialog.command ? { ...dialog.command, commandContext: "message" } : { context: {} };
      return act(user, invoke(user, dialog.conversation, name, { data, ...more }), dialog.command);
    },
    /** "Record as offer" on a message. */
    messageAction(user: string, commandId: string, message: TeamsMessage) {
      const author = world.users.get(message.from);
      const messagePayload = {
        id: message.id,
        ...(message.root === message.id ? {} : { replyToId: message.root }),
        body: { contentType: "html", content: `<div><p>${escaped(message.text)}</p></div>` },
        from: author
          ? { user: { id: author.aad, displayName: author.name } }
          : { application: { id: world.appId } },
      };
      const command = { commandId, messagePayload };
      const value = { ...command, commandContext: "message" };
      return act(user, invoke(user, message.conversation, "composeExtension/fetchTask", value), command);
    },
    /** The app is added for a person, or by them to the team of a channel. */
    async install(user: string, conversation = chatWith(world, user)) {
      const person = world.users.get(user);
      if (person && conversation.startsWith("a:")) person.installed = true;
      const added = { type: "conversationUpdate", membersAdded: [{ id: world.bot }] };
      await act(user, activityOf(user, conversation, { type: "installationUpdate", action: "add" }));
      return act(user, activityOf(user, conversation, added));
    },
  };
}

/** "room.verb" of a button, wherever it stands. */
export function nameOf({ verb, data }: ShownAction): unknown {
  return verb ?? data?.action;
}

export function isFetch({ type, data }: ShownAction): boolean {
  return type === "Action.Submit" && (data?.msteams as { type?: string } | undefined)?.type === "task/fetch";
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "</p><p>");
}
