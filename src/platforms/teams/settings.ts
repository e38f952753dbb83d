/** What it takes to speak with Microsoft Teams. Read by app/config.ts. */
export type TeamsSettings = {
  appId: string;
  password: string;
  /** The app's own tenant; single-tenant apps alone can be made since July 2025. */
  tenant: string;
  /** Tenants whose people may use it; the app's own where nothing else is said. */
  allowedTenants: readonly string[];
};

/** What a stand-in of Microsoft's puts in place of the real addresses; nothing of it comes from the environment. */
export type TeamsElsewhere = {
  /** botbuilder's own settings of the same names. */
  openIdMetadata: string;
  issuer: string;
  /** The token for calls of ours; `scope` says for whom. */
  token(scope: string): Promise<string>;
  graph: string;
};

/** What tests and slow places change; the figures that hold otherwise stand beside their use. */
export type TeamsPace = {
  /** Nothing waits for its turn. */
  unpaced?: boolean;
  /** Milliseconds a call may take. */
  timeout?: number;
  /** Milliseconds until a press that is being worked on is told so. */
  patience?: number;
};
