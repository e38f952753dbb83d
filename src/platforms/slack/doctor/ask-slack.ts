import { webApi } from "@slack/bolt";
import type { SlackCheckName } from "../../../../cards/text/slack-doctor.js";
import type { DoctorTools } from "../../doctor/reach.js";
import { problem, type SlackCheck } from "./findings.js";
import type { SlackSettings } from "./settings.js";

export const SLACK_API = "https://slack.com/api/";
const WAIT_MS = 10_000;
const quiet = () => undefined;
const SILENT = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  setName: quiet,
  getLevel: () => webApi.LogLevel.ERROR,
};

export function slackClient(
  token: string,
  { apiUrl = SLACK_API }: Pick<SlackSettings, "apiUrl">,
  { fetch }: Pick<DoctorTools, "fetch">,
): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: apiUrl.replace(/\/*$/, "/"),
    fetch: (url, init) => fetch(url, init),
    timeout: WAIT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: SILENT,
  });
}

/** Slack's answer, or the word with which it refused: Slack's own, or `unreachable` or `busy`. */
export type Asked<T> = { ok: true; answer: T } | { ok: false; error: string };

/** @throws what is not Slack's doing. */
export async function asked<T>(call: Promise<T>): Promise<Asked<T>> {
  try {
    return { ok: true, answer: await call };
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return { ok: false, error: error.data.error };
    if (error instanceof webApi.WebAPIRateLimitedError) return { ok: false, error: "busy" };
    if (error instanceof webApi.WebAPIHTTPError || error instanceof webApi.WebAPIRequestError)
      return { ok: false, error: "unreachable" };
    throw error;
  }
}

/** A refusal that no check knows better words for. A missing permission is told once, with all the others. */
export function refused(
  name: SlackCheckName,
  method: string,
  error: string,
  { apiUrl = SLACK_API }: Pick<SlackSettings, "apiUrl">,
): SlackCheck[] {
  if (error === "missing_scope") return [];
  if (error === "unreachable") return [problem(name, "slack-unreachable", { host: new URL(apiUrl).host })];
  if (error === "busy") return [problem(name, "slack-busy")];
  return [problem(name, "slack-refused", { method, error })];
}
