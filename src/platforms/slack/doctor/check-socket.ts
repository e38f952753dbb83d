import type { SlackFindingCode } from "../../../../cards/text/slack-findings.js";
import type { DoctorTools } from "../../doctor/reach.js";
import { asked, refused, slackClient } from "./ask-slack.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

const REFUSED: Readonly<Record<string, SlackFindingCode>> = {
  missing_scope: "app-token-without-connections",
  not_allowed_token_type: "app-token-other-kind",
  invalid_auth: "app-token-unknown",
  not_authed: "app-token-unknown",
  token_revoked: "app-token-unknown",
  token_expired: "app-token-unknown",
  account_inactive: "app-token-unknown",
};

/**
 * Socket Mode: asks Slack for an address to connect to, and leaves it at that.
 * @param appId of the bot's own app; undefined where Slack did not say.
 */
export async function checkSocket(
  settings: SlackSettings & { appToken: string },
  appId: string | undefined,
  tools: DoctorTools,
): Promise<SlackCheck[]> {
  const { appToken } = settings;
  if (!appToken.startsWith("xapp-")) return [problem("connection", "app-token-other-kind")];
  // xapp-1-A0123456789-…: the app's id stands third.
  const ofApp = appToken.split("-")[2];
  if (appId !== undefined && ofApp !== appId) return [problem("connection", "app-token-of-another-app")];
  const said = await asked(slackClient(appToken, settings, tools).apps.connections.open({}));
  if (said.ok) return [good("connection", "socket"), good("interactivity", "interactivity-socket")];
  const code = REFUSED[said.error];
  if (code !== undefined) return [problem("connection", code)];
  if (said.error === "busy" || said.error === "unreachable")
    return refused("connection", "apps.connections.open", said.error, settings);
  return [problem("connection", "socket-refused", { error: said.error })];
}
