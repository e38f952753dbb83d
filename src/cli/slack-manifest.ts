import { type SlackManifestRefusal, slackManifestWords } from "../../cards/text/slack-app.js";
import { ok, type Result, refuse } from "../kernel/result.js";
import { publicAddress } from "../platforms/public-address.js";
import { manifestText, type SlackReach } from "../platforms/slack/set-up/manifest.js";

/** What was typed after `roundtable slack-manifest`, as typed. */
export type ManifestArgv = { url?: string | undefined; socket?: boolean | undefined };

/**
 * `roundtable slack-manifest --url https://… | --socket`: the app manifest to paste into Slack, as JSON.
 * Exit code 0. Anything else: exit code 2, nothing in `out`, one sentence in `err`.
 */
export function runSlackManifest(argv: ManifestArgv): { out: string; err: string; exitCode: 0 | 2 } {
  const reach = reachOf(argv);
  if (!reach.ok) return { out: "", err: `${slackManifestWords[reach.refusal.code]}\n`, exitCode: 2 };
  return { out: manifestText(reach.value), err: "", exitCode: 0 };
}

function reachOf({ url, socket }: ManifestArgv): Result<SlackReach, { code: SlackManifestRefusal }> {
  if ((url === undefined) === (socket !== true)) return refuse({ code: "address-or-socket" });
  if (url === undefined) return ok({ socketMode: true });
  const address = publicAddress(url);
  return address.ok ? ok({ publicUrl: address.value }) : address;
}
