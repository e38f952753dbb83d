/** What doctor reads of the settings. */
export type SlackSettings = {
  botToken?: string;
  signingSecret?: string;
  /** Present: Socket Mode. */
  appToken?: string;
  /** Base of the Web API instead of Slack's own, for tests. */
  apiUrl?: string;
  publicUrl?: string;
};

/** From the environment as `environment()` gives it; undefined where Slack is not set up. */
export function slackSettings(
  environment: Readonly<Record<string, string | undefined>>,
): SlackSettings | undefined {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const botToken = read("SLACK_BOT_TOKEN");
  const signingSecret = read("SLACK_SIGNING_SECRET");
  const appToken = read("SLACK_APP_TOKEN");
  if (botToken === undefined && signingSecret === undefined && appToken === undefined) return undefined;
  const apiUrl = read("SLACK_API_URL");
  const publicUrl = read("PUBLIC_URL");
  return {
    ...(botToken === undefined ? {} : { botToken }),
    ...(signingSecret === undefined ? {} : { signingSecret }),
    ...(appToken === undefined ? {} : { appToken }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  };
}
