import type { webApi } from "@slack/bolt";
import { slackApp } from "../../../../cards/text/slack-app.js";
import { COMMAND, SHORTCUTS, SLACK_PATH } from "./commands.js";
import { BOT_EVENTS, BOT_SCOPES } from "./scopes.js";

/** How Slack reaches Roundtable: an https address without a slash at its end, or a connection Roundtable opens. */
export type SlackReach = { publicUrl: string } | { socketMode: true };

/** The arguments of Slack's own `apps.manifest.validate` carry the shape of a manifest. */
export type SlackManifest = Exclude<
  NonNullable<Parameters<webApi.WebClient["apps"]["manifest"]["validate"]>[0]>["manifest"],
  string
>;

/** The app manifest (version 2) to paste into Slack: one list of commands, shortcuts, permissions and events. */
export function slackManifest(reach: SlackReach): SlackManifest {
  const address = "publicUrl" in reach ? `${reach.publicUrl}${SLACK_PATH}` : undefined;
  const requestUrl = address === undefined ? {} : { request_url: address };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: slackApp.name,
      description: slackApp.description,
      long_description: slackApp.longDescription,
      background_color: slackApp.color,
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: slackApp.bot, always_online: true },
      shortcuts: SHORTCUTS.map(({ type, callbackId }) => ({
        type,
        name: slackApp.shortcuts[callbackId].name,
        callback_id: callbackId,
        description: slackApp.shortcuts[callbackId].does,
      })),
      slash_commands: [
        {
          command: COMMAND.command,
          ...(address === undefined ? {} : { url: address }),
          description: COMMAND.description,
          usage_hint: COMMAND.usageHint,
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: [...BOT_SCOPES] } },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: keys(BOT_EVENTS) },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: address === undefined,
      token_rotation_enabled: false,
    },
  };
}

/** The file's text, the same to the letter each time. */
export function manifestText(reach: SlackReach): string {
  return `${JSON.stringify(slackManifest(reach), null, 2)}\n`;
}

function keys<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
