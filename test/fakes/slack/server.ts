import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { complaintsAbout } from "./block-kit.js";
import { type Faults, faults } from "./faults.js";
import { webApi } from "./web-api.js";
import { emptyWorld, type SlackWorld } from "./world.js";

/** A Slack on this machine: its Web API, its people, and what they see. People act through hand.ts. */
export type FakeSlack = {
  /** Base of the Web API, for SLACK_API_URL. */
  apiUrl: string;
  url: string;
  world: SlackWorld;
  faults: Faults;
  /** Milliseconds before a call is answered. */
  slow(ms: number): void;
  close(): Promise<void>;
};

export async function openFakeSlack(world = emptyWorld()): Promise<FakeSlack> {
  const planned = faults();
  let pause = 0;

  const server = createServer(async (request, response) => {
    try {
      const body = await bodyOf(request);
      const path = request.url ?? "";
      if (path.startsWith("/api/")) return await api(path.slice("/api/".length), body, response);
      if (path.startsWith("/response/")) return answered(path.slice("/response/".length), body, response);
      response.writeHead(404).end();
    } catch (error) {
      world.complaints.push(`the fake broke: ${error instanceof Error ? error.message : error}`);
      response.writeHead(500).end();
    }
  });

  async function api(method: string, body: Record<string, unknown>, response: ServerResponse) {
    const note = (answered: string) => world.calls.push({ method, args: body, at: Date.now(), answered });
    const fault = planned.take(method, body);
    if (fault?.kind === "rate-limited") {
      note("429");
      return response.writeHead(429, { "retry-after": String(fault.seconds) }).end();
    }
    if (fault?.kind === "refused") {
      note(fault.code);
      return send(response, { ok: false, error: fault.code });
    }
    if (fault) {
      if (fault.done) webApi(world, method, body);
      note(fault.kind);
      if (fault.kind === "error") response.writeHead(500).end("upstream");
      // Silence: the caller gives up by itself.
      return undefined;
    }
    const answer = webApi(world, method, body);
    note(answer.ok ? "ok" : answer.error);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    return send(response, answer);
  }

  function answered(id: string, body: Record<string, unknown>, response: ServerResponse) {
    const to = world.responses.get(id);
    if (!to || to.left === 0) return response.writeHead(404).end();
    to.left -= 1;
    world.calls.push({ method: "response_url", args: body, at: Date.now(), answered: "ok" });
    world.complaints.push(...complaintsAbout("message", body));
    if (body.response_type !== "ephemeral") world.complaints.push("an answer for all to see");
    const { channel, user } = to;
    const said = { text: String(body.text), blocks: structuredClone(body.blocks) as never, ts: world.ts() };
    const thread = body.thread_ts === undefined ? {} : { thread: String(body.thread_ts) };
    const replaced =
      body.replace_original === true ? world.ephemerals.findIndex(({ ts }) => ts === to.message) : -1;
    const ephemeral = { channel, user, ...thread, ...said };
    if (replaced >= 0) world.ephemerals.splice(replaced, 1, ephemeral);
    else world.ephemerals.push(ephemeral);
    return response.end("ok");
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${url}/api/`,
    url,
    world,
    faults: planned,
    slow(ms) {
      pause = ms;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, answer: object) {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
}

/** The library sends forms, in which objects are JSON; a response_url gets JSON. */
async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  if (request.headers["content-type"]?.includes("json")) return JSON.parse(text);
  return Object.fromEntries(
    [...new URLSearchParams(text)].map(([key, value]) => [
      key,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
