import type { webApi } from "@slack/bolt";
import type { SlackFindingCode } from "../../../../cards/text/slack-findings.js";
import { asked, refused } from "./ask-slack.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

/** Whom Slack takes the token for. */
export type Bot = {
  name: string;
  botId: string;
  workspace: { id: string; name: string };
  /** Undefined where Slack does not say. */
  scopes: readonly string[] | undefined;
};

const REFUSED: Readonly<Record<string, SlackFindingCode>> = {
  invalid_auth: "token-unknown",
  not_authed: "token-unknown",
  token_revoked: "token-revoked",
  token_expired: "token-revoked",
  account_inactive: "app-removed",
};

/** What can be told without sending the token anywhere. */
export function tokenShape({ botToken }: SlackSettings): SlackFindingCode | undefined {
  if (botToken === undefined) return "token-missing";
  if (/^xox(b|e\.xoxb)-/.test(botToken)) return undefined;
  if (/^xox(p|e\.xoxp)-/.test(botToken)) return "token-of-a-user";
  return botToken.startsWith("xapp-") ? "token-of-the-app" : "token-not-a-token";
}

/** Asks Slack whose token it is. */
export async function checkToken(
  client: webApi.WebClient,
  settings: SlackSettings,
): Promise<{ checks: SlackCheck[]; bot?: Bot }> {
  const said = await asked(client.auth.test());
  if (!said.ok) {
    const code = REFUSED[said.error];
    if (code !== undefined) return { checks: [problem("token", code)] };
    return { checks: refused("token", "auth.test", said.error, settings) };
  }
  const { user = "", bot_id: botId = "", team = "", team_id: id = "" } = said.answer;
  // Slack takes a person's token under any name; only a bot's has a bot_id.
  if (botId === "") return { checks: [problem("token", "token-of-a-user")] };
  const workspace = { id, name: team };
  const scopes = said.answer.response_metadata?.scopes;
  return { checks: [good("token", "token", { bot: user })], bot: { name: user, botId, workspace, scopes } };
}
