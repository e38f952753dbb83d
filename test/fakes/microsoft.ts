import { createServer, type IncomingMessage } from "node:http";
import { closed, listening } from "./slack-web-api.js";

/** Microsoft's side and ours, as far as doctor asks. */
export type FakeMicrosoft = {
  tenants: Record<string, Record<string, { secret: string; state?: "expired" | "disabled" | "no-account" }>>;
  /** What the token endpoint does instead of looking: an AADSTS number, a busy answer, or a page of a proxy's. */
  signIn?: number | "busy" | "proxy" | undefined;
  /** Channels that the bot is in; Teams answers the others with this status. */
  channels: string[];
  otherChannels: number;
  /** What /healthz answers. */
  health: string;
  /** What /api/messages answers to what nobody signed. */
  messages: number;
};

const TOKEN = "a-token-of-the-fake";

/** One server for all three: /login as login.microsoftonline.com, /teams as the connector, the rest as Roundtable. */
export async function fakeMicrosoft(it: FakeMicrosoft) {
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "", "http://fake");
    const body = await read(request);
    calls.push(`${request.method} ${url.pathname}`);
    const answer = (status: number, said: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(typeof said === "string" ? said : JSON.stringify(said));
    };
    const [, place, ...rest] = url.pathname.split("/");
    if (place === "login") return answer(...signIn(it, rest, new URLSearchParams(body)));
    if (place === "teams") {
      if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(401, {});
      const inIt = it.channels.includes(decodeURIComponent(rest[2] ?? ""));
      return answer(inIt ? 200 : it.otherChannels, inIt ? { members: [] } : {});
    }
    if (place === "healthz") return answer(200, it.health);
    return url.pathname === "/api/messages" ? answer(it.messages, {}) : answer(404, {});
  });
  const port = await listening(server);
  return { url: `http://127.0.0.1:${port}`, calls, stop: () => closed(server) };
}

function signIn(
  it: FakeMicrosoft,
  [tenant = "", ...path]: string[],
  form: URLSearchParams,
): [number, unknown] {
  if (path.join("/") !== "oauth2/v2.0/token" || form.get("grant_type") !== "client_credentials")
    return [400, refusal(900144)];
  if (form.get("scope") !== "https://api.botframework.com/.default") return [400, refusal(70011)];
  if (it.signIn === "busy") return [503, ""];
  if (it.signIn === "proxy") return [200, "<h1>Please sign in to the network</h1>"];
  if (it.signIn !== undefined) return [400, refusal(it.signIn)];
  const apps = it.tenants[tenant];
  if (apps === undefined) return [400, refusal(90002)];
  const app = apps[form.get("client_id") ?? ""];
  if (app === undefined) return [400, refusal(700016)];
  if (app.state === "no-account") return [401, refusal(7000229)];
  if (app.state === "disabled") return [401, refusal(7000112)];
  if (app.secret !== form.get("client_secret")) return [401, refusal(7000215)];
  if (app.state === "expired") return [401, refusal(7000222)];
  return [200, { token_type: "Bearer", expires_in: 3599, access_token: TOKEN }];
}

/** As Microsoft words it: the number in a sentence, and once more alone. */
function refusal(number: number) {
  const error_description = `AADSTS${number}: It was refused. Trace ID: 00000000 Timestamp: 2026-12-01 09:00:00Z`;
  return { error: "invalid_client", error_description, error_codes: [number] };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return body;
}
