import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { TeamsElsewhere } from "../../../src/platforms/teams/settings.js";
import { type Answer, connectorApi } from "./connector.js";
import { type Faults, faults } from "./faults.js";
import { type Signer, signer } from "./tokens.js";
import { emptyWorld, type TeamsWorld } from "./world.js";

export const ISSUER = "https://api.botframework.com";
const OUR_TOKEN = "fake-token-of-the-app";

/** A Teams on this machine: its connector, its keys, its people and what they see. People act through hand.ts. */
export type FakeTeams = {
  url: string;
  serviceUrl: string;
  elsewhere: TeamsElsewhere;
  world: TeamsWorld;
  faults: Faults;
  signer: Signer;
  close(): Promise<void>;
};

export async function openFakeTeams(world = emptyWorld()): Promise<FakeTeams> {
  const planned = faults();
  const keys = signer();
  let url = "";
  const server = createServer(async (request, response) => {
    const send = ({ status, body }: Answer, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(body === undefined ? "" : JSON.stringify(body));
    };
    try {
      const path = new URL(request.url ?? "", url || "http://127.0.0.1").pathname;
      if (path === "/openid") return send({ status: 200, body: { issuer: ISSUER, jwks_uri: `${url}/keys` } });
      if (path === "/keys") return send({ status: 200, body: keys.jwks });
      const called = routeOf(request.method ?? "", request.url ?? "");
      const args = await bodyOf(request);
      if (!called) {
        world.complaints.push(`no route ${request.method} ${path}`);
        return send({ status: 404 });
      }
      const note = (answered: string) =>
        world.calls.push({
          route: called.route,
          args: { ...args, path: called.parts },
          at: Date.now(),
          answered,
        });
      if (request.headers.authorization !== `Bearer ${OUR_TOKEN}`) {
        world.complaints.push("a call without the app's token");
        return send({ status: 401 });
      }
      const act = () => connectorApi(world, called.route, called.parts, args);
      const fault = planned.take(called.route, args);
      if (fault?.kind === "silence") {
        if (fault.done) act();
        note("silence");
        return;
      }
      if (fault) {
        if (fault.done) act();
        note(String(fault.status));
        const headers = fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) };
        const body = fault.code === undefined ? {} : { error: { code: fault.code } };
        return send({ status: fault.status, body }, headers as Record<string, string>);
      }
      const answer = act();
      note(String(answer.status));
      return send(answer);
    } catch (error) {
      world.complaints.push(`the fake broke: ${error instanceof Error ? error.message : error}`);
      return send({ status: 500 });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    serviceUrl: `${url}/uk/`,
    elsewhere: {
      openIdMetadata: `${url}/openid`,
      issuer: ISSUER,
      token: async () => OUR_TOKEN,
      graph: `${url}/graph`,
    },
    world,
    faults: planned,
    signer: keys,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const ROUTES: readonly [string, RegExp, string][] = [
  ["POST", /^\/uk\/v3\/conversations$/, "create"],
  ["POST", /^\/uk\/v3\/conversations\/([^/]+)\/activities\?isTargetedActivity=true$/, "targeted"],
  ["POST", /^\/uk\/v3\/conversations\/([^/]+)\/activities$/, "send"],
  ["PUT", /^\/uk\/v3\/conversations\/([^/]+)\/activities\/([^/]+)$/, "update"],
  ["GET", /^\/uk\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/, "member"],
  ["GET", /^\/uk\/v3\/conversations\/([^/]+)\/pagedmembers\?pageSize=500$/, "roster"],
  ["GET", /^\/uk\/v3\/teams\/([^/]+)$/, "team"],
  [
    "GET",
    /^\/graph\/v1\.0\/teams\/([^/]+)\/channels\/([^/]+)\/messages(?:\/([^/]+)\/replies)?\?\$top=50$/,
    "graph",
  ],
];

function routeOf(method: string, url: string): { route: string; parts: string[] } | undefined {
  for (const [wanted, pattern, route] of ROUTES) {
    const found = wanted === method ? pattern.exec(url) : null;
    if (found) {
      const parts = found.slice(1).filter((part) => part !== undefined);
      return { route, parts: parts.map(decodeURIComponent) };
    }
  }
  return undefined;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? {} : JSON.parse(text);
}
