import type { Client } from "./client.js";
import type { SlackSettings } from "./settings.js";

/** The app's own workspace and itself in it. */
export type Identity = { team: string; botId: string; botUserId: string };

export type Workspace = {
  identity(): Promise<Identity>;
  /** The app's own workspace, or one that the settings name. */
  isTrusted(team: string): Promise<boolean>;
};

/** Asked for once; a failure is not kept, so that the next who needs it asks again. */
export function slackWorkspace(client: Client, { allowedTeams }: SlackSettings): Workspace {
  let known: Promise<Identity> | undefined;
  const identity = () => {
    known ??= client.auth.test().then(({ team_id, bot_id, user_id }) => ({
      team: team_id ?? "",
      botId: bot_id ?? "",
      botUserId: user_id ?? "",
    }));
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
  return {
    identity,
    isTrusted: async (team) => allowedTeams.includes(team) || team === (await identity()).team,
  };
}

/** The parts of a request that say for which workspace it is. */
export type Addressed = {
  team_id?: string | null;
  team?: { id?: string } | null;
  user?: { team_id?: string } | string;
  authorizations?: { team_id?: string | null }[];
  view?: { app_installed_team_id?: string };
  message?: { team?: string; app_id?: string };
  api_app_id?: string;
};

/**
 * The workspaces that a request may be for; one of them must be trusted. Somebody of another workspace who presses
 * a button in a shared channel (Slack Connect) comes with their own team; then the view, or the message that is
 * ours, names the workspace in which the app is installed.
 */
export function teamsOf(body: Addressed): string[] {
  const ownMessage = body.message?.app_id !== undefined && body.message.app_id === body.api_app_id;
  const named = [
    body.view?.app_installed_team_id,
    ...(body.authorizations ?? []).map(({ team_id }) => team_id),
    ownMessage ? body.message?.team : undefined,
    body.team?.id ?? body.team_id,
  ];
  const given = named.filter((team): team is string => typeof team === "string" && team !== "");
  if (given.length > 0) return given;
  const own = typeof body.user === "object" ? body.user.team_id : undefined;
  return own === undefined ? [] : [own];
}

export async function isOurs(workspace: Workspace, body: Addressed): Promise<boolean> {
  for (const team of teamsOf(body)) if (await workspace.isTrusted(team)) return true;
  return false;
}
