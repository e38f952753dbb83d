/** A mailbox that is read: where it is, and whose. */
export type MailboxPlace = {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise the connection is made safe before the password crosses it. */
  secure: boolean;
  user: string;
  password: string;
  folder: string;
};

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]", "::1"];

/** imaps://user:password@host:993/INBOX, or imap://; signs that have a meaning in addresses are written %40. Undefined: it is none. */
export function readMailboxUrl(url: string): MailboxPlace | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  if (protocol !== "imaps:" && protocol !== "imap:") return undefined;
  if (hostname === "" || username === "" || password === "") return undefined;
  const secure = protocol === "imaps:";
  try {
    return {
      host: hostname.replace(/^\[(.*)\]$/, "$1"),
      port: port === "" ? (secure ? 993 : 143) : Number(port),
      secure,
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      folder: decodeURIComponent(pathname.replace(/^\//, "")) || "INBOX",
    };
  } catch {
    return undefined;
  }
}

/** On this machine nobody listens in. */
export function isThisMachine({ host }: Pick<MailboxPlace, "host">): boolean {
  return LOOPBACK.includes(host);
}
