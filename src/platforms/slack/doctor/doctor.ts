import type { webApi } from "@slack/bolt";
import type { DoctorTools } from "../../doctor/reach.js";
import { isSafeForSecrets } from "../../public-address.js";
import { asked, SLACK_API, slackClient } from "./ask-slack.js";
import { checkScopes, checkWorkspace } from "./check-access.js";
import { checkAddress } from "./check-address.js";
import { type ConnectedChannel, checkChannels } from "./check-channels.js";
import { checkPeople } from "./check-people.js";
import { checkSocket } from "./check-socket.js";
import { type Bot, checkToken, tokenShape } from "./check-token.js";
import { good, problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

/**
 * Everything that can be wrong between Slack and Roundtable. What follows from something already found is not
 * told again. Posts nothing; see check-people.ts for the one view it may publish.
 * @param channels undefined where they could not be read.
 */
export async function slackDoctor(
  settings: SlackSettings,
  channels: readonly ConnectedChannel[] | undefined,
  tools: DoctorTools,
): Promise<SlackCheck[]> {
  if (!isSafeForSecrets(settings.apiUrl ?? SLACK_API)) return [problem("token", "api-address-unsafe")];
  const shape = tokenShape(settings);
  if (shape !== undefined)
    return [problem("token", shape), ...(await checkWayIn(settings, undefined, tools))];
  const client = slackClient(settings.botToken ?? "", settings, tools);
  const { checks, bot } = await checkToken(client, settings);
  if (checks.some((check) => !check.ok && check.code === "slack-unreachable")) return checks;
  const wayIn = await checkWayIn(settings, bot && (await appOf(client, bot)), tools);
  if (bot === undefined) return [...checks, ...wayIn];
  const workspace = checkWorkspace(bot);
  return [
    ...checks,
    checkScopes(bot),
    workspace,
    ...wayIn,
    ...(workspace.ok ? await checkPeople(client, settings) : []),
    ...(workspace.ok ? await checkChannels(client, channels, settings) : []),
  ];
}

/** How Slack reaches Roundtable: over Socket Mode where there is an app-level token, else at the public address. */
async function checkWayIn(
  settings: SlackSettings,
  appId: string | undefined,
  tools: DoctorTools,
): Promise<SlackCheck[]> {
  const { appToken, signingSecret } = settings;
  if (appToken !== undefined)
    return [
      good("secret", "secret-not-needed"),
      ...(await checkSocket({ ...settings, appToken }, appId, tools)),
    ];
  const secret = checkSecret(signingSecret);
  const { signingSecret: _, ...unsigned } = settings;
  return [secret, ...(await checkAddress(secret.ok ? settings : unsigned, tools))];
}

function checkSecret(secret: string | undefined): SlackCheck {
  if (secret === undefined) return problem("secret", "secret-missing");
  return /^[0-9a-f]{32}$/.test(secret) ? good("secret", "secret") : problem("secret", "secret-misshaped");
}

/** The app that the bot belongs to; undefined where Slack does not say. */
async function appOf(client: webApi.WebClient, { botId }: Bot): Promise<string | undefined> {
  const said = await asked(client.bots.info({ bot: botId }));
  return said.ok ? said.answer.bot?.app_id : undefined;
}
