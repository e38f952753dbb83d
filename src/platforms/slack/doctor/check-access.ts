import { slackScopes } from "../../../../cards/text/slack-app.js";
import { BOT_SCOPES } from "../set-up/scopes.js";
import type { Bot } from "./check-token.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

/** Whether the bot may do what Roundtable needs. */
export function checkScopes({ scopes }: Bot): SlackCheck {
  if (scopes === undefined) return good("scopes", "scopes-unsaid");
  const missing = BOT_SCOPES.filter((scope) => !scopes.includes(scope));
  if (missing.length === 0) return good("scopes", "scopes", { count: String(BOT_SCOPES.length) });
  const reasons = missing.map((scope) => slackScopes[scope]).join("; ");
  return problem("scopes", "scopes-missing", { scopes: missing.join(", "), reasons });
}

/** Whether the token is of a workspace that is let in. */
export function checkWorkspace({ workspace }: Bot, { allowedWorkspaces }: SlackSettings): SlackCheck {
  const gaps = { workspace: workspace.name, id: workspace.id };
  const ids = [workspace.id, ...(workspace.enterprise === undefined ? [] : [workspace.enterprise])];
  const allowed = allowedWorkspaces.length === 0 || ids.some((id) => allowedWorkspaces.includes(id));
  return allowed ? good("workspace", "workspace", gaps) : problem("workspace", "workspace-not-allowed", gaps);
}
