import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { mailError } from "./faults.js";

/** One message to one reader. */
export type Mail = {
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  date: Date;
  headers: Record<string, string>;
  /** Left out: as From and To have it. An empty sender: nothing comes back. */
  envelope?: { from: string; to: string };
  calendar?: { method: "REQUEST" | "CANCEL"; content: string } | undefined;
};

export type Sender = {
  send(mail: Mail): Promise<void>;
  /** Throws DeliveryError where the server does not take us. */
  check(): Promise<void>;
  close(): void;
};

/** Milliseconds; a server that says nothing for longer is taken to be away. */
const TIMES = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * By a mail server, a connection each: one that is kept open is closed by the server at a moment that it chooses, and
 * the message that was on its way then waits. Neither files nor addresses that a mail names are fetched into it.
 */
export function smtpSender(url: string, times = TIMES): Sender {
  const transport = createTransport({ url, ...times, ...SHUT });
  return {
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail));
      } catch (error) {
        throw mailError(error);
      }
    },
    async check() {
      try {
        await transport.verify();
      } catch (error) {
        throw mailError(error);
      }
    },
    close: () => transport.close(),
  };
}

/** Kept in a folder instead of sent: as it would go out (.eml), and what the playground shows of it (.json). */
export function folderSender(folder: string): Sender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows", ...SHUT });
  return {
    async send(mail) {
      const { message } = (await transport.sendMail(messageOf(mail))) as { message: Buffer };
      // The name follows from the message, so the same message again is the same file.
      const name = mail.messageId.replace(/[^\w-]/g, "_");
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await keep(join(folder, `${name}.eml`), message);
      const { to, subject, text, date, calendar } = mail;
      const shown = { to, subject, text, at: date.toISOString(), calendar: calendar?.method };
      await keep(join(folder, `${name}.json`), JSON.stringify(shown));
    },
    check: async () => undefined,
    close: () => transport.close(),
  };
}

const SHUT = { disableFileAccess: true, disableUrlAccess: true };

function messageOf({ calendar, ...mail }: Mail) {
  return { ...mail, ...(calendar ? { icalEvent: { ...calendar, filename: "invite.ics" } } : {}) };
}

/** Whoever reads the folder sees a whole file or none. */
async function keep(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content, { mode: 0o600 });
  await rename(`${path}.part`, path);
}
