import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail as it arrived: who it was for on the envelope, and what an independent reader makes of it. */
export type Arrived = { to: string[]; from: string; raw: string; mail: ParsedMail };

export type FakeMail = {
  url: string;
  arrived: Arrived[];
  /** Recipients that are refused, with the server's code: 550 for good, 450 for now. */
  refuse: Map<string, number>;
  /** Answers the next message with this instead of taking it; `drop`: cuts the line after taking it. */
  trouble: (number | "drop")[];
  close(): Promise<void>;
};

/** A real SMTP server on this machine. */
export async function openFakeMail(): Promise<FakeMail> {
  const arrived: Arrived[] = [];
  const refuse = new Map<string, number>();
  const trouble: FakeMail["trouble"] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onRcptTo({ address }, _session, callback) {
      const code = refuse.get(address);
      if (code === undefined) return callback();
      callback(Object.assign(new Error("no such mailbox here"), { responseCode: code }));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const next = trouble.shift();
        if (typeof next === "number")
          return callback(Object.assign(new Error("not now"), { responseCode: next }));
        const raw = Buffer.concat(chunks).toString("utf8");
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        arrived.push({ to, from, raw, mail: await simpleParser(raw) });
        if (next === "drop") return breakLine();
        callback();
      });
    },
  });
  const sockets = new Set<{ destroy(): void }>();
  server.server.on("connection", (socket) => sockets.add(socket));
  const breakLine = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    refuse,
    trouble,
    close: async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      breakLine();
    },
  };
}

/** The page that a mail's button opens. */
export function linkIn({ mail }: Arrived, name = "Open and answer"): string {
  const found = new RegExp(`^${name}: (\\S+)$`, "m").exec(mail.text ?? "");
  if (!found?.[1]) throw new Error(`no ${name} in: ${mail.text}`);
  return found[1];
}
