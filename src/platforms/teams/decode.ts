import { readSubmission, TITLE } from "../../../cards/form.js";
import { replyCard } from "../../../cards/reply-card.js";
import type { Inbound, Reply, Who } from "../../app/contract.js";
import type { Activity } from "./activity.js";

type Json = Record<string, unknown>;
/** Marks a dialog for all its rounds: a form sent again because the answer was lost is the same form. */
export const DIALOG = "$dialog";

/** The data of the button that was pressed or of the form that was sent, wherever Teams puts it. */
export function dataOf({ value }: Activity): Json | undefined {
  if (!isJson(value)) return undefined;
  if (isJson(value.action)) {
    // Action.Execute: its verb stands beside the data.
    const { verb, data } = value.action;
    return typeof verb === "string" ? { ...(isJson(data) ? data : {}), action: verb } : undefined;
  }
  return isJson(value.data) ? value.data : value;
}

/** A press, or a form that was sent; undefined: nothing that we made, or an older version of it. */
export function inboundOf(data: Json | undefined, id: string, who: Who): Inbound | undefined {
  if (typeof data?.action !== "string") return undefined;
  const { action, msteams: _, ...rest } = data;
  if (typeof rest[TITLE] === "string") {
    const { [DIALOG]: dialog, ...sent } = rest;
    const { context, raw } = readSubmission(sent);
    const own = typeof dialog === "string" ? dialog : id;
    return { kind: "submission", id: own, who, action, context, values: raw };
  }
  const own = Object.entries(rest).filter(([key]) => !key.startsWith("$"));
  if (!own.every(([, value]) => typeof value === "string")) return undefined;
  return { kind: "press", id, who, action, data: Object.fromEntries(own) as Record<string, string> };
}

export function notOurs(): Extract<Reply, { kind: "whisper" }> {
  return refusal("unknown-action");
}

export function refusal(
  code: "unknown-action" | "record-not-in-thread",
): Extract<Reply, { kind: "whisper" }> {
  return { kind: "whisper", card: replyCard.card({ code }), about: { code, refused: true } };
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
