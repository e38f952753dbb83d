import { createHash } from "node:crypto";

/** A message by its conversation and its own id: "19:…@thread.tacv2;messageid=1700000000000/1700000000000". */
export function messageId(conversation: string, activity: string): string {
  return `${conversation}/${activity}`;
}

export function messageAt(id: string): { conversation: string; activity: string } {
  const cut = id.lastIndexOf("/");
  return { conversation: id.slice(0, cut), activity: id.slice(cut + 1) };
}

/** The conversation of a thread, which is that of its first message. */
export function threadOf(channel: string, root: string): string {
  return `${channel};messageid=${root}`;
}

/** The channel of a conversation in it, and the first message of the thread that it is. */
export function channelOf(conversation: string): { channel: string; root: string | undefined } {
  const [channel = "", ...marks] = conversation.split(";");
  const mark = marks.find((one) => one.startsWith("messageid="));
  return { channel, root: mark?.slice("messageid=".length) };
}

/** Our key where others can read it: as its fingerprint. */
export function keyPrint(key: string): string {
  return `roundtable-${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
}

/** learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams, "to a channel conversation". */
export function linkToMessage(at: {
  channel: string;
  message: string;
  root: string | undefined;
  tenant: string;
}): string {
  const { channel, message, root, tenant } = at;
  const more = new URLSearchParams({ tenantId: tenant, parentMessageId: root ?? message });
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${message}?${more}`;
}
