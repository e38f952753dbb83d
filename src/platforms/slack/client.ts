import { type Logger, LogLevel, webApi } from "@slack/bolt";
import type { Logger as Log } from "pino";
import type { SlackSettings } from "./settings.js";

/** What we call Slack with. */
export type Client = webApi.WebClient;

/** Long enough for a slow answer: what is given up too early may still be posted after we looked for it. */
const TIMEOUT_MS = 15_000;

/**
 * Every call is tried once: the outbox repeats what failed, and only it knows what was posted. Left to itself the
 * client would repeat a post that had arrived, and stop its whole queue on a 429.
 */
export function clientOptions(
  settings: SlackSettings,
  log: Log,
  timeout = TIMEOUT_MS,
): webApi.WebClientOptions {
  return {
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: quietLogger(log),
  };
}

/**
 * For Socket Mode's connection alone, which nobody else would open again: the library does not survive a failure
 * to (an unhandled rejection), so it tries for ever, at least twice a minute.
 */
export function socketOptions(settings: SlackSettings, log: Log): webApi.WebClientOptions {
  return {
    ...clientOptions(settings, log),
    retryConfig: { forever: true, minTimeout: 500, factor: 1.5, maxTimeout: 30_000 },
    rejectRateLimitedCalls: false,
  };
}

export function slackClient(settings: SlackSettings, log: Log, timeout?: number): Client {
  return new webApi.WebClient(settings.botToken, clientOptions(settings, log, timeout));
}

/** The SDK's own log lines may quote what was sent; only that there was one is passed on. */
export function quietLogger(log: Log): Logger {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: () => log.debug({ code: "slack-sdk-warning" }, "a warning of Slack's library"),
    error: () => log.warn({ code: "slack-sdk-error" }, "a fault told by Slack's library"),
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}
