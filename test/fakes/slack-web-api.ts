import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A workspace with one app in it, as the Web API shows it to that app's tokens. */
export type FakeWorkspace = {
  id: string;
  name: string;
  appId: string;
  tokens: Record<string, { kind: "bot" | "user" | "app"; scopes: string[]; gone?: string }>;
  channels: Record<string, { name: string; is_member: boolean; is_archived: boolean }>;
  homeEnabled: boolean;
  socketMode: boolean;
  emails: boolean;
  /** Methods that answer with this word, whatever is asked; `ratelimited` answers 429. */
  refuses: Record<string, string>;
};
type Token = FakeWorkspace["tokens"][string];
type Answer = Record<string, unknown>;

const NEEDS: Readonly<Record<string, string>> = {
  "apps.connections.open": "connections:write",
  "bots.info": "users:read",
  "users.list": "users:read",
  "users.info": "users:read",
  "conversations.info": "channels:read",
};

/** The few methods doctor calls, on loopback. `calls` holds what was called, by which kind of token. */
export async function fakeSlackWebApi(workspace: FakeWorkspace) {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const method = (request.url ?? "").replace("/api/", "");
    const token = workspace.tokens[(request.headers.authorization ?? "").replace("Bearer ", "")];
    calls.push(`${method} ${token?.kind ?? "unknown"}`);
    const asked = new URLSearchParams(await bodyOf(request));
    const answer = answerTo(workspace, method, token, asked);
    const tooOften = answer.error === "ratelimited";
    response.writeHead(tooOften ? 429 : 200, {
      "content-type": "application/json",
      "x-oauth-scopes": token?.scopes.join(",") ?? "",
      ...(tooOften ? { "retry-after": "30" } : {}),
    });
    response.end(JSON.stringify(answer));
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}/api`, calls, stop: () => closed(server) };
}

function answerTo(
  workspace: FakeWorkspace,
  method: string,
  token: Token | undefined,
  asked: URLSearchParams,
): Answer {
  if (token === undefined) return error("invalid_auth");
  if (token.gone !== undefined) return error(token.gone);
  if (workspace.refuses[method] !== undefined) return error(workspace.refuses[method]);
  if ((method === "apps.connections.open") !== (token.kind === "app")) return error("not_allowed_token_type");
  const needed = NEEDS[method];
  if (needed !== undefined && !token.scopes.includes(needed)) return { ...error("missing_scope"), needed };
  switch (method) {
    case "auth.test": {
      const who = token.kind === "bot" ? { user: "roundtable", bot_id: "B1" } : { user: "somebody" };
      return { ok: true, team: workspace.name, team_id: workspace.id, user_id: "U9", ...who };
    }
    case "bots.info":
      return { ok: true, bot: { id: "B1", app_id: workspace.appId } };
    case "apps.connections.open":
      return workspace.socketMode ? { ok: true, url: "wss://slack.example/link" } : error("access_denied");
    case "users.list":
      return { ok: true, members: [{ id: "USLACKBOT" }, { id: "U9", is_bot: true }, { id: "U1" }] };
    case "users.info": {
      const may = workspace.emails && token.scopes.includes("users:read.email");
      return { ok: true, user: { id: "U1", profile: may ? { email: "one@charity.example" } : {} } };
    }
    case "views.publish":
      return error(workspace.homeEnabled ? "hash_conflict" : "not_enabled");
    case "conversations.info": {
      const channel = workspace.channels[asked.get("channel") ?? ""];
      return channel === undefined ? error("channel_not_found") : { ok: true, channel };
    }
    default:
      return error("unknown_method");
  }
}

function error(word: string): Answer {
  return { ok: false, error: word };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}

export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

export function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
