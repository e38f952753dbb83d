import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";

/** A mailbox on an IMAP server of our own, as small as its client needs (RFC 3501 with IDLE and UIDPLUS left out). */
export type FakeImap = {
  url: string;
  port: number;
  /** What lies in INBOX; `uid` goes up. */
  lying: { uid: number; raw: Buffer; at: string }[];
  validity: number;
  /** Puts a mail there, and tells whoever waits. */
  deliver(raw: string | Buffer, at?: string): number;
  /** What clients asked, in order, without what they logged in with. */
  asked: string[];
  /** Answers no more, to anybody, until it is back. */
  away: boolean;
  /** Cuts every connection now. */
  cut(): void;
  close(): Promise<void>;
};

export type FakeImapOptions = {
  password?: string;
  tls?: { key: string; cert: string };
  /** Offers STARTTLS; false: it says that it cannot. */
  capabilities?: string;
  port?: number;
};

const ACCOUNT = "mdt@roundtable.example";

export async function openFakeImap(options: FakeImapOptions = {}): Promise<FakeImap> {
  const { password = "secret words", capabilities = "IMAP4rev1 IDLE" } = options;
  const sockets = new Map<Socket, { idle?: string; seen: number; opened: boolean }>();
  const fake: FakeImap = {
    url: "",
    port: 0,
    lying: [],
    validity: 1,
    asked: [],
    away: false,
    deliver(raw, at = "2026-11-02T09:00:00.000Z") {
      const uid = (fake.lying.at(-1)?.uid ?? 0) + 1;
      fake.lying.push({ uid, raw: Buffer.from(raw), at });
      for (const [socket, state] of sockets) if (state.idle !== undefined) tell(socket, state);
      return uid;
    },
    cut() {
      for (const socket of sockets.keys()) socket.destroy();
    },
    async close() {
      fake.cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server: Server = options.tls
    ? createTlsServer(options.tls, (socket) => serve(socket))
    : createServer((socket) => serve(socket));
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", () => resolve()));
  fake.port = (server.address() as AddressInfo).port;
  const [user, secret] = [ACCOUNT, password].map(encodeURIComponent);
  fake.url = `imap${options.tls ? "s" : ""}://${user}:${secret}@127.0.0.1:${fake.port}/INBOX`;
  return fake;

  function tell(socket: Socket, state: { seen: number; opened: boolean }): void {
    if (!state.opened || state.seen === fake.lying.length) return;
    state.seen = fake.lying.length;
    socket.write(`* ${fake.lying.length} EXISTS\r\n`);
  }

  function serve(socket: Socket): void {
    if (fake.away) {
      socket.destroy();
      return;
    }
    const state: { idle?: string; seen: number; opened: boolean } = { seen: 0, opened: false };
    sockets.set(socket, state);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    socket.write(`* OK [CAPABILITY ${capabilities}] ready\r\n`);
    let rest = "";
    socket.on("data", (chunk: Buffer) => {
      rest += chunk.toString("latin1");
      for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        answer(socket, state, line);
      }
    });
  }

  function answer(
    socket: Socket,
    state: { idle?: string; seen: number; opened: boolean },
    line: string,
  ): unknown {
    const ok = (tag: string, words = "done") => socket.write(`${tag} OK ${words}\r\n`);
    if (state.idle !== undefined && line.toUpperCase() === "DONE") {
      const tag = state.idle;
      delete state.idle;
      return ok(tag);
    }
    const [, tag = "*", verb = "", args = ""] = /^(\S+) (UID \w+|\w+) ?(.*)$/i.exec(line) ?? [];
    const what = verb.toUpperCase();
    fake.asked.push(what === "LOGIN" || what === "AUTHENTICATE" ? what : `${what} ${args}`.trim());
    if (fake.away) return socket.destroy();
    switch (what) {
      case "CAPABILITY":
        socket.write(`* CAPABILITY ${capabilities}\r\n`);
        return ok(tag);
      case "LOGIN": {
        const said = [...args.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
          ([, quoted, bare]) => quoted ?? bare,
        );
        if (said[0] === ACCOUNT && said[1] === password) return ok(tag);
        return socket.write(`${tag} NO [AUTHENTICATIONFAILED] no\r\n`);
      }
      case "EXAMINE":
      case "SELECT":
        if (!/^"?INBOX"?/i.test(args)) return socket.write(`${tag} NO [NONEXISTENT] no such folder\r\n`);
        state.opened = true;
        state.seen = fake.lying.length;
        socket.write(
          `* FLAGS (\\Seen)\r\n* ${fake.lying.length} EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY ${fake.validity}] \r\n* OK [UIDNEXT ${(fake.lying.at(-1)?.uid ?? 0) + 1}] \r\n`,
        );
        return ok(tag, "[READ-ONLY] opened");
      case "UID FETCH":
        fetch(socket, args);
        return ok(tag);
      case "LIST":
        if (/INBOX/i.test(args)) socket.write('* LIST () "/" INBOX\r\n');
        return ok(tag);
      case "NOOP":
        tell(socket, state);
        return ok(tag);
      case "IDLE":
        state.idle = tag;
        socket.write("+ idling\r\n");
        return tell(socket, state);
      case "LOGOUT":
        socket.write("* BYE\r\n");
        ok(tag);
        return socket.end();
      default:
        return socket.write(`${tag} BAD what\r\n`);
    }
  }

  function fetch(socket: Socket, args: string): void {
    const [, from = "1", to] = /^(\d+)(?::(\d+|\*))?/.exec(args) ?? [];
    const last = fake.lying.at(-1)?.uid ?? 0;
    const high = to === undefined ? Number(from) : to === "*" ? Math.max(last, 0) : Number(to);
    const [low, top] = [Math.min(Number(from), high), Math.max(Number(from), high)];
    for (const [index, { uid, raw, at }] of fake.lying.entries()) {
      if (uid < low || uid > top) continue;
      const said = [`UID ${uid}`];
      if (/RFC822\.SIZE/i.test(args)) said.push(`RFC822.SIZE ${raw.length}`);
      if (/INTERNALDATE/i.test(args)) said.push(`INTERNALDATE "${spoken(at)}"`);
      const body = /BODY\.PEEK\[(HEADER)?\]/i.exec(args);
      const end = raw.indexOf("\r\n\r\n");
      const part = body?.[1] ? raw.subarray(0, end < 0 ? raw.length : end + 4) : raw;
      if (!body) {
        socket.write(`* ${index + 1} FETCH (${said.join(" ")})\r\n`);
        continue;
      }
      socket.write(`* ${index + 1} FETCH (${said.join(" ")} BODY[${body[1] ?? ""}] {${part.length}}\r\n`);
      socket.write(part);
      socket.write(")\r\n");
    }
  }
}

/** " 2-Nov-2026 09:00:00 +0000" (RFC 3501, date-time). */
function spoken(at: string): string {
  const date = new Date(at);
  const month = date.toUTCString().slice(8, 11);
  return `${String(date.getUTCDate()).padStart(2, " ")}-${month}-${date.getUTCFullYear()} ${at.slice(11, 19)} +0000`;
}
