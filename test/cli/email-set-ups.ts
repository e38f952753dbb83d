import { type AddressInfo, createServer } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import tlsOptions from "smtp-server/lib/tls-options.js";
import type { emailFindings } from "../../cards/text/email-doctor.js";
import { openFakeImap } from "../fakes/mail/imap.js";

/** Set-ups of email, sound and broken, before real servers on this machine. */
export type Set = Record<string, string>;

const closers: (() => Promise<unknown>)[] = [];
export async function closeServers(): Promise<void> {
  for (const close of closers.splice(0)) await close();
}

export const FROM = "Roundtable <mdt@roundtable.example>";
export const TRUSTING = "?tls.rejectUnauthorized=false";

/** A mail server of our own; what was sent by it. */
export async function smtp(options: SMTPServerOptions = {}): Promise<{ at: string; sent: string[] }> {
  const sent: string[] = [];
  const server = new SMTPServer({
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 50,
    onAuth: ({ username, password }, _session, callback) =>
      username === "mdt" && password === "secret words"
        ? callback(null, { user: "mdt" })
        : callback(new Error("no")),
    onMailFrom: ({ address }, _session, callback) =>
      address === "mdt@roundtable.example"
        ? callback()
        : callback(Object.assign(new Error("not yours"), { responseCode: 553 })),
    onRcptTo: ({ address }, _session, callback) => {
      sent.push(address);
      callback();
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { at: `127.0.0.1:${(server.server.address() as AddressInfo).port}`, sent };
}

export async function imap(options: Parameters<typeof openFakeImap>[0] = {}) {
  const fake = await openFakeImap(options);
  closers.push(() => fake.close());
  return fake;
}

/** Says nothing at all. */
async function silent(): Promise<string> {
  const server = createServer((socket) => void socket.on("error", () => undefined));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  closers.push(async () => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A port that nobody listens on. */
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `127.0.0.1:${port}`;
}

export async function healthy(): Promise<Set> {
  const { at } = await smtp();
  const { url } = await imap();
  return {
    SMTP_URL: `smtp://mdt:secret%20words@${at}/${TRUSTING}`,
    MAIL_FROM: FROM,
    PUBLIC_URL: "https://roundtable.example",
    MAILBOX_URL: url,
  };
}

type Broken = {
  code: keyof typeof emailFindings;
  what: string;
  set: () => Promise<Set>;
  reach?: typeof fetch;
};

export const BROKEN: readonly Broken[] = [
  { code: "smtp-missing", what: "only a sender", set: async () => ({ SMTP_URL: "" }) },
  { code: "smtp-malformed", what: "a web address", set: async () => ({ SMTP_URL: "https://mail.example" }) },
  {
    code: "smtp-name-unknown",
    what: "a server that is nowhere",
    set: async () => ({ SMTP_URL: "smtp://a:b@mail.nowhere.invalid:587" }),
  },
  {
    code: "smtp-refused",
    what: "a port that nobody listens on",
    set: async () => ({ SMTP_URL: `smtp://a:b@${await closedPort()}` }),
  },
  {
    code: "smtp-silent",
    what: "a server that says nothing",
    set: async () => ({ SMTP_URL: `smtp://a:b@${await silent()}` }),
  },
  {
    code: "smtp-wrong-tls",
    what: "smtps:// on a port for smtp://",
    set: async () => ({ SMTP_URL: `smtps://a:b@${(await smtp()).at}` }),
  },
  {
    code: "smtp-certificate",
    what: "a certificate that the server made itself",
    set: async () => ({ SMTP_URL: `smtp://mdt:secret%20words@${(await smtp()).at}` }),
  },
  {
    code: "smtp-login-refused",
    what: "a wrong password",
    set: async () => ({ SMTP_URL: `smtp://mdt:wrong@${(await smtp()).at}/${TRUSTING}` }),
  },
  {
    code: "smtp-login-missing",
    what: "no account",
    set: async () => ({ SMTP_URL: `smtp://${(await smtp()).at}/${TRUSTING}` }),
  },
  { code: "sender-missing", what: "no sender", set: async () => ({ MAIL_FROM: "" }) },
  {
    code: "sender-malformed",
    what: "two senders",
    set: async () => ({ MAIL_FROM: "a@x.example, b@x.example" }),
  },
  { code: "sender-refused", what: "another's address", set: async () => ({ MAIL_FROM: "else@x.example" }) },
  { code: "address-missing", what: "no address for links", set: async () => ({ PUBLIC_URL: "" }) },
  { code: "address-unreadable", what: "words", set: async () => ({ PUBLIC_URL: "roundtable" }) },
  {
    code: "address-on-this-machine",
    what: "this machine",
    set: async () => ({ PUBLIC_URL: "http://127.0.0.1:3978" }),
  },
  {
    code: "address-not-https",
    what: "an open address",
    set: async () => ({ PUBLIC_URL: "http://roundtable.example" }),
  },
  {
    code: "address-unreachable",
    what: "nothing there",
    set: async () => ({}),
    reach: async () => {
      throw Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } });
    },
  },
  {
    code: "address-of-something-else",
    what: "another server there",
    set: async () => ({}),
    reach: async () => new Response("Welcome"),
  },
  {
    code: "mailbox-malformed",
    what: "a POP server",
    set: async () => ({ MAILBOX_URL: "pop3://a:b@mail.example" }),
  },
  {
    code: "mailbox-away",
    what: "a port that nobody listens on",
    set: async () => ({ MAILBOX_URL: `imap://a:b@${await closedPort()}/INBOX` }),
  },
  {
    code: "mailbox-away",
    what: "a server that says nothing",
    set: async () => ({ MAILBOX_URL: `imap://a:b@${await silent()}/INBOX` }),
  },
  {
    code: "mailbox-login-refused",
    what: "a wrong password",
    set: async () => ({ MAILBOX_URL: (await imap()).url.replace("secret", "other") }),
  },
  {
    code: "mailbox-folder-missing",
    what: "a folder that is not there",
    set: async () => ({ MAILBOX_URL: (await imap()).url.replace("INBOX", "Replies") }),
  },
  {
    code: "mailbox-certificate",
    what: "a certificate that the server made itself",
    set: async () => ({ MAILBOX_URL: (await imap({ tls: tlsOptions() as never })).url }),
  },
  {
    code: "mailbox-no-tls",
    what: "imaps:// on a port for imap://",
    set: async () => ({ MAILBOX_URL: (await imap()).url.replace("imap://", "imaps://") }),
  },
];
