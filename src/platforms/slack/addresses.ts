import { createHash } from "node:crypto";

/** Slack knows a message by its channel and its time stamp; ours is both: "C024BE91L/1503435956.000247". */
export function messageId(channel: string, ts: string): string {
  return `${channel}/${ts}`;
}

export function messageAt(id: string): { channel: string; ts: string } {
  const [channel = "", ts = ""] = id.split("/");
  return { channel, ts };
}

/** What our messages are marked with. Every app of a workspace can read it, so our key goes as its fingerprint. */
export const METADATA = "roundtable_card";

export function keyPrint(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 32);
}

/** Direct messages with the app: only one person reads them. */
export function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}
