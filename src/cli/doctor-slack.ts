import { connectedChannels } from "../platforms/slack/doctor/connected-channels.js";
import { type SlackSettings, slackSettings } from "../platforms/slack/doctor/settings.js";
import type { SlackLook } from "./doctor.js";

/** What doctor does about Slack: nothing where it is not set up. */
export function slackLook(environment: Readonly<Record<string, string | undefined>>): SlackLook {
  const settings = slackSettings(environment);
  return settings === undefined ? undefined : () => look(settings);
}

async function look(settings: SlackSettings) {
  const { slackDoctor } = await import("../platforms/slack/doctor/doctor.js");
  return slackDoctor(settings, await connectedChannels(), { fetch, now: () => new Date() });
}
