import { type SlackScope, slackScopes } from "../../../../cards/text/slack-app.js";

/** The bot's permissions; the reason for each stands with its words. */
export const BOT_SCOPES = Object.keys(slackScopes) as readonly SlackScope[];

/**
 * What Slack tells the bot, each with the permissions of which one suffices (none: Slack asks for none).
 * Source: docs.slack.dev/reference/events.
 */
export const BOT_EVENTS = {
  /** Home is drawn when it is opened. */
  app_home_opened: [],
  /** An identifier in an MDT's channel is answered privately. */
  "message.channels": ["channels:history"],
  "message.groups": ["groups:history"],
  "message.im": ["im:history"],
} as const satisfies Readonly<Record<string, readonly SlackScope[]>>;
