/** What doctor reads of the settings, as they were written. */
export type EmailSettings = { smtpUrl?: string; from?: string; publicUrl?: string; mailboxUrl?: string };

/** From the environment as `environment()` gives it; undefined where email is not set up. */
export function emailSettings(
  environment: Readonly<Record<string, string | undefined>>,
): EmailSettings | undefined {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const [smtpUrl, from, mailboxUrl] = ["SMTP_URL", "MAIL_FROM", "MAILBOX_URL"].map(read);
  if (smtpUrl === undefined && from === undefined && mailboxUrl === undefined) return undefined;
  const publicUrl = read("PUBLIC_URL");
  return {
    ...(smtpUrl === undefined ? {} : { smtpUrl }),
    ...(from === undefined ? {} : { from }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(mailboxUrl === undefined ? {} : { mailboxUrl }),
  };
}
