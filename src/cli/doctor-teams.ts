import type { Config } from "../app/config.js";
import { type TeamsSettings, teamsSettings } from "../platforms/teams/doctor/settings.js";
import { connectedChannels } from "./connected-channels.js";
import type { PlatformLook } from "./doctor.js";

/** What doctor does about Teams: nothing where it is not set up. */
export function teamsLook(
  environment: Readonly<Record<string, string | undefined>>,
  config: Config | undefined,
): PlatformLook {
  const settings = teamsSettings(environment);
  return settings === undefined ? undefined : () => look(settings, config);
}

async function look(settings: TeamsSettings, config: Config | undefined) {
  const { teamsDoctor } = await import("../platforms/teams/doctor/doctor.js");
  return teamsDoctor(settings, await connectedChannels(config, "teams"), { fetch, now: () => new Date() });
}
