import { webApi } from "@slack/bolt";
import { DeliveryError } from "../../jobs/messenger.js";

const { ErrorCode } = webApi;

/** Slack's own word for why it said no, such as "is_archived"; undefined: it was no answer of Slack's. */
export function slackCode(error: unknown): string | undefined {
  const { code, data } = (error ?? {}) as { code?: string; data?: { error?: string } };
  return code === ErrorCode.PlatformError ? data?.error : undefined;
}

/** A short word for the log, never the text of an error: it may hold what was being sent. */
export function faultCode(error: unknown): string {
  const { code, statusCode, name } = (error ?? {}) as { code?: string; statusCode?: number; name?: string };
  if (error instanceof DeliveryError) return error.code;
  if (code === ErrorCode.HTTPError) return `http-${statusCode}`;
  return slackCode(error) ?? (typeof code === "string" ? code : (name ?? "fault"));
}

/** It will never arrive there, however often it is tried (docs.slack.dev/reference/methods/chat.postMessage). */
const GONE: ReadonlySet<string> = new Set([
  "is_archived",
  "channel_not_found",
  "not_in_channel",
  "is_inactive",
  "restricted_action",
  "restricted_action_read_only_channel",
  "restricted_action_non_threadable_channel",
  "restricted_action_thread_locked",
  "user_not_found",
  "users_not_found",
  "user_disabled",
  "user_not_visible",
  "cannot_dm_bot",
  "messages_tab_disabled",
  "message_not_found",
  "cant_update_message",
  "edit_window_closed",
  // Our own mistakes: the same message would be refused again.
  "invalid_blocks",
  "invalid_blocks_format",
  "invalid_arguments",
  "invalid_metadata_format",
  "metadata_too_large",
  "msg_too_long",
  "msg_blocks_too_long",
  "no_text",
  "view_too_large",
]);

/** The installation is out of order: an administrator can put it right, and until then everything waits. */
const WAITS: ReadonlySet<string> = new Set([
  "invalid_auth",
  "not_authed",
  "account_inactive",
  "token_revoked",
  "token_expired",
  "missing_scope",
  "no_permission",
  "org_login_required",
  "ekm_access_denied",
  "team_access_not_granted",
]);
export const OUT_OF_ORDER_MS = 5 * 60_000;

/** Why a call to Slack failed, in the outbox's words; everything unknown may or may not have happened. */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  const { code, retryAfter } = (error ?? {}) as { code?: string; retryAfter?: number };
  if (code === ErrorCode.RateLimitedError) {
    return new DeliveryError("later", "rate-limited", Math.max(1, retryAfter ?? 1) * 1000);
  }
  const said = slackCode(error);
  if (said === "ratelimited" || said === "rate_limited") return new DeliveryError("later", said, 1000);
  if (said !== undefined && GONE.has(said)) return new DeliveryError("gone", said);
  if (said !== undefined && WAITS.has(said)) return new DeliveryError("later", said, OUT_OF_ORDER_MS);
  return new DeliveryError("unclear", faultCode(error));
}
