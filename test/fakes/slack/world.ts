/** What a workspace of the fake Slack holds. */
export type SlackUser = {
  id: string;
  team: string;
  name: string;
  email?: string;
  deleted?: boolean;
  isBot?: boolean;
};
export type SlackChannel = {
  id: string;
  kind: "channel" | "im";
  user?: string;
  archived?: boolean;
  botIn: boolean;
};
type Block = { type: string; block_id?: string; [key: string]: unknown };
export type SlackMessage = {
  channel: string;
  ts: string;
  thread?: string;
  /** A user's id, or the app's. */
  user: string;
  text: string;
  blocks: Block[];
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
  /** What stood there before each update, oldest first. */
  earlier: { text: string; blocks: Block[] }[];
  deleted?: boolean;
};
/** Seen by one person, gone after a reload. */
export type Ephemeral = {
  channel: string;
  user: string;
  thread?: string;
  text: string;
  blocks: Block[];
  ts: string;
};
export type InputState = { type: string; [key: string]: unknown };
export type SlackView = {
  id: string;
  type: "modal" | "home";
  user: string;
  callback_id: string;
  private_metadata: string;
  title?: { text: string };
  submit?: { text: string };
  blocks: Block[];
  hash: string;
  /** What stands in each input, by block and action, as the person sees it. */
  state: Record<string, Record<string, InputState>>;
};
export type Call = { method: string; args: Record<string, unknown>; at: number; answered: string };

export type SlackWorld = {
  team: string;
  appId: string;
  botId: string;
  botUser: string;
  users: Map<string, SlackUser>;
  channels: Map<string, SlackChannel>;
  messages: SlackMessage[];
  ephemerals: Ephemeral[];
  /** The views that stand open before a person, the last on top. */
  open: Map<string, SlackView[]>;
  homes: Map<string, SlackView>;
  triggers: Map<string, { user: string; at: number; used: boolean }>;
  /** Addresses for private answers. */
  responses: Map<string, { channel: string; user: string; thread?: string; left: number; message?: string }>;
  /** Where Socket Mode connects to; undefined: the app may not. */
  socketUrl?: string;
  calls: Call[];
  /** What Slack would have refused: the product must give no cause for it. */
  complaints: string[];
  next(prefix: string): string;
  /** A time stamp of a message: unique, growing. */
  ts(): string;
};

export function emptyWorld(team = "T0HOME"): SlackWorld {
  let count = 0;
  return {
    team,
    appId: "A0ROUND",
    botId: "B0ROUND",
    botUser: "U0ROUND",
    users: new Map([["U0ROUND", { id: "U0ROUND", team, name: "Roundtable", isBot: true }]]),
    channels: new Map(),
    messages: [],
    ephemerals: [],
    open: new Map(),
    homes: new Map(),
    triggers: new Map(),
    responses: new Map(),
    calls: [],
    complaints: [],
    next: (prefix) => `${prefix}${String(++count).padStart(6, "0")}`,
    ts: () => `1780000000.${String(++count).padStart(6, "0")}`,
  };
}
