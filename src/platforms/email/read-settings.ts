import { readMailboxUrl } from "./mailbox/mailbox-url.js";
import type { MailSettings } from "./settings.js";

type Read = {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
  PUBLIC_URL?: string | undefined;
  MAILBOX_URL?: string | undefined;
  MAIL_LINK_DAYS: number;
};

export function mailOf({ SMTP_URL, MAIL_FROM, PUBLIC_URL, MAILBOX_URL, MAIL_LINK_DAYS }: Read): {
  mail?: MailSettings;
} {
  if (SMTP_URL === undefined || MAIL_FROM === undefined || PUBLIC_URL === undefined) return {};
  const publicUrl = PUBLIC_URL.replace(/\/+$/, "");
  const mailbox = readMailboxUrl(MAILBOX_URL ?? "");
  return { mail: { smtpUrl: SMTP_URL, from: MAIL_FROM, publicUrl, linkDays: MAIL_LINK_DAYS, mailbox } };
}

/** The address in "Roundtable <mdt@example.org>", in lower case. */
export function addressIn(from: string): string {
  return (/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from).trim().toLowerCase();
}

/** Everything goes out under it, so nothing may stand in it that begins another header or recipient. */
export function isMailbox(from: string): boolean {
  const address = /^[^<>\r\n]*<([^<>]*)>$/.exec(from)?.[1] ?? from;
  return /^[^\s@,;:<>()"]+@[\w-]+(\.[\w-]+)+$/.test(address);
}

/** What email needs beside what is set: a sender, and an address for the links. */
export function mailProblems(
  set: Record<string, string | undefined>,
): { setting: string; problem: string }[] {
  const needed = ["SMTP_URL", "MAIL_FROM", "MAILBOX_URL"].filter((name) => name in set);
  if (needed.length === 0) return [];
  const missing = ["SMTP_URL", "MAIL_FROM", "PUBLIC_URL"].filter((name) => !(name in set));
  return missing.map((setting) => ({ setting, problem: `is needed beside ${needed.join(", ")}` }));
}
