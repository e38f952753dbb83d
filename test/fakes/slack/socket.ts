import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { FakeSlack } from "./server.js";

/** Slack's end of Socket Mode (docs.slack.dev/apis/events-api/using-socket-mode), as far as text frames go (RFC 6455). */
export type FakeSocket = {
  /** Sends as Slack does, and gives back the answer to it. */
  deliver(
    type: "slash_commands" | "interactive" | "events_api",
    payload: object,
  ): Promise<{ payload?: object }>;
  /** How often the app has connected. */
  connections(): number;
  /** Ends the line, as Slack does every few hours: with a close frame, 1001 "going away". */
  drop(): void;
  close(): Promise<void>;
};

const ACCEPT = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

export async function openFakeSocket(slack: FakeSlack): Promise<FakeSocket> {
  const waiting = new Map<string, (answer: { payload?: object }) => void>();
  let line: Socket | undefined;
  let connections = 0;
  let count = 0;

  const server = createServer();
  server.on("upgrade", (request, socket: Socket) => {
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}${ACCEPT}`)
      .digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    line = socket;
    connections += 1;
    let received = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      for (let frame = readFrame(received); frame; frame = readFrame(received)) {
        received = received.subarray(frame.length);
        if (frame.opcode === 8) socket.end(writeFrame(8, frame.data));
        if (frame.opcode === 9) socket.write(writeFrame(10, frame.data));
        if (frame.opcode !== 1) continue;
        const { envelope_id, payload } = JSON.parse(frame.data.toString());
        waiting.get(envelope_id)?.(payload === undefined ? {} : { payload });
        waiting.delete(envelope_id);
      }
    });
    socket.on("error", () => undefined);
    socket.write(writeFrame(1, Buffer.from(JSON.stringify({ type: "hello" }))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  slack.world.socketUrl = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    deliver(type, payload) {
      count += 1;
      const envelope_id = `envelope-${count}`;
      const answer = new Promise<{ payload?: object }>((resolve) => waiting.set(envelope_id, resolve));
      const sent = { type, envelope_id, payload, accepts_response_payload: type !== "events_api" };
      line?.write(writeFrame(1, Buffer.from(JSON.stringify(sent))));
      return answer;
    },
    connections: () => connections,
    drop: () => void line?.end(writeFrame(8, Buffer.from([0x03, 0xe9]))),
    close: () =>
      new Promise((resolve) => {
        line?.destroy();
        server.close(() => resolve());
      }),
  };
}

/** One whole frame from the front of what came, its mask taken off; undefined: more must come first. */
function readFrame(from: Buffer): { opcode: number; data: Buffer; length: number } | undefined {
  if (from.length < 2) return undefined;
  const opcode = from.readUInt8(0) & 0x0f;
  const masked = (from.readUInt8(1) & 0x80) !== 0;
  let size = from.readUInt8(1) & 0x7f;
  let at = 2;
  if (size === 126) {
    if (from.length < 4) return undefined;
    size = from.readUInt16BE(2);
    at = 4;
  } else if (size === 127) {
    if (from.length < 10) return undefined;
    size = Number(from.readBigUInt64BE(2));
    at = 10;
  }
  const mask = masked ? from.subarray(at, at + 4) : undefined;
  if (mask) at += 4;
  if (from.length < at + size) return undefined;
  const data = Buffer.from(from.subarray(at, at + size));
  if (mask) for (let n = 0; n < data.length; n += 1) data[n] = (data[n] ?? 0) ^ (mask[n % 4] ?? 0);
  return { opcode, data, length: at + size };
}

function writeFrame(opcode: number, data: Buffer): Buffer {
  const head =
    data.length < 126
      ? Buffer.from([0x80 | opcode, data.length])
      : data.length < 65_536
        ? Buffer.from([0x80 | opcode, 126, data.length >> 8, data.length & 0xff])
        : Buffer.concat([Buffer.from([0x80 | opcode, 127]), bigSize(data.length)]);
  return Buffer.concat([head, data]);
}

function bigSize(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return bytes;
}
