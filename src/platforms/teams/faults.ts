import { DeliveryError } from "../../jobs/messenger.js";

/** A call of ours that Teams did not carry out; its text is not kept, since it may quote what was sent. */
export class ConnectorFault extends Error {
  constructor(
    /** 0: no answer came. */
    readonly status: number,
    /** Teams' own word for it, such as BotNotInConversationRoster. */
    readonly code: string,
    readonly retryAfterMs = 0,
  ) {
    super(code);
  }
}

/** A short word for the log. */
export function faultCode(error: unknown): string {
  if (error instanceof ConnectorFault || error instanceof DeliveryError) return error.code;
  const { errorCode, code, name } = (error ?? {}) as { errorCode?: string; code?: string; name?: string };
  return errorCode ?? (typeof code === "string" ? code : (name ?? "fault"));
}

export const OUT_OF_ORDER_MS = 5 * 60_000;
/** Somebody else changed the conversation at the same moment. */
const PRECONDITION_MS = 2000;

/**
 * Why a call failed, in the outbox's words (learn.microsoft.com/microsoftteams/platform, "Status codes from bot
 * conversational APIs": again after 412, 429, 502, 503 and 504 only). Unknown ends may or may not have happened.
 */
export function deliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (error instanceof Error && error.name === "CardLimitError")
    return new DeliveryError("gone", "card-too-big");
  if (!(error instanceof ConnectorFault)) return new DeliveryError("unclear", faultCode(error));
  const { status, code, retryAfterMs } = error;
  switch (status) {
    case 429:
      return new DeliveryError("later", "rate-limited", Math.max(1000, retryAfterMs));
    case 412:
      return new DeliveryError("later", code, Math.max(PRECONDITION_MS, retryAfterMs));
    case 401:
      // The installation is out of order: an administrator can put it right, and until then everything waits.
      return new DeliveryError("later", code, OUT_OF_ORDER_MS);
    case 0:
    case 502:
    case 503:
    case 504:
      return new DeliveryError("unclear", code);
    default:
      return new DeliveryError("gone", code);
  }
}
