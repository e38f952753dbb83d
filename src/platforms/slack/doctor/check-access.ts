import { slackScopes } from "../../../../cards/text/slack-app.js";
import { BOT_SCOPES } from "../set-up/scopes.js";
import type { Bot } from "./check-token.js";
import { good, problem, type SlackCheck } from "./findings.js";

/** Whether the bot may do what Roundtable needs. */
export function checkScopes({ scopes }: Bot): SlackCheck {
  if (scopes === undefined) return good("scopes", "scopes-unsaid");
  const missing = BOT_SCOPES.filter((scope) => !scopes.includes(scope));
  if (missing.length === 0) return good("scopes", "scopes", { count: String(BOT_SCOPES.length) });
  const reasons = missing.map((scope) => slackScopes[scope]).join("; ");
  return problem("scopes", "scopes-missing", { scopes: missing.join(", "), reasons });
}

/** Of which workspace the token is: that one is always let in, and SLACK_ALLOWED_TEAMS names others beside it. */
export function checkWorkspace({ workspace }: Bot): SlackCheck {
  return good("workspace", "workspace", { workspace: workspace.name, id: workspace.id });
}
