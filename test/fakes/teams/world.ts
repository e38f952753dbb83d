/** What a tenant of the fake Teams holds. */
export type TeamsUser = {
  aad: string;
  /** As the app knows them: "29:…". */
  id: string;
  name: string;
  email: string;
  tenant: string;
  /** The app is installed for them. */
  installed: boolean;
  /** Why nothing gets into their personal chat: Teams' own word. */
  refuses?: string;
};
export type TeamsTeam = {
  id: string;
  group: string;
  members: Set<string>;
  channels: Set<string>;
  botIn: boolean;
};
type Element = { type: string; id?: string; [key: string]: unknown };
export type ShownAction = {
  fallback?: unknown;
  type: string;
  title: string;
  verb?: string;
  data?: Record<string, unknown>;
};
export type ShownCard = {
  type: string;
  fallbackText: string;
  body: Element[];
  actions?: ShownAction[];
  [key: string]: unknown;
};
export type TeamsMessage = {
  id: string;
  /** "a:…", or "19:…;messageid=…" in a channel. */
  conversation: string;
  channel?: string;
  /** The first message of its thread; its own id where it is the first. */
  root?: string;
  /** An account, or "bot". */
  from: string;
  text: string;
  card?: ShownCard;
  /** Our key's print, as it was posted. */
  mark?: string;
  /** What stood there before each update, oldest first. */
  earlier: ShownCard[];
  /** For this person alone. */
  only?: string;
  deleted?: boolean;
};
export type Dialog = {
  title: string;
  card: ShownCard;
  /** What stands in each input, as the person sees it. */
  values: Record<string, string>;
  from: TeamsMessage | undefined;
  /** "Record as offer": a message action's dialog. */
  command?: { commandId: string; messagePayload: object };
  conversation: string;
};
export type Call = { route: string; args: Record<string, unknown>; at: number; answered: string };

export type TeamsWorld = {
  tenant: string;
  appId: string;
  bot: string;
  users: Map<string, TeamsUser>;
  teams: Map<string, TeamsTeam>;
  /** Personal chats by the account. */
  chats: Map<string, string>;
  messages: TeamsMessage[];
  /** The dialog that stands open before a person. */
  dialogs: Map<string, Dialog>;
  /** Short messages on a card or in place of a dialog, by person. */
  told: { user: string; words: string }[];
  calls: Call[];
  /** What Teams would have refused or shown wrongly: the product must give no cause for it. */
  complaints: string[];
  /** Cards with the same mark in the same conversation. */
  duplicates(): string[];
  /** Targeted messages are not to be had on this Teams. */
  noTargeted: boolean;
  /** The team's owner lets the app read its channels (resource-specific consent). */
  mayRead: boolean;
  next(prefix: string): string;
};

export const TENANT = "7f3a2c10-0000-4000-8000-00000000000a";
export const APP_ID = "1a2b3c4d-0000-4000-8000-00000000000b";

export function emptyWorld(): TeamsWorld {
  let count = 0;
  const world: TeamsWorld = {
    tenant: TENANT,
    appId: APP_ID,
    bot: `28:${APP_ID}`,
    users: new Map(),
    teams: new Map(),
    chats: new Map(),
    messages: [],
    dialogs: new Map(),
    told: [],
    calls: [],
    complaints: [],
    noTargeted: false,
    mayRead: true,
    duplicates() {
      const marks = world.messages.flatMap(({ mark, conversation, channel }) =>
        mark === undefined ? [] : [`${channel ?? conversation} ${mark}`],
      );
      return marks.filter((mark, index) => marks.indexOf(mark) !== index);
    },
    next: (prefix) => `${prefix}${String(1_780_000_000_000 + ++count)}`,
  };
  return world;
}

/** The personal chat of a person with the app, opened where there is none. */
export function chatWith(world: TeamsWorld, aad: string): string {
  const known = world.chats.get(aad);
  if (known !== undefined) return known;
  const chat = `a:1${aad}`;
  world.chats.set(aad, chat);
  return chat;
}

export function userOf(world: TeamsWorld, id: string): TeamsUser | undefined {
  return world.users.get(id) ?? [...world.users.values()].find((user) => user.id === id);
}

export function teamOfChannel(world: TeamsWorld, channel: string): TeamsTeam | undefined {
  return [...world.teams.values()].find(({ channels }) => channels.has(channel));
}
