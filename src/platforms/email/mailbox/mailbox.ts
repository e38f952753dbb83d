/** A mail as it lies there: `bytes` as the server counts them, `at` when it arrived (an instant). */
export type Lying = { uid: number; bytes: number; at: string };

/** The few calls we make of a mailbox. Nothing in it is changed by any of them. Each throws MailboxError. */
export type Mailbox = {
  /** UIDVALIDITY: while it is the same, a UID is one mail for good. */
  validity: string;
  /** What has a higher UID, the lowest first. */
  after(uid: number): Promise<Lying[]>;
  /** The whole mail, or its header alone; undefined: it is not there any more. */
  read(uid: number, what: "all" | "header"): Promise<Buffer | undefined>;
  /** Until something new lies there, `ms` have gone by, or it is closed. */
  wait(ms: number): Promise<void>;
  close(): Promise<void>;
};

export type MailboxFault =
  | "mailbox-away"
  | "mailbox-login-refused"
  | "mailbox-folder-missing"
  | "mailbox-certificate"
  | "mailbox-no-tls"
  | "mailbox-unclear";

/** Why a mailbox could not be read, in a code. Never the server's words. */
export class MailboxError extends Error {
  constructor(
    readonly code: MailboxFault,
    /** Of the machine: ECONNREFUSED, CERT_HAS_EXPIRED … */
    readonly why = "",
  ) {
    super(code);
  }
}
