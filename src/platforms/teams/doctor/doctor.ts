import type { DoctorTools } from "../../doctor/reach.js";
import { checkAddress } from "./check-address.js";
import { type ConnectedChannel, checkChannels } from "./check-channels.js";
import { checkPackage } from "./check-package.js";
import { checkSettings } from "./check-settings.js";
import { checkToken } from "./check-token.js";
import type { TeamsCheck } from "./findings.js";
import type { TeamsSettings } from "./settings.js";

/**
 * Everything that can be wrong between Teams and Roundtable. What follows from something already found is not told
 * again. Posts nothing.
 * @param channels undefined where they could not be read.
 * @param folder manifests/teams; another one only in tests.
 */
export async function teamsDoctor(
  settings: TeamsSettings,
  channels: readonly ConnectedChannel[] | undefined,
  tools: DoctorTools,
  folder?: URL,
): Promise<TeamsCheck[]> {
  const set = checkSettings(settings);
  // A secret leaves this machine only when everything that goes with it can be right.
  const sound = set.every(({ ok, name }) => ok || name === "teams-tenants");
  const { checks, token } = sound ? await checkToken(settings, tools) : { checks: [] };
  return [
    ...set,
    ...checks,
    await checkAddress(settings, tools),
    ...checkPackage(folder),
    ...(token === undefined ? [] : await checkChannels(token, channels, tools)),
  ];
}
