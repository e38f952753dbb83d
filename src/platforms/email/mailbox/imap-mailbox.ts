import { ImapFlow } from "imapflow";
import { type Mailbox, MailboxError } from "./mailbox.js";
import { isThisMachine, type MailboxPlace } from "./mailbox-url.js";

/** Milliseconds; a server that says nothing for longer is taken to be away. */
export type ImapTimes = { connectionTimeout: number; greetingTimeout: number; socketTimeout: number };
const TIMES: ImapTimes = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 120_000 };

/** Opens a folder for reading only: nothing in it is marked as seen. `signal`: ends it at once. Throws MailboxError. */
export async function openImap(
  place: MailboxPlace,
  { signal, times = TIMES }: { signal?: AbortSignal; times?: ImapTimes } = {},
): Promise<Mailbox> {
  const { host, port, secure, user, password, folder } = place;
  const client = new ImapFlow({
    ...{ host, port, secure, logger: false, disableAutoIdle: true, ...times },
    // Off this machine the password never crosses the network in the clear.
    ...(secure || isThisMachine(place) ? {} : { doSTARTTLS: true }),
    auth: { user, pass: password },
  });
  let ended = false;
  const wakers = new Set<() => void>();
  const wake = () => {
    for (const waker of wakers) waker();
  };
  client.on("error", () => undefined);
  signal?.addEventListener("abort", () => client.close(), { once: true });
  client.on("exists", wake);
  client.on("close", () => {
    ended = true;
    wake();
  });
  const close = async () => {
    ended = true;
    wake();
    await Promise.race([client.logout().catch(() => undefined), after(1_000)]);
    client.close();
  };
  const asked = async <T>(question: Promise<T>): Promise<T> => {
    try {
      return await question;
    } catch (error) {
      throw mailboxError(error);
    }
  };
  try {
    await client.connect();
    const opened = await client.mailboxOpen(folder, { readOnly: true });
    return {
      validity: String(opened.uidValidity),
      after: (uid) => asked(lyingAfter(client, uid)),
      read: (uid, what) => asked(read(client, uid, what)),
      async wait(ms) {
        if (ended) throw new MailboxError("mailbox-away", "closed");
        let waker: () => void = () => undefined;
        const woken = new Promise<void>((resolve) => {
          waker = resolve;
          wakers.add(waker);
        });
        const timer = setTimeout(waker, ms);
        client.idle().catch(() => undefined);
        await woken;
        clearTimeout(timer);
        wakers.delete(waker);
      },
      close,
    };
  } catch (error) {
    await close();
    throw mailboxError(error);
  }
}

async function lyingAfter(client: ImapFlow, uid: number) {
  // Also notices what came while nobody waited.
  await client.noop();
  const lying = [];
  // "5:*" names the last mail even where its UID is lower than 5 (RFC 3501, 6.4.8).
  const asked = { uid: true, size: true, internalDate: true } as const;
  if (client.mailbox === false || client.mailbox.exists === 0) return [];
  for await (const mail of client.fetch(`${uid + 1}:*`, asked, { uid: true })) {
    const at = new Date(mail.internalDate ?? 0);
    if (mail.uid > uid)
      lying.push({
        uid: mail.uid,
        bytes: mail.size ?? 0,
        at: Number.isNaN(at.getTime()) ? "" : at.toISOString(),
      });
  }
  return lying.sort((one, other) => one.uid - other.uid);
}

async function read(client: ImapFlow, uid: number, what: "all" | "header"): Promise<Buffer | undefined> {
  const asked = what === "all" ? { source: true } : { headers: true };
  const mail = await client.fetchOne(String(uid), asked, { uid: true });
  if (!mail) return undefined;
  return what === "all" ? mail.source : mail.headers;
}

type ImapFault = {
  code?: string;
  authenticationFailed?: boolean;
  mailboxMissing?: boolean;
  tlsFailed?: boolean;
  responseStatus?: string;
  cause?: { code?: string };
};

function mailboxError(error: unknown): MailboxError {
  if (error instanceof MailboxError) return error;
  const {
    code = "",
    cause,
    authenticationFailed,
    mailboxMissing,
    tlsFailed,
    responseStatus,
  } = (error ?? {}) as ImapFault;
  const why = cause?.code ?? code;
  if (authenticationFailed) return new MailboxError("mailbox-login-refused", why);
  if (/CERT|SELF_SIGNED|LEAF_SIGNATURE|ISSUER/.test(why)) return new MailboxError("mailbox-certificate", why);
  if (tlsFailed || /TLS|SSL|WRONG_VERSION/.test(why)) return new MailboxError("mailbox-no-tls", why);
  if (mailboxMissing || responseStatus === "NO") return new MailboxError("mailbox-folder-missing", why);
  if (/^E[A-Z]|NoConnection|Timeout|UPGRADE|CONNECT/.test(why)) return new MailboxError("mailbox-away", why);
  return new MailboxError("mailbox-unclear", why);
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
