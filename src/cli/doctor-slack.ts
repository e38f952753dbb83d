import type { Config } from "../app/config.js";
import { type SlackSettings, slackSettings } from "../platforms/slack/doctor/settings.js";
import { connectedChannels } from "./connected-channels.js";
import type { PlatformLook } from "./doctor.js";

/** What doctor does about Slack: nothing where it is not set up. */
export function slackLook(
  environment: Readonly<Record<string, string | undefined>>,
  config: Config | undefined,
): PlatformLook {
  const settings = slackSettings(environment);
  return settings === undefined ? undefined : () => look(settings, config);
}

async function look(settings: SlackSettings, config: Config | undefined) {
  const { slackDoctor } = await import("../platforms/slack/doctor/doctor.js");
  return slackDoctor(settings, await connectedChannels(config, "slack"), { fetch, now: () => new Date() });
}
