import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** Slack's Web API as far as the bench calls it: it takes no time and refuses nothing. */
export type SlackPeer = {
  apiUrl: string;
  responseUrl: string;
  team: string;
  /** Does it, and waits until the answer has come to the response_url. */
  answered(act: () => Promise<unknown>): Promise<void>;
  /** Does it, and waits until a message was posted. */
  posted(act: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
};

export async function openSlackPeer(): Promise<SlackPeer> {
  const waiting = { answered: () => undefined as unknown, posted: () => undefined as unknown };
  let ts = 0;
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const method = (request.url ?? "").replace("/api/", "");
    response.setHeader("content-type", "application/json");
    ts += 1;
    const told = { ok: true, team_id: "T1", user_id: "U1", bot_id: "B1", ts: `1.${ts}`, messages: [] };
    // Whoever is looked for by address is there, and has direct messages of their own.
    const email = new URLSearchParams(body).get("email") ?? "";
    const user = { id: `U${email}`, team_id: "T1" };
    response.end(
      JSON.stringify({
        ...told,
        channel: { id: `D${ts}` },
        user,
        ...(method === "chat.postMessage" ? { channel: "D1" } : {}),
      }),
    );
    if (method === "/response") waiting.answered();
    if (method === "chat.postMessage" && body.includes("roundtable_card")) waiting.posted();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const until = (what: keyof typeof waiting) => async (act: () => Promise<unknown>) => {
    const come = new Promise<void>((resolve) => {
      waiting[what] = () => resolve();
    });
    await act();
    await come;
  };
  return {
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/response`,
    team: "T1",
    answered: until("answered"),
    posted: until("posted"),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
