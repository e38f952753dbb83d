/** What it takes to speak with one Slack workspace. Read by app/config.ts. */
export type SlackSettings = {
  botToken: string;
  /** For requests over HTTP. */
  signingSecret?: string;
  /** For Socket Mode; when it is there, nothing is taken in over HTTP. */
  appToken?: string;
  /** Base of the Web API, for a stand-in of Slack's. */
  apiUrl?: string;
  /** Workspaces beside the app's own (Slack Connect, a second workspace of the same programme). */
  allowedTeams: readonly string[];
};

/** What tests and slow places change; the figures that hold otherwise stand beside their use. */
export type SlackPace = {
  /** Messages a second in one channel. */
  perSecond?: number;
  /** Milliseconds a call to the Web API may take. */
  timeout?: number;
  /** Milliseconds until a form that is being worked on is told so. */
  patience?: number;
};
