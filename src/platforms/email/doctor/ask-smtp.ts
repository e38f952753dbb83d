import { createTransport } from "nodemailer";
import SMTPConnection from "nodemailer/lib/smtp-connection";

/** How far a conversation with a mail server came. Nothing is ever sent: it ends before a recipient is named. */
export type SmtpSaid =
  | { end: "took-sender"; secure: boolean; account: boolean }
  | { end: "sender-refused"; code: number }
  | { end: "login-refused" | "login-missing" | "no-tls" }
  | { end: "fault"; code: string; why: string };

export type SmtpPlace = { host: string; port: number; secure: boolean; account: boolean };

/** As nodemailer reads it. Undefined: it is no address of a mail server. */
export function smtpPlace(url: string): SmtpPlace | undefined {
  if (!/^smtps?:\/\/[^\s/]+/.test(url) || !URL.canParse(url)) return undefined;
  const { host, port, secure, auth } = optionsOf(url);
  if (host === undefined || host === "") return undefined;
  const safe = secure === true;
  return { host, port: Number(port ?? (safe ? 465 : 587)), secure: safe, account: auth !== undefined };
}

type Options = {
  host?: string;
  port?: number | string;
  secure?: boolean;
  auth?: { user?: string; pass?: string };
  tls?: object;
};

function optionsOf(url: string): Options {
  const transport = createTransport(url);
  const { options } = transport as unknown as { options: Options };
  transport.close();
  return options;
}

/** What we use of nodemailer's connection beside its own `send`, which would not stop after the sender. */
type Speaking = { _responseActions: ((said: string) => void)[]; _sendCommand(command: string): void };

/** Connects, makes it safe, logs in, and asks whether it sends for `from`. `here`: the server is on this machine. */
export function askSmtp(
  url: string,
  { from, here, waitMs = 10_000 }: { from: string | undefined; here: boolean; waitMs?: number },
): Promise<SmtpSaid> {
  const { auth, ...options } = optionsOf(url);
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: waitMs,
  });
  return new Promise((resolve) => {
    const end = (said: SmtpSaid) => {
      resolve(said);
      connection.close();
    };
    const fault = (error: unknown) => {
      const {
        code = "",
        message = "",
        cause,
      } = error as Error & { code?: string; cause?: { code?: string } };
      end({ end: "fault", code, why: cause?.code ?? wordIn(message) ?? code });
    };
    connection.once("error", fault);
    connection.once("end", () => fault({ code: "ECONNECTION" }));
    connection.connect(() => {
      const secure = connection.secure === true;
      if (!secure && !here) return end({ end: "no-tls" });
      if (!auth) return askSender(false);
      connection.login({ credentials: { user: auth.user ?? "", pass: auth.pass ?? "" } } as never, (error) =>
        error ? end({ end: "login-refused" }) : askSender(true),
      );

      function askSender(account: boolean): void {
        const speaking = connection as unknown as Speaking;
        speaking._responseActions.push((said) => {
          const code = Number(said.slice(0, 3));
          if (code === 530) return end({ end: "login-missing" });
          end(code < 400 ? { end: "took-sender", secure, account } : { end: "sender-refused", code });
        });
        speaking._sendCommand(from === undefined ? "NOOP" : `MAIL FROM:<${from}>`);
      }
    });
  });
}

/** A code within words, such as ECONNREFUSED, or the start of what TLS says. */
function wordIn(message: string): string | undefined {
  if (/wrong version number|packet length too long|unexpected message/i.test(message))
    return "WRONG_VERSION_NUMBER";
  if (/certificate has expired/i.test(message)) return "CERT_HAS_EXPIRED";
  if (/self[- ]signed/i.test(message)) return "SELF_SIGNED_CERT";
  if (/certificate|altname/i.test(message)) return "CERT_NOT_TRUSTED";
  return /\b(E[A-Z]{4,}|[A-Z]+_[A-Z_]+)\b/.exec(message)?.[1];
}
