import type { SlackManifestRefusal } from "../../../../cards/text/slack-app.js";
import { ok, type Result, refuse } from "../../../kernel/result.js";

/** The public address as Slack needs it: https, not of this machine, without a slash at its end. */
export function publicAddress(
  written: string,
): Result<string, { code: Exclude<SlackManifestRefusal, "address-or-socket"> }> {
  if (!URL.canParse(written.trim())) return refuse({ code: "not-an-address" });
  const url = new URL(written.trim());
  if (!/^https?:$/.test(url.protocol)) return refuse({ code: "not-an-address" });
  if (/^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(url.hostname))
    return refuse({ code: "address-on-this-machine" });
  if (url.protocol !== "https:") return refuse({ code: "address-not-https" });
  if (url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "")
    return refuse({ code: "address-with-more" });
  return ok(`${url.origin}${url.pathname}`.replace(/\/+$/, ""));
}
