import type { MailboxPlace } from "./mailbox/mailbox-url.js";

/** How mail is sent, and what its links hold. Read by app/config.ts. */
export type MailSettings = {
  /** smtp:// or smtps://, with the account in it. Undefined: mails are kept in `folder`. */
  smtpUrl?: string | undefined;
  folder?: string | undefined;
  /** Where what comes back to `from` is read. Undefined: nobody reads it. */
  mailbox?: MailboxPlace | undefined;
  /** The mailbox that everything comes from, and the organiser of every invitation. */
  from: string;
  /** Where people reach the pages, without a slash at its end. */
  publicUrl: string;
  /** Days for which a link opens its page. */
  linkDays: number;
};
